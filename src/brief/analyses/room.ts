import { Big } from 'big.js'
import type { Certainty } from '../../language/certainty.js'
import { msg } from '../../text/message.js'
import { bestOf, type Extent, gain, middleOf, type Scale, worstOf } from './scale.js'
import { type Unsaid, unsaid } from './unsaid.js'

/** The room for agreement between our floor and their estimated limit (Raiffa's zone of possible agreement). */
export interface Room {
  /** The better of our limit and the BATNA value; of a range, the end that leaves more room. */
  readonly floor: Big
  /** Their limit in the case that is worst for us, in the middle and in the best one. */
  readonly theirs: Cases
  /** How wide the room is in the three cases; negative where the limits do not meet. */
  readonly widths: Cases
  readonly isLikely: boolean
}

export interface Cases {
  readonly worst: Big
  readonly middle: Big
  readonly best: Big
}

/** On the scale. */
interface Limit extends Extent {
  readonly certainty?: Certainty
}

/** z = d·(theirs − W), in three cases of their limit. */
export function roomBetween(
  scale: Pick<Scale, 'direction'>,
  floor: Limit | undefined,
  theirLimit: Limit | undefined,
): Room | Unsaid {
  if (floor === undefined) return unsaid(msg`the brief has no number for the walk-away`, 'walkAway')
  if (theirLimit === undefined)
    return unsaid(msg`the brief does not say how far they could go`, 'theirWalkAway')
  const own = worstOf(scale, floor)
  const theirs = {
    worst: worstOf(scale, theirLimit),
    middle: middleOf(theirLimit),
    best: bestOf(scale, theirLimit),
  }
  return {
    floor: own,
    theirs,
    widths: {
      worst: gain(scale, theirs.worst, own),
      middle: gain(scale, theirs.middle, own),
      best: gain(scale, theirs.best, own),
    },
    isLikely: floor.certainty === 'likely' || theirLimit.certainty === 'likely',
  }
}

/**
 * The chance, 0 to 1, that they can agree to a price if every limit in their range is as likely as any other. Unsaid if
 * their limit is a single number.
 */
export function chanceAt({ theirs: { worst, best } }: Room, price: Big): { readonly chance: Big } | Unsaid {
  if (best.eq(worst))
    return unsaid(
      msg`their limit is a single number; a range would say how likely a price is`,
      'theirWalkAway',
    )
  const share = best.minus(price).div(best.minus(worst))
  return { chance: share.lt(0) ? new Big(0) : share.gt(1) ? new Big(1) : share }
}

/** How much of the room to the middle of their limit we keep at a price: 0 at our floor, 1 at their limit (Raiffa). */
export function shareAt({ floor, theirs, widths }: Room, price: Big): { readonly share: Big } | Unsaid {
  if (widths.middle.lte(0)) return unsaid(msg`there is no room between the limits`)
  return { share: price.minus(floor).div(theirs.middle.minus(floor)) }
}
