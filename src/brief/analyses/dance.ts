import type { Big } from 'big.js'
import type { Offer } from '../facts/offers.js'
import { type Extent, gain, middleOf, onScale, type Scale } from './scale.js'

/** An offer on the scale, and how it continues the last one of its side (Raiffa's negotiation dance). */
export interface Move {
  readonly offer: Offer
  readonly who: 'us' | 'them'
  readonly price: Big
  /** How far its side came towards the other since its last offer; negative if it went back, undefined for the first. */
  readonly step: Big | undefined
  /** This step as a part of the one before; below 1 the steps shrink. Undefined before the third offer of a side. */
  readonly ratio: Big | undefined
}

export interface Dance {
  readonly moves: readonly Move[]
  /** Between the last offers of both sides; undefined until both have made one. */
  readonly gap: Big | undefined
  readonly middle: Big | undefined
}

/** The offers of a log that can be put on the scale; `columns` are the heads under which the number stands. */
export function danceOf(scale: Scale, offers: readonly Offer[], isColumn: (head: string) => boolean): Dance {
  const moves: Move[] = []
  for (const offer of offers) {
    const { who } = offer
    const price = priceOf(scale, offer, isColumn)
    if (who === undefined || price === undefined) continue
    const before = moves.findLast(move => move.who === who)
    const step = before && towards(scale, who, before.price, price)
    const isMeasured = before?.step !== undefined && !before.step.eq(0)
    const ratio = step !== undefined && isMeasured && before?.step ? step.div(before.step) : undefined
    moves.push({ offer, who, price, step, ratio })
  }
  const [ours, theirs] = (['us', 'them'] as const).map(
    side => moves.findLast(({ who }) => who === side)?.price,
  )
  const both = ours && theirs ? { low: ours, high: theirs } : undefined
  return { moves, gap: both && gain(scale, both.low, both.high), middle: both && middleOf(both) }
}

/** What of the way from the opening to the limit an offer of ours has used: 0 at the opening, 1 at the limit. */
export function usedRoom(opening: Big, limit: Big, price: Big): Big | undefined {
  return opening.eq(limit) ? undefined : opening.minus(price).div(opening.minus(limit))
}

function towards(scale: Scale, who: Move['who'], from: Big, to: Big): Big {
  return who === 'us' ? gain(scale, from, to) : gain(scale, to, from)
}

function priceOf(scale: Scale, { values }: Offer, isColumn: (head: string) => boolean): Big | undefined {
  const found: Extent | undefined = values
    .filter(({ column }) => isColumn(column))
    .flatMap(({ value }) => onScale(scale, value) ?? [])[0]
  return found && middleOf(found)
}
