import type { Big } from 'big.js'
import { normaliseName } from '../../language/normalise-name.js'
import { withSibling } from '../../values/value.js'
import type { Brief } from '../brief.js'
import type { Note } from '../note.js'
import { type Level, levelsOf } from './authority-levels.js'
import type { Move } from './dance.js'
import { isPastFloor } from './key-points.js'
import { type Negotiable, namesOf, type PricedStep } from './negotiable.js'
import type { Prospect } from './plan.js'
import { gain, middleOf, onScale, type Scale, worstOf } from './scale.js'

/** What an offer means, as soon as it is said. Distances are positive where it is better for us. */
export interface Answer {
  /** From the better of limit and BATNA. */
  readonly toFloor: Big | undefined
  readonly toTarget: Big | undefined
  /** Past the floor no deal is better, whoever may accept. */
  readonly isPastFloor: boolean
  readonly authority: { readonly level: Level; readonly before: Level | undefined } | 'nobody' | undefined
  /** The scenario that ends nearest. */
  readonly nearest: { readonly prospect: Prospect; readonly index: number } | undefined
  readonly next: NextStep | undefined
}

/** What the ladder says next: a step, or to wait because they offer no less, or that it is at its end. */
export type NextStep =
  | { readonly kind: 'step' | 'wait'; readonly step: PricedStep }
  | { readonly kind: 'end' }

/** The amount that somebody typed, `445` on a scale of `€428k` as €445k; undefined if it is none. */
export function readOffered(
  { reader }: Pick<Note, 'reader'>,
  { scale }: Negotiable,
  text: string,
): Big | undefined {
  const value = reader.mainValue(text.slice(0, 100))
  const extent = value && onScale(scale, withSibling(value, scale.unit))
  return extent && middleOf(extent)
}

/** Whether an amount is between half and twice the limit, so that it is worth noting before it is confirmed. */
export function isPlausible({ scale }: Negotiable, amount: Big): boolean {
  const like = middleOf(onScale(scale, scale.unit) ?? scale.unit)
  if (like.eq(0)) return true
  return amount.gte(like.times(0.5)) && amount.lte(like.times(2))
}

/**
 * Another number than the deal as a whole, with who may accept what of it and the steps of the ladder that give way in it:
 * lines that name it, or its unit.
 */
export function withOwnLines(brief: Brief, negotiable: Negotiable): Negotiable {
  const { scale, name, levels, steps } = negotiable
  if (name === undefined || levels.length > 0 || steps.length > 0) return negotiable
  const { facts, reader } = brief
  const { kind } = scale.unit
  const own = normaliseName(name)
  const valuesIn = (text: string) =>
    reader
      .values(text)
      .filter(value => !value.isAddition)
      .filter(value => normaliseName(text).includes(own) || (kind !== 'money' && value.kind === kind))
  return {
    ...negotiable,
    levels: levelsOf(
      scale,
      brief,
      facts.authority.filter(({ words }) => valuesIn(words.text).length > 0),
      namesOf(brief),
    ),
    steps: [...facts.concessions, ...facts.ladders].flatMap(concession => {
      const last = valuesIn(concession.give.text).at(-1)
      const extent = last && onScale(scale, withSibling(last, scale.unit))
      return extent === undefined ? [] : [{ concession, price: middleOf(extent) }]
    }),
  }
}

export function answerTo(negotiable: Negotiable, price: Big): Answer {
  const { scale, floor, points, levels } = negotiable
  const target = points.target && middleOf(points.target)
  const isPast = floor !== undefined && isPastFloor(scale, floor, { low: price, high: price })
  const mayAccept = levels.findIndex(({ to }) => to === undefined || gain(scale, price, to).gte(0))
  const level = levels[mayAccept]
  return {
    toFloor: floor && gain(scale, price, worstOf(scale, floor)),
    toTarget: target && gain(scale, price, target),
    isPastFloor: isPast,
    authority:
      isPast || (levels.length > 0 && level === undefined)
        ? 'nobody'
        : level && { level, before: levels[mayAccept - 1] },
    nearest: nearestTo(negotiable, price),
    next: nextStep(negotiable),
  }
}

function nearestTo({ prospects }: Negotiable, price: Big): Answer['nearest'] {
  const ended = prospects.flatMap((prospect, index) => {
    const { outcome } = prospect
    return outcome === undefined ? [] : [{ prospect, index, distance: middleOf(outcome).minus(price).abs() }]
  })
  return ended.toSorted((a, b) => Number(a.distance.minus(b.distance)))[0]
}

/** The first step that goes further than our last offer. */
export function nextStep({ scale, steps, dance }: Negotiable): NextStep | undefined {
  if (steps.length === 0) return undefined
  const last = (side: Move['who']) => dance.moves.findLast(({ who }) => who === side)?.price
  const [ours, theirs] = [last('us'), last('them')]
  const step = steps.find(({ price }) => ours === undefined || isFurther(scale, price, ours))
  if (step === undefined) return { kind: 'end' }
  return { kind: theirs && gain(scale, theirs, step.price).gte(0) ? 'wait' : 'step', step }
}

function isFurther(scale: Scale, price: Big, than: Big): boolean {
  return gain(scale, price, than).lt(0)
}
