import { inEveryLanguage } from '../language/languages.js'
import { oneOf } from '../language/pattern.js'
import { letter } from '../text/letters.js'
import type { Span } from '../text/span.js'
import { weekdayNumber } from './calendar-names.js'

/** A weekday name next to a date; `number` is 1 for Monday. */
export interface WrittenWeekday {
  readonly number: number
  readonly span: Span
}

/** The weekday next to a date, `Thu` in `Thu, 3 December` and `3 December (Thu)`; undefined if there is none. */
export function weekdayBeside(
  text: string,
  date: Span,
  language: string | undefined,
): WrittenWeekday | undefined {
  return weekdayBefore(text, date.start, language) ?? weekdayAfter(text, date.end, language)
}

/** Characters searched before and after the date. */
const reach = 24
const articles = oneOf(inEveryLanguage(({ calendar }) => calendar.articles))
const wordBefore = new RegExp(`(${letter}{2,10})\\.?,?\\s+(?:${articles}\\s+|\\()?$`, 'iu')
const wordAfter = /^[*_]{0,3}(?:\s*\(\s*(\p{L}{2,10})\.?(?=\s*[),;])|(?:,\s*|\s+)(\p{L}{2,10})(?!\p{L}))/u

function weekdayBefore(text: string, end: number, language: string | undefined): WrittenWeekday | undefined {
  const from = Math.max(0, end - reach)
  const found = wordBefore.exec(text.slice(from, end))
  return found?.[1] === undefined ? undefined : readWeekday(found[1], from + found.index, language)
}

function weekdayAfter(text: string, start: number, language: string | undefined): WrittenWeekday | undefined {
  const found = wordAfter.exec(text.slice(start, start + reach))
  const name = found?.[1] ?? found?.[2]
  return !found || name === undefined
    ? undefined
    : readWeekday(name, start + found[0].lastIndexOf(name), language)
}

function readWeekday(name: string, start: number, language: string | undefined): WrittenWeekday | undefined {
  const number = weekdayNumber(name, language)
  return number === undefined ? undefined : { number, span: { start, end: start + name.length } }
}
