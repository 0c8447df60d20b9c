import type { Big } from 'big.js'
import type { Language } from '../language/language.js'
import { inEveryLanguage, languageOf, languages } from '../language/languages.js'
import { noLetterBefore, oneOf } from '../language/pattern.js'
import type { Span } from '../text/span.js'
import { type Amount, exactValue, readAmount } from './amount.js'
import { matchAt } from './match-at.js'
import { type NumberToken, readNumbers } from './number.js'
import { hasJoinedUnit, type PerUnits, readPerUnits, readUnitWord } from './per.js'
import type { Unit } from './units.js'
import { isOtherNumber, maskOthers, maskReason } from './value-mask.js'
import type { ValueOptions } from './value-options.js'
import type { Vat } from './vat.js'

/** What all values have; the ends of a single value are equal. */
interface Measured {
  readonly low: Big
  readonly high: Big
  readonly isRange: boolean
  /** Units by which it is counted, `['m²', 'month']` for `per m² per month`. */
  readonly per: readonly Unit[]
  readonly vat: Vat | undefined
  /** The word that makes it approximate, `about` in `about €50k`. */
  readonly approximateSpan: Span | undefined
  /** From sign or currency to the last unit, `€48k–50k per year`. */
  readonly span: Span
  /** The numbers with currency, scale and percent sign, `€48k–50k`. */
  readonly amountSpan: Span
}

/** An amount of a currency, which is an ISO 4217 code. */
export interface Money extends Measured {
  readonly kind: 'money'
  readonly currency: string
}

/** A number of things, `14 lorries per week`; `12m` is twelve `m`. */
export interface Quantity extends Measured {
  readonly kind: 'quantity'
  readonly unit: Unit
}

/** Percent, `12%`, percentage points, `2.5 pp`, or hundredths of these, `75 bps`. */
export interface Percent extends Measured {
  readonly kind: 'percent'
  readonly unit: '%' | 'pp' | 'bps'
}

/** A number without currency or unit, `428,000`. With a scale, `95k`, it counts only in a labelled value. */
export interface Plain extends Measured {
  readonly kind: 'number'
  readonly hasScale: boolean
}

export type Value = Money | Quantity | Percent | Plain

/**
 * The main value of a line, of the text after a label or of a cell: the first money, else the first value, outside
 * brackets and before the reason. Undefined if there is none.
 */
export function readValue(text: string, options: ValueOptions = {}): Value | undefined {
  const values = readValues(maskReason(text), options)
  return values.find(value => value.kind === 'money') ?? values[0]
}

/** All values of a text in order; they do not overlap. Dates, times and numbered things (`line 3`) do not count. */
export function readValues(text: string, options: ValueOptions = {}): readonly Value[] {
  if (!/\d/.test(text)) return []
  const masked = maskOthers(text, options.language)
  const tokens = readNumbers(masked, options.language)
  const values: Value[] = []
  let end = 0
  for (const [index, token] of tokens.entries()) {
    const value =
      token.start < end || isOtherNumber(masked, token)
        ? undefined
        : readAt(masked, token, tokens[index + 1], end, options)
    if (!value) continue
    values.push(value)
    end = value.span.end
  }
  return values
}

function readAt(
  text: string,
  token: NumberToken,
  next: NumberToken | undefined,
  from: number,
  options: ValueOptions,
): Value | undefined {
  const first = readAmount(text, token, from, options)
  if (!first) return undefined
  const near = readRangeEnd(text, first, first.span.end, next, options)
  if (near) return toValue(text, first, near, undefined)
  const isMoney = first.currency !== undefined
  const between = isMoney ? readPerUnits(text, first.span.end, true) : undefined
  const far = between && between.per.length > 0 && readRangeEnd(text, first, between.end, next, options)
  return toValue(text, first, far || undefined, between)
}

const dash = /-|[ \u00a0]-[ \u00a0]|[ \u00a0]?(?:[–—]|\.{2,3}|…)[ \u00a0]?|−/uy
/** The words between the ends of a range, by language. */
const rangeWords: ReadonlyMap<Language, RegExp> = new Map(
  languages.map(language => [language, blankAround([...untilWords(), ...language.numbers.ownUntil])]),
)
const conjunction = blankAround(inEveryLanguage(({ phrases }) => [phrases.and]))
const between = new RegExp(
  `${noLetterBefore}${oneOf(inEveryLanguage(({ numbers }) => numbers.between))}\\s+$`,
  'iu',
)

function untilWords(): readonly string[] {
  return inEveryLanguage(({ numbers }) => numbers.until)
}

function blankAround(words: readonly string[]): RegExp {
  return new RegExp(`[ \\u00a0]${oneOf(words)}[ \\u00a0]`, 'iuy')
}

/** The second amount of a range whose first part ends at `offset`. */
function readRangeEnd(
  text: string,
  first: Amount,
  offset: number,
  next: NumberToken | undefined,
  options: ValueOptions,
): Amount | undefined {
  const mark =
    matchAt(dash, text, offset) ?? matchRangeWord(text, offset, options) ?? afterBetween(text, first, offset)
  if (!mark || !next) return undefined
  const second = readAmount(text, next, offset + mark[0].length, options)
  if (second?.span.start !== offset + mark[0].length) return undefined
  return isRange(first, second, mark[0]) ? second : undefined
}

function matchRangeWord(
  text: string,
  offset: number,
  { language = 'en' }: ValueOptions,
): RegExpExecArray | undefined {
  const pattern = rangeWords.get(languageOf(language))
  return pattern && matchAt(pattern, text, offset)
}

function afterBetween(text: string, first: Amount, offset: number): RegExpExecArray | undefined {
  const isBetween = between.test(text.slice(Math.max(0, first.span.start - 24), first.span.start))
  return isBetween ? matchAt(conjunction, text, offset) : undefined
}

/** Whether two amounts are a range: "€400k – €2k" is a subtraction, "give €2k to €450k" two amounts. */
function isRange(first: Amount, second: Amount, mark: string): boolean {
  if (first.percent && first.percent !== second.percent) return false
  if (second.percent && (first.currency || first.factor)) return false
  if (first.currency && second.currency && first.currency !== second.currency) return false
  if (second.sign && !first.sign) return false
  const [a, b] = endsOf(first, second)
  if (/^\s.*\s$/.test(mark) && /[–—-]/.test(mark)) return a.lte(b)
  return !/\p{L}/u.test(mark) || a.lte(b) || a.lte(b.times(5))
}

/** Both ends of a range; each takes a missing currency, scale or sign from the other: `€48–50k`, `−€4–7k`. */
function endsOf(first: Amount, second: Amount): readonly [Big, Big] {
  const isNear = first.number.lte(second.number.times(10)) && second.number.lte(first.number.times(10))
  const fill = (amount: Amount, other: Amount) =>
    isNear && amount.number.lt(1000) ? other.factor : undefined
  const isClose = second.span.start - first.span.end === 1 && first.sign === '-'
  return [
    exactValue(first, fill(first, second)),
    exactValue(second, fill(second, first), isClose ? '-' : undefined),
  ]
}

function toValue(
  text: string,
  first: Amount,
  second: Amount | undefined,
  known: PerUnits | undefined,
): Value | undefined {
  const amountEnd = (second ?? first).span.end
  const currency = first.currency ?? second?.currency
  const percent = first.percent ?? second?.percent
  const counted = currency === undefined && !percent ? readUnitWord(text, amountEnd) : undefined
  const numbersEnd = counted?.end ?? amountEnd
  const isJoined = currency !== undefined && hasJoinedUnit(text, numbersEnd)
  if (!isJoined && /[\p{L}\d_]/u.test(text.charAt(numbersEnd))) return undefined
  const own = second || !known ? readPerUnits(text, numbersEnd, currency !== undefined) : known
  const units = own.per.length === 0 && known ? { ...known, end: own.end } : own
  const hasScale = first.factor !== undefined || second?.factor !== undefined
  const measured = measure(text, first, second, units, amountEnd)
  if (currency !== undefined) return { kind: 'money', currency, ...measured }
  if (percent) return { kind: 'percent', unit: percent, ...measured }
  return counted
    ? { kind: 'quantity', unit: counted.unit, ...measured }
    : { kind: 'number', hasScale, ...measured }
}

function measure(
  text: string,
  first: Amount,
  second: Amount | undefined,
  units: PerUnits,
  amountEnd: number,
): Measured {
  const [a, b] = second ? endsOf(first, second) : [exactValue(first), exactValue(first)]
  const { start } = first.span
  return {
    low: a.lte(b) ? a : b,
    high: a.lte(b) ? b : a,
    isRange: second !== undefined,
    per: units.per,
    vat: units.vat,
    approximateSpan: approximation(text, start),
    span: { start, end: units.end },
    amountSpan: { start, end: amountEnd },
  }
}

const approximate = new RegExp(
  `(?:[~≈]|${noLetterBefore}${oneOf(inEveryLanguage(({ numbers }) => numbers.approximate))})(?=\\s*$)`,
  'iu',
)

function approximation(text: string, start: number): Span | undefined {
  const from = Math.max(0, start - 18)
  const found = approximate.exec(text.slice(from, start))
  return found ? { start: from + found.index, end: from + found.index + found[0].length } : undefined
}
