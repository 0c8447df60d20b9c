import { Big } from 'big.js'
import { anySignal, wholeSignal } from '../../language/any-language.js'
import { languages } from '../../language/languages.js'
import { noLetterAfter, noLetterBefore, oneOf } from '../../language/pattern.js'
import type { Value } from '../../values/money.js'
import { signBefore, withProducts } from '../../values/relation.js'
import { isSameAmount } from '../../values/value.js'
import type { Note } from '../note.js'
import { comparePair, isAboutAsLarge, isSameValue, isWorse } from './compare.js'
import { type Deal, findBatnaContradictions } from './deals.js'
import { complete } from './position-unit.js'
import type { Position } from './positions.js'
import type { Direction } from './role.js'

/** A limit that is worse than the BATNA value, and how far the amounts in its line account for the difference. */
export interface Shortfall {
  readonly limit: Position
  readonly batna: Position
  readonly deal: Deal
  /** By how much the limit is worse, per year as values are compared. */
  readonly gap: Big
  /** What the line names that makes leaving worth less, or the deal worth more. */
  readonly named: Big
  /** What the line names that makes leaving worth more, or the deal worth less, and so widens the gap. */
  readonly opposed: Big
  /** Whether the amounts cover the gap. */
  readonly isExplained: boolean
}

export function readShortfalls(note: Note, deals: readonly Deal[]): readonly Shortfall[] {
  return findBatnaContradictions(deals, 'walkAway').flatMap(
    ({ pair: [limit, batna], deal }) => readShortfall(note, deal, limit, batna) ?? [],
  )
}

/** Undefined if the two cannot be compared, or if what was only read as the BATNA value may not be all of it. */
export function readShortfall(
  note: Note,
  deal: Deal,
  limit: Position,
  batna: Position,
): Shortfall | undefined {
  const pair = comparePair(limit.value, batna.value)
  if (pair === undefined || deal.direction === undefined) return undefined
  if (isPart(note, batna) || mayBeWorthOther(note, batna, limit, deal.direction)) return undefined
  const [own, other] = pair
  const gap = deal.direction === 'more' ? other.low.minus(own.high) : own.low.minus(other.high)
  const amounts = readAmounts(note, limit, batna)
  const first = amounts.findIndex(({ sign }) => sign !== undefined)
  // `BATNA value less €3k for moving and €2k for training`: the sign holds for what follows it.
  const isSum = first === 0
  const towards = deal.direction === 'more' ? '-' : '+'
  let [named, opposed] = [new Big(0), new Big(0)]
  let last: '+' | '-' | undefined
  for (const { size, sign, words } of amounts) {
    last = sign ?? last
    const isTowards = isSum ? last === towards : sign !== '-'
    if (isTowards && !widens(words)) named = named.plus(size)
    else opposed = opposed.plus(size)
  }
  const covered = named.minus(opposed)
  const isExplained = covered.gt(0) && (covered.gte(gap) || isSameAmount(covered, gap))
  return { limit, batna, deal, gap, named, opposed, isExplained }
}

/** Whether a likely value is followed by what is added or taken off: `€295k plus €40k for the works`. */
function isPart({ reader }: Note, { label, written, certainty }: Position): boolean {
  const { text } = label.value
  const end = written?.span.end ?? 0
  return (
    certainty === 'likely' &&
    reader.values(text).some(value => value.span.start >= end && signBefore(text, value) !== undefined)
  )
}

/**
 * Whether another amount behind that of the BATNA may be its value, one with which a number of ours is no worse: `at £3,150,
 * with the move spread over four years £3,712`.
 */
export function mayBeWorthOther(
  { reader }: Note,
  { name, label, written, value }: Position,
  own: Position,
  direction: Direction | undefined,
): boolean {
  // Behind a value of its own stands how it was worked out.
  if (name === 'batnaValue' || written === undefined || value === undefined) return false
  return reader
    .values(label.value.text)
    .filter(({ kind, span }) => kind === written.kind && span.start >= written.span.end)
    .map(other => complete(other, value))
    .some(other => isAboutAsLarge(other, value) && !isWorse(own.value, other, direction))
}

interface Amount {
  /** As values are compared. */
  readonly size: Big
  readonly sign: '+' | '-' | undefined
  /** What is said about it. */
  readonly words: string
}

/** The amounts beside the limit in its line, without those that only repeat a key number or say a price. */
function readAmounts({ reader }: Note, { label, written, value: limit }: Position, batna: Position) {
  const { text } = label.value
  const isLimit = ({ span }: Value) =>
    written?.isComputed === false && span.start < written.span.end && written.span.start < span.end
  return withProducts(text, reader.values(text)).flatMap((value): readonly Amount[] => {
    if (isLimit(value) || isBare(value, limit)) return []
    const sign = signBefore(text, value)
    const words = clauseAround(text, value)
    const share = sign !== undefined && value.kind === 'percent' ? shareOf(value, batna.value) : undefined
    const own = share ?? inPercent(value, limit) ?? complete(value, limit)
    const [amount, whole] = comparePair(own, limit) ?? []
    if (amount === undefined || whole === undefined) return []
    if (isSameValue(own, batna.value) || isSameValue(own, limit)) return []
    const size = amount.high.abs()
    const isDifference = sign !== undefined || size.times(2).lt(whole.high.abs()) || isAboutMoney.test(words)
    return isDifference ? [{ size, sign, words }] : []
  })
}

/** Whether it is a count or a year rather than an amount without its currency. */
function isBare(value: Value, limit: Value | undefined): boolean {
  if (value.kind !== 'number' || value.hasScale || limit?.kind === 'number') return false
  return value.high.lt(1000) || /^(?:19|20)\d\d$/.test(value.high.toFixed())
}

/** Points beside a limit in per cent. */
function inPercent(value: Value, limit: Value | undefined): Value | undefined {
  const arePoints =
    value.kind === 'percent' ? value.unit === 'pp' : value.kind === 'quantity' && value.unit === 'point'
  return arePoints && limit?.kind === 'percent' ? { ...limit, low: value.low, high: value.high } : undefined
}

/** Ten per cent of the BATNA value, in `BATNA value less 10%`. */
function shareOf(value: Value, batna: Value | undefined): Value | undefined {
  if (batna === undefined || batna.kind === 'percent') return undefined
  const part = (amount: Big) => amount.times(value.low).div(100)
  return { ...batna, low: part(batna.low), high: part(batna.high) }
}

/** The words around a value, up to the next comma, bracket or `and`. */
function clauseAround(text: string, { span }: Value): string {
  const before = text.slice(0, span.start).split(clauseEnd).at(-1) ?? ''
  const [after = ''] = text.slice(span.end).split(clauseEnd)
  return `${before} ${after}`
}

/** Whether what costs is the deal, or what spares money is leaving it. */
function widens(words: string): boolean {
  const isGain = gains.test(words)
  const subject = subjects.exec(words)
  if (subject?.groups?.staying !== undefined) return !isGain && costs.test(words)
  return subject !== null && isGain
}

const clauseEnd = new RegExp(
  String.raw`[,;.:](?=\s)|[()]|${noLetterBefore}${oneOf(languages.map(({ phrases }) => phrases.and))}${noLetterAfter}`,
  'iu',
)
const gains = new RegExp(wholeSignal('gains'), 'iu')
const costs = new RegExp(wholeSignal('costs'), 'iu')
const isAboutMoney = new RegExp(`${gains.source}|${costs.source}`, 'iu')
const subjects = new RegExp(
  `${noLetterBefore}(?:(?<staying>${anySignal('staying')})|${anySignal('departing')})${noLetterAfter}`,
  'iu',
)
