import type { Brief } from '../../brief/brief.js'
import { findCounterparties } from '../../brief/facts/counterparty.js'
import { findHeader, hasHeader } from '../../brief/facts/header.js'
import type { HeaderKey } from '../../brief/note.js'
import { hasGap } from '../../markdown/gaps.js'
import { lineEndingOf } from '../../text/edits.js'
import type { Edit } from '../../text/span.js'
import { isCurrency } from '../../values/currency.js'
import { daysOf } from '../../values/date.js'
import { sourceOf } from './source-comment.js'

/** What the note says about the deal as a whole, where it does not say it under the keys of a brief. */
export function proposeFrontMatter(brief: Brief): readonly Edit[] {
  const { text, frontMatter } = brief
  const ending = lineEndingOf(text)
  const lines = knownHeaders(brief).filter(({ key }) => !hasHeader(brief, key))
  if (lines.length === 0) return []
  const entries = lines
    .map(({ key, value, source }) => `${key}: ${toYaml(value)}${source ? ` # ${source}` : ''}${ending}`)
    .join('')
  const start = frontMatter?.bodySpan.end ?? (text.startsWith('\uFEFF') ? 1 : 0)
  const newText = frontMatter === undefined ? `---${ending}${entries}---${ending}${ending}` : entries
  return [{ span: { start, end: start }, newText }]
}

interface KnownHeader {
  readonly key: HeaderKey
  readonly value: string
  /** Where it was read; undefined for what all of the text says. */
  readonly source: string | undefined
}

function knownHeaders(brief: Brief): readonly KnownHeader[] {
  const { facts, text, language } = brief
  const counterparty = findCounterparties(brief).find(name => !hasGap(name) && text.includes(name))
  const deadline = facts.deadlines[0]
  const day = deadline && deadline.dates.length === 1 ? daysOf(deadline.dates[0]) : undefined
  const money = facts.positions.flatMap(position =>
    position.written?.kind === 'money' ? [{ position, currency: position.written.currency }] : [],
  )
  const [first] = money
  const isOneCurrency =
    first !== undefined &&
    isCurrency(first.currency) &&
    money.every(({ currency }) => currency === first.currency)
  const known = (key: HeaderKey, value: string, offset: number): readonly KnownHeader[] => [
    { key, value, source: sourceOf(brief, offset) },
  ]
  return [
    ...(counterparty === undefined ? [] : known('counterparty', counterparty, text.indexOf(counterparty))),
    ...(isOneCurrency ? known('currency', first.currency, first.position.label.value.span.start) : []),
    ...(deadline && day && day.start === day.end ? known('deadline', day.start, deadline.span.start) : []),
    ...(language.startsWith('en') || findHeader(brief, 'language')
      ? []
      : [{ key: 'language' as const, value: language, source: undefined }]),
  ]
}

/** The value as plain YAML, in quotes where it needs them. */
function toYaml(value: string): string {
  const text = value.replace(/\s+/g, ' ').trim()
  return /^[\p{L}\p{N}](?:[\p{L}\p{N} .,&/+'’-]*[\p{L}\p{N}.])?$/u.test(text) ? text : JSON.stringify(text)
}
