import type { Brief } from '../../brief/brief.js'
import type { Person } from '../../brief/facts/people.js'
import { keyLine } from '../../brief/templates.js'
import { anyPlan } from '../../language/any-language.js'
import * as english from '../../language/en/personality.js'
import { noLetterBefore, oneOf } from '../../language/pattern.js'
import { readLabel } from '../../markdown/label.js'
import { findValues, type Section } from '../../markdown/outline.js'
import { appendToSection, endOfLine, lineEndingOf } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import type { Edit } from '../../text/span.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'
import { findFilled, headingSpan } from '../sections.js'

export const noApproach: Rule = {
  id: 'personality/no-approach',
  severity: 'warning',
  isAdvice: true,
  summary: 'Say how you will present your terms to each person.',
  *check(brief) {
    const section = findFilled(brief, 'personality')
    if (section === undefined || saysHow(brief)) return
    const edits = addApproaches(brief, section)
    const title = edits.length > 1 ? msg`Add an approach for each person` : msg`Add an approach`
    yield {
      span: headingSpan(section),
      message: msg`Say how you will present your terms to these people`,
      fixes: [{ title, edits }],
    }
  },
}

export const rationale: Rationale = {
  why: 'Knowing a temperament is worth something only if it changes what you do: put your terms so that this person responds to them.',
  source: 'ICML on difficult clients, after J. Stavridis and C. O’Hara',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '«## Personality»\n\n- **Ines Kroll** – decides up to €500k\n  - Evidence: in October she cut off two slide decks\n- Tom Adler\n',
    messages: ['Say how you will present your terms to these people'],
    fixed:
      '## Personality\n\n- **Ines Kroll** – decides up to €500k\n  - Evidence: in October she cut off two slide decks\n  - Approach: <how we present our terms to them>\n- Tom Adler\n  - Approach: <how we present our terms to them>\n',
    good: '## Personality\n\nInes Kroll decides. In October she cut off two slide decks and asked for one number, so we bring one page with the number first.\n',
  },
  {
    bad: '«## People»\n\n| Who | What we know |\n| --- | --- |\n| Mina Haddad | she decides, and she paid early every January |\n',
    messages: ['Say how you will present your terms to these people'],
    fixed:
      '## People\n\n| Who | What we know |\n| --- | --- |\n| Mina Haddad | she decides, and she paid early every January |\n- Approach: <how we present our terms to them>\n',
    good: '## People\n\n| Who | What we know | How we deal with it |\n| --- | --- | --- |\n| Mina Haddad | she decides, and she paid early every January | speak about the terrace first |\n',
  },
]

/** Whether a key, a column, a heading or a sentence of a section on people says how we deal with them. */
function saysHow(brief: Brief): boolean {
  const sections = brief.sections.filter(({ key }) => key === 'personality')
  return (
    findValues(brief, 'approach').length > 0 ||
    brief.facts.people.some(({ approach }) => approach !== undefined) ||
    sections.some(section => hasHead(brief, section) || brief.reader.holds(isTold, section.prose))
  )
}

function isTold(text: string): boolean {
  return tells.test(text)
}

const tells = new RegExp(
  String.raw`\b${oneOf(english.approach)}\b|${noLetterBefore}${anyPlan('approach')}`,
  'iu',
)

/** A column, a heading or a label such as "How we deal with it". */
const dealing = new RegExp(String.raw`\b${oneOf(english.howWe)}\b`, 'i')

function hasHead(brief: Brief, { tables, subsections, paragraphs, items }: Section): boolean {
  const lines = [...paragraphs, ...items.map(({ words }) => words)]
  const heads = [
    ...tables.flatMap(({ columns }) => columns),
    ...subsections.map(({ heading }) => heading.words),
    ...lines.flatMap(words => (words.text.includes(':') ? (readLabel(words)?.key ?? []) : [])),
  ]
  return heads.some(
    ({ text }) => brief.names.exactKey(text, 'personality') === 'approach' || dealing.test(text),
  )
}

/** Adds a line below each person who is a bullet, else one at the end of the section. */
function addApproaches(brief: Brief, section: Section): Edit[] {
  const bullets = brief.facts.people.filter(person => section.items.some(item => item.span === person.span))
  if (bullets.length === 0)
    return [appendToSection(brief.text, section, keyLine('approach', brief.vocabulary))]
  return bullets.map(person => addBelow(brief, person))
}

function addBelow({ text, vocabulary }: Brief, { span }: Person): Edit {
  const end = endOfLine(text, span.end)
  const indent = /^(?:[-*+]|\d+[.)])[ \t]+/.exec(text.slice(span.start))?.[0].length ?? 2
  return {
    span: { start: end, end },
    newText: lineEndingOf(text) + ' '.repeat(indent) + keyLine('approach', vocabulary).trimEnd(),
  }
}
