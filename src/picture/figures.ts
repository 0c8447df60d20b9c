import { Big } from 'big.js'
import { type Extent, lastDigitOf, type Scale } from '../brief/analyses/scale.js'
import type { Value } from '../values/money.js'
import {
  formatAmount,
  formatPer,
  nameUnits,
  plainWriting,
  type Writing,
  writeAmount,
  writingOf,
} from '../values/value.js'
import type { NumberWriting } from './axis/axis-data.js'

/** How the numbers of one scale are shown: in the writing of its limit, `€428k`, without what they are per. */
export interface Figures {
  /** As exact as it is. */
  readonly exact: (amount: Big) => string
  /** A computed amount, with at most one digit more than the limit. */
  readonly rounded: (amount: Big) => string
  /** The amount that `rounded` shows; halves are rounded away from zero. */
  readonly round: (amount: Big) => Big
  readonly range: (extent: Extent) => string
  /** The difference of two amounts as they are shown, unsigned: `€13.8k`. */
  readonly difference: (a: Big, b: Big) => string
  /** What all the numbers count, `€ per m² per month`, `days`, `%`. */
  readonly unit: string
  readonly writing: NumberWriting
}

export function figuresOf(scale: Scale, language: string): Figures {
  const { unit, unitOf } = scale
  const { written, label } = unitOf
  const { text } = label.value
  const like = written && { ...written, span: written.amountSpan }
  const writing = withCents(
    withUnitName((like && writingOf(like, text, language)) ?? plainWriting(unit, language), unit, language),
    unit,
  )
  const step = lastDigitOf(scale, language)
  const finer = step.div(10)
  const finest = unit.kind === 'money' && writing.factor.eq(1) && finer.lt('0.01') ? new Big('0.01') : finer
  const round = (amount: Big) => amount.div(finest).round(0, Big.roundHalfUp).times(finest)
  const isCounted = unit.kind === 'quantity'
  const exact = (amount: Big) =>
    isCounted && amount.eq(1)
      ? formatAmount(amount, { ...unit, per: [] }, language)
          .split(' ')
          .slice(0, 2)
          .join(' ')
      : writeAmount(amount, writing)
  const bare = (amount: Big) => (isCounted ? writeAmount(amount, { ...writing, after: '' }) : exact(amount))
  return {
    exact,
    round,
    rounded: amount => exact(round(amount)),
    range: ({ low, high }) => (low.eq(high) ? exact(low) : `${bare(low)}–${exact(high)}`),
    difference: (a, b) => exact(round(a).minus(round(b)).abs()),
    unit: nameOfUnit(unit, language),
    writing: {
      before: writing.before,
      after: writing.after,
      factor: Number(writing.factor),
      group: writing.form.group,
      decimal: writing.form.decimal,
      cents: writing.cents,
      step: Number(step),
    },
  }
}

/** Computed money has two decimals, or none. */
function withCents(writing: Writing, { kind }: Value): Writing {
  const isWhole = kind === 'money' && writing.factor.eq(1) && writing.cents === 'free'
  return isWhole ? { ...writing, cents: 'ifAny' } : writing
}

/** The unit where only a column has it: `€`, `%` or the first word of what is counted, ` lorries`. */
function withUnitName(writing: Writing, unit: Value, language: string): Writing {
  if (unit.kind === 'number' || (writing.before + writing.after).trim() !== '') return writing
  if (unit.kind !== 'quantity') {
    const { before, after } = plainWriting(unit, language)
    return writing.factor.eq(1) ? { ...writing, before, after } : writing
  }
  return { ...writing, after: ` ${nameUnits(unit.unit, language).split(' ')[0]}` }
}

function nameOfUnit(unit: Value, language: string): string {
  const per = formatPer(unit.per, language)
  if (unit.kind === 'quantity') return nameUnits(unit.unit, language) + per
  if (unit.kind === 'percent') return unit.unit + per
  if (unit.kind === 'number') return per.trim()
  return formatAmount(new Big(0), { ...unit, per: [] }, language).replace(/[\d.,\s]/g, '') + per
}
