import { Big } from 'big.js'
import type { Extent, Scale } from '../brief/analyses/scale.js'
import type { Value } from '../values/money.js'
import { formatAmount, formatLike, formatPer, nameUnits, writtenPrecision } from '../values/value.js'

/** How the numbers of one scale are shown: in the writing of its limit, `€428k`, without what they are per. */
export interface Figures {
  /** As written in the brief. */
  exact(amount: Big): string
  /** A computed amount, with at most one digit more than the limit; halves are rounded away from zero. */
  rounded(amount: Big): string
  /** The amount that `rounded` shows. */
  round(amount: Big): Big
  range(extent: Extent): string
  /** The difference of two amounts as they are shown, unsigned: `€13.8k`, for per cent `2 points`. */
  difference(a: Big, b: Big): string
  /** What all the numbers count, `€ per m² per month`, `days`, `%`. */
  readonly unit: string
  /** The place of the last digit that the limit is written with: how far an arrow key moves a pin. */
  readonly step: Big
}

export function figuresOf({ unit, unitOf }: Scale, language: string): Figures {
  const written = unitOf.written
  const text = unitOf.label.value.text
  const like: Value = written ?? unit
  const place = written === undefined ? new Big(0) : writtenPrecision(written, text, language)
  const step = place.gt(0) ? place : new Big(unit.kind === 'percent' ? '0.1' : 1)
  const finest = step.div(10)
  const round = (amount: Big) => amount.div(finest).round(0, Big.roundHalfUp).times(finest)
  const bare = {
    ...like,
    per: [],
    span: like.amountSpan,
    isComputed: like.isComputed || written === undefined,
  }
  const exact = (amount: Big) => formatLike(amount, bare, text, language)
  return {
    exact,
    rounded: amount => exact(round(amount)),
    round,
    range: ({ low, high }) => (low.eq(high) ? exact(low) : `${exact(low)}–${exact(high)}`),
    difference: (a, b) => exact(round(a).minus(round(b)).abs()),
    unit: nameOfUnit(unit, language),
    step,
  }
}

function nameOfUnit(unit: Value, language: string): string {
  const per = formatPer(unit.per, language)
  if (unit.kind === 'quantity') return nameUnits(unit.unit, language) + per
  if (unit.kind === 'percent') return unit.unit + per
  return unit.kind === 'money'
    ? formatAmount(new Big(0), { ...unit, per: [] }, language).replace(/[\d.,\s]/g, '') + per
    : per.trim()
}
