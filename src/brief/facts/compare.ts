import type { Value } from '../../values/money.js'
import { type Comparable, isComparable, isSameAmount, isWithin, toComparable } from '../../values/value.js'
import type { Direction } from './role.js'

/** The direction in which `better` would be better than `base`; undefined when they touch or cannot be compared. */
export function directionBetween(base: Value | undefined, better: Value | undefined): Direction | undefined {
  const pair = comparePair(base, better)
  if (pair === undefined) return undefined
  const [a, b] = pair
  if (b.low.gt(a.high) && !isSameAmount(b.low, a.high)) return 'more'
  return b.high.lt(a.low) && !isSameAmount(b.high, a.low) ? 'less' : undefined
}

/** Both on a common base; undefined when one is missing or their units differ. */
export function comparePair(
  a: Value | undefined,
  b: Value | undefined,
): readonly [Comparable, Comparable] | undefined {
  if (a === undefined || b === undefined || a.kind !== b.kind) return undefined
  const pair = [toComparable(a), toComparable(b)] as const
  return isComparable(...pair) ? pair : undefined
}

/** Whether `a` is worse for us than `b` in every reading of ranges, by more than rounding. */
export function isWorse(
  a: Value | undefined,
  b: Value | undefined,
  direction: Direction | undefined,
): boolean {
  const found = directionBetween(a, b)
  return found !== undefined && found === direction
}

/** Whether both are the same amount on a common base; ranges only need to overlap. */
export function isSameValue(a: Value | undefined, b: Value | undefined): boolean {
  const pair = comparePair(a, b)
  return pair !== undefined && directionBetween(a, b) === undefined
}

/** Whether an amount is between half and twice a key number, and therefore a price rather than a step. */
export function isPriceLike(value: Value | undefined, key: Value | undefined): boolean {
  const [amount, own] = comparePair(value, key) ?? []
  return (
    amount !== undefined &&
    own !== undefined &&
    amount.low.gte(own.low.times(0.5)) &&
    amount.low.lte(own.high.times(2))
  )
}

/** Whether two amounts are about as large, so that both may be the same number. */
export function isAboutAsLarge(a: Value | undefined, b: Value | undefined): boolean {
  const [one, other] = comparePair(a, b) ?? []
  return one !== undefined && other !== undefined && isWithin(one.high, other.high, 1.5)
}
