import type { Brief } from '../../brief/brief.js'
import { addHeader } from '../../brief/facts/add-header.js'
import { hasHeader } from '../../brief/facts/header.js'
import { say } from '../../brief/templates.js'
import { wholeSignal } from '../../language/any-language.js'
import * as english from '../../language/en/brief.js'
import { oneOf } from '../../language/pattern.js'
import { allSections, type Section } from '../../markdown/outline.js'
import { endOfLine } from '../../text/edits.js'
import { letters } from '../../text/letters.js'
import { type Message, msg } from '../../text/message.js'
import { isLevelComment } from '../level-comments.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'
import { titleSpan } from './section-missing.js'

export const confidentialityMissing: Rule = {
  id: 'brief/confidentiality-missing',
  severity: 'info',
  isAdvice: true,
  summary: 'Say who may read your limit or your BATNA.',
  *check(brief) {
    const secret = findSecret(brief)
    if (secret === undefined || isMarked(brief)) return
    yield {
      span: brief.frontMatter === undefined ? titleSpan(brief) : firstLine(brief),
      message: msg`Your ${secret} is in this brief: say who may read it`,
      fixes: [
        {
          title: msg`Say who may read it`,
          edits: [addHeader(brief, 'confidentiality', say('confidentiality', brief.vocabulary))],
        },
      ],
    }
  },
}

export const rationale: Rationale = {
  why: 'Files get forwarded. A mark in the first lines keeps your limit out of the wrong inbox. TLP 2.0 has fixed labels; TLP:AMBER+STRICT means your own organisation only.',
  source: 'FIRST, Traffic Light Protocol 2.0 (2022); practice of law firms: label what is privileged',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '«---»\ncounterparty: Vexa\n---\n\n## Walk-away point\n\n- Walk-away: €48k per year\n',
    messages: ['Your limit is in this brief: say who may read it'],
    fixed:
      '---\ncounterparty: Vexa\nconfidentiality: <who may read this>\n---\n\n## Walk-away point\n\n- Walk-away: €48k per year\n',
    good: '---\ncounterparty: Vexa\nconfidentiality: TLP:AMBER+STRICT\n---\n\n# Vexa renewal\n',
  },
  {
    bad: '«# Vexa renewal»\n\n## Context\n\n- Counterparty: Vexa\n\n## Limits\n\n- BATNA value: €48k per year\n',
    messages: ['Your BATNA value is in this brief: say who may read it'],
    fixed:
      '# Vexa renewal\n\n## Context\n\n- Counterparty: Vexa\n- Confidentiality: <who may read this>\n\n## Limits\n\n- BATNA value: €48k per year\n',
    good: '# Vexa renewal (internal only)\n\nFor the sales team.\n',
  },
]

function findSecret(brief: Brief): Message | undefined {
  const isStated = (name: string) =>
    brief.facts.positions.some(
      ({ name: other, label: { value } }) =>
        other === name &&
        value.text.trim() !== '' &&
        !brief.reader.hasGap(brief.text.slice(value.span.start, value.span.end)),
    )
  if (isStated('walkAway') || brief.facts.issues.some(({ walkAway }) => walkAway?.value)) return msg`limit`
  return isStated('batnaValue') ? msg`BATNA value` : undefined
}

const mark = new RegExp(wholeSignal('confidential'), 'iu')
const lineMark = new RegExp(
  String.raw`^[^${letters}\r\n]*${oneOf(english.strictly)}?${oneOf(english.lineMarks)}\b|\bTLP\s*:\s*[A-Z]`,
  'imu',
)

/** Whether there is a mark in the header, before the first section, in a heading or comment, or at the start of a line. */
function isMarked(brief: Brief): boolean {
  if (hasHeader(brief, 'confidentiality') || hasHeader(brief, 'audience')) return true
  return (
    mark.test(saidInFrontMatter(brief)) ||
    brief.reader.holds(hasMark, brief.preamble.prose) ||
    allSections(brief).some(section => isMarkedSection(brief, section))
  )
}

function isMarkedSection({ reader }: Brief, { heading, comments, prose }: Section): boolean {
  return (
    mark.test(heading?.words.text ?? '') ||
    comments.some(({ text }) => !isLevelComment(text) && mark.test(text)) ||
    reader.holds(hasLineMark, prose)
  )
}

function hasMark(text: string): boolean {
  return mark.test(text)
}

function hasLineMark(text: string): boolean {
  return lineMark.test(text)
}

function firstLine({ frontMatter, text }: Brief) {
  const start = frontMatter?.span.start ?? 0
  return { start, end: endOfLine(text, start) }
}

/** The front matter with its comments and without the keys that have no value. */
function saidInFrontMatter({ frontMatter, text }: Brief): string {
  if (frontMatter === undefined) return ''
  let said = ''
  let at = frontMatter.span.start
  for (const { key, value } of frontMatter.entries) {
    if (value.text !== '') continue
    said += text.slice(at, key.span.start)
    at = key.span.end
  }
  return said + text.slice(at, frontMatter.span.end)
}
