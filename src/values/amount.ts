import { Big } from 'big.js'
import type { Span } from '../text/span.js'
import { currencySource, currencyWordSource, readCurrency } from './currency.js'
import type { NumberToken } from './number.js'
import type { ValueOptions } from './value-options.js'

/** A number with sign, currency, scale or percent sign, `−€7k`: one end of a value. */
export interface Amount {
  readonly number: Big
  readonly sign: '+' | '-' | undefined
  /** An ISO 4217 code; undefined also for a sign whose country is not known, `kr`. */
  readonly currency: string | undefined
  readonly factor: Big | undefined
  readonly percent: '%' | 'pp' | 'bps' | undefined
  readonly span: Span
}

/**
 * The amount at a number of a text; undefined when letters or marks make the number part of another word.
 * Nothing before `from` is looked at; the options say how the brief writes its amounts.
 */
export function readAmount(
  text: string,
  token: NumberToken,
  from: number,
  { currency, language }: ValueOptions = {},
): Amount | undefined {
  const lead = readLead(text, token.start, from, currency)
  if (!lead) return undefined
  const tail = readTail(text, token.end, lead.hasCurrency, currency, language)
  const { percent, factor, end } = tail
  const span = { start: lead.start, end }
  return {
    number: token.amount,
    sign: lead.sign,
    currency: lead.currency ?? tail.currency,
    factor,
    percent,
    span,
  }
}

/** The exact value of an amount, with `factor` and `sign` in place of what it lacks. */
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
}

const leadPattern = new RegExp(`([+−–-])?(?:(${currencySource})[ \\u00a0\\u202f]?)?([+−–-])?$`, 'u')
const longestLead = 8
const wordBefore = /[\p{L}\d_.,/\\#@&^]/u
const markBefore = /[./,&]/

function readLead(
  text: string,
  numberStart: number,
  from: number,
  fallback: string | undefined,
): Lead | undefined {
  const begin = Math.max(from, numberStart - longestLead)
  const found = leadPattern.exec(text.slice(begin, numberStart))
  const [lead = '', outer, name, inner] = found ?? []
  const currency = name === undefined ? undefined : readCurrency(name, fallback)
  if (name !== undefined && currency === undefined && /^[A-Z]/i.test(name) && !/^kr/.test(name))
    return /\s$/.test(lead) ? plainLead(numberStart) : undefined
  const start = numberStart - lead.length
  const before = start === from ? '' : (text[start - 1] ?? '')
  if (!wordBefore.test(before) || (currency !== undefined && markBefore.test(before))) {
    const sign = outer ?? inner
    const sureSign = sign === undefined ? undefined : sign === '+' ? '+' : '-'
    return { start, sign: sureSign, currency, hasCurrency: name !== undefined }
  }
  const isDash = outer !== undefined && (outer !== '-' || /\d/.test(before))
  return isDash ? { start: start + 1, sign: undefined, currency, hasCurrency: name !== undefined } : undefined
}

function plainLead(start: number): Lead {
  return { start, sign: undefined, currency: undefined, hasCurrency: false }
}

interface Tail {
  readonly end: number
  readonly factor: Big | undefined
  readonly percent: Amount['percent']
  readonly currency: string | undefined
}

const scale =
  /[ \u00a0\u202f]?(?:(k|T(?=€|EUR))|(m)|(tsd\.?|thousand|tausend|mille)|(mn|mm|mil|mio\.?|millions?|millionen|millones)|(bn|billions?|mrd\.?|mds?|milliarden?|milliards?)|(lakhs?|lacs?)|(crores?|cr))(?=EUR|USD|GBP|CHF|[^\p{L}\d²³]|$)/iuy
/** The dash for no cents, `CHF 1’250.–`. */
const noCents = /[.,](?:–|—|--?)(?![\d\p{L}])/uy
const suffix = new RegExp(
  `(?: de | d['’]|[ \\u00a0\\u202f])?(${currencySource}|${currencyWordSource})(?!\\d)`,
  'uy',
)
const percentSign =
  /[ \u00a0\u202f]?(?:(percentage points?|%[ -]points?|ppts?|pp|Prozentpunkte?)|(basis points?|bps|bp)|(%|per ?cent|pct|Prozent|pour cent|por ciento))(?!\p{L})/iuy
const thousand = new Big(1e3)
const million = new Big(1e6)
const billion = new Big(1e9)
const lakh = new Big(1e5)
const crore = new Big(1e7)

function readTail(
  text: string,
  from: number,
  hasCurrency: boolean,
  fallback: string | undefined,
  language = 'en',
): Tail {
  const end = from + (matchAt(noCents, text, from)?.[0].length ?? 0)
  if (!hasWordAhead(text, end)) return { end, factor: undefined, percent: undefined, currency: undefined }
  const percent = hasCurrency ? undefined : matchAt(percentSign, text, end)
  if (percent)
    return {
      end: end + percent[0].length,
      factor: undefined,
      percent: percentOf(percent),
      currency: undefined,
    }
  const scaled = matchAt(scale, text, end)
  const scaleEnd = end + (scaled?.[0].length ?? 0)
  const behind = hasCurrency ? undefined : readSuffix(text, scaleEnd, fallback)
  if (scaled && (hasCurrency || behind || isSure(scaled)))
    return {
      end: behind?.end ?? scaleEnd,
      factor: factorOf(scaled, language),
      percent: undefined,
      currency: behind?.currency,
    }
  const plain = hasCurrency || !scaled ? behind : readSuffix(text, end, fallback)
  return { end: plain?.end ?? end, factor: undefined, percent: undefined, currency: plain?.currency }
}

function readSuffix(
  text: string,
  offset: number,
  fallback: string | undefined,
): { end: number; currency: string | undefined } | undefined {
  const found = matchAt(suffix, text, offset)
  const name = found?.[1]
  if (!found || name === undefined || isLeadOfNext(text, offset, found[0])) return undefined
  const currency = readCurrency(name, fallback)
  if (currency === undefined && name !== 'kr' && name !== '¥') return undefined
  return { end: offset + found[0].length, currency }
}

/** In `10 €500` the sign belongs to the second number. */
function isLeadOfNext(text: string, offset: number, found: string): boolean {
  return (
    found.startsWith(' ') &&
    /^[ \u00a0]?\d/.test(text.slice(offset + found.length, offset + found.length + 2))
  )
}

/** Without a currency a scale needs to be a word or to stand close, and `m` may be metres. */
function isSure(scaled: RegExpExecArray): boolean {
  return scaled[2] === undefined && (!isLetters(scaled) || !/^\s/.test(scaled[0]))
}

/** `k`, `mm`, `mil` and `cr` mean something else where they stand apart. */
function isLetters([found, k]: RegExpExecArray): boolean {
  return k !== undefined || /^\s*(?:mm|mil|cr)$/i.test(found)
}

function factorOf(
  [, k, m, thousandWord, millionWord, , lakhWord, croreWord]: RegExpExecArray,
  language: string,
): Big {
  // USD 4 mil is four million, and 4 mil € are four thousand.
  if (millionWord === 'mil' && /^es/i.test(language)) return thousand
  if (lakhWord !== undefined) return lakh
  if (croreWord !== undefined) return crore
  if (k !== undefined || thousandWord !== undefined) return thousand
  return m !== undefined || millionWord !== undefined ? million : billion
}

function percentOf([, points, basis]: RegExpExecArray): Amount['percent'] {
  return points !== undefined ? 'pp' : basis !== undefined ? 'bps' : '%'
}

const noWord = /[\s\d.;:!?)|–—]/

/** Whether a word or a sign follows at an offset, with one space or none before it: a check before dearer ones. */
export function hasWordAhead(text: string, offset: number): boolean {
  const isAfterSpace = /[ \u00a0\u202f]/.test(text.charAt(offset))
  const next = text.charAt(isAfterSpace ? offset + 1 : offset)
  return next !== '' && !noWord.test(next)
}

/** The match of a sticky pattern at an offset. */
export function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset
  return pattern.exec(text) ?? undefined
}
