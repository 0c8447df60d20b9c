import { inEveryLanguage, languageOf } from '../language/languages.js'
import { oneOf } from '../language/pattern.js'
import { letter } from '../text/letters.js'
import type { Span } from '../text/span.js'
import { weekdayNumber } from './calendar-names.js'
import { matchAt } from './match-at.js'

/** A weekday name next to a date; `number` is 1 for Monday. */
export interface WrittenWeekday {
  readonly number: number
  readonly span: Span
  /** Whether it may be part of a name, `Sun` in `Rising Sun 2 March`, so that a wrong weekday proves nothing. */
  readonly mayBeName: boolean
}

/** The weekday next to a date, `Thu` in `Thu, 3 December` and `3 December (Thu)`; undefined if there is none. */
export function weekdayBeside(
  text: string,
  date: Span,
  language: string | undefined,
): WrittenWeekday | undefined {
  return weekdayBefore(text, date.start, language) ?? weekdayAfter(text, date.end, language)
}

/** Characters searched before the date. */
const reach = 32
const articles = oneOf(inEveryLanguage(({ calendar }) => calendar.articles))
const wordBefore = new RegExp(`(${letter}{2,10})\\.?,?\\s{1,3}(?:${articles}\\s{1,3}|\\()?$`, 'iu')
const afterWord = /(?<![\p{L}\p{N}])(\p{L})\p{L}*\s{1,3}$/u
/** A word that stands alone: in brackets, or before the end of the line, punctuation or a dash. */
const wordAfter =
  /[*_]{0,3}(?:\s{0,3}\(\s?(\p{L}{2,10})\.?(?=\s?[),;])|(?:,\s{0,3}|\s{1,3})(\p{L}{2,10})(?=\.?(?:[*_]{0,3}\s{0,3}(?:[,;:)\]|!?]|[–—-](?!\p{L})|[\r\n]|$)|\s?\()|\.\s))/uy

function weekdayBefore(text: string, end: number, language: string | undefined): WrittenWeekday | undefined {
  const from = Math.max(0, end - reach)
  const found = wordBefore.exec(text.slice(from, end))
  if (found?.[1] === undefined) return undefined
  const mayBeName = isInName(
    text.slice(Math.max(0, from + found.index - reach), from + found.index),
    found[1],
    language,
  )
  return readWeekday(found[1], from + found.index, language, mayBeName)
}

function weekdayAfter(text: string, start: number, language: string | undefined): WrittenWeekday | undefined {
  const found = matchAt(wordAfter, text, start)
  const name = found?.[1] ?? found?.[2]
  return !found || name === undefined
    ? undefined
    : readWeekday(name, start + found[0].lastIndexOf(name), language, false)
}

/** Whether a short word with a capital follows another, or any word in a language that writes weekdays small. */
function isInName(before: string, name: string, language: string | undefined): boolean {
  const [, initial] = afterWord.exec(before) ?? []
  if (initial === undefined || name.length > 3 || !isCapital(name)) return false
  return isCapital(initial) || languageOf(language ?? 'en').calendar.weekdays.areSmall
}

function isCapital(word: string): boolean {
  return word[0] !== word[0]?.toLowerCase()
}

function readWeekday(
  name: string,
  start: number,
  language: string | undefined,
  mayBeName: boolean,
): WrittenWeekday | undefined {
  const number = weekdayNumber(name, language)
  return number === undefined ? undefined : { number, span: { start, end: start + name.length }, mayBeName }
}
