import { Big } from 'big.js'
import { msg } from '../../text/message.js'
import { writtenPrecision } from '../../values/value.js'
import type { Figure, Issue } from '../facts/issues.js'
import { measure, type Score, type Yardstick } from '../facts/score.js'
import { frontierOf, type Worth } from './frontier.js'
import { type Unsaid, unsaid } from './unsaid.js'

/** A package that nobody wrote: an amount for each issue, in their order. */
export interface Candidate extends Worth {
  readonly amounts: readonly Big[]
}

/** A package, and one that is no worse for either side and better for one. */
export interface Improvement {
  readonly of: Score
  readonly better: Candidate
}

/** How many combinations are compared at most, and of how many issues packages are made at all. */
const most = 20_000
const mostIssues = 100

/** Amounts of an issue between two others, as parts of the way; the first list that is short enough is taken. */
const grids = [
  [0, 0.5, 1],
  [0, 1],
] as const
/** The parts of the way from the limit to the target, of which the first number that is small enough is taken. */
const fineGrids = [[10], [5]] as const

/**
 * The packages that no other one beats for both sides, from everything at the limit to everything at the opening, in the
 * order of our points: limit, target, opening and the middles between them, or fewer if that makes too many.
 */
export function bestPackages(
  yardsticks: readonly Yardstick[],
  language: string,
): readonly Candidate[] | Unsaid {
  return bestOf(yardsticks, grids, (yardstick, grid) => {
    const target = targetOf(yardstick)
    return [
      ...along(yardstick.floor, target, grid, yardstick, language),
      ...along(target, yardstick.opening, grid, yardstick, language),
    ]
  })
}

/**
 * The best packages that could be offered: each issue from the limit, but not at it, to the target, in round steps, since
 * nobody offers 57 days.
 */
export function suggestPackages(
  yardsticks: readonly Yardstick[],
  language: string,
): readonly Candidate[] | Unsaid {
  return bestOf(yardsticks, fineGrids, (yardstick, [parts = 1]) => {
    const target = targetOf(yardstick)
    const [low, high] = target.lt(yardstick.floor) ? [target, yardstick.floor] : [yardstick.floor, target]
    const step = roundStep(high.minus(low).div(parts), placeOf(yardstick.issue, language))
    if (step.lte(0)) return [target]
    const first = low.div(step).round(0, Big.roundUp)
    const between = Array.from({ length: parts }, (_, index) => first.plus(index).times(step))
    return [...between.filter(amount => amount.gt(low) && amount.lt(high)), target]
  })
}

/** 1, 2 or 5 of a decimal place, at least as large as an amount and as the place of the last digit. */
function roundStep(amount: Big, place = new Big(0)): Big {
  const least = amount.lt(place) ? place : amount
  if (least.lte(0)) return least
  const power = new Big(10).pow(least.e)
  const factor = [1, 2, 5].find(factor => power.times(factor).gte(least)) ?? 10
  return power.times(factor)
}

/**
 * The candidate that gains both sides together most over a package, at no loss for either: of the package that is worth
 * most to both and can be bettered. Weights are estimates, so that a smaller gain than three points, as shown, means nothing.
 */
export function improve(scores: readonly Score[], candidates: readonly Candidate[]): Improvement | undefined {
  const rated = scores.flatMap(of => (of.theirs === undefined ? [] : [{ of, theirs: of.theirs }]))
  const ordered = rated.toSorted((a, b) => b.of.ours + b.theirs - (a.of.ours + a.theirs))
  for (const { of, theirs } of ordered) {
    const [best] = candidates
      .map(better => ({ better, own: gain(better.ours, of.ours), their: gain(better.theirs, theirs) }))
      .filter(({ own, their }) => own >= 0 && their >= 0 && own + their >= leastGain)
      .sort(
        (a, b) => b.own + b.their - (a.own + a.their) || Math.min(b.own, b.their) - Math.min(a.own, a.their),
      )
    if (best !== undefined) return { of, better: best.better }
  }
  return undefined
}

const leastGain = 3

/** In points as they are shown. */
function gain(after: number, before: number): number {
  return Math.round(after) - Math.round(before)
}

/**
 * Issue by issue, only the best beginnings go on: what is worse for both sides after some issues stays so after all,
 * because points are added.
 */
function bestOf(
  yardsticks: readonly Yardstick[],
  grids: readonly (readonly number[])[],
  levelsOf: (yardstick: Yardstick, grid: readonly number[]) => readonly Big[],
): readonly Candidate[] | Unsaid {
  if (yardsticks.some(({ theirWeight }) => theirWeight === undefined))
    return unsaid(msg`nothing says what each issue weighs for them`, 'theirWeights')
  if (yardsticks.length > mostIssues) return unsaid(msg`there are too many issues to compare all packages`)
  const levels = firstOf(grids, grid => {
    const lists = yardsticks.map(yardstick => distinct(levelsOf(yardstick, grid)))
    return lists.reduce((count, { length }) => count * length, 1) <= most ? lists : undefined
  })
  if (levels === undefined) {
    const [finest = []] = grids
    return byTrades(yardsticks.map(yardstick => stepsOf(yardstick, distinct(levelsOf(yardstick, finest)))))
  }
  let best: readonly Candidate[] = [{ ours: 0, theirs: 0, amounts: [] }]
  for (const [index, yardstick] of yardsticks.entries()) {
    const steps = stepsOf(yardstick, levels[index] ?? [])
    best = frontierOf(
      best.flatMap(({ ours, theirs, amounts }) =>
        steps.map(step => ({
          ours: ours + step.ours,
          theirs: theirs + step.theirs,
          amounts: [...amounts, step.amount],
        })),
      ),
    )
  }
  return best
}

interface Step extends Worth {
  readonly amount: Big
}

/** The amounts of an issue with what they are worth, from the worst for us to the best. */
function stepsOf(yardstick: Yardstick, amounts: readonly Big[]): readonly Step[] {
  return amounts
    .map(amount => {
      const { ours, theirs = 0 } = measure(yardstick, amount)
      return { amount, ours, theirs }
    })
    .sort((a, b) => a.ours - b.ours || b.theirs - a.theirs)
}

/**
 * Packages for issues whose combinations are too many: everything is as good for them as it gets, and then becomes better
 * for us issue by issue, first where that costs them least for each point of ours. Because points are added and each issue
 * has one such rate, no package between two of these is better for both than the line that joins them.
 */
function byTrades(issues: readonly (readonly Step[])[]): readonly Candidate[] {
  const costs = issues.map((steps, index) => {
    const [first, last] = [steps[0], steps.at(-1)]
    const gained = first && last ? last.ours - first.ours : 0
    return { index, cost: gained > 0 && first && last ? (first.theirs - last.theirs) / gained : Infinity }
  })
  const chosen = issues.flatMap(steps => steps[0] ?? [])
  const candidates = [sumOf(chosen)]
  for (const { index } of costs.toSorted((a, b) => (a.cost < b.cost ? -1 : a.cost > b.cost ? 1 : 0)))
    for (const step of (issues[index] ?? []).slice(1)) {
      chosen[index] = step
      candidates.push(sumOf(chosen))
    }
  return frontierOf(candidates)
}

function sumOf(steps: readonly Step[]): Candidate {
  return {
    ours: steps.reduce((sum, { ours }) => sum + ours, 0),
    theirs: steps.reduce((sum, { theirs }) => sum + theirs, 0),
    amounts: steps.map(({ amount }) => amount),
  }
}

/** The first result that is one. */
function firstOf<Item, Result>(
  items: readonly Item[],
  find: (item: Item) => Result | undefined,
): Result | undefined {
  for (const item of items) {
    const result = find(item)
    if (result !== undefined) return result
  }
  return undefined
}

function along(
  from: Big,
  to: Big,
  grid: readonly number[],
  { issue }: Yardstick,
  language: string,
): readonly Big[] {
  const place = placeOf(issue, language)
  return grid.map(part => roundTo(from.plus(to.minus(from).times(part)), place))
}

/** Without a target, half of the way to the opening. */
function targetOf({ issue, floor, opening }: Yardstick): Big {
  return issue.target?.value?.low ?? floor.plus(opening).div(2)
}

/** The place of the last digit of the figures of an issue; undefined if none is written as a single number. */
function placeOf({ walkAway, target, opening }: Issue, language: string): Big | undefined {
  return [walkAway, target, opening]
    .flatMap(figure => (figure === undefined ? [] : precisionOf(figure, language)))
    .reduce<Big | undefined>(
      (least, place) => (least === undefined || place.lt(least) ? place : least),
      undefined,
    )
}

function precisionOf({ words, value }: Figure, language: string): readonly Big[] {
  const place = value && writtenPrecision(value, words.text, language)
  return place?.gt(0) ? [place] : []
}

function roundTo(amount: Big, place: Big | undefined): Big {
  return place === undefined ? amount : amount.div(place).round(0, Big.roundHalfUp).times(place)
}

function distinct(amounts: readonly Big[]): readonly Big[] {
  return amounts.filter((amount, index) => amounts.findIndex(other => other.eq(amount)) === index)
}
