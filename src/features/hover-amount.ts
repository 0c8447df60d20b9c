import type { Big } from 'big.js'
import type { Brief } from '../brief/brief.js'
import { endOfLine, startOfLine } from '../brief/edits.js'
import type { Figure } from '../brief/facts/issues.js'
import {
  comparePair,
  complete,
  directionBetween,
  findPosition,
  type PositionName,
  unitOf,
  writtenSpan,
} from '../brief/facts/positions.js'
import type { Direction } from '../brief/facts/role.js'
import { readWrittenValues } from '../brief/facts/written-values.js'
import { chanceAt, readZone, shareAt, widthsOf, type Zone, zoneBetween } from '../brief/facts/zone.js'
import type { Span } from '../brief/span.js'
import type { Value } from '../brief/values/money.js'
import { formatAmount, formatValue, toComparable, toYearly } from '../brief/values/value.js'
import type { SectionKey } from '../brief/vocabulary.js'
import { covers, type Hover } from './hover-rule.js'
import { inEnglish, type Translate } from './translate.js'

/** How an amount is read on the base on which amounts are compared, and how it stands to the key numbers. */
export function hoverAmount(brief: Brief, offset: number, t: Translate = inEnglish): Hover | undefined {
  const found = findAmount(brief, offset)
  if (found === undefined) return undefined
  const { span, value, scale } = found
  const yearly = toYearly(value)
  const lines = scale === undefined ? [] : describe(value, scale, t)
  if (yearly === value && lines.length === 0) return undefined
  const reading = yearly === value ? '' : `${formatValue(value)} = `
  return { span, markdown: [`${reading}**${formatValue(yearly)}**`, ...lines].join('  \n') }
}

/** What an amount is measured against: the key numbers of the brief, or those of its issue. */
interface Scale {
  /** Which of the key numbers it is itself. */
  readonly own: PositionName | undefined
  readonly walkAway: Value | undefined
  readonly target: Value | undefined
  readonly direction: Direction | undefined
  readonly zone: Zone | undefined
}

interface Amount {
  readonly span: Span
  readonly value: Value
  readonly scale: Scale | undefined
}

function findAmount(brief: Brief, offset: number): Amount | undefined {
  // What we do without a deal is no amount, whatever numbers it names.
  const position = brief.facts.positions.find(
    position => !/batna$/i.test(position.name) && position.written && covers(writtenSpan(position), offset),
  )
  if (position?.value)
    return { span: writtenSpan(position), value: position.value, scale: scaleOf(brief, position.name) }
  return findFigure(brief, offset) ?? findInLine(brief, offset)
}

function scaleOf({ facts }: Brief, own?: PositionName): Scale {
  const value = (name: PositionName) => findPosition(facts.positions, name)?.value
  const { direction } = facts.bargain
  return { own, walkAway: value('walkAway'), target: value('target'), direction, zone: readZone(facts) }
}

/** A cell of the issues or packages, measured against the limits of its issue. */
function findFigure({ facts }: Brief, offset: number): Amount | undefined {
  const columns = ['walkAway', 'target', 'opening', 'theirLimit'] as const
  const cells = [
    ...facts.issues.flatMap(issue => columns.map(column => ({ issue, column, figure: issue[column] }))),
    ...facts.packages.flatMap(({ values }) =>
      values.map(figure => ({ issue: figure.issue, column: undefined, figure })),
    ),
  ]
  const cell = cells.find(({ figure }) => figure && covers(figure.words.span, offset))
  if (cell?.figure?.value === undefined || cell.issue === undefined) return undefined
  const { walkAway, target, opening, theirLimit } = cell.issue
  const [limit, aim] = [walkAway?.value, target?.value]
  const direction = directionBetween(limit, opening?.value) ?? directionBetween(limit, aim)
  const own = cell.column === 'theirLimit' ? 'theirWalkAway' : cell.column
  const zone = zoneBetween(limit, theirLimit?.value, direction)
  return {
    ...place(cell.figure, cell.figure.value),
    scale: { own, walkAway: limit, target: aim, direction, zone },
  }
}

function place({ words: { span } }: Figure, value: Value): Omit<Amount, 'scale'> {
  return { span: { start: span.start + value.span.start, end: span.start + value.span.end }, value }
}

/** Sections in which an amount that counts like the walk-away is a price of this negotiation. */
const priced: readonly (SectionKey | undefined)[] = ['scenarios', 'walkAway', 'concessions', 'offers']

function findInLine(brief: Brief, offset: number): Amount | undefined {
  const line = { start: startOfLine(brief.text, offset), end: endOfLine(brief.text, offset) }
  const found = readWrittenValues(brief, line).find(({ span }) => covers(span, offset))
  if (found === undefined) return undefined
  const { span, section } = found
  const { scenarios, concessions, positions } = brief.facts
  const isPrice =
    scenarios.some(({ outcome }) => outcome && covers(outcome.span, offset)) ||
    concessions.some(step => covers(step.span, offset) && step.priceAfter?.low.eq(found.value.low) === true)
  const value = isPrice ? complete(found.value, unitOf(positions)) : found.value
  return { span, value, scale: priced.includes(section.key) ? scaleOf(brief) : undefined }
}

/** Distances to limit and target; for a price also its chance and its share, for a limit the room for agreement. */
function describe(value: Value, scale: Scale, t: Translate): readonly string[] {
  const { own, zone } = scale
  const distances = [
    own === 'walkAway' ? undefined : distance(value, scale.walkAway, scale.direction, t('the walk-away'), t),
    own === 'target' ? undefined : distance(value, scale.target, scale.direction, t('the target'), t),
  ].filter(text => text !== undefined)
  const isLimit = own === 'walkAway' || own === 'theirWalkAway'
  const isPrice = own === undefined || own === 'target' || own === 'opening'
  const about =
    zone && (isLimit ? describeRoom(zone, value, t) : isPrice ? describePrice(zone, value, t) : undefined)
  return [...(distances.length > 0 ? [distances.join(' · ')] : []), ...(about === undefined ? [] : [about])]
}

function distance(
  value: Value,
  other: Value | undefined,
  direction: Direction | undefined,
  name: string,
  t: Translate,
): string | undefined {
  const pair = comparePair(value, other)
  if (pair === undefined || direction === undefined || value.isRange || other?.isRange) return undefined
  const [a, b] = pair
  if (a.low.eq(b.low)) return t('at {0}', name)
  const gap = inUnitOf(value, a.low.minus(b.low).abs())
  return a.low.gt(b.low) === (direction === 'more')
    ? t('{0} better than {1}', gap, name)
    : t('{0} worse than {1}', gap, name)
}

function describePrice(zone: Zone, value: Value, t: Translate): string | undefined {
  const { low, base } = toComparable(value)
  const [chance, share] = [chanceAt(zone, low), shareAt(zone, low)]
  if (value.isRange || base !== zone.base.base) return undefined
  const parts = [
    ...(chance === undefined ? [] : [t('{0}% chance that they can agree', percent(chance))]),
    ...(share === undefined || share < 0 || share > 1
      ? []
      : [t('{0}% of the surplus is ours, with their limit in the middle', percent(share))]),
  ]
  return parts.length === 0 ? undefined : parts.join(' · ')
}

function describeRoom(zone: Zone, value: Value, t: Translate): string {
  const [worst, middle, best] = widthsOf(zone)
  if (best.lte(0)) return t('No room for agreement')
  if (worst.eq(best)) return t('Room for agreement: {0}', inUnitOf(value, best))
  const from = worst.lte(0) ? t('none') : inUnitOf(value, worst)
  const between = middle.lte(0) ? t('none') : inUnitOf(value, middle)
  return t('Room for agreement: {0} to {1}, in the middle {2}', from, inUnitOf(value, best), between)
}

/** An amount on the common base, in the unit in which the value is written. */
function inUnitOf(value: Value, amount: Big): string {
  const base = toYearly(value).low
  const own = base.eq(0) ? amount : amount.times(value.low).div(base)
  const unit = value.kind === 'percent' && value.unit === '%' ? { ...value, unit: 'pp' as const } : value
  return formatAmount(own.round(2), { ...unit, per: [] })
}

function percent(share: number): number {
  return Math.round(share * 100)
}
