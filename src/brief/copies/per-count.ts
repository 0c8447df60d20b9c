import { Big } from 'big.js'
import { oneOf } from '../../language/pattern.js'
import { anySharing, sharing } from '../../language/sharing.js'
import { findAll } from '../../text/find-all.js'
import { firstFrom, type Span } from '../../text/span.js'
import type { Value } from '../../values/money.js'
import { amountOf } from './amount-of.js'
import { isYearLike } from './number-surroundings.js'

/** What one of many costs, or all of them. */
export interface Shared {
  readonly value: Value
  /** Whether only its writer can say if the amount is for that many. */
  readonly isDoubtful: boolean
}

/** The prices of one that those of many tell, `€1,840 per hundred`, and `50,000 pieces for €920,000`. */
export function pricesOfOne(text: string, values: readonly Value[]): readonly Shared[] {
  const amounts = values.filter(({ kind, isRange }) => kind === 'money' && !isRange)
  const counts = amounts.length === 0 ? [] : countsIn(text, values)
  return amounts.flatMap(amount => [...perMany(text, amount), ...ofCounts(text, amount, counts)])
}

/** `€1,840 per hundred` */
function perMany(text: string, amount: Value): readonly Shared[] {
  const { end } = amount.amountSpan
  const found = many.exec(text.slice(end, end + longestGap))
  if (found === null) return []
  const [written, digits, word = ''] = found
  const count = digits === undefined ? bulk.get(word.toLowerCase()) : Number(digits.replace(/\D/g, ''))
  const span = { start: amount.span.start, end: end + written.length }
  return count === undefined || count < 10
    ? []
    : [{ value: { ...amountOf(amount, amount.low.div(count), span), per: [] }, isDoubtful: false }]
}

interface Count {
  readonly span: Span
  readonly count: Big
}

/** The numbers of things that an amount may be for, `50,000 pieces` and `a dozen`. */
function countsIn(text: string, values: readonly Value[]): readonly Count[] {
  const written = values.flatMap(({ kind, low, isRange, per, span, amountSpan }): Count[] => {
    const digits = text.slice(amountSpan.start, amountSpan.end)
    const isCount = (kind === 'quantity' || kind === 'number') && !isRange && per.length === 0
    const count = grouped.test(digits) ? new Big(digits.replace(/\D/g, '')) : low
    return isCount && !isYearLike(digits) && count.gt(mostParts) && count.mod(1).eq(0)
      ? [{ span, count }]
      : []
  })
  const spelled = findAll(text, bulkAlone).map(({ 0: word, index }) => ({
    span: { start: index, end: index + word.length },
    count: new Big(bulk.get(word.toLowerCase()) ?? 1),
  }))
  return [...written, ...spelled].toSorted((a, b) => a.span.start - b.span.start)
}

/** What an amount comes to for each of a count beside it, and for all if it is for one. */
function ofCounts(text: string, amount: Value, counts: readonly Count[]): readonly Shared[] {
  const from = firstFrom(counts, amount.span.start - 2 * longestGap)
  const near = counts.slice(from, firstFrom(counts, amount.span.end + longestGap + 1))
  return near.flatMap(({ span: { start, end }, count }): Shared[] => {
    const isBefore = end <= amount.span.start
    const gap = isBefore ? text.slice(end, amount.span.start) : text.slice(amount.span.end, start)
    if (gap.length > longestGap || gap === '' || clauseEnd.test(gap)) return []
    const span = { start: Math.min(start, amount.span.start), end: Math.max(end, amount.span.end) }
    const isDoubtful = !joined.test(gap)
    return [amount.low.div(count), amount.low.times(count)].map(price => ({
      value: { ...amountOf(amount, price, span), per: [] },
      isDoubtful,
    }))
  })
}

/** Longest text between a count and its price. */
const longestGap = 60
/** Of fewer things an amount is a payment or a part, which other patterns find. */
const mostParts = 60
const bulk = new Map([...sharing.values()].flatMap(words => Object.entries(words.bulk)))
const bulkWord = oneOf([...bulk.keys()])
const bulkAlone = new RegExp(String.raw`(?<![\p{L}\d]|\d\s)${bulkWord}(?!\p{L})`, 'giu')
const many = new RegExp(
  String.raw`^\s?(?:/\s?|(?:${anySharing('pers')}|${anySharing('perMany')})\s)(?:(\d{1,3}(?:[.,' ]?\d{3}){0,2})(?![\d.,]*\d|\s?%)|(${bulkWord})(?!\p{L}))`,
  'iu',
)
const grouped = /^[1-9]\d{0,2}(?:[.,' \u00a0\u202f]\d{3})+$/
const clauseEnd = /[.;!?](?=\s)|[\r\n|]/
/** `, for in all ` */
const joined = new RegExp(
  String.raw`(?:${anySharing('spread')}|${anySharing('each')})(?:\s\p{L}{1,9}){0,2}\s$`,
  'iu',
)
