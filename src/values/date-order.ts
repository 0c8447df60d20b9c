import { findAll } from '../text/find-all.js'
import type { Span } from '../text/span.js'
import { type DateOrder, readNumericDay } from './date-reading.js'
import { weekdayOf } from './day.js'
import { weekdayBeside } from './weekday-beside.js'

/**
 * The order of day and month that the dates of a text show, `mdy` for `01/21/2027`, `Fri 12/18` and `Thu 12/03/2026`;
 * undefined if none or both do.
 */
export function orderShownIn(text: string, language: string | undefined): DateOrder | undefined {
  const shown = new Set(findAll(text, numeric).map(match => orderOf(match, text, language)))
  if (shown.has('dmy') === shown.has('mdy')) return undefined
  return shown.has('dmy') ? 'dmy' : 'mdy'
}

const numeric =
  /(?<![\w./‑-])(\d{1,2})(?:([/‑-])(\d{1,2})\2((?:19|20|21)\d\d|(?<=\/)\d\d)|\/(\d{1,2}))(?![\w/‑-]|\.\d)/g

function orderOf(match: RegExpExecArray, text: string, language: string | undefined): DateOrder | undefined {
  const [written, first, , second, year, secondAlone] = match
  const span = { start: match.index, end: match.index + written.length }
  const weekday = weekdayBeside(text, span, language)
  const [a, b] = [Number(first), Number(second ?? secondAlone)]
  if (year === undefined && weekday === undefined && !isHead(text, span)) return undefined
  if (isDayOnly(a) && isMonth(b)) return 'dmy'
  if (isMonth(a) && isDayOnly(b)) return 'mdy'
  if (year === undefined || weekday === undefined || weekday.mayBeName) return undefined
  const fits = orders.filter(order => {
    const meaning = readNumericDay(first, '/', second, year, order)
    return meaning?.kind === 'day' && weekdayOf(meaning.day) === weekday.number
  })
  return fits.length === 1 ? fits[0] : undefined
}

const orders = ['dmy', 'mdy'] as const

/** Whether a date without its year stands at the head of a line: `- 12/18, second meeting`. */
function isHead(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  return beforeHead.test(before) && afterHead.test(text.slice(end, end + 5))
}

const beforeHead = /(?:^|\n)\s{0,6}[>*+_-]?\s{0,3}(?:\[.\]\s)?[*_]{0,2}$/
const afterHead = /^[*_]{0,2}(?:,|\s?[:–—])\s/

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12
}

function isDayOnly(number: number): boolean {
  return number > 12 && number <= 31
}
