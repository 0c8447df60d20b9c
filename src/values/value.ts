import { Big } from 'big.js'
import type { Language } from '../language/language.js'
import { inEveryLanguage, languageOf } from '../language/languages.js'
import { oneOf } from '../language/pattern.js'
import type { UnitWords } from '../language/units.js'
import { seen, withoutUnseen } from '../text/seen.js'
import { currencyPrefix, currencySource, isCurrencyWord } from './currency.js'
import { readValues, type Value } from './money.js'
import { formatNumber, type NumberForm, numberForm, readNumber } from './number.js'
import { plural, singular, type Unit } from './units.js'
import type { ValueOptions } from './value-options.js'
import type { Vat } from './vat.js'

/** A value on the basis on which values are compared: per month and per quarter become per year. */
export interface Comparable {
  readonly low: Big
  readonly high: Big
  /** What is counted, `EUR/year`; values on different bases cannot be compared. */
  readonly base: string
  readonly vat: Vat | undefined
}

/** A value per year. Weeks, days, hours, things and currencies are not converted. */
export function toComparable(value: Value): Comparable {
  const { low, high, per, vat } = toYearly(value)
  const sign = value.isAddition && value.kind !== 'percent' ? '+' : ''
  return { low, high, base: [sign + countedIn(value), ...per.toSorted()].join('/'), vat }
}

/** Converts a value per month or per quarter to one per year; other values stay as they are. */
export function toYearly(value: Value): Value {
  if (value.kind === 'percent' || value.per.every(unit => toYear(unit) === one)) return value
  const factor = value.per.map(toYear).reduce((product, next) => product.times(next), one)
  const per = value.per.map(unit => (toYear(unit) === one ? unit : 'year'))
  return { ...value, low: value.low.times(factor), high: value.high.times(factor), per }
}

/** Whether two values count the same things per the same units, and do not differ in VAT. */
export function isComparable(a: Comparable, b: Comparable): boolean {
  return a.base === b.base && (a.vat === b.vat || a.vat === undefined || b.vat === undefined)
}

/** Whether two amounts count as equal: within 0.5 % of the larger one, or one cent of amounts that are not below one. */
export function isSameAmount(a: Big, b: Big): boolean {
  const larger = a.abs().gt(b.abs()) ? a.abs() : b.abs()
  const gap = a.minus(b).abs()
  return (gap.lte(cent) && larger.gte(1)) || gap.lte(larger.times(halfPercent))
}

/**
 * The unit that a table column or cell names, as a value of one: `€ per year`, `days`, `%`, `k€`. Undefined if it names
 * none.
 */
export function readUnit(text: string, options: ValueOptions = {}): Value | undefined {
  const words = seen(text).text.trim().replace(beforeUnit, '').replace(thousands, 'k')
  const isUnit = words !== '' && words.length <= 40 && !/\d/.test(words.replace(/(?<=\p{L})[23]/gu, ''))
  const one = withOne(words)
  const value = isUnit ? readValues(one, options)[0] : undefined
  // `Point de rupture` begins with a thing that can be counted, but is no unit.
  if (value?.kind === 'quantity' && value.span.end < one.length) return undefined
  if (value?.kind !== 'number' || value.hasScale || value.per.length > 0) return value
  return /^\p{L}+$/u.test(words) ? { ...value, kind: 'quantity', unit: singular(words) } : undefined
}

/**
 * Completes a value from what `readUnit` reads in the head of its column or row: `455` in a column `k€ per year`.
 */
export function withUnit(value: Value, unit: Value): Value {
  return complete(value, unit, unit.low)
}

/**
 * Completes a value from a sibling that has a currency or unit, never with the sibling's amount: `43,000` beside `€47k`
 * are €43,000. A bare `43` takes the scale too, since it is close to the sibling's number. A number that would be more
 * than a hundred times the sibling, or less than a hundredth, stays as it is: what it counts cannot be told.
 */
export function withSibling(value: Value, sibling: Value): Value {
  const number = sibling.scale ? sibling.high.div(sibling.scale) : sibling.high
  const isShort = sibling.scale !== undefined && value.high.abs().lt(1000) && isWithin(value.high, number, 10)
  const completed = complete(value, sibling, isShort ? sibling.scale : one)
  const isSame = value.kind === completed.kind || value.high.eq(0) || sibling.high.eq(0)
  return isSame || isWithin(completed.high, sibling.high, 100) ? completed : value
}

/** Whether one amount is at most so many times the other. */
export function isWithin(a: Big, b: Big, factor: number): boolean {
  return a.abs().lte(b.abs().times(factor)) && b.abs().lte(a.abs().times(factor))
}

/** The value whose unit completes others: the first that has one, if all that have one agree; else undefined. */
export function commonUnit(values: readonly Value[]): Value | undefined {
  const isMoney = values.some(({ kind }) => kind === 'money')
  const [first, ...others] = values.filter(
    value => (value.kind !== 'number' || value.per.length > 0) && !(isMoney && isMillion(value)),
  )
  if (first === undefined) return undefined
  const isAlike = (value: Value) =>
    value.kind === 'number' || first.kind === 'number' || countedIn(value) === countedIn(first)
  if (!others.every(isAlike)) return undefined
  const scale = others.every(value => isSameScale(value.scale, first.scale)) ? first.scale : undefined
  return { ...first, scale }
}

/** `1.5m`, which is metres alone and millions beside money. */
function isMillion(value: Value): boolean {
  return value.kind === 'quantity' && value.unit === 'm'
}

function isSameScale(a: Big | undefined, b: Big | undefined): boolean {
  return a === undefined || b === undefined ? a === b : a.eq(b)
}

function complete(value: Value, unit: Value, scale: Big): Value {
  const per = value.per.length > 0 ? value.per : unit.per
  const filled = { ...value, per, vat: value.vat ?? unit.vat }
  const isScaled = unit.kind === 'money' && isMillion(value)
  if (!isScaled && (value.kind !== 'number' || unit.kind === 'number'))
    return value.kind === unit.kind || (value.kind === 'money' && unit.kind === 'number') ? filled : value
  const factor = isScaled ? million : value.scale !== undefined ? one : scale
  const measured = {
    ...measuredOf(filled),
    low: value.low.times(factor),
    high: value.high.times(factor),
  }
  if (unit.kind === 'money') return { kind: 'money', currency: unit.currency, ...measured }
  if (unit.kind === 'percent') return { kind: 'percent', unit: unit.unit, index: unit.index, ...measured }
  return unit.kind === 'quantity' ? { kind: 'quantity', unit: unit.unit, ...measured } : filled
}

/** Turns a plain number into money of a currency; other values stay as they are. */
export function withCurrency(value: Value, currency: string): Value {
  if (value.kind !== 'number') return value
  return { kind: 'money', currency, ...measuredOf(value) }
}

/** The fields that all kinds of values share. */
function measuredOf(value: Value) {
  const { low, high, isRange, per, vat, approximateSpan, span, amountSpan } = value
  const { scale, isFalling, isAddition, isComputed } = value
  return {
    low,
    high,
    isRange,
    per,
    vat,
    approximateSpan,
    span,
    amountSpan,
    scale,
    isFalling,
    isAddition,
    isComputed,
  }
}

/**
 * The place value of the last digit written, on the value's own basis: 1,000 for `€428k`, 1 for `430,000`, 0.01 for
 * `17.60`. `written` is the text of the value; zero if it holds no number, or two.
 */
export function writtenPrecision(value: Value, written: string, language = 'en'): Big {
  const number = writtenNumber.exec(seen(written).text)?.[0] ?? ''
  const counted = readNumber(number, language)
  if (!counted || counted.eq(0) || value.isRange || value.isComputed) return new Big(0)
  const form = writtenForm(number, value, language)
  const decimals = number.split(form.decimal)[1]?.length ?? 0
  return value.low
    .abs()
    .div(form.isLone ? counted.times(1000) : counted)
    .times(new Big(10).pow(-decimals))
}

/** How a number is written; one read as thousands against its language, `€60.000`, has its only mark for groups. */
function writtenForm(
  number: string,
  value: Value,
  language: string,
): NumberForm & { readonly isLone: boolean } {
  const mark = /^[1-9]\d{0,2}([.,])\d{3}$/.exec(number)?.[1]
  const shown = value.scale ? value.low.abs().div(value.scale) : value.low.abs()
  const isLone = mark !== undefined && readNumber(number, language)?.times(1000).eq(shown) === true
  return isLone
    ? { group: mark, decimal: mark === '.' ? ',' : '.', isLone }
    : { ...numberForm(number, language), isLone }
}

/**
 * An amount in the unit of a value: short in English, `€428k per year`, `45 days`, `12%`, `€1,250.50`, in full in
 * languages that do not shorten, `428.000 € pro Jahr`.
 */
export function formatAmount(amount: Big, unit: Value, language = 'en'): string {
  const words = languageOf(language)
  const isShort = words.money.style === 'short'
  const per = formatPer(unit.per, language)
  const form = formOf(words, language)
  const number = isShort ? shortNumber(amount.abs()) : formatNumber(amount.abs(), form)
  const shown = number.replace(/(?<=[.,]\d)$/, unit.kind === 'money' ? '0' : '')
  const sign = amount.lt(0) ? '−' : ''
  if (unit.kind === 'percent') {
    const mark = unit.unit === '%' && isShort ? '%' : ` ${unit.unit}`
    const index = unit.index === undefined ? '' : `${unit.index} + `
    return index + sign + formatNumber(amount.abs(), form) + mark + per
  }
  if (unit.kind === 'money') {
    const currency = currencyPrefix(unit.currency)
    const isAhead = isShort && !isCurrencyWord(unit.currency)
    return sign + (isAhead ? currency + shown : `${shown} ${currency.trim()}`) + per
  }
  return unit.kind === 'quantity'
    ? `${sign}${number} ${nameOf(unit.unit, words.units, amount.eq(1))}${per}`
    : sign + number + per
}

/** A difference on the common base, such as one per year, in the unit of a value and without what it is per. */
export function formatDifference(amount: Big, value: Value, language = 'en'): string {
  const unit = value.kind === 'percent' && value.unit === '%' ? { ...value, unit: 'pp' as const } : value
  return formatAmount(onBasisOf(value, amount), { ...unit, per: [] }, language)
}

/** An amount on the common base, such as one per year, on the basis of a value, such as per month; to the cent. */
export function onBasisOf(value: Value, amount: Big): Big {
  const base = toYearly(value).low
  return base.eq(0) ? amount : amount.times(value.low).div(base).round(2)
}

/** ` per m² per month`, empty without units. */
export function formatPer(units: readonly Unit[], language: string): string {
  const words = languageOf(language).units
  return units.map(name => ` ${words.per} ${nameOf(name, words, true)}`).join('')
}

/** `days`, `Tage`. */
export function nameUnits(unit: Unit, language: string): string {
  return nameOf(unit, languageOf(language).units, false)
}

function formOf({ money }: Language, language: string): NumberForm {
  if (money.style === 'short') return english
  const form = numberForm('', language)
  return { ...form, group: money.groups?.[form.decimal] ?? form.group }
}

function nameOf(unit: Unit, { names }: UnitWords, isOne: boolean): string {
  const written = names[unit]?.written
  if (written !== undefined) return isOne ? written.one : written.many
  return isOne ? unit : plural(unit)
}

/** A value as `formatAmount` writes it, `€48k–€50k per year`. */
export function formatValue(value: Value, language = 'en'): string {
  const high = formatAmount(value.high, value, language)
  return value.low.eq(value.high)
    ? high
    : `${formatAmount(value.low, { ...value, per: [] }, language)}–${high}`
}

/** How amounts are written: what stands around the number, what one of it counts, and its marks. */
export interface Writing {
  /** `€`. */
  readonly before: string
  /** `k per year`. */
  readonly after: string
  /** 1,000 for `€428k`. */
  readonly factor: Big
  readonly form: NumberForm
  /** Whether amounts have two decimals: all of them, as in `€19.00`, those with a fraction, or none in particular. */
  readonly cents: 'always' | 'ifAny' | 'free'
}

/**
 * An amount written like a value in its text, on the value's own basis: `428.000 € pro Jahr` like
 * `430.000 € pro Jahr`. For a range, the first number sets the style.
 */
export function formatLike(amount: Big, like: Value, text: string, language = 'en'): string {
  const writing = writingOf(like, text, language)
  return writing === undefined ? formatAmount(amount, like, language) : writeAmount(amount, writing)
}

/** How a value is written in its text; undefined for a range and for what has no number of its own. */
export function writingOf(like: Value, text: string, language = 'en'): Writing | undefined {
  const written = withoutUnseen(text.slice(like.amountSpan.start, like.amountSpan.end))
  const number = writtenNumber.exec(written)?.[0] ?? ''
  const counted = readNumber(number, language)
  if (like.isRange || like.isComputed || !counted || counted.eq(0)) return undefined
  const form = writtenForm(number, like, language)
  const factor = like.low
    .abs()
    .div(counted)
    .div(form.isLone ? 1000 : 1)
  const unsigned = written.replace(/^[+−–-]|(?<=[^\d\s])[−–-](?=\d)/u, '')
  const tail = withoutUnseen(text.slice(like.amountSpan.end, like.span.end))
  const [before = ''] = unsigned.split(writtenNumber, 1)
  const { length } = writtenNumber.exec(unsigned)?.[0] ?? ''
  const mayBeMoney = (like.kind === 'money' || like.kind === 'number') && factor.eq(1)
  const cents = mayBeMoney && number.split(form.decimal)[1]?.length === 2 ? 'always' : 'free'
  return { before, after: unsigned.slice(before.length + length) + tail, factor, form, cents }
}

/** How amounts of a unit are written where no text shows it, without what they are per. */
export function plainWriting(unit: Value, language = 'en'): Writing {
  const [before = '', after = ''] = formatAmount(new Big(2), { ...unit, per: [] }, language).split('2')
  const cents = unit.kind === 'money' ? 'ifAny' : 'free'
  return { before, after, factor: one, form: formOf(languageOf(language), language), cents }
}

export function writeAmount(amount: Big, { before, after, factor, form, cents }: Writing): string {
  const number = formatNumber(amount.abs().div(factor), form)
  const decimals = number.split(form.decimal)[1]?.length ?? 0
  const isShort = cents === 'always' ? decimals < 2 : cents === 'ifAny' && decimals === 1
  const shown = isShort ? (decimals === 0 ? `${number}${form.decimal}00` : `${number}0`) : number
  return (amount.lt(0) ? '−' : '') + before + shown + after
}

const one = new Big(1)
const million = new Big(1e6)
const twelve = new Big(12)
const four = new Big(4)
const cent = new Big('0.01')
const halfPercent = new Big('0.005')
const english = { group: ',', decimal: '.' } as const
const writtenNumber = /\d(?:[\d.,'’ \u00a0\u202f\u2009]*\d)?/
const beforeUnit = new RegExp(`^${oneOf(inEveryLanguage(({ units }) => units.beforeHead))} `, 'iu')
/** `£000`, `€'000`, how accountants head a column in thousands. */
const thousands = new RegExp(`(?<=^${currencySource}) ?['’]?000s?$`, 'u')
const leadingCurrency = new RegExp(`^${currencySource}`, 'u')

/** How many of a unit make a year; `one` itself if it is not converted. */
function toYear(unit: Unit): Big {
  return unit === 'month' ? twelve : unit === 'quarter' ? four : one
}

function countedIn(value: Value): string {
  if (value.kind === 'money') return value.currency
  if (value.kind === 'percent' && value.index !== undefined)
    return `${value.unit} over ${value.index.toLowerCase()}`
  return value.kind === 'number' ? '' : value.unit
}

function withOne(words: string): string {
  return leadingCurrency.test(words) ? words.replace(leadingCurrency, '$&1') : `1 ${words}`
}

/** `428k`, `12.5k`, `1.25m`, but `4,500` and `428,123`. */
function shortNumber(amount: Big): string {
  const isRound = (step: number) => amount.mod(step).eq(0)
  if (amount.gte(1e9) && isRound(1e7)) return `${amount.div(1e9).toFixed()}bn`
  if (amount.gte(1e6) && isRound(1e4)) return `${amount.div(1e6).toFixed()}m`
  return amount.gte(1e4) && isRound(100) ? `${amount.div(1e3).toFixed()}k` : formatNumber(amount, english)
}
