import type { Brief } from '../../brief/brief.js'
import { findHeader } from '../../brief/facts/header.js'
import * as words from '../../language/en/brief.js'
import { oneOf } from '../../language/pattern.js'
import { english } from '../../language/vocabulary.js'
import { findValues } from '../../markdown/outline.js'
import { type Argument, msg } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import { listed } from '../listed.js'
import type { Rationale, Related, Rule, RuleExample } from '../rule.js'
import { titleSpan } from './section-missing.js'

export const shareLeak: Rule = {
  id: 'brief/share-leak',
  severity: 'error',
  summary: 'Keep your limit, BATNA, target and authority out of what the other side may see.',
  *check(brief, { fileName }) {
    const mark = findShareMark(brief, fileName)
    if (mark === undefined) return
    const secrets = findSecrets(brief)
    if (secrets.length === 0) return
    yield {
      span: mark.span,
      message: msg`"${mark.text}" means that others will read this: take out your ${listed([...new Set(secrets.map(({ name }) => name))])}`,
      related: secrets.map(({ related }) => related),
    }
  },
}

export const rationale: Rationale = {
  why: 'Whoever knows your limit offers exactly that. Share a copy without these lines and keep this one inside. A brief counts as shared with "audience: shared" or "counterparty", with TLP:CLEAR or TLP:GREEN, or if its file is named "*.shared.*".',
  source: 'Smartsettle and Inspire: preferences stay secret by design; FIRST, TLP 2.0 (2022)',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\naudience: «shared»\n---\n\n## Walk-away point\n\n- Walk-away: €48k per year\n- Target: €52k per year\n',
    messages: ['"shared" means that others will read this: take out your limit and target'],
    good: '---\ncounterparty: Vexa\naudience: internal\n---\n\n## Walk-away point\n\n- Walk-away: no agreement without one depot\n- Target: two depots stay open\n- BATNA: move the line to Nordkauf\n- Their BATNA (est.): a tender in spring\n- Authority: Lena decides alone\n',
  },
  {
    bad: '---\nconfidentiality: «TLP:GREEN»\n---\n\n## Limits\n\n- Authority: Lena down to €50k\n',
    messages: ['"TLP:GREEN" means that others will read this: take out your authority'],
    good: '---\ncounterparty: Vexa\nconfidentiality: TLP:RED\n---\n\n## Limits\n\n- Walk-away: no agreement without one depot\n- Target: two depots stay open\n- BATNA: move the line to Nordkauf\n- Their BATNA (est.): a tender in spring\n- Authority: Lena decides alone\n',
  },
]

interface Mark {
  readonly span: Span
  readonly text: string
}

const open = /\bTLP\s*:\s*(?:CLEAR|GREEN|WHITE)\b/i
const shared = new RegExp(
  String.raw`^(?:${oneOf(words.shared)}(?! ${oneOf(words.amongUs)})|${oneOf(words.readers)})\b`,
  'i',
)

function findShareMark(brief: Brief, fileName: string): Mark | undefined {
  for (const { value, values } of brief.headers('audience'))
    if (values.some(text => shared.test(text) || isCounterparty(brief, text))) return value
  const confidentiality = findHeader(brief, 'confidentiality')?.value
  if (confidentiality !== undefined) {
    return open.test(confidentiality.text) ? confidentiality : fromName(brief, fileName)
  }
  const match = open.exec(brief.preamble.prose)
  if (match === null) return fromName(brief, fileName)
  const start = brief.preamble.span.start + match.index
  return { span: { start, end: start + match[0].length }, text: match[0] }
}

function fromName(brief: Brief, fileName: string): Mark | undefined {
  return /\.shared\./i.test(fileName) ? { span: titleSpan(brief), text: fileName } : undefined
}

function isCounterparty(brief: Brief, text: string): boolean {
  const name = findHeader(brief, 'counterparty')?.value.text
  return name?.toLowerCase() === text.trim().toLowerCase()
}

const secretNames = {
  walkAway: msg`limit`,
  batna: msg`BATNA`,
  batnaValue: msg`BATNA value`,
  target: msg`target`,
  authority: msg`authority`,
  redLines: msg`red lines`,
}
const secretKeys = ['walkAway', 'batna', 'batnaValue', 'target', 'authority', 'redLines'] as const

interface LeakedSecret {
  readonly name: Argument
  readonly related: Related
}

function findSecrets(brief: Brief): readonly LeakedSecret[] {
  const labelled = secretKeys.flatMap(key =>
    findValues(brief, key)
      .filter(
        ({ value }) =>
          value.text.trim() !== '' &&
          !brief.reader.hasGap(brief.text.slice(value.span.start, value.span.end)),
      )
      .map(({ key: label, value }) => {
        const own = brief.vocabulary.keys[key].name
        const name = own === english.keys[key].name ? secretNames[key] : own.toLowerCase()
        const span = { start: label.span.start, end: value.span.end }
        return { name, related: { span, message: msg`Your ${name} is here` } }
      }),
  )
  const rows = brief.facts.issues.flatMap(({ walkAway, target, nameWords, name }) =>
    walkAway?.value || target?.value
      ? [
          {
            name: walkAway?.value ? secretNames.walkAway : secretNames.target,
            related: { span: nameWords.span, message: msg`Your limit or target is in the row "${name}"` },
          },
        ]
      : [],
  )
  return [...labelled, ...rows]
}
