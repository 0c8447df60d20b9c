import { findAll } from '../text/find-all.js'
import type { Span } from '../text/span.js'
import { type DateOrder, readNumericDay } from './date-reading.js'
import { weekdayOf } from './day.js'
import { weekdayBeside } from './weekday-beside.js'

/**
 * The order of day and month that the dates of a text show that can be read in one way only, `mdy` for `01/21/2027` and
 * `Fri 12/18`; undefined if none or both do.
 */
export function orderShownIn(text: string, language: string | undefined): DateOrder | undefined {
  const shown = findAll(text, numeric).flatMap(match => {
    const { weekday, first, second, year } = partsOf(match, text, language)
    const isDate = year !== undefined || (weekday !== undefined && !weekday.mayBeName)
    return isDate ? orderOf(first, second) : []
  })
  return agreed(shown, 1)
}

/**
 * The order that dates without year and weekday at the head of a line and the weekdays beside others hint at; undefined
 * unless two do and none speaks for the other order, since one may be a fraction or have the wrong weekday.
 */
export function orderHintedIn(text: string, language: string | undefined): DateOrder | undefined {
  const hints = findAll(text, numeric).flatMap(match => hintOf(match, text, language))
  return agreed(hints, 2)
}

function agreed(orders: readonly DateOrder[], least: number): DateOrder | undefined {
  const [first, ...others] = orders
  return orders.length >= least && others.every(order => order === first) ? first : undefined
}

const numeric =
  /(\d(?<![\w./‑-].)\d?)(?:([/‑-])(\d{1,2})\2((?:19|20|21)\d\d|(?<=\/)\d\d)|\/(\d{1,2}))(?![\w/‑-]|\.\d)/g

function orderOf(first: number, second: number): readonly DateOrder[] {
  if (isDayOnly(first) && isMonth(second)) return ['dmy']
  return isMonth(first) && isDayOnly(second) ? ['mdy'] : []
}

function partsOf(match: RegExpExecArray, text: string, language: string | undefined) {
  const [written, first, , second, year, secondAlone] = match
  const span = { start: match.index, end: match.index + written.length }
  const weekday = weekdayBeside(text, span, language)
  return { span, weekday, first: Number(first), second: Number(second ?? secondAlone), year }
}

function hintOf(match: RegExpExecArray, text: string, language: string | undefined): readonly DateOrder[] {
  const { span, weekday, first, second, year } = partsOf(match, text, language)
  if (year === undefined) return isHead(text, span) ? orderOf(first, second) : []
  if (weekday === undefined || weekday.mayBeName) return []
  const fits = orders.filter(order => {
    const meaning = readNumericDay(String(first), '/', String(second), year, order)
    return meaning?.kind === 'day' && weekdayOf(meaning.day) === weekday.number
  })
  return fits.length === 1 ? fits : []
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
