import type { Brief } from '../../brief/brief.js'
import { comparePair, directionBetween } from '../../brief/facts/compare.js'
import { complete, unitOf } from '../../brief/facts/position-unit.js'
import { findPosition, type PositionName, writtenSpan } from '../../brief/facts/positions.js'
import type { Direction } from '../../brief/facts/role.js'
import { readWrittenValues } from '../../brief/facts/written-values.js'
import { chanceAt, shareAt, widthsOf, zoneBetween } from '../../brief/facts/zone.js'
import { endOfLine, startOfLine } from '../../text/edits.js'
import { inEnglish, type Translate } from '../../text/message.js'
import { type Span, touches } from '../../text/span.js'
import type { Value } from '../../values/money.js'
import { formatDifference, formatValue, toComparable, toYearly } from '../../values/value.js'
import { figuresOf } from '../figures.js'
import type { Hover } from './hover-text.js'

/** The amount per year, the base on which amounts are compared, and its distance from the key numbers. */
export function hoverAmount(brief: Brief, offset: number, t: Translate = inEnglish): Hover | undefined {
  const found = findKeyNumber(brief, offset) ?? findFigure(brief, offset) ?? findInLine(brief, offset)
  if (found === undefined) return undefined
  const { span, value, yardstick } = found
  const yearly = toYearly(value)
  const { language } = brief
  const reading = yearly === value ? '' : `${formatValue(value, language)} = `
  const lines = yardstick === undefined ? [] : describe(value, yardstick, t)
  return reading === '' && lines.length === 0
    ? undefined
    : { span, markdown: [`${reading}**${formatValue(yearly, language)}**`, ...lines].join('  \n') }
}

/** What an amount is measured against: the key numbers of the brief, or those of its issue. */
interface Yardstick {
  /** The key number that the amount itself is, if it is one. */
  readonly own: string | undefined
  readonly floor: Value | undefined
  /** Whether the BATNA value is the floor, because the limit is worse. */
  readonly isBatna: boolean
  readonly target: Value | undefined
  readonly theirs: Value | undefined
  readonly direction: Direction | undefined
  /** The language in which to write amounts. */
  readonly language: string
}

interface HoveredAmount {
  readonly span: Span
  readonly value: Value
  readonly yardstick: Yardstick | undefined
}

function findKeyNumber(brief: Brief, offset: number): HoveredAmount | undefined {
  for (const position of brief.facts.positions) {
    const { name, value } = position
    const span = writtenSpan(position)
    // A BATNA is what we do without a deal, not an amount, whatever numbers it mentions.
    if (value && touches(span, offset) && !/batna$/i.test(name))
      return { span, value, yardstick: yardstickOf(brief, name) }
  }
  return undefined
}

function yardstickOf(brief: Brief, own?: PositionName): Yardstick {
  const { positions, bargain, floor } = brief.facts
  const [target, theirs] = (['target', 'theirWalkAway'] as const).map(
    name => findPosition(positions, name)?.value,
  )
  return {
    own,
    floor: floor?.value,
    isBatna: floor !== undefined && floor.name !== 'walkAway',
    target,
    theirs,
    direction: bargain.direction,
    language: brief.language,
  }
}

/** A cell in the tables of issues or packages, measured against the limits of its issue. */
function findFigure(brief: Brief, offset: number): HoveredAmount | undefined {
  const figure = figuresOf(brief.facts).find(({ span }) => touches(span, offset))
  if (figure?.issue === undefined) return undefined
  const [walkAway, target, opening, theirs] = (['walkAway', 'target', 'opening', 'theirLimit'] as const).map(
    name => figure.issue?.[name]?.value,
  )
  const direction = directionBetween(walkAway, opening) ?? directionBetween(walkAway, target)
  const { language } = brief
  return {
    ...figure,
    yardstick: { own: figure.own, floor: walkAway, isBatna: false, target, theirs, direction, language },
  }
}

function findInLine(brief: Brief, offset: number): HoveredAmount | undefined {
  const line = { start: startOfLine(brief.text, offset), end: endOfLine(brief.text, offset) }
  const found = readWrittenValues(brief, line).find(({ span }) => touches(span, offset))
  if (found === undefined) return undefined
  const { span, section, value } = found
  const { scenarios, concessions, positions } = brief.facts
  const isPrice =
    scenarios.some(({ outcome }) => outcome && touches(outcome.span, offset)) ||
    concessions.some(step => touches(step.span, offset) && step.priceAfter?.low.eq(value.low))
  // In these sections an amount in the unit of the walk-away is a price in this negotiation.
  const isMeasured = /^(?:scenarios|walkAway|concessions|offers)$/.test(section.key ?? '')
  return {
    span,
    value: isPrice ? complete(value, unitOf(positions)) : value,
    yardstick: isMeasured ? yardstickOf(brief) : undefined,
  }
}

/**
 * The distances from limit and target; for a price also how likely it is to be accepted and our share of the surplus,
 * for a limit the room for agreement.
 */
function describe(value: Value, yardstick: Yardstick, t: Translate): readonly string[] {
  const { own, floor, isBatna, target } = yardstick
  const name = isBatna ? t('your BATNA value') : t('your limit')
  const distances = [
    own === (isBatna ? 'batnaValue' : 'walkAway') ? '' : distance(value, floor, name, yardstick, t),
    own === 'target' ? '' : distance(value, target, t('your target'), yardstick, t),
  ]
  const zone = describeZone(value, yardstick, t).filter(part => part !== '')
  const source =
    isBatna && zone.length > 0 ? [t('measured from your BATNA value, which is better than your limit')] : []
  return [distances, [...zone, ...source]].flatMap(
    parts => parts.filter(part => part !== '').join(' · ') || [],
  )
}

function distance(
  value: Value,
  other: Value | undefined,
  name: string,
  { direction, language }: Yardstick,
  t: Translate,
): string {
  const [a, b] = comparePair(value, other) ?? []
  if (!a || !b || !direction || value.isRange || other?.isRange) return ''
  const gap = formatDifference(a.low.minus(b.low).abs(), value, language)
  if (a.low.eq(b.low)) return t('exactly {0}', name)
  const isBetter = a.low.gt(b.low) === (direction === 'more')
  return isBetter ? t('{0} better than {1}', gap, name) : t('{0} worse than {1}', gap, name)
}

function describeZone(
  value: Value,
  { own = 'opening', floor, isBatna, theirs, direction, language }: Yardstick,
  t: Translate,
): readonly string[] {
  const zone = zoneBetween(floor, theirs, direction)
  const { low, base } = toComparable(value)
  if (zone === undefined || floor === undefined || theirs === undefined || base !== zone.base) return []
  if (/walkAway|theirLimit/i.test(own) || (isBatna && own === 'batnaValue')) {
    const [worst, middle, best] = widthsOf(zone).map(width =>
      width.lte(0) ? t('none') : formatDifference(width, value, language),
    )
    return [
      worst === best
        ? t('Room for agreement: {0}', `${best}`)
        : t('Room for agreement: {0} to {1}, in the middle {2}', `${worst}`, `${best}`, `${middle}`),
    ]
  }
  const percent = (share: number) => Math.round(share * 100)
  const [chance, share = -1] = [chanceAt(zone, low), shareAt(zone, low)]
  if (value.isRange || !/opening|target/.test(own)) return []
  return [
    chance === undefined ? '' : t('{0}% chance that they can agree to this', percent(chance)),
    share < 0 || share > 1
      ? ''
      : t(
          'You keep {0}% of the room between their limit ({1}) and yours ({2})',
          percent(share),
          formatValue(theirs, language),
          formatValue(floor, language),
        ),
  ]
}
