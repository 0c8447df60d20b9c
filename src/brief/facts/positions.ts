import { anySignal, wholeSignal } from '../../language/any-language.js'
import type { Certainty } from '../../language/certainty.js'
import * as english from '../../language/en/facts.js'
import type { KeyName } from '../../language/keys.js'
import { noLetterBefore, oneOf } from '../../language/pattern.js'
import { allSections, type LabelledValue, plain, type Section, type Words } from '../../markdown/outline.js'
import type { Span } from '../../text/span.js'
import type { Value } from '../../values/money.js'
import {
  type Comparable,
  commonUnit,
  isComparable,
  isSameAmount,
  readUnit,
  toComparable,
  withCurrency,
  withSibling,
  withUnit,
} from '../../values/value.js'
import type { Note } from '../note.js'
import { currencyOf, findHeader, headerText } from './header.js'
import { type Direction, readRole } from './role.js'

const names = [
  'opening',
  'target',
  'walkAway',
  'batna',
  'batnaValue',
  'theirOpening',
  'theirTarget',
  'theirWalkAway',
  'theirBatna',
  'theirBatnaValue',
] as const satisfies readonly KeyName[]

const known: ReadonlySet<KeyName> = new Set(names)

/** The key numbers of the Walk-away section. */
export type PositionName = (typeof names)[number]

export interface Position {
  readonly name: PositionName
  readonly label: LabelledValue
  /** As written, with spans relative to `label.value.text`; undefined when the line has no number. */
  readonly written: Value | undefined
  /** Completed with the unit and currency of the brief where the line does not give them. */
  readonly value: Value | undefined
  /** Marked by `(est.)`, `~`, `assume`, a source or a range. */
  readonly isEstimate: boolean
  readonly certainty: Certainty
  /** What it is about when the brief has several cases, as written: `3 years`, `Lot B`; undefined for the whole deal. */
  readonly scope: string | undefined
}

/** The key numbers in the order of the text. */
export function readPositions(brief: Note): readonly Position[] {
  const labels = allSections(brief)
    .filter(hasPosition)
    .flatMap(({ values }) => values.filter(isPosition))
  const read = labels.map(label => ({ label, written: brief.reader.mainValue(label.value.text) }))
  const completed = completion(brief, read)
  return read.map(({ label, written }) => ({
    name: label.name,
    label,
    written,
    value: written && completed(written),
    isEstimate: isEstimate(label, written),
    certainty: label.certainty,
    scope: undefined,
  }))
}

function hasPosition({ values }: Section): boolean {
  return values.some(isPosition)
}

function isPosition(value: LabelledValue): value is LabelledValue & { readonly name: PositionName } {
  return value.name !== undefined && isPositionName(value.name)
}

/** Whether a known key is one of the key numbers. */
export function isPositionName(name: KeyName): name is PositionName {
  return known.has(name)
}

interface UnitlessPosition {
  readonly label: LabelledValue
  readonly written: Value | undefined
}

/**
 * Completes a key number with the unit that the others have, if all that have one agree, that of the walk-away first, or
 * else with the unit and currency of the header.
 */
function completion(brief: Note, read: readonly UnitlessPosition[]): (value: Value) => Value {
  const isLimit = ({ label }: UnitlessPosition) => label.name === 'walkAway'
  const limitFirst = [...read.filter(isLimit), ...read.filter(position => !isLimit(position))]
  const own = commonUnit(limitFirst.flatMap(({ written }) => written ?? []))
  const currency = currencyOf(brief)
  const header = readUnit(headerText(brief, 'unit') || (currency ?? ''), brief.reader.valueOptions)
  const unit = own ?? header
  const named = unit && currency ? withCurrency(unit, currency) : unit
  if (named === undefined) return value => value
  return value => (own ? withSibling(value, named) : withUnit(value, named))
}

/** The value with the unit of the brief where it has none of its own. */
export function complete(value: Value, headline: Value | undefined): Value {
  return headline === undefined ? value : withSibling(value, headline)
}

const estimateMark = oneOf(english.estimateMark)
const estimate = new RegExp(
  [
    String.raw`\(${estimateMark}\)|${noLetterBefore}${estimateMark}\.|~|≈`,
    `${noLetterBefore}${anySignal('estimate')}`,
    wholeSignal('source'),
  ].join('|'),
  'iu',
)

function isEstimate({ key, value, column }: LabelledValue, written: Value | undefined): boolean {
  return (
    written?.isRange === true ||
    written?.approximateSpan !== undefined ||
    estimate.test(key.text) ||
    (column !== undefined && estimate.test(column.text)) ||
    estimate.test(value.text)
  )
}

/** A key number whose unit completes other values. */
export function unitOf(positions: readonly Position[]): Value | undefined {
  return (
    positions.find(({ name, value }) => name === 'walkAway' && value) ?? positions.find(({ value }) => value)
  )?.value
}

export type Bargain = {
  /** Undefined when neither role nor numbers say it, or when they contradict each other. */
  readonly direction: Direction | undefined
  /** Whether opening, target and walk-away strictly run against the direction of the role. */
  readonly isRoleContradicted: boolean
}

/** Whether more or less is better for us: by the role, or else by opening and target relative to the walk-away. */
export function readBargain(brief: Note, positions: readonly Position[]): Bargain {
  const value = (name: PositionName) =>
    positions.find(position => position.name === name && position.value)?.value
  const byOpening = directionBetween(value('walkAway'), value('opening'))
  const byTarget = directionBetween(value('walkAway'), value('target'))
  const byStretch = directionBetween(value('target'), value('opening'))
  const role = readRole(headerText(brief, 'role'))
  const seen = [byOpening, byTarget, byStretch].filter(direction => direction !== undefined)
  const isOverruled =
    role !== undefined && byOpening !== undefined && seen.every(direction => direction !== role)
  // If the brief does not name its role, the numbers overrule the team's default without a contradiction.
  if (isOverruled && findHeader(brief, 'role') === undefined)
    return { direction: byOpening, isRoleContradicted: false }
  return {
    direction: isOverruled ? undefined : (role ?? byOpening ?? byTarget),
    isRoleContradicted: isOverruled,
  }
}

/** The direction in which `better` would be better than `base`; undefined when they touch or cannot be compared. */
export function directionBetween(base: Value | undefined, better: Value | undefined): Direction | undefined {
  const pair = comparePair(base, better)
  if (pair === undefined) return undefined
  const [a, b] = pair
  if (b.low.gt(a.high) && !isSameAmount(b.low, a.high)) return 'more'
  return b.high.lt(a.low) && !isSameAmount(b.high, a.low) ? 'less' : undefined
}

/** Both on a common base; undefined when one is missing or their units differ. */
export function comparePair(
  a: Value | undefined,
  b: Value | undefined,
): readonly [Comparable, Comparable] | undefined {
  if (a === undefined || b === undefined) return undefined
  const pair = [toComparable(a), toComparable(b)] as const
  return isComparable(...pair) ? pair : undefined
}

/** Whether `a` is worse for us than `b` in every reading of ranges, by more than rounding. */
export function isWorse(
  a: Value | undefined,
  b: Value | undefined,
  direction: Direction | undefined,
): boolean {
  const found = directionBetween(a, b)
  return found !== undefined && found === direction
}

/** Whether both are the same amount on a common base; ranges only need to overlap. */
export function isSameValue(a: Value | undefined, b: Value | undefined): boolean {
  const pair = comparePair(a, b)
  return pair !== undefined && directionBetween(a, b) === undefined
}

/** The first position of that name with a number, or else the first of that name. */
export function findPosition(positions: readonly Position[], name: PositionName): Position | undefined {
  const own = positions.filter(position => position.name === name)
  return own.find(({ value }) => value !== undefined) ?? own[0]
}

/** The span of a position from its key to the end of its value. */
export function spanOf({ label }: Position): Span {
  // In a table with keys as column titles, key and value are on different lines.
  const start = label.key.span.start < label.span.start ? label.value.span.start : label.key.span.start
  return { start, end: Math.max(label.key.span.end, label.value.span.end) }
}

/** The value as written in its line, `€428k per year`. */
export function writtenText({ label, written }: Position): string {
  return written === undefined
    ? plain(label.value)
    : label.value.text.slice(written.span.start, written.span.end)
}

/** The span of the value of a position in the text of the brief. */
export function writtenSpan({ label, written }: Position): Span {
  const { start, end } = label.value.span
  return written === undefined
    ? { start, end }
    : { start: start + written.span.start, end: start + written.span.end }
}

/** The whole line of a position, `Target: €455k per year`. */
export function lineOf(position: Position): Words {
  return { span: spanOf(position), text: `${plain(position.label.key)}: ${plain(position.label.value)}` }
}
