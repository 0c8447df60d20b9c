import { groupBy } from '../../text/group-by.js'
import { comparePair, directionBetween, isSameValue, isWorse } from './compare.js'
import { type Position, type PositionName, positionNames } from './positions.js'
import type { Direction } from './role.js'

/** The key numbers that are compared with each other: of the whole deal, of one case of it, or of one point. */
export interface Deal {
  /** Undefined for the whole deal. */
  readonly scope: string | undefined
  /** Those of its own scope, and for other names those without scope. */
  readonly positions: readonly Position[]
  readonly direction: Direction | undefined
  /** Whether it is a row of a table of points such as price, term and payment, each with its own direction. */
  readonly isPoint: boolean
}

/**
 * The deals in a brief. A key number that has several scopes makes a deal of each; otherwise all but the points are one.
 * `direction` is that of the brief.
 */
export function readDeals(positions: readonly Position[], direction: Direction | undefined): readonly Deal[] {
  const points = positions.filter(({ isPoint }) => isPoint)
  const others = positions.filter(({ isPoint }) => !isPoint)
  const scopes = scopesOf(others)
  const hasCases = positionNames.some(name => scopesOf(others.filter(other => other.name === name)).size > 1)
  const shared = others.filter(({ scope }) => scope === undefined)
  // Beside a limit of each case, a limit without a case is that of all together, and so is what stands with it.
  const inCases = groupBy(
    others.filter(({ scope }) => scope !== undefined),
    ({ name }) => name,
  )
  // What counts something else is no sum.
  const areTotals = shared.some(({ name, certainty, value }) =>
    (certainty === 'likely' ? (inCases.get(name) ?? []) : [])
      .slice(0, mostCompared)
      .some(other => comparePair(other.value, value) !== undefined),
  )
  // One of each name is enough for every case, however many lines there are.
  const forAll = areTotals ? [] : positionNames.flatMap(name => pick(shared, name) ?? [])
  const byScope = groupBy(others, keyOf)
  const cases = [...scopes].map(([key, scope]): Deal => {
    const own = byScope.get(key) ?? []
    const has = new Set(own.map(({ name }) => name))
    return {
      scope,
      positions: [...own, ...forAll.filter(({ name }) => !has.has(name))],
      direction: direction ?? ownDirection(own),
      isPoint: false,
    }
  })
  const whole: Deal = { scope: undefined, positions: others, direction, isPoint: false }
  return [
    ...(hasCases ? cases : [whole]),
    ...(hasCases && areTotals ? [{ ...whole, positions: shared }] : []),
    ...readPoints(points),
  ]
}

function readPoints(points: readonly Position[]): Deal[] {
  const byScope = groupBy(points, keyOf)
  return [...scopesOf(points)].map(([key, scope]) => {
    const positions = byScope.get(key) ?? []
    return { scope, positions, direction: ownDirection(positions), isPoint: true }
  })
}

/** A sum counts like the first of its cases. */
const mostCompared = 20

/** Scopes as written, by their normalised names. */
function scopesOf(positions: readonly Position[]): ReadonlyMap<string, string> {
  const scopes = new Map<string, string>()
  for (const position of positions) {
    const key = keyOf(position)
    if (position.scope !== undefined && !scopes.has(key)) scopes.set(key, position.scope)
  }
  return scopes
}

/** Scopes are compared as written: `2 years` and `3 years` differ by their number. */
function keyOf({ scope = '' }: Position): string {
  return scope.toLowerCase()
}

/** The direction from the walk-away to the opening, or else to the target. */
function ownDirection(positions: readonly Position[]): Direction | undefined {
  const value = (name: PositionName) => positions.find(position => position.name === name)?.value
  const limit = value('walkAway')
  return directionBetween(limit, value('opening')) ?? directionBetween(limit, value('target'))
}

/** Two key numbers of one deal that contradict each other. */
export interface Contradiction {
  readonly pair: readonly [Position, Position]
  readonly deal: Deal
}

/**
 * The pairs of two key numbers of which `contradict` says that they contradict each other. One without scope contradicts
 * only if it contradicts those of all cases; then only the first is given.
 */
export function findContradictions(
  deals: readonly Deal[],
  first: PositionName,
  second: PositionName | ((deal: Deal) => Position | undefined),
  contradict: (a: Position, b: Position, direction: Direction | undefined) => boolean,
): readonly Contradiction[] {
  const pairs = deals.flatMap(deal => {
    const [a, b] = [inDeal(deal, first), typeof second === 'string' ? inDeal(deal, second) : second(deal)]
    // A price says nothing about the months of another row.
    const isOther =
      deal.scope !== undefined && a?.value && b?.value && comparePair(a.value, b.value) === undefined
    return a === undefined || b === undefined || isOther
      ? []
      : [{ pair: [a, b] as const, deal, isContradiction: contradict(a, b, deal.direction) }]
  })
  const isShared = ({ pair, deal }: Contradiction) =>
    deal.scope !== undefined && pair.some(({ scope }) => scope === undefined)
  const shared = pairs.filter(isShared)
  const [firstShared] = shared
  const areAll = shared.every(({ isContradiction }) => isContradiction)
  return pairs.filter(each => (isShared(each) ? areAll && each === firstShared : each.isContradiction))
}

/** The pairs of one of our numbers and the BATNA, by its value or else by the number in its line, that is better for us. */
export function findBatnaContradictions(
  deals: readonly Deal[],
  name: 'target' | 'walkAway',
): readonly Contradiction[] {
  return findContradictions(deals, name, batnaName(deals), (own, other, direction) =>
    isWorse(own.value, other.value, direction),
  )
}

/** Where the BATNA has its number: in a value of its own, or else in its sentence. */
export type BatnaName = 'batnaValue' | 'batna'

export function batnaName(deals: readonly Deal[]): BatnaName {
  return deals.some(deal => inDeal(deal, 'batnaValue') !== undefined) ? 'batnaValue' : 'batna'
}

/**
 * The limit that no case of the deal may pass: that of the whole deal, or else the most lenient one of its cases. Without
 * a limit in numbers the BATNA value is it.
 */
export function lenientLimit(deals: readonly Deal[]): Position | undefined {
  return deals
    .filter(({ isPoint }) => !isPoint)
    .map(deal => {
      const limit = inDeal(deal, 'walkAway')
      const batna = limit?.value === undefined ? inDeal(deal, 'batnaValue') : undefined
      return { limit: batna ?? limit, direction: deal.direction }
    })
    .reduce<{ limit: Position | undefined; direction: Direction | undefined } | undefined>(
      (best, next) =>
        best?.limit === undefined || isWorse(next.limit?.value, best.limit.value, next.direction)
          ? next
          : best,
      undefined,
    )?.limit
}

/**
 * The key number of that name in a deal: the first sure one with a number, or else a likely one unless another one says
 * something else, or else the first without a number.
 */
export function inDeal({ positions }: Deal, name: PositionName): Position | undefined {
  return pick(positions, name)
}

function pick(positions: readonly Position[], name: PositionName): Position | undefined {
  const own = positions.filter(position => position.name === name)
  const sure = own.find(({ value, certainty }) => value !== undefined && certainty === 'sure')
  if (sure !== undefined) return sure
  const [first, ...others] = own.filter(({ value }) => value !== undefined)
  if (first === undefined) return own[0]
  return others.every(({ value }) => isSameValue(value, first.value)) ? first : undefined
}
