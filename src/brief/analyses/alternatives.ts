import { Big } from 'big.js'
import { plain } from '../../markdown/outline.js'
import { msg } from '../../text/message.js'
import type { Value } from '../../values/money.js'
import { isSameAmount, writtenPrecision } from '../../values/value.js'
import type { Brief } from '../brief.js'
import { inDeal } from '../facts/deals.js'
import type { WeighedAlternative, Worksheet, WorksheetCell } from '../facts/worksheet.js'
import { middleOf, onScale } from './scale.js'
import { isUnsaid, type Unsaid, unsaid } from './unsaid.js'

/** A way out without a deal: what may come of it, and what it costs in any case. */
export interface Alternative {
  readonly name: string
  readonly outcomes: readonly { readonly value: Big; readonly probability: Big }[]
  readonly cost: Big
}

/** B = Σ pₖ·vₖ − cost (decision tree). With `less`, amounts are what we pay, and a cost adds to them. */
export function valueOfAlternative(
  { name, outcomes, cost }: Alternative,
  direction: 'more' | 'less',
): { readonly value: Big } | Unsaid {
  if (outcomes.length === 0) return unsaid(msg`"${name}" has no outcome`, 'batnaValue')
  const total = outcomes.reduce((sum, { probability }) => sum.plus(probability), new Big(0))
  if (total.minus(1).abs().gt(0.01))
    return unsaid(msg`the probabilities of "${name}" do not add up to 100%`, 'batnaValue')
  const mean = outcomes.reduce(
    (sum, { value, probability }) => sum.plus(value.times(probability)),
    new Big(0),
  )
  return { value: direction === 'more' ? mean.minus(cost) : mean.plus(cost) }
}

/** What an alternative of the worksheet is worth. */
export interface Weighed {
  readonly alternative: WeighedAlternative
  readonly name: string
  /** In the unit of the worksheet; rounded to one digit more than the amounts are written with. */
  readonly worth: Big | Unsaid
}

export interface WeighedWorksheet {
  /** What all amounts count: what the limit counts, or else the first outcome. */
  readonly unit: Value
  readonly direction: 'more' | 'less'
  readonly all: readonly Weighed[]
  /** Undefined until all alternatives have a value. */
  readonly best: (Weighed & { readonly worth: Big }) | undefined
}

/** Weighs the alternatives of the worksheet; unsaid where nothing says which of two amounts is better for us. */
export function weighAlternatives(
  brief: Brief,
  { alternatives }: Pick<Worksheet, 'alternatives'>,
): WeighedWorksheet | Unsaid {
  const { deals, bargain } = brief.facts
  const whole = deals.find(({ isPoint }) => !isPoint)
  const first = alternatives.flatMap(({ outcomes }) =>
    outcomes.flatMap(({ amount }) => amount.value ?? []),
  )[0]
  const ofDeal = (['walkAway', 'batnaValue', 'target', 'opening'] as const).flatMap(
    name => (whole && inDeal(whole, name)?.value) ?? [],
  )
  const unit = ofDeal[0] ?? first
  if (unit === undefined)
    return unsaid(msg`the table of alternatives has no outcome with a number`, 'batnaValue')
  const direction = bargain.direction ?? whole?.direction
  if (direction === undefined)
    return unsaid(msg`nothing says whether more or less is better for you`, 'direction')
  const all = alternatives.map(alternative => weigh(brief, alternative, unit, direction))
  const known = all.flatMap(one => (isBig(one.worth) ? [{ ...one, worth: one.worth }] : []))
  const [best] = known.toSorted((a, b) =>
    direction === 'more' ? b.worth.cmp(a.worth) : a.worth.cmp(b.worth),
  )
  return { unit, direction, all, best: known.length === all.length ? best : undefined }
}

function isBig(worth: Big | Unsaid): worth is Big {
  return !isUnsaid(worth)
}

function weigh(
  brief: Brief,
  alternative: WeighedAlternative,
  unit: Value,
  direction: 'more' | 'less',
): Weighed {
  const { outcomes, costs } = alternative
  const name = plain(alternative.name)
  const amountOf = ({ value }: WorksheetCell) => {
    const extent = onScale({ unit }, value)
    return extent && middleOf(extent)
  }
  const isSure =
    outcomes.length === 1 && outcomes.every(({ chance }) => chance === undefined || plain(chance) === '')
  const read = outcomes.flatMap(({ amount, probability = isSure ? new Big(1) : undefined }) => {
    const value = amountOf(amount)
    return value === undefined || probability === undefined ? [] : [{ value, probability }]
  })
  const paid = costs.flatMap(cell => amountOf(cell) ?? [])
  if (read.length < outcomes.length || paid.length < costs.length)
    return {
      alternative,
      name,
      worth: unsaid(msg`"${name}" has an outcome, a chance or a cost without a number`, 'batnaValue'),
    }
  const cost = paid.reduce((sum, each) => sum.plus(each), new Big(0))
  const found = valueOfAlternative({ name, outcomes: read, cost }, direction)
  if (isUnsaid(found)) return { alternative, name, worth: found }
  const digits = [...outcomes.map(({ amount }) => amount), ...costs].flatMap(
    cell => lastDigitOf(brief, cell) ?? [],
  )
  const digit = digits
    .reduce((finest, next) => (next.lt(finest) ? next : finest), digits[0] ?? new Big(1))
    .div(10)
  return { alternative, name, worth: found.value.div(digit).round(0, Big.roundHalfUp).times(digit) }
}

/** Undefined for zero, which has no last digit. */
function lastDigitOf({ language }: Brief, { value, text }: WorksheetCell): Big | undefined {
  const digit = value && writtenPrecision(value, text, language)
  return digit?.gt(0) ? digit : undefined
}

/** Whether a cell has that amount, by no more than rounding. */
export function saysSame(unit: WeighedWorksheet['unit'], { value }: WorksheetCell, worth: Big): boolean {
  const extent = onScale({ unit }, value)
  return extent !== undefined && isSameAmount(middleOf(extent), worth)
}
