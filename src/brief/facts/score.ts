import { Big } from 'big.js'
import type { Value } from '../../values/money.js'
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
}

/**
 * The scores of the packages that have a number for every issue. The floor of an issue is its walk-away, but the BATNA
 * value where the walk-away is that of the whole deal and the BATNA value is better.
 */
export function scorePackages({ issues, packages, positions, floor }: Facts): readonly Score[] {
  const whole = findPosition(positions, 'walkAway')?.value
  const batna = floor?.name === 'walkAway' ? undefined : floor?.value
  const floorOf = ({ walkAway }: Issue) => {
    const isBetter = isSameValue(walkAway?.value, whole) && batna?.per.join() === walkAway?.value?.per.join()
    return isBetter ? batna : walkAway?.value
  }
  return packages.flatMap(bundle => {
    const parts = issues.map(issue => partOf(issue, bundle, floorOf(issue)))
    const known = parts.filter(part => part !== undefined)
    if (known.length === 0 || known.length < parts.length) return []
    const theirWeights = known.map(({ theirWeight }) => theirWeight)
    const theirs = theirWeights.includes(undefined)
      ? undefined
      : share(known.map(({ theirWeight, utility }) => [theirWeight ?? 0, 1 - utility]))
    return [{ package: bundle, ours: share(known.map(({ weight, utility }) => [weight, utility])), theirs }]
  })
}

interface IssueScore {
  readonly weight: number
  readonly theirWeight: number | undefined
  /** 0 at the floor, 1 at the opening; past the floor it is negative. */
  readonly utility: number
}

function partOf(issue: Issue, bundle: Package, floor: Value | undefined): IssueScore | undefined {
  const value = bundle.values.find(value => value.issue === issue)?.value?.low
  const [limit, opening, weight] = [floor?.low, issue.opening?.value?.low, issue.weight?.value?.low]
  if (
    value === undefined ||
    limit === undefined ||
    opening === undefined ||
    weight === undefined ||
    opening.eq(limit)
  )
    return undefined
  const utility = value.minus(limit).div(new Big(opening).minus(limit)).toNumber()
  return { weight: weight.toNumber(), theirWeight: issue.theirWeight?.value?.low.toNumber(), utility }
}

/** The weighted mean of the utilities, times 100. */
function share(parts: readonly (readonly [weight: number, utility: number])[]): number {
  const total = parts.reduce((sum, [weight]) => sum + weight, 0)
  return total === 0 ? 0 : (100 * parts.reduce((sum, [weight, utility]) => sum + weight * utility, 0)) / total
}
