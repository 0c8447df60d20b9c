import type { Big } from 'big.js'
import { isOwnColumn, type Negotiable, negotiablesOf } from '../../brief/analyses/negotiable.js'
import { middleOf, onScale } from '../../brief/analyses/scale.js'
import { isUnsaid } from '../../brief/analyses/unsaid.js'
import type { Brief } from '../../brief/brief.js'
import { directionBetween } from '../../brief/facts/compare.js'
import { inDeal } from '../../brief/facts/deals.js'
import type { Figure, Issue } from '../../brief/facts/issues.js'
import type { Offer } from '../../brief/facts/offers.js'
import { complete } from '../../brief/facts/position-unit.js'
import { type PositionName, writtenText } from '../../brief/facts/positions.js'
import type { Direction } from '../../brief/facts/role.js'
import { normaliseName } from '../../language/normalise-name.js'
import { plain } from '../../markdown/outline.js'
import type { Value } from '../../values/money.js'
import { formatLike } from '../../values/value.js'
import type { End } from './end.js'

/** What was planned for one point, and what it became. */
export interface Reached {
  /** Undefined for a deal that is about one number without a name. */
  readonly name: string | undefined
  readonly opening: Planned
  readonly target: Planned
  readonly limit: Planned
  /** Undefined if the brief does not say it. */
  readonly reached: Planned | undefined
  readonly direction: Direction | undefined
}

export interface Planned {
  /** As written; empty if the brief does not say it. */
  readonly text: string
  readonly value: Value | undefined
}

/** The points of the brief in their order: those of the table of issues, and the numbers that are in none. */
export function reachedPoints(brief: Brief, end: End): readonly Reached[] {
  const found = negotiablesOf(brief)
  const all = isUnsaid(found) ? [] : found
  const { issues } = brief.facts
  const names = new Set(issues.map(({ name }) => normaliseName(name)))
  const main = all[0]
  const others = all.filter(({ name }) => name === undefined || !names.has(normaliseName(name)))
  return [
    ...others.map(one => ofNegotiable(brief, one, one === main, end)),
    ...issues.map(issue => ofIssue(brief, issue, main, end)),
  ]
}

function ofNegotiable(brief: Brief, negotiable: Negotiable, isMain: boolean, end: End): Reached {
  const { name, scale } = negotiable
  const planned = (position: PositionName): Planned => {
    const found = inDeal(scale.deal, position)
    return found?.value === undefined
      ? { text: '', value: undefined }
      : { text: writtenText(found), value: found.value }
  }
  const price = isMain ? priceOf(brief, negotiable, end) : undefined
  const cell = isMain || name === undefined ? undefined : cellOf(brief, name, end)
  return {
    name,
    opening: planned('opening'),
    target: planned('target'),
    limit: planned('walkAway'),
    reached: price ? toReached(brief, negotiable, price) : cell,
    direction: scale.direction,
  }
}

function ofIssue(brief: Brief, issue: Issue, main: Negotiable | undefined, end: End): Reached {
  const isMain = main?.name !== undefined && normaliseName(main.name) === normaliseName(issue.name)
  const price = main && isMain ? priceOf(brief, main, end) : undefined
  const [opening, target, limit] = [issue.opening, issue.target, issue.walkAway].map(toPlanned)
  const like = limit?.value ?? target?.value ?? opening?.value
  const found: Planned | undefined =
    main && price ? toReached(brief, main, price) : cellOf(brief, issue.name, end)
  const nothing: Planned = { text: '', value: undefined }
  return {
    name: issue.name,
    opening: opening ?? nothing,
    target: target ?? nothing,
    limit: limit ?? nothing,
    reached: found && { ...found, value: found.value && complete(found.value, like) },
    direction:
      directionBetween(limit?.value, opening?.value) ?? directionBetween(limit?.value, target?.value),
  }
}

function toPlanned(figure: Figure | undefined): Planned {
  return { text: figure === undefined ? '' : plain(figure.words), value: figure?.value }
}

function toReached(brief: Brief, negotiable: Negotiable, price: Big): Planned {
  const value = { ...negotiable.scale.unit, low: price, high: price, isRange: false }
  return { text: writeOn(brief, negotiable, price), value }
}

/** The number agreed on for the deal: that of the accepted offer, or else of the last offer before it. */
export function priceOf(brief: Brief, negotiable: Negotiable, end: End): Big | undefined {
  const { moves } = negotiable.dance
  const offer = end.kind === 'agreed' ? end.offer : undefined
  if (offer === undefined) return undefined
  const own = moves.find(move => move.offer === offer)?.price ?? inCell(negotiable, offer)
  if (own !== undefined) return own
  const { offers } = brief.facts
  // Who accepts without a number takes what the other side offered last.
  return moves.findLast(move => offers.indexOf(move.offer) < offers.indexOf(offer) && move.who !== offer.who)
    ?.price
}

/** The amount in a row that does not say whose offer it is. */
function inCell({ name, scale }: Negotiable, { values }: Offer): Big | undefined {
  const extents = values
    .filter(({ column }) => isOwnColumn(column, name))
    .flatMap(({ value }) => onScale(scale, value) ?? [])
  return extents[0] && middleOf(extents[0])
}

function isSameAs(a: Value | undefined, b: Value | undefined): boolean {
  return a !== undefined && b !== undefined && a.low.eq(b.low) && a.high.eq(b.high)
}

/** What the accepted offer says of a point, or else what both sides said last before it, if that is the same. */
function cellOf({ facts }: Brief, name: string, end: End): Planned | undefined {
  const accepted = end.kind === 'agreed' ? end.offer : undefined
  if (accepted === undefined) return undefined
  const said = facts.offers
    .slice(0, facts.offers.indexOf(accepted) + 1)
    .flatMap(offer => ({ offer, cell: offer.values.find(({ column }) => isOwnColumn(column, name)) }))
    .flatMap(({ offer, cell }) => (cell && plain(cell.words) !== '' ? [{ offer, cell }] : []))
  const [ours, theirs] = (['us', 'them'] as const).map(side =>
    said.findLast(({ offer }) => offer.who === side),
  )
  const isSame = isSameAs(ours?.cell.value, theirs?.cell.value)
  const found = said.find(({ offer }) => offer === accepted) ?? (isSame ? ours : undefined)
  return found && { text: plain(found.cell.words), value: found.cell.value }
}

/** An amount of the scale in the writing of its limit, without what it is per: `€445k`. */
export function writeOn({ language }: Brief, { scale }: Negotiable, amount: Big): string {
  const { unit, unitOf } = scale
  const { written, label } = unitOf
  const like = written === undefined || written.isRange ? unit : written
  return formatLike(amount, { ...like, span: like.amountSpan }, label.value.text, language)
}
