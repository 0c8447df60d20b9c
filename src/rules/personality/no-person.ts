import { personTemplate } from '../../brief/templates.js'
import * as english from '../../language/en/personality.js'
import { oneOf } from '../../language/pattern.js'
import { hasTemplateGap } from '../../markdown/gaps.js'
import { appendToSection } from '../../text/edits.js'
import { letter, letters } from '../../text/letters.js'
import { msg } from '../../text/message.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'
import { findFilled, headingSpan } from '../sections.js'

export const noPerson: Rule = {
  id: 'personality/no-person',
  severity: 'info',
  isAdvice: true,
  isOptional: true,
  summary: 'Name the people on the other side.',
  *check(brief) {
    const section = findFilled(brief, 'personality')
    if (section === undefined || hasTemplateGap(brief.text.slice(section.span.start, section.span.end)))
      return
    const isNamed = brief.facts.people.some(({ name }) => named.test(name))
    if (isNamed || inText.test(section.prose.slice(section.bodySpan.start - section.span.start))) return
    yield {
      span: headingSpan(section),
      message: msg`No person is named under "${section.heading?.words.text.trim() ?? ''}"`,
      fixes: [
        {
          title: msg`Add a person`,
          edits: [appendToSection(brief.text, section, personTemplate(brief.vocabulary))],
        },
      ],
    }
  },
}

export const rationale: Rationale = {
  why: 'Companies do not negotiate, people do. Off by default, because you do not always know who will sit there.',
  source: 'ICML on difficult clients, after J. Stavridis and C. O’Hara',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '«## Personality»\n\n- the procurement department decides by price\n',
    messages: ['No person is named under "Personality"'],
    fixed: `## Personality\n\n- the procurement department decides by price\n- **<Name, role>** – decides <what, up to which amount>\n  - Evidence: <what they said or did, and when>\n  - Approach: <how we present our terms to them>\n`,
    good: '## Personality\n\n- Ines Kroll, decides up to €500k per year\n  - Evidence: in October she cut off two slide decks\n  - Approach: one page, number first\n',
  },
]

const named = new RegExp(
  String.raw`^(?!${oneOf(english.groupNames)}\b)(?:\p{Lu}[${letters}.'’-]*)(?:\s${letter}[${letters}.'’-]*){0,3}$`,
  'u',
)
const inText = new RegExp(
  String.raw`\b${oneOf(english.titlesOfPeople)}\.? \p{Lu}|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+`,
  'u',
)
