import type { Brief } from '../../brief/brief.js'
import { isReady } from '../../brief/facts/header.js'
import type { TextReader } from '../../brief/text-reader.js'
import { isValueMissing } from '../../markdown/gaps.js'
import { allSections, isInDone, plain, type Section, type Words, wordsOf } from '../../markdown/outline.js'
import { msg } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import type { Finding, Rule, RuleExample } from '../rule.js'

export const placeholder: Rule = {
  id: 'brief/placeholder',
  severity: 'warning',
  summary: 'Nothing is left open: no TODO, TBD, `<name>`, `[date]`, `{{…}}`, `____` or `???`.',
  why: 'A gap that is marked is honest, but at the table it is a gap. In a brief whose status is ready it is an error. Say who finds out by when, and the mark can go.',
  source: 'Practice of contract playbooks: mark gaps, do not invent',
  *check(brief) {
    const hasStatusReady = isReady(brief)
    for (const { span, text } of [
      ...inFrontMatter(brief),
      ...allSections(brief).flatMap(section => inSection(brief, section)),
    ])
      yield toFinding(span, text, hasStatusReady)
  },
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Personality\n\n- Boss: «[name]»\n',
    messages: ['"[name]" is still open'],
    good: '## Timeline\n\n- [x] 2026-11-20 (Fri): mandate agreed – owner: Petra\n- [ ] 2026-12-02 (Wed): ask Ole who their boss is – owner: Lena\n- [ ] 2026-12-03 (Thu): deadline for the first offer – owner: Lena\n',
  },
  {
    bad: '---\nstatus: ready\nrole: «<seller or buyer>»\n---\n\n## Context\n\nWe need volume. «TODO»: ask Sam; <https://example.com> and [a link](x.md) are none.\n',
    messages: [
      '"<seller or buyer>" is still open, but the status says that the brief is ready',
      '"TODO" is still open, but the status says that the brief is ready',
    ],
    good: '## Listening questions\n\n1. What has changed since 2024? [process]\n2. How do you weigh price against delivery?\n3. Who signs?\n',
  },
  {
    bad: '## Personality\n\n- Evidence: «[ask Gia]»\n',
    messages: ['"[ask Gia]" is still open'],
    good: '## Listening questions\n\n1. What has changed since May?\n2. How do you decide?\n3. Who should we [ask next](people.md)?\n',
  },
]

function toFinding(span: Span, text: string, hasStatusReady: boolean): Finding {
  return hasStatusReady
    ? {
        span,
        message: msg`"${text}" is still open, but the status says that the brief is ready`,
        severity: 'error',
      }
    : { span, message: msg`"${text}" is still open` }
}

function inFrontMatter({ frontMatter, reader }: Brief): readonly Words[] {
  return (frontMatter?.entries ?? []).flatMap(({ value: { text, span } }) => find({ text, span }, reader))
}

function inSection({ text, reader }: Brief, section: Section): readonly Words[] {
  const unanswered = section.values.filter(value => value.name !== undefined && isValueMissing(text, value))
  return [
    ...wordsOf(section).flatMap(words => find(words, reader)),
    ...unanswered.map(({ key }) => key),
    ...section.cells.flatMap(({ key, value, row }) =>
      plain(value) === ''
        ? [
            {
              span: value.span,
              text: [...(row ? [row.name] : []), key].map(plain).filter(Boolean).join(', '),
            },
          ]
        : [],
    ),
  ].filter(
    gap => !isInDone(section.items, gap.span.start) && !(section.key === 'questions' && isTag(section, gap)),
  )
}

function find({ text, span }: Words, reader: TextReader): readonly Words[] {
  return reader.gaps(text).map(({ start, end }) => ({
    span: { start: span.start + start, end: span.start + end },
    text: text.slice(start, end),
  }))
}

/** Whether it is a tag at the end of a question, such as `[process]`. */
function isTag(section: Section, { span, text }: Words): boolean {
  return (
    text.startsWith('[') &&
    /^[ \t]*(?:[\r\n]|$(?![\s\S]))/.test(section.prose.slice(span.end - section.span.start))
  )
}
