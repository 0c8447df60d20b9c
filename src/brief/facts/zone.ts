import type { Big } from 'big.js'
import type { Value } from '../../values/money.js'
import { comparePair } from './compare.js'
import type { Direction } from './role.js'

/** The zone of possible agreement: the point from which no deal is better for us, and what we believe theirs to be, on a common base. */
export interface Zone {
  /** Our walk-away, or the BATNA value where that is better. */
  readonly limit: Big
  /** Our estimate of their limit: the end that is worse for us, the middle, and the end that is better for us. */
  readonly theirs: readonly [worst: Big, middle: Big, best: Big]
  /** The common unit, `EUR/year`. */
  readonly base: string
  readonly direction: Direction
}

/** The zone between our limit and theirs; if our limit is a range, its more lenient end counts. */
export function zoneBetween(
  ours: Value | undefined,
  theirs: Value | undefined,
  direction: Direction | undefined,
): Zone | undefined {
  const pair = comparePair(ours, theirs)
  if (pair === undefined || direction === undefined) return undefined
  const [{ low, high, base }, band] = pair
  const middle = band.low.plus(band.high).div(2)
  return direction === 'more'
    ? { limit: low, theirs: [band.low, middle, band.high], base, direction }
    : { limit: high, theirs: [band.high, middle, band.low], base, direction }
}

/** The width of the zone if their limit is worst, middle and best for us; negative where there is no zone (Raiffa). */
export function widthsOf({
  limit,
  theirs: [worst, middle, best],
  direction,
}: Zone): readonly [Big, Big, Big] {
  const width = (theirs: Big) => (direction === 'more' ? theirs.minus(limit) : limit.minus(theirs))
  return [width(worst), width(middle), width(best)]
}

/** The probability, 0 to 1, that they can accept a price if all limits in the range are equally likely; undefined without a range. */
export function chanceAt({ theirs: [worst, , best] }: Zone, price: Big): number | undefined {
  if (best.eq(worst)) return undefined
  const share = best.minus(price).div(best.minus(worst)).toNumber()
  return Math.min(1, Math.max(0, share))
}

/**
 * Our share of the surplus at a price: 0 at our limit, 1 at the middle of theirs, below 0 and above 1 beyond these
 * (Raiffa). Undefined where there is no surplus.
 */
export function shareAt(zone: Zone, price: Big): number | undefined {
  const { limit, theirs } = zone
  const [, width] = widthsOf(zone)
  return width.lte(0) ? undefined : price.minus(limit).div(theirs[1].minus(limit)).toNumber()
}
