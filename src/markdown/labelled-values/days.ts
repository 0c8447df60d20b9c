import { languages } from '../../language/languages.js'
import { allNames } from '../../language/names.js'
import { oneOf } from '../../language/pattern.js'
import { capitalize } from '../../text/capitalize.js'

/** A head or label with a sign in the place of the days in it. */
export function hideDays(text: string, sign: string): string {
  return /\d/.test(text) ? text.replace(day, sign) : text
}

/** Months as people write them in a date: with a capital where the short name is also a word. */
const months = oneOf(
  languages.flatMap(({ calendar }) =>
    calendar.months.flatMap(allNames).flatMap(name => {
      const capital = capitalize(name)
      return calendar.ambiguousMonths.includes(name) ? [capital] : [...new Set([name, capital])]
    }),
  ),
)
const endings = oneOf(languages.flatMap(({ calendar }) => calendar.dayEndings))
const year = '(?:,? (?:del? )?(?:19|20)\\d\\d(?!\\d))?'
const day = new RegExp(
  [
    '(?<![\\d.,/])\\d{1,2}([./])\\d{1,2}(?:\\1(?:(?:19|20)?\\d\\d)?|(?<=/\\d{1,2}))(?![\\d/])',
    '(?<!\\d)(?:19|20)\\d\\d-\\d\\d-\\d\\d(?!\\d)',
    `(?<![\\d.,])\\d{1,2}(?:${endings}|\\.)? (?:of |de )?${months}(?!\\p{L})\\.?${year}`,
    `(?<!\\p{L})${months}\\.? \\d{1,2}(?:${endings})?(?![\\d.,]*\\d|\\p{L})${year}`,
  ].join('|'),
  'gu',
)
