import { Big } from 'big.js'
import { inLanguage, type Language, languages } from '../language/language.js'
import { perWords, unitWords } from '../language/unit-words.js'
import { currencyPrefix, currencySource } from './currency.js'
import { readValue, type Value } from './money.js'
import { formatNumber, type NumberForm, numberForm, readNumber } from './number.js'
import type { Vat } from './per.js'
import { plural, singular, type Unit } from './units.js'
import type { ValueOptions } from './value-options.js'

/** A value on the base on which values are compared: per month and per quarter become per year. */
export interface Comparable {
  readonly low: Big
  readonly high: Big
  /** What is counted, `EUR/year`; values with different bases cannot be compared. */
  readonly base: string
  readonly vat: Vat | undefined
}

/** A value on its yearly base. Weeks, days, hours and things are not converted, currencies never. */
export function toComparable(value: Value): Comparable {
  const { low, high, per, vat } = toYearly(value)
  return { low, high, base: [countedIn(value), ...per.toSorted()].join('/'), vat }
}

/** The value per year where it counts per month or per quarter; every other value as it is. */
export function toYearly(value: Value): Value {
  if (value.kind === 'percent' || value.per.every(unit => toYear(unit) === one)) return value
  const factor = value.per.map(toYear).reduce((product, next) => product.times(next), one)
  const per = value.per.map(unit => (toYear(unit) === one ? unit : 'year'))
  return { ...value, low: value.low.times(factor), high: value.high.times(factor), per }
}

/** Whether two values count the same things per the same units, and not one with and one without VAT. */
export function isComparable(a: Comparable, b: Comparable): boolean {
  return a.base === b.base && (a.vat === b.vat || a.vat === undefined || b.vat === undefined)
}

/** Whether two amounts count as equal: within 0.5 % of the larger one, or one cent. */
export function isSameAmount(a: Big, b: Big): boolean {
  const larger = a.abs().gt(b.abs()) ? a.abs() : b.abs()
  const gap = a.minus(b).abs()
  return gap.lte(cent) || gap.lte(larger.times(halfPercent))
}

/**
 * The unit that a table column or cell names, as the value of one of it: `€ per year`, `days`, `%`, `k€`.
 * Undefined when it names none.
 */
export function readUnit(text: string, options: ValueOptions = {}): Value | undefined {
  const words = text.trim()
  const isUnit = words !== '' && words.length <= 40 && !/\d/.test(words.replace(/(?<=\p{L})[23]/gu, ''))
  const value = isUnit ? readValue(withOne(words), options) : undefined
  if (value?.kind !== 'number' || value.hasScale || value.per.length > 0) return value
  return /^\p{L}+$/u.test(words) ? { ...value, kind: 'quantity', unit: singular(words) } : undefined
}

/** The value with what it lacks from the unit of its column or a sibling: `455` in a column `k€ per year`. */
export function withUnit(value: Value, unit: Value): Value {
  const per = value.per.length > 0 ? value.per : unit.per
  const filled = { ...value, per, vat: value.vat ?? unit.vat }
  if (value.kind !== 'number' || unit.kind === 'number') return value.kind === unit.kind ? filled : value
  const factor = value.hasScale ? one : unit.low
  const measured = {
    ...measuredOf(filled),
    low: value.low.times(factor),
    high: value.high.times(factor),
  }
  if (unit.kind === 'money') return { kind: 'money', currency: unit.currency, ...measured }
  if (unit.kind === 'percent') return { kind: 'percent', unit: unit.unit, ...measured }
  return { kind: 'quantity', unit: unit.unit, ...measured }
}

/** The value as money of a currency when it is a plain number, else the value itself. */
export function withCurrency(value: Value, currency: string): Value {
  if (value.kind !== 'number') return value
  return { kind: 'money', currency, ...measuredOf(value) }
}

/** What all kinds of values have. */
function measuredOf({ low, high, isRange, per, vat, approximateSpan, span, amountSpan }: Value) {
  return { low, high, isRange, per, vat, approximateSpan, span, amountSpan }
}

/**
 * The size of the last digit written, on the value's own base: 1,000 for `€428k`, 1 for `430,000`, 0.01 for `17.60`.
 * `written` is the text of the value; zero when no number stands in it, or two.
 */
export function writtenPrecision(value: Value, written: string, language = 'en'): Big {
  const number = writtenNumber.exec(written)?.[0] ?? ''
  const counted = readNumber(number, language)
  if (!counted || counted.eq(0) || value.isRange) return new Big(0)
  const decimals = number.split(numberForm(number, language).decimal)[1]?.length ?? 0
  return value.low.abs().div(counted).times(new Big(10).pow(-decimals))
}

/**
 * An amount in the unit of a value: in short in English, `€428k per year`, `45 days`, `12%`, `€1,250.50`, and in full
 * where people do not write in short, `428.000 € pro Jahr`.
 */
export function formatAmount(amount: Big, unit: Value, language = 'en'): string {
  const words = wordsOf(language)
  const per = formatPer(unit.per, language)
  const form = formOf(words, language)
  const number = words === undefined ? shortNumber(amount.abs()) : formatNumber(amount.abs(), form)
  const shown = number.replace(/(?<=[.,]\d)$/, unit.kind === 'money' ? '0' : '')
  const sign = amount.lt(0) ? '−' : ''
  if (unit.kind === 'percent') {
    const mark = unit.unit === '%' && words === undefined ? '%' : ` ${unit.unit}`
    return sign + formatNumber(amount.abs(), form) + mark + per
  }
  if (unit.kind === 'money') {
    const currency = currencyPrefix(unit.currency)
    return sign + (words === undefined ? currency + shown : `${shown} ${currency.trim()}`) + per
  }
  return unit.kind === 'quantity'
    ? `${sign}${number} ${nameOf(unit.unit, words, amount.eq(1))}${per}`
    : sign + number + per
}

/** ` per m² per month`, empty without units. */
export function formatPer(units: readonly Unit[], language: string): string {
  const words = wordsOf(language)
  return units.map(name => ` ${inLanguage(perWords, words ?? 'en')} ${nameOf(name, words, true)}`).join('')
}

/** `days`, `Tage`. */
export function nameUnits(unit: Unit, language: string): string {
  return nameOf(unit, wordsOf(language), false)
}

/** The language of units, undefined where they are written as they are. */
function wordsOf(language: string): Language | undefined {
  return languages.find(tag => tag !== 'en' && language.startsWith(tag))
}

function formOf(words: Language | undefined, language: string): NumberForm {
  if (words === undefined) return english
  const form = numberForm('', language)
  const group = words === 'fr' ? '\u00a0' : words === 'de' && form.decimal === '.' ? '’' : form.group
  return { ...form, group }
}

function nameOf(unit: Unit, language: Language | undefined, isOne: boolean): string {
  const known = unitWords[unit]
  if (known === undefined || language === undefined) return isOne ? unit : plural(unit)
  const [singular = '', many = ''] = inLanguage(known, language).split(' ')
  return isOne ? singular : many
}

/** A value as `formatAmount` writes it, `€48k–€50k per year`. */
export function formatValue(value: Value, language = 'en'): string {
  const high = formatAmount(value.high, value, language)
  return value.low.eq(value.high)
    ? high
    : `${formatAmount(value.low, { ...value, per: [] }, language)}–${high}`
}

/**
 * An amount in the way in which a value is written in its text, on the value's own base: `428.000 € pro Jahr`
 * like `430.000 € pro Jahr`. A range gives its way of writing through its first number.
 */
export function formatLike(amount: Big, like: Value, text: string, language = 'en'): string {
  const written = text.slice(like.amountSpan.start, like.amountSpan.end)
  const number = writtenNumber.exec(written)?.[0] ?? ''
  const counted = readNumber(number, language)
  if (like.isRange || !counted || counted.eq(0)) return formatAmount(amount, like, language)
  const scaled = amount.abs().div(like.low.abs().div(counted))
  const unsigned = written.replace(/^[+−–-]|(?<=[^\d\s])[−–-](?=\d)/u, '')
  const digits = formatNumber(scaled, numberForm(number, language))
  const tail = text.slice(like.amountSpan.end, like.span.end)
  return (amount.lt(0) ? '−' : '') + unsigned.replace(writtenNumber, () => digits) + tail
}

const one = new Big(1)
const twelve = new Big(12)
const four = new Big(4)
const cent = new Big('0.01')
const halfPercent = new Big('0.005')
const english = { group: ',', decimal: '.' } as const
const writtenNumber = /\d(?:[\d.,'’ \u00a0\u202f\u2009]*\d)?/
const leadingCurrency = new RegExp(`^${currencySource}`, 'u')

/** How many of them make a year; `one` itself for a unit that is not converted. */
function toYear(unit: Unit): Big {
  return unit === 'month' ? twelve : unit === 'quarter' ? four : one
}

function countedIn(value: Value): string {
  if (value.kind === 'money') return value.currency
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
