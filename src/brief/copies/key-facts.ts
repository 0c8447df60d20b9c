import type { Span } from '../../text/span.js'
import type { Brief } from '../brief.js'
import { isKey } from '../facts/header.js'
import { type HeaderKey, headerKeys } from '../note.js'
import type { LineFates, SecretReason } from './line-fates.js'
import { firstClause } from './open-words.js'
import { placeOut, reasons, type Secret, trimTo } from './secret.js'

/** Key facts that both sides know, or that say how to read the rest. */
export const openKeys: readonly HeaderKey[] = [
  'counterparty',
  'role',
  'currency',
  'unit',
  'language',
  'weekend',
  'dateOrder',
]

/** Why other key facts go. */
export const headerReasons: { readonly [Key in HeaderKey]?: SecretReason } = {
  deadline: reasons.deadline,
  status: reasons.status,
  updated: reasons.status,
  confidentiality: reasons.audience,
  audience: reasons.audience,
  team: reasons.team,
}

/** Keeps the key facts that are for both sides; returns what goes out of these. */
export function judgeFrontMatter(
  { frontMatter, vocabulary, text }: Brief,
  lines: LineFates,
): readonly Secret[] {
  if (frontMatter === undefined) return []
  const { span, bodySpan } = frontMatter
  lines.takeOut(bodySpan, reasons.comment)
  lines.keep({ start: span.start, end: span.start })
  lines.keep({ start: span.end, end: span.end })
  const within: Secret[] = []
  const ends = [...frontMatter.entries.slice(1).map(({ key }) => key.span.start), bodySpan.end]
  frontMatter.entries.forEach(({ key, value }, index) => {
    const end = ends[index] ?? bodySpan.end
    const whole = {
      start: key.span.start,
      end: key.span.start + text.slice(key.span.start, end).trimEnd().length,
    }
    const known = headerKeys.filter(header => isKey(key.text, header, vocabulary))
    if (!known.some(name => openKeys.includes(name))) {
      const named = known.flatMap(name => headerReasons[name] ?? [])
      lines.takeOut(whole, named[0] ?? reasons.keyFact)
      return
    }
    const valueEnd = Math.max(value.span.end, key.span.end + 1)
    lines.keep({ start: whole.start, end: valueEnd })
    const rest = { start: valueEnd, end: lines.endOf(valueEnd) }
    if (text.slice(rest.start, rest.end).trim() !== '') within.push(placeOut(rest, reasons.comment))
    within.push(...trimKeyFact(text, value.span))
  })
  return within
}

/** A key fact is one clause, `seller` in `seller, desperate`; quotes stay around it. */
function trimKeyFact(text: string, { start, end }: Span): readonly Secret[] {
  const isQuoted = /^(["'])[\s\S]*\1$/.test(text.slice(start, end))
  const span = isQuoted ? { start: start + 1, end: end - 1 } : { start, end }
  if (span.start >= span.end) return []
  const words = { text: text.slice(span.start, span.end), span }
  return trimTo(words, firstClause(words))
}
