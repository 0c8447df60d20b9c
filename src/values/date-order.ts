import { findAll } from '../text/find-all.js'
import type { DateOrder } from './date-reading.js'

/** The order of day and month that the dates of a text show, `mdy` for `01/21/2027`; undefined if none or both do. */
export function orderShownIn(text: string): DateOrder | undefined {
  const parts = findAll(text, numeric).map(([, first, , second]) => [Number(first), Number(second)] as const)
  const isDayFirst = parts.some(([first, second]) => isDayOnly(first) && isMonth(second))
  const isMonthFirst = parts.some(([first, second]) => isMonth(first) && isDayOnly(second))
  if (isDayFirst === isMonthFirst) return undefined
  return isDayFirst ? 'dmy' : 'mdy'
}

const numeric = /(?<![\w./‑-])(\d{1,2})([/‑-])(\d{1,2})\2(?:(?:19|20|21)\d\d|(?<=\/)\d\d)(?![\w/‑-])/g

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12
}

function isDayOnly(number: number): boolean {
  return number > 12 && number <= 31
}
