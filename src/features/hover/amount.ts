import type { Big } from 'big.js'
import { type Negotiable, negotiablesOf } from '../../brief/analyses/negotiable.js'
import { chanceAt, type Room, roomBetween, shareAt } from '../../brief/analyses/room.js'
import { onBase, onScale, type Scale } from '../../brief/analyses/scale.js'
import { isUnsaid } from '../../brief/analyses/unsaid.js'
import type { Brief } from '../../brief/brief.js'
import { comparePair, directionBetween } from '../../brief/facts/compare.js'
import { complete, unitOf } from '../../brief/facts/position-unit.js'
import { type Position, writtenSpan } from '../../brief/facts/positions.js'
import { readWrittenValues } from '../../brief/facts/written-values.js'
import { endOfLine, startOfLine } from '../../text/edits.js'
import { inEnglish, type Translate } from '../../text/message.js'
import { type Span, touches } from '../../text/span.js'
import type { Value } from '../../values/money.js'
import { formatDifference, formatPer, formatValue, toYearly } from '../../values/value.js'
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

/** What an amount is measured against: the key numbers of its deal, or those of its issue. */
interface Yardstick {
  /** The key number that the amount itself is, if it is one. */
  readonly own: string | undefined
  readonly floor: Value | undefined
  /** Whether the BATNA value is the floor, because the limit is worse. */
  readonly isBatna: boolean
  readonly target: Value | undefined
  readonly theirs: Value | undefined
  readonly scale: Pick<Scale, 'direction' | 'unit'>
  readonly room: Room | undefined
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
      return { span, value, yardstick: yardstickOf(brief, position) }
  }
  return undefined
}

/** The numbers of the deal that has a key number, or else of the first one. */
function yardstickOf(brief: Brief, own?: Position): Yardstick | undefined {
  const negotiables = negotiablesOf(brief)
  if (isUnsaid(negotiables)) return undefined
  const hasOwn = ({ points }: Negotiable) => Object.values(points).some(({ position }) => position === own)
  const { scale, points, floor, room } = negotiables.find(hasOwn) ?? negotiables[0] ?? {}
  const limit = floor?.position
  return (
    scale && {
      own: own?.name,
      floor: limit?.value,
      isBatna: limit !== undefined && limit.name !== 'walkAway',
      target: points?.target?.position.value,
      theirs: points?.theirWalkAway?.position.value,
      scale,
      room: room === undefined || isUnsaid(room) ? undefined : room,
      language: brief.language,
    }
  )
}

/** A cell in the tables of issues or packages, measured against the limits of its issue. */
function findFigure(brief: Brief, offset: number): HoveredAmount | undefined {
  const figure = figuresOf(brief.facts).find(({ span }) => touches(span, offset))
  if (figure?.issue === undefined) return undefined
  const [walkAway, target, opening, theirs] = (['walkAway', 'target', 'opening', 'theirLimit'] as const).map(
    name => figure.issue?.[name]?.value,
  )
  const direction = directionBetween(walkAway, opening) ?? directionBetween(walkAway, target)
  if (direction === undefined || walkAway === undefined) return { ...figure, yardstick: undefined }
  const scale = { direction, unit: walkAway }
  const room = roomBetween(scale, onScale(scale, walkAway), onScale(scale, theirs))
  return {
    ...figure,
    yardstick: {
      ...{ own: figure.own, floor: walkAway, isBatna: false, target, theirs, scale },
      room: isUnsaid(room) ? undefined : room,
      language: brief.language,
    },
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
  const zone = describeRoom(value, yardstick, t).filter(part => part !== '')
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
  { scale: { direction }, language }: Yardstick,
  t: Translate,
): string {
  const [a, b] = comparePair(value, other) ?? []
  if (!a || !b || value.isRange || other?.isRange) return ''
  const gap = writeDifference(a.low.minus(b.low).abs(), value, language)
  if (a.low.eq(b.low)) return t('exactly {0}', name)
  const isBetter = a.low.gt(b.low) === (direction === 'more')
  return isBetter ? t('{0} better than {1}', gap, name) : t('{0} worse than {1}', gap, name)
}

/** On the base on which amounts are compared; with its unit where the amount is shown in two. */
function writeDifference(amount: Big, value: Value, language: string, hasUnit = true): string {
  const per = toYearly(value) === value || !hasUnit ? '' : formatPer(value.per, language)
  return formatDifference(amount, value, language) + per
}

function describeRoom(
  value: Value,
  { own = 'opening', floor, isBatna, theirs, scale, room, language }: Yardstick,
  t: Translate,
): readonly string[] {
  const amount = comparePair(value, scale.unit) && onScale(scale, value)
  if (amount === undefined || room === undefined || floor === undefined || theirs === undefined) return []
  if (/walkAway|theirLimit/i.test(own) || (isBatna && own === 'batnaValue')) {
    const { worst, middle, best } = room.widths
    const write = (width: Big, isLast = false) =>
      width.lte(0) ? t('none') : writeDifference(onBase(scale, width), value, language, isLast)
    return [
      worst.eq(best) || best.lte(0)
        ? t('Room for agreement: {0}', write(best, true))
        : t(
            'Room for agreement: {0} to {1}, in the middle {2}',
            write(worst),
            write(best, true),
            write(middle),
          ),
    ]
  }
  if (value.isRange || !/opening|target/.test(own)) return []
  const percent = (share: Big) => share.times(100).round().toString()
  const [chance, share] = [chanceAt(room, amount.low), shareAt(room, amount.low)]
  return [
    isUnsaid(chance) ? '' : t('{0}% chance that they can agree to this', percent(chance.chance)),
    isUnsaid(share) || share.share.lt(0) || share.share.gt(1)
      ? ''
      : t(
          'You keep {0}% of the room between their limit ({1}) and yours ({2})',
          percent(share.share),
          formatValue(theirs, language),
          formatValue(floor, language),
        ),
  ]
}
