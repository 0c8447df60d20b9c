import { Big } from 'big.js'
import { inEveryLanguage } from '../language/languages.js'
import { oneOf, oneOfBefore } from '../language/pattern.js'
import { letter } from '../text/letters.js'
import type { Span } from '../text/span.js'
import { currencySource, currencyWordSource, readCurrency } from './currency.js'
import { matchAt } from './match-at.js'
import type { LoneSeparator, NumberToken } from './number.js'
import { codesWithScale, readScale, type Scale, scaleFactor, scaleWordSource } from './scale.js'
import type { ValueOptions } from './value-options.js'

/** A number with sign, currency, scale or percent sign, `−€7k`: one end of a value. */
export interface Amount {
  readonly number: Big
  readonly lone: LoneSeparator | undefined
  readonly sign: '+' | '-' | undefined
  /** An ISO 4217 code; undefined also for a sign whose country is not known, `kr`. */
  readonly currency: string | undefined
  readonly factor: Big | undefined
  readonly percent: '%' | 'pp' | 'bps' | undefined
  readonly span: Span
}

/**
 * The amount around a number; undefined if letters or marks make the number part of another word. Text before `from`
 * is ignored. After the first end of a range of money, `m` is a million.
 */
export function readAmount(
  text: string,
  token: NumberToken,
  from: number,
  { currency, language }: ValueOptions = {},
  isAfterMoney = false,
): Amount | undefined {
  const lead = readLead(text, token.start, from, currency, language)
  if (!lead) return undefined
  const tail = readTail(text, token.end, lead, isAfterMoney, currency, language)
  const { percent, factor, end } = tail
  const span = { start: lead.start, end }
  return {
    number: token.amount,
    lone: token.lone,
    sign: lead.sign,
    currency: lead.currency ?? tail.currency,
    factor: factor ?? lead.factor,
    percent,
    span,
  }
}

/** The exact value of an amount; uses the other factor and sign if it has none. */
export function exactValue({ number, sign, factor }: Amount, otherFactor?: Big, otherSign?: '-'): Big {
  const by = factor ?? otherFactor
  const scaled = by ? number.times(by) : number
  return (sign ?? otherSign) === '-' ? scaled.neg() : scaled
}

interface Lead {
  readonly start: number
  readonly sign: '+' | '-' | undefined
  readonly currency: string | undefined
  readonly hasCurrency: boolean
  /** The scale beside a currency before the number, `T€ 450`, `USDm 12`. */
  readonly factor?: Big | undefined
}

const scaleBefore = `(?<before>[kKMT]|${scaleWordSource()} ?)(?=[€$£]|${codesWithScale})`
const leadPattern = new RegExp(
  `(?<outer>[+−–-])?(?:(?:${scaleBefore})?(?<name>${currencySource})[ \\u00a0\\u202f]?)?(?<inner>[+−–-])?$`,
  'u',
)
const scaledLead = new RegExp(`(?<name>[€$£]|${codesWithScale}) ?(?<after>k|K|m|M|mn|bn|MM|B) ?$`, 'u')
const longestLead = 16
const wordBefore = /[\p{L}\d_.,/\\#@&^]/u
const markBefore = /[./,&]/

/** A minus at the start of a text, `minus €500`, `− €500`; behind another amount it is an operator. */
const longestMinus = 12
const minusAhead = new RegExp(`^\\s*(?:−|${oneOf(inEveryLanguage(({ numbers }) => numbers.minus))}) $`, 'iu')

function readLead(
  text: string,
  numberStart: number,
  from: number,
  fallback: string | undefined,
  language = 'en',
): Lead | undefined {
  const begin = Math.max(from, numberStart - longestLead)
  const ahead = text.slice(begin, numberStart)
  const found = scaledLead.exec(ahead) ?? leadPattern.exec(ahead)
  const [lead = ''] = found ?? []
  const { outer, name, inner, before: scaleBefore, after: scaleAfter } = found?.groups ?? {}
  const scale = (scaleBefore ?? scaleAfter)?.trim()
  const factor =
    scale === undefined ? undefined : scaleFactor(scale, language, name === '€' || name === 'EUR')
  const currency = name === undefined ? undefined : readCurrency(name, fallback)
  if (name !== undefined && currency === undefined && /^[A-Z]/i.test(name))
    return plainLead(lead, inner, numberStart)
  const start = numberStart - lead.length
  const before = start === from ? '' : (text[start - 1] ?? '')
  if (!wordBefore.test(before) || (currency !== undefined && markBefore.test(before))) {
    const sign =
      outer ?? inner ?? (start <= longestMinus && minusAhead.test(text.slice(0, start)) ? '-' : undefined)
    const sureSign = sign === undefined ? undefined : sign === '+' ? '+' : '-'
    return { start, sign: sureSign, currency, hasCurrency: name !== undefined, factor }
  }
  const isDash = outer !== undefined && (outer !== '-' || /\d/.test(before))
  return isDash
    ? { start: start + 1, sign: undefined, currency, hasCurrency: name !== undefined, factor }
    : undefined
}

/** What stands before a number when the capitals before it are no currency, `CPI +`. */
function plainLead(lead: string, sign: string | undefined, numberStart: number): Lead | undefined {
  if (!/\s[+−–-]?$|\+$/.test(lead)) return undefined
  const start = numberStart - (sign?.length ?? 0)
  const read = sign === undefined ? undefined : sign === '+' ? '+' : '-'
  return { start, sign: read, currency: undefined, hasCurrency: false, factor: undefined }
}

interface Tail {
  readonly end: number
  readonly factor: Big | undefined
  readonly percent: Amount['percent']
  readonly currency: string | undefined
}

/** The dash that stands for no cents, `CHF 1’250.–`. */
const noCents = /[.,](?:–|—|--?)(?![\d\p{L}])/uy
const beforeCurrency = oneOfBefore(
  inEveryLanguage(({ money }) => money.beforeCurrency),
  ' ',
)
const suffix = new RegExp(
  `(?: ${beforeCurrency}|[ \\u00a0\\u202f])?(${currencySource}|${currencyWordSource})(?!\\d)`,
  'uy',
)
const points = oneOf(inEveryLanguage(({ numbers }) => numbers.percentagePoints))
const basisPoints = oneOf(inEveryLanguage(({ numbers }) => numbers.basisPoints))
const percentWord = oneOf(inEveryLanguage(({ numbers }) => numbers.percent))
const percentSign = new RegExp(
  `[ \\u00a0\\u202f]?(?:(${points})|(${basisPoints})|%|${percentWord})(?!${letter})`,
  'iuy',
)

/** `33p`; with four digits or more it is the height of a picture, `1080p`. */
const pence = new RegExp(`p(?!${letter}|\\d)|[ \\u00a0]pence(?!${letter})`, 'uy')
const hundredth = new Big('0.01')

function readTail(
  text: string,
  from: number,
  { hasCurrency, currency }: Lead,
  isAfterMoney: boolean,
  fallback: string | undefined,
  language = 'en',
): Tail {
  const end = from + (matchAt(noCents, text, from)?.[0].length ?? 0)
  if (!hasWordAhead(text, end)) return { end, factor: undefined, percent: undefined, currency: undefined }
  const isPence = !hasCurrency && language === 'en' && !/\d{4}$/.test(text.slice(Math.max(0, end - 4), end))
  const small = isPence ? matchAt(pence, text, end) : undefined
  if (small) return { end: end + small[0].length, factor: hundredth, percent: undefined, currency: 'GBP' }
  const percent = hasCurrency ? undefined : matchAt(percentSign, text, end)
  if (percent)
    return {
      end: end + percent[0].length,
      factor: undefined,
      percent: percentOf(percent),
      currency: undefined,
    }
  const scale = readScale(text, end, language) ?? (currency === 'INR' ? readLakh(text, end) : undefined)
  const trailing = hasCurrency ? undefined : readSuffix(text, scale?.end ?? end, fallback)
  const isBeforeMoney =
    scale !== undefined && moneyAhead.test(text.slice(scale.end, scale.end + longestRange))
  if (scale && (hasCurrency || isAfterMoney || isBeforeMoney || trailing || scale.isSure))
    return {
      end: trailing?.end ?? scale.end,
      factor: scale.factor,
      percent: undefined,
      currency: trailing?.currency,
    }
  const plain = hasCurrency || !scale ? trailing : readSuffix(text, end, fallback)
  return { end: plain?.end ?? end, factor: undefined, percent: undefined, currency: plain?.currency }
}

/** The rest of a range whose second end has the currency, `8m–10m €`. */
const moneyAhead = new RegExp(`^ ?[–—-] ?\\d[\\d.,]{0,10} ?\\p{L}{1,4}\\.? ?${currencySource}`, 'u')
const longestRange = 32

/** `L` is a lakh after rupees only, `₹5L`. */
function readLakh(text: string, offset: number): Scale | undefined {
  const found = matchAt(lakh, text, offset)
  return found && { factor: new Big(1e5), end: offset + found[0].length, isSure: true }
}

const lakh = new RegExp(` ?L(?!${letter})`, 'uy')

function readSuffix(
  text: string,
  offset: number,
  fallback: string | undefined,
): { end: number; currency: string | undefined } | undefined {
  const found = matchAt(suffix, text, offset)
  const name = found?.[1]
  if (!found || name === undefined || isLeadOfNext(text, offset, found[0])) return undefined
  const currency = readCurrency(name, fallback)
  return currency === undefined ? undefined : { end: offset + found[0].length, currency }
}

/** Whether the sign belongs to the next number, as in `10 €500`. */
function isLeadOfNext(text: string, offset: number, found: string): boolean {
  return (
    found.startsWith(' ') &&
    /^[ \u00a0]?\d/.test(text.slice(offset + found.length, offset + found.length + 2))
  )
}

function percentOf([, points, basis]: RegExpExecArray): Amount['percent'] {
  return points !== undefined ? 'pp' : basis !== undefined ? 'bps' : '%'
}

const noWord = /[\s\d.;:!?)|–—]/

/** Quick reject: whether a word or sign follows at an offset, after at most one space. */
export function hasWordAhead(text: string, offset: number): boolean {
  const isAfterSpace = /[ \u00a0\u202f]/.test(text.charAt(offset))
  const next = text.charAt(isAfterSpace ? offset + 1 : offset)
  return next !== '' && !noWord.test(next)
}
