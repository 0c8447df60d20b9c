import { decoded } from '../../text/decoded.js'
import { type Message, msg } from '../../text/message.js'
import { isInOneOf, type Span } from '../../text/span.js'
import { phonesIn } from '../../values/value-mask.js'
import { withDigits } from '../../values/with-digits.js'
import type { Brief } from '../brief.js'
import { bareNumbers } from './bare-numbers.js'
import { surroundingsOf } from './number-surroundings.js'
import { reckonedIn } from './reckoned.js'
import { isBareSecret, isReckoned, isToldBy } from './same-amount.js'
import { findSecretDates } from './secret-dates.js'
import type { SecretAmount, SecretFacts } from './secret-facts.js'
import { findSecretNames } from './secret-names.js'
import { findSecretRatios } from './secret-ratios.js'

/** A place of a text that tells a secret. */
export interface FoundSecret {
  readonly span: Span
  /** As it stands there. */
  readonly text: string
  /** `your limit` */
  readonly name: Message
  /** Whether only its writer can say if it tells that: `40 less` of what. */
  readonly isDoubtful: boolean
}

/**
 * The places of a source text that tell a secret: an amount in any writing, with any sign, scale and unit, per month or per
 * year, bare, in words, in an address, an attribute or a comment; a date; or a name. `brief` says how its numbers are to be read.
 */
export function findSecretFacts(source: string, facts: SecretFacts, brief: Brief): readonly FoundSecret[] {
  const found = [true, false].flatMap(isShown => {
    const { text, place } = decoded(source, isShown)
    const names = findSecretNames(text, facts.names, brief.language).map(span => ({
      span,
      name: msg`part of your BATNA`,
      isDoubtful: false,
    }))
    const amounts = blocksOf(text).flatMap(block => {
      const written = text.slice(block.start, block.end)
      const spelledOut = withDigits(written)
      const asPrices = spelledOut.text === written ? spelledOut : withDigits(written, true)
      const inWords = [spelledOut, ...(asPrices.text === spelledOut.text ? [] : [asPrices])].flatMap(
        ({ text, place }) =>
          text === written
            ? []
            : findIn(text, facts, brief).map(({ span, ...found }) => ({ span: place(span), ...found })),
      )
      return [...findIn(written, facts, brief), ...inWords].map(({ span, secret, isDoubtful }) => ({
        span: { start: block.start + span.start, end: block.start + span.end },
        name: secret.name,
        isDoubtful,
      }))
    })
    return [...names, ...amounts].map(({ span, ...found }) => {
      const placed = place(span)
      return { span: placed, text: source.slice(placed.start, placed.end), ...found }
    })
  })
  const sure = apart(found.filter(({ isDoubtful }) => !isDoubtful))
  const doubtful = found.filter(
    ({ isDoubtful, span }) => isDoubtful && !sure.some(other => overlaps(other.span, span)),
  )
  return [...sure, ...apart(doubtful)].toSorted((a, b) => a.span.start - b.span.start)
}

/** Those that do not overlap one before them, in the order of the text. */
function apart(found: readonly FoundSecret[]): readonly FoundSecret[] {
  const inOrder = found.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  let end = 0
  return inOrder.filter(({ span }) => {
    const isApart = span.start >= end
    if (isApart) end = span.end
    return isApart
  })
}

/** Parts between blank lines. */
function blocksOf(text: string): readonly Span[] {
  let start = 0
  return [...text.matchAll(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)|$/g)].map(({ 0: gap, index }) => {
    const block = { start, end: index }
    start = index + gap.length
    return block
  })
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

interface Found {
  readonly span: Span
  readonly secret: { readonly name: Message }
  readonly isDoubtful: boolean
}

function findIn(
  source: string,
  { amounts: secrets, dates: days, ratios, known }: SecretFacts,
  brief: Brief,
): readonly Found[] {
  const { reader, language } = brief
  // The number of an item is none of the deal.
  const text = source.replace(/^[ \t>]*\d{1,2}[.)](?=\s)/gm, marker => ' '.repeat(marker.length))
  const found: Found[] = []
  const add = (span: Span, isSecret: (secret: SecretAmount) => boolean) => {
    const secret = secrets.find(isSecret)
    if (secret !== undefined) found.push({ span, secret, isDoubtful: false })
  }
  const isAsked = text.includes('?')
  const values = /\d/.test(text) ? reader.values(text) : []
  for (const value of values) {
    const { span } = value
    const around = surroundingsOf(text, span, language, isAsked)
    add(span, secret => isToldBy(value, text.slice(span.start, span.end), secret, around))
  }
  for (const reckoned of reckonedIn(text, values, known, language)) {
    const secret = secrets.find(secret => isReckoned(reckoned, secret, language))
    const { value, isDoubtful = false } = reckoned
    if (secret !== undefined) found.push({ span: value.span, secret, isDoubtful })
  }
  // A number may have a scale that counts only beside money, `90 mil`.
  const numberEnds = new Map(
    values.flatMap(({ kind, span }) => (kind === 'number' ? [[span.start, span.end] as const] : [])),
  )
  const isRead = (span: Span) =>
    isInOneOf(values, span) && (numberEnds.get(span.start) ?? span.end) >= span.end
  const dates = /\d/.test(text) ? reader.dates(text) : []
  for (const other of [...findSecretDates(text, days, brief), ...findSecretRatios(text, ratios)])
    found.push({ ...other, isDoubtful: false })
  const phones = phonesIn(text).map(span => ({ span }))
  for (const { span, amounts, isApart, isInFull } of bareNumbers(text, language)) {
    if (isInOneOf(phones, span)) continue
    if (!isApart && (isRead(span) || isInOneOf(dates, span))) continue
    const around = surroundingsOf(text, span, language, isAsked)
    add(span, secret => amounts.some(amount => isBareSecret(amount, secret, around, isInFull)))
  }
  return found
}
