import { type KeyName, theirKeys } from '../../language/keys.js'
import { type LadderHint, type LadderPlace, ladderPlaces } from '../../language/read-ladder-head.js'
import { isAlike, type RungAmount } from './rung-amount.js'

/** A column, row or line of amounts with its head. */
export interface Rung {
  readonly hint: LadderHint
  /** The key that its head names already. By cues alone, another place at which it hints may be meant. */
  readonly known: { readonly name: KeyName; readonly isCued: boolean } | undefined
  /** One for each case; undefined where a case has none. */
  readonly amounts: readonly (RungAmount | undefined)[]
}

/** What a rung is. */
export interface RungReading {
  /** Undefined for a step between target and limit, which is no key number. */
  readonly name: KeyName | undefined
  /** Whether it counts only if its head calls the other side by its name. */
  readonly isNamed: boolean
}

/**
 * What amounts side by side or below each other are that run one way, opening – target – limit: their heads have to hint at
 * two places at least, and the amounts have to be in order in two cases of three. A rung without a hint is known by its
 * place next to the others. A single case has to have a head that says nothing else, and prices or shares, unless it is
 * sure that the numbers of the deal stand there; then one hint at an end is enough for three rungs of several cases. Two
 * are enough if one is beside a number of theirs, or if they say what we like and what we can live with. One
 * reading for each rung, undefined for those that stand aside; nothing if there is no ladder.
 */
export function readLadder(rungs: readonly Rung[], isSure: boolean): readonly (RungReading | undefined)[] {
  if (rungs.length < 2 || rungs.filter(({ hint }) => hint.isCourse).length > 1) return []
  const all = rungs.flatMap((rung, index) => {
    const places = placesOf(rung)
    return places === undefined ? [] : [{ index, places, rung }]
  })
  const steps = all.length > mostSteps ? all.filter(({ places }) => places.length > 0) : all
  if (steps.length > mostSteps) return []
  const ladder = findLadder(steps, isSure) ?? findPair(steps, rungs) ?? findWish(steps, isSure)
  return ladder === undefined ? [] : rungs.map((rung, index) => readRung(rung, index, ladder))
}

interface Step {
  readonly index: number
  /** The places at which it hints. */
  readonly places: readonly LadderPlace[]
  readonly rung: Rung
}

/** The rungs of ours; the target may be missing where the other side has rungs. */
type Ladder = ReadonlyMap<LadderPlace, Step>

/** What has more is a list of other things. */
const mostSteps = 8
const keys = { opening: 'opening', target: 'target', limit: 'walkAway' } as const
const placesOfKeys: ReadonlyMap<KeyName, LadderPlace> = new Map([
  ['opening', 'opening'],
  ['target', 'target'],
  ['walkAway', 'limit'],
  // A red line is a limit where it is a number.
  ['redLines', 'limit'],
])

/** The places at which one of our rungs hints; undefined for one that is no rung of ours. */
function placesOf({ known, hint, amounts }: Rung): readonly LadderPlace[] | undefined {
  if (amounts.every(amount => amount === undefined) || (known?.isCued === false && hint.isTheirs))
    return undefined
  if (known !== undefined) {
    const place = placesOfKeys.get(known.name)
    return place && (known.isCued ? [...new Set([place, ...hint.places])] : [place])
  }
  return hint.isTheirs || hint.isAside || hint.isBetween || hint.isCourse ? undefined : hint.places
}

/** The three rungs that fit best, if no other three fit as well. */
function findLadder(steps: readonly Step[], isSure: boolean): Ladder | undefined {
  let best: { readonly ladder: Ladder; readonly told: number } | undefined
  let isOnly = false
  for (const opening of steps)
    for (const target of steps)
      for (const limit of steps) {
        const told = countTold(opening, target, limit, steps, isSure)
        if (told === undefined || (best && told < best.told) || !isInOrder([opening, target, limit])) continue
        isOnly = best === undefined || told > best.told
        best = {
          ladder: new Map([
            ['opening', opening],
            ['target', target],
            ['limit', limit],
          ]),
          told,
        }
      }
  return isOnly ? best?.ladder : undefined
}

/** How much the heads tell of these places; undefined if it is not enough, or something else. */
function countTold(
  opening: Step,
  target: Step,
  limit: Step,
  steps: readonly Step[],
  isSure: boolean,
): number | undefined {
  if (opening === target || target === limit || opening === limit) return undefined
  const three = [opening, target, limit]
  const isSingle = opening.rung.amounts.length === 1
  if (isSingle && !(three.some(isPlain) && (isSure || three.some(isPrice)))) return undefined
  const fits = [fitOf(opening, 'opening'), fitOf(target, 'target'), fitOf(limit, 'limit')]
  const told = fits.reduce((sum, fit) => sum + fit, 0)
  const isReread =
    !isAsKnown(opening, 'opening') || !isAsKnown(target, 'target') || !isAsKnown(limit, 'limit')
  if (fits.some(fit => fit < 0) || (isReread && told < 2.5)) return undefined
  const hinted = fits.filter(fit => fit > 0).length
  const [first = 0, second = 0, third = 0] = three.map(step => steps.indexOf(step))
  const areTogether = Math.abs(second - first) === 1 && third - second === second - first
  if (hinted === 3) return told > 1 ? told + (areTogether ? 0.25 : 0) : undefined
  // By its place a rung is known only right beside the others.
  if (!areTogether) return undefined
  if (hinted === 2) return told > 1 ? told : undefined
  return isSure && !isSingle && steps.length === 3 && told === 1 && fits[1] === 0 ? told : undefined
}

/** The share of its hints that say so; 0 if it has none, negative if all say something else. */
function fitOf({ places }: Step, place: LadderPlace): number {
  return places.length === 0 ? 0 : places.includes(place) ? 1 / places.length : -3
}

/** Whether a rung has no known key of another place. */
function isAsKnown({ rung: { known } }: Step, place: LadderPlace): boolean {
  const told = known && placesOfKeys.get(known.name)
  return told === undefined || told === place
}

function isPlain({ rung: { known, hint } }: Step): boolean {
  return known !== undefined || hint.isPlain
}

function isPrice({ rung: { amounts } }: Step): boolean {
  return amounts.some(amount => amount !== undefined && /\p{Sc}|%|[A-Z]{3}/u.test(amount.unit))
}

/** Whether the amounts run one way: in a single case strictly, in two of three otherwise. */
function isInOrder(steps: readonly Step[]): boolean {
  const cases = steps[0]?.rung.amounts ?? []
  const told = cases.flatMap((_, index) => {
    const [first, second, third] = steps.map(({ rung }) => rung.amounts[index])
    if (first === undefined || second === undefined || third === undefined) return []
    if (!isAlike(first, second) || !isAlike(second, third) || !isAlike(first, third)) return [false]
    const [up, on] = [second.number - first.number, third.number - second.number]
    return [cases.length === 1 ? up * on > 0 : up * on >= 0 && up + on !== 0]
  })
  const inOrder = told.filter(Boolean).length
  return inOrder > 0 && inOrder * 3 >= told.length * 2
}

/** Two rungs of ours that are surely told apart, beside one of the other side that lies where it should. */
function findPair(steps: readonly Step[], rungs: readonly Rung[]): Ladder | undefined {
  const told = ladderPlaces.flatMap(place => {
    const own = steps.filter(({ places }) => places.length === 1 && places[0] === place)
    const [step, ...others] = own
    return step === undefined ? [] : [{ place, step, isOnly: others.length === 0 }]
  })
  const [first, last, ...more] = told
  if (first === undefined || last === undefined || more.length > 0) return undefined
  if (!first.isOnly || !last.isOnly) return undefined
  const isBeside = rungs.some(({ hint, amounts }) => {
    if (!hint.isTheirs || hint.places.length !== 1) return false
    return amounts.some((amount, index) => {
      const [start, end] = [first.step.rung.amounts[index], last.step.rung.amounts[index]]
      if (!amount || !start || !end || !isAlike(start, end) || !isAlike(amount, end)) return false
      return (amount.number - start.number) * (end.number - start.number) > 0
    })
  })
  return isBeside
    ? new Map([
        [first.place, first.step],
        [last.place, last.step],
      ])
    : undefined
}

/** What we would like and what we can live with, if these two are all: the latter is what we do not pass. */
function findWish(steps: readonly Step[], isSure: boolean): Ladder | undefined {
  const told = steps.filter(({ places }) => places.length > 0)
  const ours = told.filter(({ rung }) => rung.hint.isOurs)
  const [wish, worst, ...others] = ours.length > 1 ? ours : told
  if (wish === undefined || worst === undefined || others.length > 0) return undefined
  const isTold =
    wish.places.includes('target') &&
    !wish.places.includes('limit') &&
    worst.places.includes('limit') &&
    !worst.places.includes('opening')
  const pairs = wish.rung.amounts.flatMap((amount, index) => {
    const other = worst.rung.amounts[index]
    return amount && other && isAlike(amount, other) && amount.number !== other.number ? [amount] : []
  })
  const isSingle = wish.rung.amounts.length === 1
  const isPlainPair = [wish, worst].some(isPlain) && (!isSingle || isSure || isPrice(wish))
  return isTold && isPlainPair && pairs.length > 0
    ? new Map([
        ['target', wish],
        ['limit', worst],
      ])
    : undefined
}

function readRung(rung: Rung, index: number, ladder: Ladder): RungReading | undefined {
  const { known, hint } = rung
  const own = [...ladder].find(([, step]) => step.index === index)
  if (own !== undefined) return { name: keys[own[0]], isNamed: false }
  const isOther = known !== undefined && placesOfKeys.has(known.name)
  if (hint.isBetween && !isOther && liesWithin(rung, ladder)) return { name: undefined, isNamed: false }
  // Beside what we would like, `Offered` alone is what they offered.
  const isOffer = !ladder.has('opening') && hint.isPlain && !hint.isOurs && hint.places.join() === 'opening'
  const isTold = known === undefined ? hint.isOfRole || isOffer : known.isCued && known.name === 'opening'
  // In a single case it may be another thing of ours, `Lead time: ask 5 days`.
  const isOfSomebody = isTold && rung.amounts.length > 1
  if (isOfSomebody && !hint.isAside && liesBeyond(rung, ladder))
    return { name: 'theirOpening', isNamed: false }
  if (known !== undefined || hint.isCourse || rung.amounts.every(amount => amount === undefined))
    return undefined
  const [place, ...others] = hint.places
  if (place !== undefined && others.length === 0 && (hint.isTheirs || !hint.isAside)) {
    const name = hint.isTheirs ? theirKeys[keys[place]] : keys[place]
    return name && { name, isNamed: !hint.isTheirs }
  }
  return hint.isTheirs && !hint.isAside && liesBeyond(rung, ladder)
    ? { name: 'theirOpening', isNamed: false }
    : undefined
}

/** Whether the amounts of a step lie between target and limit, or are equal to one of them. */
function liesWithin({ amounts }: Rung, ladder: Ladder): boolean {
  return everyCase(amounts, index => {
    const [target, limit] = [amountAt(ladder, 'target', index), amountAt(ladder, 'limit', index)]
    return target && limit && (number => (number - target.number) * (limit.number - number) >= 0)
  })
}

/** Whether amounts lie on the other side of our limit than our opening, or else our target. */
function liesBeyond({ amounts }: Rung, ladder: Ladder): boolean {
  return everyCase(amounts, index => {
    const opening = amountAt(ladder, 'opening', index) ?? amountAt(ladder, 'target', index)
    const limit = amountAt(ladder, 'limit', index)
    return opening && limit && (number => (number - limit.number) * (limit.number - opening.number) >= 0)
  })
}

function amountAt(ladder: Ladder, place: LadderPlace, index: number): RungAmount | undefined {
  return ladder.get(place)?.rung.amounts[index]
}

/** Whether all amounts pass the test of their case; there is at least one. */
function everyCase(
  amounts: readonly (RungAmount | undefined)[],
  testOf: (index: number) => ((number: number) => boolean) | undefined,
): boolean {
  const passed = amounts.flatMap((amount, index) => {
    const test = testOf(index)
    return amount === undefined || test === undefined ? [] : [test(amount.number)]
  })
  return passed.length > 0 && passed.every(Boolean)
}
