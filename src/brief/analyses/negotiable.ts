import type { Big } from 'big.js'
import { normaliseName } from '../../language/normalise-name.js'
import { plain } from '../../markdown/outline.js'
import { countsInDigits } from '../../values/count.js'
import { isSameAmount } from '../../values/value.js'
import type { Brief } from '../brief.js'
import { isSameValue } from '../facts/compare.js'
import type { Concession } from '../facts/concessions.js'
import { type Deal, inDeal } from '../facts/deals.js'
import { complete } from '../facts/position-unit.js'
import type { PositionName } from '../facts/positions.js'
import { reckonReason } from '../facts/reason.js'
import type { Scenario } from '../facts/scenarios.js'
import { readOwnerNames } from '../facts/their-names.js'
import { type Level, levelsOf } from './authority-levels.js'
import { type Dance, danceOf } from './dance.js'
import { type KeyPoints, keyPointsOf, type Point, pointOf } from './key-points.js'
import { type Plan, type Prospect, planOf, prospectsOf } from './plan.js'
import { type Room, roomBetween } from './room.js'
import { type Extent, middleOf, onScale, type Scale, scaleOf } from './scale.js'
import { isUnsaid, type Unsaid } from './unsaid.js'

/** A number that is negotiated, with all that the brief says about it, on one scale. */
export interface Negotiable {
  /** `Price`, `Lot B`; undefined for the whole deal without a name. */
  readonly name: string | undefined
  readonly scale: Scale
  readonly points: KeyPoints
  /** The better of limit and BATNA: no deal is better than one past it. */
  readonly floor: Point | undefined
  /** What leaving is worth: the BATNA, as exact as its reason gives it, or else the limit. */
  readonly leaving: Extent | undefined
  readonly room: Room | Unsaid
  readonly prospects: readonly Prospect[]
  readonly plan: Plan | Unsaid
  readonly levels: readonly Level[]
  /** The steps of the ladder that name the price after them. */
  readonly steps: readonly PricedStep[]
  readonly dance: Dance
}

export interface PricedStep {
  readonly concession: Concession
  readonly price: Big
}

/** The negotiable numbers of a brief, the deal as a whole first; unsaid where not even one can be put on a scale. */
export function negotiablesOf(brief: Brief): readonly Negotiable[] | Unsaid {
  const { deals } = brief.facts
  const wholes = deals.filter(({ isPoint }) => !isPoint)
  const points = deals.filter(({ isPoint }) => isPoint)
  const twins = new Map(wholes.map(whole => [whole, points.find(point => isTwin(point, whole))]))
  const others = points.filter(point => ![...twins.values()].includes(point))
  const scales = wholes.map(whole => {
    const twin = twins.get(whole)
    return { name: twin?.scope ?? whole.scope, scale: scaleOf(withTwin(whole, twin)) }
  })
  const found = [
    ...scales.flatMap(({ name, scale }) => (isUnsaid(scale) ? [] : [wholeOf(brief, scale, name)])),
    ...others.flatMap(point => {
      const scale = scaleOf(point)
      return isUnsaid(scale) ? [] : [pointAlone(brief, scale)]
    }),
  ]
  const [first] = scales.flatMap(({ scale }) => (isUnsaid(scale) ? [scale] : []))
  return found.length > 0 || first === undefined ? found : first
}

/** Whether a row of the table of issues is the deal itself, with the same numbers. */
function isTwin(point: Deal, whole: Deal): boolean {
  const names: readonly PositionName[] = ['walkAway', 'target', 'opening']
  const pairs = names.flatMap(name => {
    const [a, b] = [inDeal(point, name)?.value, inDeal(whole, name)?.value]
    return a === undefined || b === undefined ? [] : [isSameValue(complete(a, b), b)]
  })
  return pairs.length > 0 && pairs.every(isSame => isSame)
}

/** The deal with the key numbers that only its row has. */
function withTwin(whole: Deal, twin: Deal | undefined): Deal {
  const names = new Set(whole.positions.map(({ name }) => name))
  const added = twin?.positions.filter(({ name }) => !names.has(name)) ?? []
  return added.length === 0 ? whole : { ...whole, positions: [...whole.positions, ...added] }
}

function wholeOf(brief: Brief, scale: Scale, name: string | undefined): Negotiable {
  const { facts } = brief
  const alone = pointAlone(brief, scale)
  const prospects = prospectsOf(scale, facts.scenarios, alone.leaving, casesIn(brief))
  return {
    ...alone,
    name,
    prospects,
    plan: planOf(prospects),
    levels: levelsOf(scale, brief, facts.authority, namesOf(brief)),
    steps: [...facts.concessions, ...facts.ladders].flatMap(concession => {
      const extent = onScale(scale, concession.priceAfter)
      return extent === undefined ? [] : [{ concession, price: middleOf(extent) }]
    }),
    dance: danceOf(scale, facts.offers, head => isOwnColumn(head, name)),
  }
}

/** Finds the case of the deal that a scenario names, `They want three years`, where there are several. */
function casesIn({ facts }: Brief): (scenario: Scenario) => string | undefined {
  const scopes = facts.deals.flatMap(({ scope, isPoint }) => (scope === undefined || isPoint ? [] : [scope]))
  return ({ name }) => {
    const text = countsInDigits(` ${name}`).toLowerCase()
    const [said, ...others] = scopes.filter(scope => hasName(text, scope.toLowerCase()))
    return others.length === 0 ? said : undefined
  }
}

/** Whether a text has a name as a whole: `lot 12` does not name `lot 1`. */
function hasName(text: string, name: string): boolean {
  const start = text.indexOf(` ${name}`)
  return start >= 0 && !/^[\p{L}\p{N}]/u.test(text.slice(start + 1 + name.length))
}

function pointAlone(brief: Brief, scale: Scale): Negotiable {
  const points = keyPointsOf(scale)
  const floor = pointOf(scale, brief.facts.floorOf(scale.deal)) ?? points.walkAway
  const name = scale.deal.scope
  return {
    name,
    scale,
    points,
    floor,
    leaving: leavingOf(brief, scale, points),
    room: roomBetween(scale, floor, points.theirWalkAway),
    prospects: [],
    plan: planOf([]),
    levels: [],
    steps: [],
    dance: danceOf(scale, brief.facts.offers, head => isOwnColumn(head, name)),
  }
}

/** `€424k (80% × €432k + 20% × €400k − €2k)` is shown as written, and reckoned as €423.6k where both count as equal. */
export function leavingOf(brief: Brief, scale: Scale, points: KeyPoints): Extent | undefined {
  const batna = points.batnaValue ?? points.batna
  if (batna === undefined) return points.walkAway
  const { written } = batna.position
  const sum = reckonReason(brief, brief.facts.positions, batna.position)
  if (sum === undefined || written === undefined || !isSameAmount(sum.result, written.low)) return batna
  return onScale(scale, { ...(batna.position.value ?? written), low: sum.result, high: sum.result }) ?? batna
}

/** The column of an offer log that holds this number; for a deal without a name, the first that counts the same. */
export function isOwnColumn(head: string, name: string | undefined): boolean {
  return name === undefined || normaliseName(head) === normaliseName(name)
}

/** The names of everybody in the brief: people, the team, and owners of steps. */
export function namesOf(brief: Brief): ReadonlySet<string> {
  const { people, milestones } = brief.facts
  const owners = milestones.flatMap(({ owner }) => (owner === undefined ? [] : plain(owner).split(' ')))
  return new Set([...readOwnerNames(brief, people), ...owners])
}
