import type { Brief } from '../../brief/brief.js'
import { findHeader } from '../../brief/facts/header.js'
import { anySignal } from '../../language/any-language.js'
import * as english from '../../language/en/brief.js'
import { oneOf } from '../../language/pattern.js'
import { allSections, isInDone, type Section } from '../../markdown/outline.js'
import type { Raw } from '../../markdown/raw.js'
import { findAll } from '../../text/find-all.js'
import { letter, letters } from '../../text/letters.js'
import { msg } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import type { Finding, Rule } from '../rule.js'

export const placeholder: Rule = {
  id: 'brief/placeholder',
  severity: 'warning',
  summary: 'Nothing is left open: no TODO, TBD, `<name>`, `[date]`, `{{…}}`, `____` or `???`.',
  why: 'A gap that is marked is honest, but at the table it is a gap. In a brief whose status is ready it is an error. Say who finds out by when, and the mark can go.',
  source: 'Practice of contract playbooks: mark gaps, do not invent',
  examples: [
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
  ],
  *check(brief) {
    const isReady = ready.test(findHeader(brief, 'status')?.value.text ?? '')
    for (const { span, text } of [...inFrontMatter(brief), ...allSections(brief).flatMap(inSection)])
      yield toFinding(span, text, isReady)
  },
}

const ready = new RegExp(`^${anySignal('ready')}(?!${letter})`, 'iu')

function toFinding(span: Span, text: string, isReady: boolean): Finding {
  return isReady
    ? {
        span,
        message: msg`"${text}" is still open, but the status says that the brief is ready`,
        severity: 'error',
      }
    : { span, message: msg`"${text}" is still open` }
}

const nouns = oneOf(english.blanks)
const marks = new RegExp(
  [
    String.raw`\b(?:${oneOf(english.toDo)}|XXX+)\b`,
    String.raw`\b${oneOf(english.toBeDecided)}\b`,
    String.raw`\?{3,}`,
    String.raw`\b${oneOf(english.filler)}\b`,
    String.raw`\{\{[^{}\r\n]*\}\}`,
    '_{4,}',
    String.raw`<(?!https?:|mailto:)[${letters}\p{Sc}…][^<>\r\n]*>`,
    String.raw`\[(?:[${letters}’'/ -]{0,40}\b)?(?:${nouns}|x+)\b[${letters}’'/ -]{0,40}\](?![(\[:])`,
    String.raw`\[(?:\.{3}|…|\?+)\]`,
    String.raw`\[(?<=:[ \t]{1,20}\[)${oneOf(english.openValues)}\b[^[\]\r\n]{0,60}\](?![([:])`,
  ].join('|'),
  'gu',
)

function inFrontMatter({ frontMatter }: Brief): Raw[] {
  return (frontMatter?.entries ?? []).flatMap(({ value }) => find(value.text, value.span.start))
}

function inSection(section: Section): Raw[] {
  return find(section.prose, section.span.start).filter(
    raw => !isInDone(section.items, raw.span.start) && !(section.key === 'questions' && isTag(section, raw)),
  )
}

function find(text: string, offset: number): Raw[] {
  return findAll(text, marks).map(match => ({
    span: { start: offset + match.index, end: offset + match.index + match[0].length },
    text: match[0],
  }))
}

/** Whether it is a tag at the end of a question, such as `[process]`. */
function isTag(section: Section, { span, text }: Raw): boolean {
  return (
    text.startsWith('[') &&
    /^[ \t]*(?:[\r\n]|$(?![\s\S]))/.test(section.prose.slice(span.end - section.span.start))
  )
}
