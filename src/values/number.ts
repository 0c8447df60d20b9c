import { Big } from 'big.js'
import { findAll } from '../text/find-all.js'

/** A plain number in a text, `1.250,50`, without sign, scale or unit; `end` is exclusive. */
export interface NumberToken {
  readonly start: number
  readonly end: number
  readonly amount: Big
}

/** How a number is written: `1,250.50` has the group mark `,` and the decimal mark `.`. */
export interface NumberForm {
  readonly group: string
  readonly decimal: '.' | ','
}

/** The numbers of a text in order. Lookalikes (`1.2.3`, `2026-1`) may be left out. */
export function readNumbers(text: string, language = 'en'): readonly NumberToken[] {
  const tokens: NumberToken[] = []
  for (const match of findAll(text, numberPattern)) {
    const amount = readNumber(match[0], language)
    if (amount) tokens.push({ start: match.index, end: match.index + match[0].length, amount })
  }
  return tokens
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
const numberPattern = /\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,'’]\d+)*/g
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
function hasDecimalComma(language: string): boolean {
  return decimalComma.test(language) && !/-(?:CH|LI|MX)\b/i.test(language)
}

const decimalComma =
  /^(?:de|fr|es|it|nl|pt|da|nb|nn|no|sv|fi|is|pl|cs|sk|sl|hr|sr|bs|hu|ro|bg|el|tr|ru|uk|be|lt|lv|et|id|vi|ca|gl|eu|lb)(?:[-_]|$)/i
