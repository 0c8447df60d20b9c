import { Big } from 'big.js'
import { msg } from '../../text/message.js'
import type { Value } from '../../values/money.js'
import { isComparable, toComparable, toYearly, writtenPrecision } from '../../values/value.js'
import { directionBetween } from '../facts/compare.js'
import { type Deal, inDeal } from '../facts/deals.js'
import { complete } from '../facts/position-unit.js'
import type { Position, PositionName } from '../facts/positions.js'
import type { Direction } from '../facts/role.js'
import { type Unsaid, unsaid } from './unsaid.js'

/** An amount, or a range from `low` to `high`, in the unit of its scale. */
export interface Extent {
  readonly low: Big
  readonly high: Big
}

/** One negotiable number: the unit in which all its amounts are given, and which of two is better for us. */
export interface Scale {
  readonly deal: Deal
  readonly direction: Direction
  /** The key number in whose unit and writing the others are given: the limit, or else the first that has a number. */
  readonly unit: Value
  readonly unitOf: Position
}

const inOrder: readonly PositionName[] = [
  'walkAway',
  'batnaValue',
  'target',
  'opening',
  'theirWalkAway',
  'theirOpening',
]

/** The scale of a deal; unsaid without a number, or where nothing says whether more or less is better for us. */
export function scaleOf(deal: Deal): Scale | Unsaid {
  const unitOf = inOrder.map(name => inDeal(deal, name)).find(position => position?.value !== undefined)
  if (unitOf?.value === undefined)
    return unsaid(msg`the brief has no number for the walk-away, the target or the opening`, 'walkAway')
  const direction = deal.direction ?? directionOfThings(deal, unitOf.value)
  if (direction === undefined)
    return unsaid(msg`nothing says whether more or less is better for you`, 'direction')
  return { deal, direction, unit: unitOf.value, unitOf }
}

/** A role says who wants more money; of days or per cent, a seller may want less, which only the numbers show. */
function directionOfThings(deal: Deal, { kind }: Value): Direction | undefined {
  if (kind !== 'quantity' && kind !== 'percent') return undefined
  const [limit, ...others] = (['walkAway', 'opening', 'target'] as const).map(
    name => inDeal(deal, name)?.value,
  )
  return others.map(other => directionBetween(limit, other)).find(direction => direction !== undefined)
}

/** A value in the unit of the scale, `€4k per month` as €48k on a scale per year; undefined if it counts something else. */
export function onScale({ unit }: Pick<Scale, 'unit'>, value: Value | undefined): Extent | undefined {
  if (value === undefined) return undefined
  const [own, base] = [toComparable(complete(value, unit)), toComparable(unit)]
  if (!isComparable(own, base)) return undefined
  const factor = toBase(unit)
  return factor.eq(1) ? own : { low: own.low.div(factor), high: own.high.div(factor) }
}

/** An amount of the scale on the base on which amounts are compared, such as per year. */
export function onBase({ unit }: Pick<Scale, 'unit'>, amount: Big): Big {
  return amount.times(toBase(unit))
}

function toBase(unit: Value): Big {
  return unit.low.eq(0) ? new Big(1) : toYearly(unit).low.div(unit.low)
}

/** How much better for us `a` is than `b`; negative if it is worse. */
export function gain({ direction }: Pick<Scale, 'direction'>, a: Big, b: Big): Big {
  return direction === 'more' ? a.minus(b) : b.minus(a)
}

/** The end of a range that is better for us. */
export function bestOf({ direction }: Pick<Scale, 'direction'>, { low, high }: Extent): Big {
  return direction === 'more' ? high : low
}

/** The end of a range that is worse for us. */
export function worstOf({ direction }: Pick<Scale, 'direction'>, { low, high }: Extent): Big {
  return direction === 'more' ? low : high
}

export function middleOf({ low, high }: Extent): Big {
  return low.plus(high).times(half)
}

/** A product is exact and quick, a quotient of `big.js` is neither. */
const half = new Big('0.5')

/** The place of the last digit with which the numbers of a scale are written: 1000 of `€428k`. */
export function lastDigitOf({ unit, unitOf: { written, label } }: Scale, language: string): Big {
  const place = written === undefined ? new Big(0) : writtenPrecision(written, label.value.text, language)
  // `0%` has no digit that counts, and a range two.
  return place.gt(0) ? place : new Big(unit.kind === 'percent' && written?.isRange !== false ? '0.1' : 1)
}
