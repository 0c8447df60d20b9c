import { Big } from 'big.js'
import { isSameValue } from './compare.js'
import type { Facts } from './facts.js'
import type { Issue, Package } from './issues.js'
import { findPosition } from './positions.js'

/** What a package is worth, in points, 0 to 100 within the limits. */
export interface Score {
  readonly package: Package
  /** To us: additive utility over the issues, 0 at every floor, 100 at every opening (Inspire; DTIC ADA023452). */
  readonly ours: number
  /** To them, as if they wanted the opposite on each issue; undefined without their weights. */
  readonly theirs: number | undefined
  /** What each issue adds to it. */
  readonly parts: readonly PartialScore[]
}

export interface PartialScore {
  readonly issue: Issue
  /** Points to us, negative past the limit. */
  readonly ours: number
  /** Undefined without their weights. */
  readonly theirs: number | undefined
}

/** How amounts of an issue are turned into points. */
export interface Yardstick {
  readonly issue: Issue
  /** Worth 0: the walk-away, or the BATNA value where that is better. */
  readonly floor: Big
  /** Worth all points of the issue. */
  readonly opening: Big
  /** Points to us at the opening; those of all issues add up to 100. */
  readonly weight: number
  /** Points to them at our floor; undefined unless each issue has a weight for them. */
  readonly theirWeight: number | undefined
}

/** What points are reckoned from. */
export type Scored = Pick<Facts, 'issues' | 'positions' | 'floor'>

/** The scores of the packages that have a number for every issue; none while an issue cannot be measured. */
export function scorePackages(facts: Scored & Pick<Facts, 'packages'>): readonly Score[] {
  const yardsticks = readYardsticks(facts)
  if (yardsticks === undefined) return []
  return facts.packages.flatMap(bundle => {
    const parts = yardsticks.flatMap(yardstick => {
      const value = bundle.values.find(value => value.issue === yardstick.issue)?.value
      return value === undefined ? [] : [measure(yardstick, value.low)]
    })
    if (parts.length < yardsticks.length) return []
    const theirs = parts.flatMap(part => part.theirs ?? [])
    return [
      {
        package: bundle,
        parts,
        ours: sum(parts.map(({ ours }) => ours)),
        theirs: theirs.length < parts.length ? undefined : sum(theirs),
      },
    ]
  })
}

/**
 * A yardstick for each issue; undefined while one has no weight, no opening or no limit. The floor of an issue is its
 * walk-away, but the BATNA value where the walk-away is that of the whole deal and the BATNA value is better.
 */
export function readYardsticks({ issues, positions, floor }: Scored): readonly Yardstick[] | undefined {
  const whole = findPosition(positions, 'walkAway')?.value
  const batna = floor?.name === 'walkAway' ? undefined : floor?.value
  const floorOf = ({ walkAway }: Issue) => {
    const isBetter = isSameValue(walkAway?.value, whole) && batna?.per.join() === walkAway?.value?.per.join()
    return isBetter ? batna : walkAway?.value
  }
  const [total, theirTotal] = [totalOf(issues, 'weight'), totalOf(issues, 'theirWeight')]
  const yardsticks = issues.flatMap((issue): Yardstick[] => {
    const [limit, opening] = [floorOf(issue)?.low, issue.opening?.value?.low]
    const weight = issue.weight?.value?.low
    if (limit === undefined || opening === undefined || weight === undefined || opening.eq(limit)) return []
    const theirs = issue.theirWeight?.value?.low
    return [
      {
        issue,
        floor: limit,
        opening,
        weight: shareOf(weight, total ?? weight),
        theirWeight: theirTotal && theirs && shareOf(theirs, theirTotal),
      },
    ]
  })
  return yardsticks.length === 0 || yardsticks.length < issues.length ? undefined : yardsticks
}

/** The points of an amount. */
export function measure(
  { issue, floor, opening, weight, theirWeight }: Yardstick,
  amount: Big,
): PartialScore {
  const utility = amount.minus(floor).div(opening.minus(floor)).toNumber()
  return { issue, ours: weight * utility, theirs: theirWeight && theirWeight * (1 - utility) }
}

/** What all issues weigh; undefined if one has no weight. */
export function totalOf(issues: readonly Issue[], name: 'weight' | 'theirWeight'): Big | undefined {
  const weights = issues.flatMap(issue => issue[name]?.value?.low ?? [])
  return weights.length < issues.length ? undefined : weights.reduce((a, b) => a.plus(b), new Big(0))
}

/** Of 100; nothing of nothing is nothing. */
export function shareOf(weight: Big, total: Big): number {
  return total.eq(0) ? 0 : weight.times(100).div(total).toNumber()
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
