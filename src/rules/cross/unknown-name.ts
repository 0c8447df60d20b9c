import type { Brief } from '../../brief/brief.js'
import { findHeader, headerValues } from '../../brief/facts/header.js'
import * as english from '../../language/en/cross.js'
import { oneOf } from '../../language/pattern.js'
import { findSection, type Words } from '../../markdown/outline.js'
import { letters } from '../../text/letters.js'
import { msg } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import { monthOf } from '../../values/calendar-names.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'

export const unknownName: Rule = {
  id: 'cross/unknown-name',
  severity: 'info',
  isAdvice: true,
  isOptional: true,
  summary: 'Write something about everybody you meet.',
  *check(brief) {
    if (findSection(brief, 'personality') === undefined) return
    const known = knownWords(brief)
    for (const { what } of brief.facts.milestones) {
      for (const { span, text } of namesIn(what)) {
        if (known.has(text)) continue
        known.add(text)
        yield { span, message: msg`You meet "${text}", but nothing is written about them` }
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'Nobody has prepared for somebody about whom nothing is written. Owners of steps, the team and the other side itself count as known. Off by default, because a name can only be guessed from its capital letter.',
  source: 'D. A. Lax, J. K. Sebenius, 3-D Negotiation (2006): map all the parties',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Personality\n\n- Ines Kroll decides\n\n## Timeline\n\n- 2026-12-03: call with Ines – owner: Lena\n- 2026-12-08: meeting with «Ole»\n',
    messages: ['You meet "Ole", but nothing is written about them'],
    good: '## Timeline\n\n- [ ] 2026-12-03 (Thu): meeting with Ines – owner: Lena\n- [ ] 2026-12-10 (Thu): call Lena from Ulm, then deadline – owner: Petra\n- [ ] 2026-12-15 (Tue): signature – owner: Lena\n',
  },
]

const met = new RegExp(
  String.raw`\b${oneOf(english.meet)}\s+${oneOf(english.titles)}?(\p{Lu}\p{Ll}{1,20})(?![${letters}-])`,
  'gu',
)

function namesIn({ text, span }: Words): readonly { readonly span: Span; readonly text: string }[] {
  return [...text.matchAll(met)].flatMap(match => {
    const name = match[1] ?? ''
    const start = span.start + match.index + match[0].length - name.length
    return monthOf(name) === undefined ? [{ span: { start, end: start + name.length }, text: name }] : []
  })
}

/** Every word of the sections on people and team, the owners, the title and the counterparty. */
function knownWords(brief: Brief): Set<string> {
  const told = [
    findSection(brief, 'personality')?.prose,
    findSection(brief, 'team')?.prose,
    brief.title?.words.text,
    findHeader(brief, 'counterparty')?.value.text,
    ...headerValues(brief, 'team'),
    ...brief.facts.milestones.map(({ owner }) => owner?.text),
  ]
  return new Set(told.flatMap(text => text?.match(/\p{L}+/gu) ?? []))
}
