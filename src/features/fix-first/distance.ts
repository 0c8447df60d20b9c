import type { Big } from 'big.js'
import { comparePair } from '../../brief/facts/compare.js'
import type { Value } from '../../values/money.js'
import { formatAmount, formatLike, toYearly } from '../../values/value.js'

/** An amount with the text in which it is written; without one it was computed, and is written as the language does. */
export interface WrittenAmount {
  readonly value: Value
  readonly written?: { readonly text: string; readonly value: Value } | undefined
}

/** How far an amount is from another one. */
export interface Distance {
  /** `€4k`, written like the amount; of ranges the smallest distance. */
  readonly text: string
  readonly isBelow: boolean
}

/** The exact distance; undefined when the two touch or cannot be compared. */
export function distanceOf(
  amount: WrittenAmount,
  other: Value | undefined,
  language: string,
): Distance | undefined {
  const { value } = amount
  if (other === undefined || comparePair(value, other) === undefined) return undefined
  // In one unit nothing is converted, so that nothing is rounded.
  const isOneUnit = value.per.join() === other.per.join()
  const [a, b] = isOneUnit ? [value, other] : [toYearly(value), toYearly(other)]
  if (a.high.lt(b.low)) return { text: write(b.low.minus(a.high), amount, a, language), isBelow: true }
  if (a.low.gt(b.high)) return { text: write(a.low.minus(b.high), amount, a, language), isBelow: false }
  return undefined
}

function write(gap: Big, { value, written }: WrittenAmount, base: Value, language: string): string {
  if (base.kind === 'percent' && base.unit === '%')
    return formatAmount(gap, { ...base, unit: 'pp', index: undefined, per: [] }, language)
  if (base !== value) return formatAmount(gap, base, language)
  if (written === undefined || written.value.kind !== value.kind)
    return formatAmount(gap, { ...value, per: [] }, language)
  const like = { ...value, per: [], span: written.value.amountSpan, amountSpan: written.value.amountSpan }
  const text = formatLike(gap, like, written.text, language)
  // Cents have two digits.
  return value.kind === 'money' && value.scale === undefined ? text.replace(/(?<=\d[.,]\d)(?!\d)/, '0') : text
}
