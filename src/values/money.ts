import type { Big } from 'big.js'
import type { Language } from '../language/language.js'
import { inEveryLanguage, languageOf, languages } from '../language/languages.js'
import { noLetterBefore, oneOf } from '../language/pattern.js'
import type { Span } from '../text/span.js'
import { type Amount, exactValue, readAmount } from './amount.js'
import { readCounts, readMultiple, readMultipleBefore, readTotal } from './count.js'
import { matchAt } from './match-at.js'
import { decimalMarkOf, type NumberToken, readNumbers } from './number.js'
import { hasJoinedUnit, type PerUnits, readPerUnits, readUnitWord } from './per.js'
import { isSmallUnit, type Unit } from './units.js'
import { isOtherNumber, maskOthers } from './value-mask.js'
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
  /** The factor of its scale word, 1,000 for `€48k`; undefined without one. */
  readonly scale: Big | undefined
  /** A range whose higher end comes first, `€49k to €43k`. */
  readonly isFalling: boolean
  /** Written with a plus, `+€0.04`: what is added, not the whole. */
  readonly isAddition: boolean
  /** Computed from a relation, `12% below €49k`: its number does not stand in the text. */
  readonly isComputed: boolean
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
  /** What it is added to, `CPI` in `CPI + 1%`. */
  readonly index: string | undefined
}

/** A number without currency or unit, `428,000`. With a scale, `95k`, it counts only in a labelled value. */
export interface Plain extends Measured {
  readonly kind: 'number'
  readonly hasScale: boolean
}

export type Value = Money | Quantity | Percent | Plain

/** All values of a text in order; they do not overlap. Dates, times and numbered things (`line 3`) do not count. */
export function readValues(text: string, options: ValueOptions = {}): readonly Value[] {
  if (!/[\d½¼¾⅓⅔⅛⅜⅝⅞]/.test(text)) return []
  const masked = maskOthers(text, options.language)
  return valuesAt(masked, readNumbers(masked, options.language), options)
}

/** The first count in words that counts something known, `two of three depots`, `thirty days`. */
export function readCount(text: string, options: ValueOptions): Value | undefined {
  const tokens = readCounts(text)
  return tokens.length === 0
    ? undefined
    : valuesAt(text, tokens, options).find(
        ({ kind, span }) => kind !== 'number' && beforeCount.test(text.slice(0, span.start)),
      )
}

/** What may stand before a count that is the value of its label: `at least`, `payment within`. */
const beforeCount = /^[^,.;:!?]{0,24}$/

function valuesAt(text: string, tokens: readonly NumberToken[], options: ValueOptions): readonly Value[] {
  const marked =
    options.decimalMark === undefined && tokens.some(({ lone }) => lone !== undefined)
      ? { ...options, decimalMark: decimalMarkOf(text) }
      : options
  const values: Value[] = []
  let end = 0
  for (const [index, token] of tokens.entries()) {
    if (token.start < end || isOtherNumber(text, token)) continue
    const found = readAt(text, token, tokens[index + 1], end, marked)
    if (!found) continue
    if (found.value) values.push(found.value)
    end = found.end
  }
  return values
}

/** A value and where it ends; the value is undefined if its number can be read in two ways. */
interface Found {
  readonly value: Value | undefined
  readonly end: number
}

function readAt(
  text: string,
  token: NumberToken,
  next: NumberToken | undefined,
  from: number,
  options: ValueOptions,
): Found | undefined {
  const first = readAmount(text, token, from, options)
  if (!first) return undefined
  const near = readRangeEnd(text, first, first.span.end, next, options)
  if (near) return toFound(text, first, near, undefined, options)
  const isMoney = first.currency !== undefined
  const between = isMoney ? readPerUnits(text, first.span.end, true) : undefined
  const far = between && between.per.length > 0 && readRangeEnd(text, first, between.end, next, options)
  return toFound(text, first, far || undefined, between, options)
}

/** The value, once its unit tells what its separators mean. */
function toFound(
  text: string,
  first: Amount,
  second: Amount | undefined,
  known: PerUnits | undefined,
  options: ValueOptions,
): Found | undefined {
  const value = toValue(text, first, second, known)
  if (!value || (first.lone ?? second?.lone) === undefined) return value && { value, end: value.span.end }
  const { end } = value.span
  const a = settle(first, value, options)
  const b = second && settle(second, value, options)
  if (!a || (second && !b)) return { value: undefined, end }
  return { value: a === first && b === second ? value : toValue(text, a, b, known), end }
}

/**
 * The amount with what its lone separator means. Beside a currency, three digits behind it are thousands, unless the
 * whole text uses the mark for decimals, or the language does and the price is for something small. Then nobody can
 * tell: undefined.
 */
function settle(amount: Amount, value: Value, { decimalMark, groupMark }: ValueOptions): Amount | undefined {
  const { lone } = amount
  if (lone === undefined) return amount
  const thousands = amount.number.eq(lone.thousands) ? amount : { ...amount, number: lone.thousands }
  const isMoney = value.kind === 'money'
  if (decimalMark !== undefined && decimalMark !== lone.mark) return thousands
  // Nobody writes thousands of millions with a mark that the language has for decimals: `€1.284m`.
  if (lone.isDecimalMark && amount.factor?.gte(1_000_000)) return amount
  const isCount = !isMoney && value.kind !== 'percent'
  if (isCount && decimalMark === undefined && groupMark === lone.mark) return thousands
  if (decimalMark === lone.mark) return isMoney || !lone.isDecimalMark ? undefined : amount
  // Nobody writes three zeros behind a decimal mark: `45.000 units`.
  if (value.kind === 'quantity' && !isSmallUnit(value.unit) && lone.thousands.mod(1000).eq(0))
    return thousands
  if (!isMoney || !lone.isDecimalMark) return amount
  return value.per.some(isSmallUnit) || amount.factor !== undefined ? undefined : thousands
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
  const second = readAmount(text, next, offset + mark[0].length, options, first.currency !== undefined)
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
  const isNear = first.number.lte(second.number.times(10)) && second.number.lte(first.number.times(100))
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
  const counted =
    currency === undefined && !percent
      ? (readMultiple(text, amountEnd) ??
        readTotal(text, amountEnd) ??
        readUnitWord(text, amountEnd) ??
        readMultipleBefore(text, first.span.start, amountEnd))
      : undefined
  const numbersEnd = counted?.end ?? amountEnd
  const isJoined = currency !== undefined && hasJoinedUnit(text, numbersEnd)
  if (!isJoined && /[\p{L}\d_]/u.test(text.charAt(numbersEnd))) return undefined
  const isPriced = currency !== undefined || percent !== undefined
  const own = second || !known ? readPerUnits(text, numbersEnd, isPriced) : known
  const units = own.per.length === 0 && known ? { ...known, end: own.end } : own
  const measured = measure(text, first, second, units, amountEnd)
  if (currency !== undefined) return { kind: 'money', currency, ...measured }
  if (percent) return { kind: 'percent', unit: percent, ...overIndex(text, measured) }
  return counted
    ? { kind: 'quantity', unit: counted.unit, ...measured }
    : { kind: 'number', hasScale: measured.scale !== undefined, ...measured }
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
    scale: first.factor ?? second?.factor,
    isFalling: a.gt(b),
    isAddition: first.sign === '+',
    isComputed: false,
  }
}

/** A rate with the index before it, `CPI + 1%`, which then belongs to its span. */
function overIndex(text: string, measured: Measured): Measured & Pick<Percent, 'index'> {
  const { start, end } = measured.span
  const from = Math.max(0, start - longestIndex)
  const isSigned = text.charAt(start) === '+'
  const found = (isSigned ? index : indexPlus).exec(text.slice(from, start))
  if (!found?.[1]) return { ...measured, index: undefined }
  return { ...measured, index: found[1], span: { start: from + found.index, end } }
}

const longestIndex = 40
const indexName = `${noLetterBefore}(${oneOf(inEveryLanguage(({ numbers }) => numbers.indexes))})`
const index = new RegExp(`${indexName} ?$`, 'iu')
const indexPlus = new RegExp(
  `${indexName} (?:\\+|${oneOf(inEveryLanguage(({ numbers }) => numbers.plus))}) $`,
  'iu',
)

const approximate = new RegExp(
  `(?:[~≈]|${noLetterBefore}${oneOf(inEveryLanguage(({ numbers }) => numbers.approximate))})(?=\\s*$)`,
  'iu',
)

function approximation(text: string, start: number): Span | undefined {
  const from = Math.max(0, start - 26)
  const found = approximate.exec(text.slice(from, start))
  return found ? { start: from + found.index, end: from + found.index + found[0].length } : undefined
}
