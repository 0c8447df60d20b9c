import type { WeekdayNames } from '../language/calendar.js'
import { languageOf, languages } from '../language/languages.js'
import { allNames } from '../language/names.js'
import { oneOf, wholeWord } from '../language/pattern.js'

const months: ReadonlyMap<string, number> = new Map(
  languages.flatMap(({ calendar }) =>
    calendar.months.flatMap((month, index) =>
      allNames(month).map(name => [name.toLowerCase(), index + 1] as const),
    ),
  ),
)
const ambiguousMonths: ReadonlySet<string> = new Set(
  languages.flatMap(({ calendar }) => calendar.ambiguousMonths),
)

/** The number of a month name, 1 to 12, in any language; undefined for another word, and for one such as `may`. */
export function monthOf(word: string): number | undefined {
  return ambiguousMonths.has(word) ? undefined : monthNamed(word)
}

/** The same where the word stands between a day and a year, so that `may` can only be a month. */
export function monthNamed(word: string): number | undefined {
  return months.get(word.toLowerCase())
}

/** Whether a text contains the name of a month as a whole word. */
export function hasMonth(text: string): boolean {
  // Quick reject: the first pattern is cheap and rules out nearly all texts.
  return monthStart.test(text) && monthName.test(text)
}

const monthNames = [...months.keys()]
/** The first three letters of any month name, anywhere in a text. */
export const monthStart = new RegExp(oneOf([...new Set(monthNames.map(name => name.slice(0, 3)))]), 'i')
const monthName = new RegExp(wholeWord(monthNames), 'iu')

/** The number of a weekday name, 1 = Monday. Short names count in English and in their own language only. */
export function weekdayNumber(word: string, language = 'en'): number | undefined {
  const index = rowOf(word, language)?.indexOf(capitalised(word))
  return index === undefined ? undefined : index + 1
}

/** The name of a weekday, 1 = Monday, in the language and length of `like`: `Tue` for 2 and `Mon`. */
export function weekdayName(weekday: number, like: string, language = 'en'): string | undefined {
  const name = rowOf(like, language)?.[weekday - 1]
  return name && like[0] === like[0]?.toLowerCase() ? name.toLowerCase() : name
}

const longRows = languages.flatMap(({ calendar }) => calendar.weekdays.long)

/** The week to which a weekday name belongs. Short names need a capital unless the language writes them without, so that
 * "sat" in "2026-12-03 sat with Ines" is not a weekday. */
function rowOf(word: string, language: string): WeekdayNames | undefined {
  const own = languageOf(language).calendar.weekdays
  const isCapital = word[0] !== word[0]?.toLowerCase()
  const shortRows =
    isCapital || own.areSmall ? [...languageOf('en').calendar.weekdays.short, ...own.short] : []
  return [...longRows, ...shortRows].find(row => row.includes(capitalised(word)))
}

function capitalised(word: string): string {
  return `${word[0]?.toUpperCase()}${word.slice(1).toLowerCase()}`
}
