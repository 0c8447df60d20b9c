import { en } from '../language/en/language.js'
import { inEveryLanguage, languageOf } from '../language/languages.js'
import { noLetterAfter, noLetterBefore, oneOf } from '../language/pattern.js'
import { letter, letters } from '../text/letters.js'
import { hasMonth, monthOf, monthStart } from './calendar-names.js'
import {
  type DateMeaning,
  type DateOptions,
  readDay,
  readDayRange,
  readMonth,
  readNamedDay,
  readNumericDay,
  readNumericRange,
  readPartOfYear,
  readWeek,
  readYear,
  readYearlessDay,
} from './date-reading.js'

/** One way to write dates. */
export interface DateForm {
  readonly sign: DateSign
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, options: DateOptions) => DateMeaning | undefined
}

/** What a text must contain for a form to be worth searching for. */
export type DateSign = 'numeric' | 'month' | 'week' | 'part' | 'third'

/** Quick reject: a text that does not match this has no date. */
export function mayHaveDate(text: string): boolean {
  return possible.test(text)
}

/** The signs of dates that a text has. */
export function dateSignsIn(text: string): ReadonlySet<DateSign> {
  const signs = new Set<DateSign>()
  if (numeric.test(text)) signs.add('numeric')
  if (hasMonth(text)) signs.add('month')
  if (week.test(text)) signs.add('week')
  if (part.test(text)) signs.add('part')
  if (thirdBeforeBlank.test(text)) signs.add('third')
  return signs
}

const beforeMonth = oneOf(inEveryLanguage(({ calendar }) => calendar.beforeMonth))
const beforeYear = oneOf(inEveryLanguage(({ calendar }) => calendar.beforeYear))
const afterThird = oneOf(en.calendar.beforeMonth)
const until = oneOf(inEveryLanguage(({ calendar }) => calendar.until))
const weeks = oneOf(inEveryLanguage(({ calendar }) => calendar.weeks))
const dayEndings = oneOf([...inEveryLanguage(({ calendar }) => calendar.dayEndings), '.'])
const englishEndings = oneOf(en.calendar.dayEndings)
const quarterEndings = oneOf([...inEveryLanguage(({ calendar }) => calendar.quarterEndings), '.'])
const partsOfYear = oneOf([
  ...inEveryLanguage(({ calendar }) => [...calendar.quarters, ...calendar.halfYears]),
  't',
])
/** Allows a capital at the start of words, because ignoring case would make the search for letters slow. */
const third = `(${oneOf(
  inEveryLanguage(({ calendar: { thirds } }) => [...thirds.early, ...thirds.middle, ...thirds.late]),
).replace(/(?<=[:|])\p{L}|(?<= )\p{L}(?=\p{L}{2})/gu, letter => `[${letter.toUpperCase()}${letter}]`)})`

const counted = `\\s?${oneOf(inEveryLanguage(({ calendar }) => calendar.counted))}${noLetterAfter}`
const numbered = oneOf(inEveryLanguage(({ calendar }) => calendar.numbered))

const numeric = /\d[-–/.]\d/
const week = new RegExp(`${weeks}\\.?\\s*\\d|\\dW\\d|-W\\d`, 'i')
const part = new RegExp(`[qht][1-4]|[1-4][qh]['’‘\\d]|[1-4]${quarterEndings}?\\s?${partsOfYear}`, 'i')
const thirdBeforeBlank = new RegExp(`${third}[\\s-]`, 'i')
const possible = new RegExp(
  [numeric, monthStart, week, part, /(?:19|20|21)\d\d/].map(({ source }) => source).join('|'),
  'i',
)

const weekday = oneOf(
  inEveryLanguage(({ calendar: { weekdays } }) => [...weekdays.long, ...weekdays.short].flat()),
)
const longYear = '(?:19|20|21)\\d\\d'
const year = `(${longYear})`
const yearWithApostrophe = "['’‘]\\d\\d"
/** No time and no number of things, `20:30` and `27 pallets`. */
const bareShortYear = `(?:2[4-9]|[34]\\d)(?![.,:]\\d|[\\d½]|\\s?[%€$£°]|${counted})`
const anyYear = `(${longYear}|${yearWithApostrophe}|${bareShortYear})`
const plainYear = `(${longYear}|${yearWithApostrophe})`
const word = `(${letter}{3,10})\\.?`
const noWordBefore = `(?<![${letters}\\d])`
const noWordAfter = `(?![${letters}\\d])`
const notBefore = `(?<![${letters}\\d.,:/€$£+-])`
const notAfter = `(?![${letters}\\d]|[-/]\\d)`

/** Before a day that is written without its year, `good thru 12/11`; halves and quarters are none. */
const lastDayBefore = oneOf(inEveryLanguage(({ time }) => time.mustBe))
const noFraction = '(?![1-4]/[1-9](?!\\d))'

/** In order of precedence: an earlier form takes its place in the text before a later one. */
export const dateForms: readonly DateForm[] = [
  form(
    'numeric',
    `(?<![.,-])${noWordBefore}${year}([-–/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d|\\2\\d|(?!T\\d)${letter})`,
    ([, year, , month, day]) => readDay(year, month, day),
  ),
  form(
    'numeric',
    `${notBefore}(\\d{1,2})\\.?\\s?[–/-]\\s?(\\d{1,2})\\.(\\d{1,2})\\.(${longYear}|\\d\\d)(?![./-]\\d)${noWordAfter}`,
    ([, from, to, month, year]) => readNumericRange(year, month, from, to),
  ),
  form(
    'numeric',
    `${notBefore}(\\d{1,2})([./-])(\\d{1,2})\\2(${longYear}|\\d\\d)(?![./-]\\d)${noWordAfter}`,
    readNumeric,
  ),
  form(
    'numeric',
    `(?<![.,])${noWordBefore}(\\d{1,2})\\.(\\d{1,2})\\.${noWordAfter}`,
    ([, day, month], { language = 'en' }) =>
      languageOf(language).calendar.hasDottedDays ? readYearlessDay(Number(month), day) : undefined,
  ),
  form(
    'numeric',
    `(?:(?<=${noLetterBefore}${weekday}\\.?,?\\s{1,3})(\\d{1,2})/(\\d{1,2})|(?<=^[\\s*_]{0,8})(?!24/7)(\\d{1,2})/(\\d{1,2})(?=[*_]{0,2}\\s?[:–—]\\s)|(?<=^[\\s*_]{0,8})${noFraction}(\\d{1,2})/(\\d{1,2})(?=[*_]{0,2},\\s)|(?<=${noLetterBefore}${lastDayBefore}\\s)${noFraction}(\\d{1,2})/(\\d{1,2}))${notAfter}(?!\\s?%)`,
    (match, { dateOrder }) => {
      const [first, second] = match.slice(1).filter(part => part !== undefined)
      return dateOrder === 'dmy'
        ? readYearlessDay(Number(second), first)
        : dateOrder === 'mdy'
          ? readYearlessDay(Number(first), second)
          : undefined
    },
  ),
  form(
    'month',
    `(?<![./-])${noWordBefore}${year},?\\s+${word}(?:\\s+(\\d{1,2})${englishEndings}?)?${notAfter}`,
    readYearFirst,
  ),
  form(
    'month',
    `${notBefore}(\\d{1,2})\\.?(?:\\s?[–/-]\\s?|\\s+${until}\\s+)(\\d{1,2})\\.?\\s+(?:${beforeMonth}\\s+)?${word}(?:(?:,?\\s+(?:${beforeYear}\\s+)?|(?<=\\.))${anyYear})?${notAfter}`,
    ([, from, to, month, year]) => readDayRange(year, month, from, to),
  ),
  form(
    'month',
    `${noLetterBefore}${word}\\s+(\\d{1,2})\\s?[–-]\\s?(\\d{1,2})(?:,?\\s+${plainYear})?${notAfter}(?![%€$£]|[.,:]\\d|\\s*%|${counted})`,
    ([, month, from, to, year]) => readDayRange(year, month, from, to),
  ),
  form(
    'month',
    `${notBefore}(\\d{1,2})${dayEndings}?(?:\\s+|[-/]|(?<=\\.))(?:${beforeMonth}\\s+)?${word}(?:(?:,?\\s+(?:${beforeYear}\\s+)?|[-/]|(?<=\\.))${anyYear})?${notAfter}`,
    ([, day, month, year]) => readNamedDay(year, month, day),
  ),
  form(
    'month',
    `${noLetterBefore}${word}\\s+(\\d{1,2})${englishEndings}?(?:,?\\s+${plainYear})?${noWordAfter}(?![%€$£]|[.,:/-]\\d|\\s*%)`,
    ([, month, day, year]) => readNamedDay(year, month, day),
  ),
  form('week', `${noWordBefore}${year}-?W(\\d\\d)(?!\\d)`, ([, year, week]) => readWeek(week, year)),
  form(
    'week',
    `${noLetterBefore}${weeks}\\.?\\s{0,2}(\\d{1,2})(?:(?:,?\\s+(?:${beforeMonth}\\s+)?|\\s?/\\s?)${year}|\\s?/\\s?([2-4]\\d))?${notAfter}`,
    ([, week, year, short]) => readWeek(week, year ?? short),
  ),
  form(
    'part',
    `${noWordBefore}(?:${third}\\s+)?([1-4])${quarterEndings}?\\s?(${partsOfYear})(?:\\s+(?:${beforeYear}\\s+)?${year}|(?<=${letter}{3})[\\s/]+${anyYear})${notAfter}`,
    ([, third, number, name, year, short]) => readPartOfYear(third, name, number, year ?? short),
  ),
  form('part', `${noWordBefore}([1-4])([QH])${anyYear}${notAfter}`, ([, number, letter, year]) =>
    readPartOfYear(undefined, letter, number, year),
  ),
  form('part', `${noWordBefore}(T)([1-4])[\\s/-]+${anyYear}${notAfter}`, ([, letter, number, year]) =>
    readPartOfYear(undefined, letter, number, year),
  ),
  form('part', `${noWordBefore}${year}[\\s/-]*([QH])([1-4])${notAfter}`, ([, year, letter, number]) =>
    readPartOfYear(undefined, letter, number, year),
  ),
  form(
    'part',
    `${noLetterBefore}(?:${third}[\\s-]+)?([QH])([1-4])(?:[\\s/-]*${plainYear}|[\\s/-]+(${bareShortYear}))?${notAfter}`,
    ([, third, letter, number, year, short]) => readPartOfYear(third, letter, number, year ?? short),
  ),
  form(
    'third',
    `${noLetterBefore}${third}[\\s-]+(?:${afterThird}\\s+)?(?:${word},?\\s+(?:${beforeYear}\\s+)?)?${plainYear}${notAfter}`,
    ([, third, month, year]) => (month === undefined ? readYear(third, year) : readMonth(third, month, year)),
  ),
  form(
    'month',
    `${noLetterBefore}${third}[\\s-]+(?:${afterThird}\\s+)?${word}${noLetterAfter}`,
    ([, third, month]) => readMonth(third, month, undefined),
  ),
  form(
    'month',
    `${noLetterBefore}${word}(?:(?:,?\\s+(?:${beforeMonth}\\s+)?|[-/])${year}|\\s?(${yearWithApostrophe}))${notAfter}`,
    ([, month, year, short]) => readMonth(undefined, month, year ?? short),
  ),
]

function form(sign: DateSign, source: string, read: DateForm['read']): DateForm {
  return { sign, pattern: new RegExp(source, sign === 'month' ? 'gu' : 'giu'), read }
}

/** `3/12/2026`, `3.12.26`; nothing for the numbers of versions and clauses, `release 4.7.26`. */
function readNumeric(match: RegExpExecArray, { dateOrder }: DateOptions): DateMeaning | undefined {
  const [, first, mark, second, year] = match
  const meaning = readNumericDay(first, mark, second, year, dateOrder)
  const mayBeNumber = year?.length === 2 || meaning?.kind === 'impossible'
  return mayBeNumber && afterNumbered.test(textBefore(match)) ? undefined : meaning
}

/** `release `, `§ `, and the same before an earlier number: `release 4.7.26 or `. */
const afterNumbered = new RegExp(
  `(?:${noLetterBefore}${numbered}[.:]?|[#§°]|${noLetterBefore}v\\.?)\\s{0,3}(?:[\\d.]{1,12}\\s?(?:[,;&/>→–-]|${letter}{1,5})\\s?){0,3}$`,
  'iu',
)

/** `2026 December`, `2026 Dec 3`; nothing if the year belongs to the month before it. */
function readYearFirst(match: RegExpExecArray): DateMeaning | undefined {
  const [, year, month, day] = match
  const before = /(\p{L}+)\.?,?\s*$/u.exec(textBefore(match))?.[1] ?? ''
  if (monthOf(before) !== undefined) return undefined
  return day === undefined ? readMonth(undefined, month, year) : readNamedDay(year, month, day)
}

/** What stands directly before a match, as far as it can matter. */
function textBefore({ input, index }: RegExpExecArray): string {
  return input.slice(Math.max(0, index - 48), index)
}
