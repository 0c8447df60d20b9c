import { Big } from 'big.js'
import { msg } from '../../text/message.js'
import type { Negotiable } from './negotiable.js'
import { gain, lastDigitOf, middleOf } from './scale.js'
import { type Unsaid, unsaid } from './unsaid.js'

/**
 * The steps from the opening to the target, each half as large as the one before:
 * stepₖ = (O − T)·q^(k−1)·(1 − q)/(1 − qⁿ) with q = ½ (Tey 2021). Steps are unsigned, and add up to |O − T|.
 */
export function suggestSteps(opening: Big, target: Big, count: number): readonly Big[] {
  const q = new Big(0.5)
  const whole = opening.minus(target).abs()
  const first = whole.times(new Big(1).minus(q)).div(new Big(1).minus(q.pow(count)))
  return Array.from({ length: count }, (_, index) => first.times(q.pow(index)))
}

/** How many steps are suggested. */
export const suggestedSteps = 3

/** From where we would move on, and the prices to which the suggested steps lead: the last one is the target. */
export interface StepPlan {
  readonly from: Big
  readonly prices: readonly Big[]
}

/** The steps that are still ahead, from our last number to the target, as round as these are. */
export function planSteps(
  { scale, points, dance }: Pick<Negotiable, 'scale' | 'points' | 'dance'>,
  count: number,
  language: string,
): StepPlan | Unsaid {
  const target = points.target && middleOf(points.target)
  if (target === undefined) return unsaid(msg`the brief has no target`, 'target')
  const said = dance.moves.findLast(({ who }) => who === 'us')?.price
  const from = said ?? (points.opening && middleOf(points.opening))
  if (from === undefined) return unsaid(msg`the brief has no opening`, 'opening')
  if (gain(scale, from, target).lte(0)) return unsaid(msg`your first number is no better than the target`)
  const steps = suggestSteps(from, target, count)
  const place = roundPlace(lastDigitOf(scale, language), [from, target], steps.at(-1) ?? new Big(0))
  const towards = target.gt(from) ? 1 : -1
  let price = from
  const prices = steps.map((step, index) => {
    price = price.plus(step.times(towards))
    return index === count - 1 ? target : price.div(place).round(0, Big.roundHalfUp).times(place)
  })
  const isNew = (one: Big, index: number) =>
    !one.eq(prices[index - 1] ?? from) && (index === count - 1 || !one.eq(target))
  return { from, prices: prices.filter(isNew) }
}

/** The largest power of ten, from `least` on, of which all amounts are multiples and that is no larger than a step. */
function roundPlace(least: Big, amounts: readonly Big[], step: Big): Big {
  const next = least.times(10)
  return next.lte(step) && amounts.every(amount => amount.mod(next).eq(0))
    ? roundPlace(next, amounts, step)
    : least
}
