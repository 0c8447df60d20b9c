import { Big } from 'big.js'
import { findAll } from '../text/find-all.js'

/** A plain number in a text, `1.250,50`, without sign, scale or unit; `end` is exclusive. */
export interface NumberToken {
  readonly start: number
  readonly end: number
  readonly amount: Big
  /** What else it can mean if it has one separator with three digits behind it, `60.000`. */
  readonly lone: LoneSeparator | undefined
}

/** A number such as `60.000`, as thousands, and the separator that makes them. */
export interface LoneSeparator {
  readonly mark: '.' | ','
  readonly thousands: Big
  /** Whether the language itself uses the mark for decimals. */
  readonly isDecimalMark: boolean
}

/** How a number is written: `1,250.50` has the group mark `,` and the decimal mark `.`. */
export interface NumberForm {
  readonly group: string
  readonly decimal: '.' | ','
}

/** The numbers of a text in order. Lookalikes (`1.2.3`, `2026-1`) may be left out. */
export function readNumbers(text: string, language = 'en'): readonly NumberToken[] {
  const tokens: NumberToken[] = []
  for (const { 0: written, 1: digits, 2: mixed, 3: alone, index } of findAll(text, numberPattern)) {
    const fraction = mixed ?? alone
    const part = fraction === undefined ? new Big(0) : readFraction(fraction)
    const whole = digits === undefined ? new Big(0) : readNumber(digits, language)
    if (whole === undefined || part === undefined) continue
    const lone = fraction === undefined ? readLone(written, language) : undefined
    tokens.push({ start: index, end: index + written.length, amount: whole.plus(part), lone })
  }
  return tokens
}

/** `½`, `1/2`; undefined for others, which are dates, pages and shares more often than fractions. */
function readFraction(written: string): Big | undefined {
  const fraction = written.trim()
  const [over, under] = fractions.get(fraction) ?? fraction.split('/').map(Number)
  return over === undefined || under === undefined || over >= under ? undefined : new Big(over).div(under)
}

function readLone(written: string, language: string): LoneSeparator | undefined {
  const found = /^[1-9]\d{0,2}([.,])\d{3}$/.exec(written)?.[1]
  if (found !== '.' && found !== ',') return undefined
  const thousands = new Big(written.replace(found, ''))
  return { mark: found, thousands, isDecimalMark: (found === ',') === hasDecimalComma(language) }
}

/**
 * The decimal mark that the amounts of a whole text show, `,` in one that writes `17,60 €`; undefined if they show
 * none, or both.
 */
export function decimalMarkOf(text: string): '.' | ',' | undefined {
  const seen = new Set<string>()
  for (const { 0: written, 1: mark = '', index } of findAll(text, decimalNumber)) {
    const before = text.slice(Math.max(0, index - 2), index)
    const after = text.slice(index + written.length, index + written.length + 2)
    const hasBoth = /[.,]\d{3}[.,]/.test(written)
    if (hasBoth || /[€$£₹] ?$/.test(before) || /^\s?[€$£%]|^[kK]/.test(after)) seen.add(mark)
    if (seen.size > 1) return undefined
  }
  return seen.has(',') ? ',' : seen.has('.') ? '.' : undefined
}

/** The exact value of one number, `1 250 000`; undefined for any other text. */
export function readNumber(text: string, language = 'en'): Big | undefined {
  if (text.length > maxLength || !whole.test(text)) return undefined
  const joined = text.replace(space, '')
  const decimal = decimalMark(joined, language)
  if (decimal === undefined) return undefined
  const [head = '', fraction = ''] = decimal === '' ? [joined] : joined.split(decimal)
  return new Big(`${head.replace(marks, '')}.${fraction || '0'}`)
}

/** How a text writes numbers, judged by its first number that shows it, else by its language. */
export function numberForm(text: string, language = 'en'): NumberForm {
  const decimal = hasDecimalComma(language) ? ',' : '.'
  const mark = /\d([\u00a0\u202f\u2009 '’])\d{3}/.exec(text)?.[1]
  const shown = /[.,]/.exec(text)?.[0]
  const isDecimal =
    shown !== undefined && decimalMark(/\d[\d.,]*\d/.exec(text)?.[0] ?? '', language) === shown
  if (isDecimal) return { group: mark ?? (shown === ',' ? '.' : ','), decimal: shown === ',' ? ',' : '.' }
  return {
    group: mark ?? shown ?? (decimal === ',' ? '.' : ','),
    decimal: shown === '.' ? ',' : shown === ',' ? '.' : decimal,
  }
}

/** A number as text, with at most as many decimals as it has: `1,250.5`. */
export function formatNumber(amount: Big, { group, decimal }: NumberForm): string {
  const [head = '', fraction] = amount.abs().toFixed().split('.')
  const grouped = head.length > 3 ? head.replace(/\B(?=(?:\d{3})+$)/g, group) : head
  return (amount.lt(0) ? '−' : '') + grouped + (fraction === undefined ? '' : decimal + fraction)
}

const maxLength = 40
const space = /[ \u00a0\u202f\u2009]/g
const marks = /[.,'’]/g
const numberPattern =
  /(\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,'’]\d+)*)([ \u00a0]?[½¼¾⅓⅔⅛⅜⅝⅞]| [1-7]\/[2-8](?![\d/]))?|([½¼¾⅓⅔⅛⅜⅝⅞])/g
const fractions: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
])
const decimalNumber = /\d(?<![\d.,].)\d{0,2}(?:[.,'’ ]?\d{3})*([.,])\d{1,2}(?![.,]?\d)/g
const whole = /^\d(?:[\d.,'’ \u00a0\u202f\u2009]*\d)?$/
const groups = /^\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})*$|^\d{1,2}(?:,\d{2})+,\d{3}$/

/** The mark before the decimals, '' if there are none; undefined if the text is not a number. */
function decimalMark(text: string, language: string): string | undefined {
  const found = text.match(marks) ?? []
  const last = found.at(-1)
  if (last === undefined) return ''
  const head = text.slice(0, text.lastIndexOf(last))
  if (found.length > 1 && found.every(mark => mark === last)) return groups.test(text) ? '' : undefined
  if (found.length > 1) return last !== "'" && groups.test(head) && !head.includes(last) ? last : undefined
  if (last === "'" || last === '’') return groups.test(text) ? '' : undefined
  const isGroup = groups.test(text) && !text.startsWith('0') && (last === ',') !== hasDecimalComma(language)
  return isGroup ? '' : last
}

/** Whether a language writes `1.250,50`; Switzerland, Liechtenstein and Mexico do not. */
export function hasDecimalComma(language: string): boolean {
  return decimalComma.test(language) && !/-(?:CH|LI|MX)\b/i.test(language)
}

const decimalComma =
  /^(?:de|fr|es|it|nl|pt|da|nb|nn|no|sv|fi|is|pl|cs|sk|sl|hr|sr|bs|hu|ro|bg|el|tr|ru|uk|be|lt|lv|et|id|vi|ca|gl|eu|lb)(?:[-_]|$)/i
