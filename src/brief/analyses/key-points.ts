import type { Certainty } from '../../language/certainty.js'
import { inDeal } from '../facts/deals.js'
import type { Position, PositionName } from '../facts/positions.js'
import { type Extent, gain, onScale, type Scale, worstOf } from './scale.js'

/** A key number on its scale. */
export interface Point extends Extent {
  readonly position: Position
  readonly certainty: Certainty
}

/** The key numbers of a deal that can be put on its scale. */
export type KeyPoints = { readonly [name in PositionName]?: Point }

const names = [
  'opening',
  'target',
  'walkAway',
  'batna',
  'batnaValue',
  'theirOpening',
  'theirTarget',
  'theirWalkAway',
] as const satisfies readonly PositionName[]

export function keyPointsOf(scale: Scale): KeyPoints {
  const points = names.flatMap(name => {
    const point = pointOf(scale, inDeal(scale.deal, name))
    return point === undefined ? [] : [[name, point] as const]
  })
  return Object.fromEntries(points)
}

export function pointOf(scale: Scale, position: Position | undefined): Point | undefined {
  const extent = onScale(scale, position?.value)
  return position && extent && { position, certainty: position.certainty, ...extent }
}

/** Whether a number of theirs is ours to guess: marked as an estimate, or only likely to be one of theirs at all. */
export function isEstimated({ position, certainty }: Point): boolean {
  return position.isEstimate || certainty === 'likely'
}

/** Whether the worst that a range allows is worse for us than the floor. */
export function isPastFloor(scale: Scale, floor: Point, extent: Extent): boolean {
  return gain(scale, worstOf(scale, floor), worstOf(scale, extent)).gt(0)
}
