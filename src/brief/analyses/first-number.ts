import type { Big } from 'big.js'
import { isSameAmount } from '../../values/value.js'
import type { Negotiable } from './negotiable.js'
import { openingForMiddle } from './opening.js'
import { gain, middleOf } from './scale.js'

/** An opening that puts the middle on the target, where there is none or a softer one. */
export interface FirstNumber {
  readonly wanted: Big
  /** The middle between their number and our opening as it is; undefined without an opening. */
  readonly middle: Big | undefined
}

/** Undefined once we have made an offer, or where the opening is good enough or nothing says what theirs is. */
export function firstNumberOf({
  scale,
  points,
  dance: { moves },
}: Pick<Negotiable, 'scale' | 'points' | 'dance'>): FirstNumber | undefined {
  const target = points.target && middleOf(points.target)
  const theirs =
    moves.findLast(({ who }) => who === 'them')?.price ??
    (points.theirOpening && middleOf(points.theirOpening))
  if (target === undefined || theirs === undefined || moves.some(({ who }) => who === 'us')) return undefined
  const wanted = openingForMiddle(target, theirs)
  const isPossible = gain(scale, wanted, target).gt(0) && wanted.times(target).gt(0)
  const opening = points.opening && middleOf(points.opening)
  if (!isPossible) return undefined
  if (opening && (gain(scale, opening, wanted).gte(0) || isSameAmount(opening, wanted))) return undefined
  return { wanted, middle: opening?.plus(theirs).div(2) }
}
