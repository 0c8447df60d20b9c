import { languages } from '../language/languages.js'
import { monthNamed, monthOf } from './calendar-names.js'
import { addDays, daysInMonth, type IsoDay, mondayOfWeek, toIsoDay } from './day.js'

/** The order of the parts of a date written in numbers only; `ymd` decides nothing about `03/12/2026`. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** How dates are to be read: a BCP 47 tag, English when absent, and the order of `03/12/2026`. */
export interface DateOptions {
  readonly language?: string | undefined
  readonly dateOrder?: DateOrder | undefined
}

/** What a date says, without its place. A coarse period without a year has no start and end. */
export type DateMeaning =
  | { readonly kind: 'day'; readonly day: IsoDay }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [dmy: IsoDay, mdy: IsoDay] }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'yearless'; readonly month: number; readonly day: number }
  | { readonly kind: 'coarse'; readonly start: IsoDay | undefined; readonly end: IsoDay | undefined }

/** One part of a date as written; undefined if it is missing. */
type Written = string | undefined

/** `2026-12-03`. */
export function readDay(year: Written, month: Written, day: Written): DateMeaning {
  return dayOrImpossible(toIsoDay(Number(year), Number(month), Number(day)))
}

/** `03/12/2026`, `3.12.26`. Undefined if the year is short and the rest cannot be a date. */
export function readNumericDay(
  first: Written,
  mark: Written,
  second: Written,
  year: Written = '',
  order: DateOrder | undefined,
): DateMeaning | undefined {
  if (year.length === 4) return readInOrder(first, second, year, mark === '.' ? 'dmy' : order)
  if (mark === '-') return undefined
  const reading = readInOrder(first, second, fullYear(year), mark === '.' ? 'dmy' : order)
  return reading.kind === 'impossible' ? undefined : reading
}

function readInOrder(a: Written, b: Written, year: Written, order: DateOrder | undefined): DateMeaning {
  if (order === 'dmy') return readDay(year, b, a)
  if (order === 'mdy') return readDay(year, a, b)
  const dmy = toIsoDay(Number(year), Number(b), Number(a))
  const mdy = toIsoDay(Number(year), Number(a), Number(b))
  return dmy && mdy && dmy !== mdy ? { kind: 'ambiguous', readings: [dmy, mdy] } : dayOrImpossible(dmy ?? mdy)
}

/** `2027` for `27` and `'27`. */
function fullYear(written: Written): string | undefined {
  const digits = written?.replace(/\D/g, '')
  return digits?.length === 2 ? `20${digits}` : digits
}

function dayOrImpossible(day: IsoDay | undefined): DateMeaning {
  return day === undefined ? { kind: 'impossible' } : { kind: 'day', day }
}

/** `3 December 2026`, `3 December`, `2-mar-27`. */
export function readNamedDay(year: Written, month: Written, day: Written): DateMeaning | undefined {
  const number = year === undefined ? monthOf(month ?? '') : monthNamed(month ?? '')
  if (number === undefined) return undefined
  return year === undefined ? readYearlessDay(number, day) : readDay(fullYear(year), String(number), day)
}

/** `3.12.`; `month` counts from 1. */
export function readYearlessDay(month: number, written: Written): DateMeaning | undefined {
  const day = Number(written)
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined
  return toIsoDay(leapYear, month, day) ? { kind: 'yearless', month, day } : { kind: 'impossible' }
}

const leapYear = 2028

/** `3–5 December 2026`; without a year its first day, `3–5 December`. */
export function readDayRange(
  year: Written,
  month: Written,
  from: Written,
  to: Written,
): DateMeaning | undefined {
  const number = year === undefined ? monthOf(month ?? '') : monthNamed(month ?? '')
  if (number === undefined) return undefined
  if (year !== undefined) return readNumericRange(year, String(number), from, to) ?? { kind: 'impossible' }
  return Number(from) < Number(to) ? readYearlessDay(number, from) : undefined
}

/** `3.–5.12.2026`. */
export function readNumericRange(
  year: Written,
  month: Written,
  from: Written,
  to: Written,
): DateMeaning | undefined {
  const start = toIsoDay(Number(fullYear(year)), Number(month), Number(from))
  const end = toIsoDay(Number(fullYear(year)), Number(month), Number(to))
  return start && end && start <= end ? { kind: 'coarse', start, end } : undefined
}

/** `week 49 2026`, `KW 12/27`; `KW 26/27` may be two weeks. */
export function readWeek(week: Written, year: Written): DateMeaning | undefined {
  const number = Number(week)
  if (number < 1 || number > 53) return undefined
  if (year === undefined || Number(year) === number + 1) return someTime
  const start = mondayOfWeek(Number(fullYear(year)), number)
  return start === undefined ? undefined : { kind: 'coarse', start, end: addDays(start, 6) }
}

/** `Q4 2026`, `2. Halbjahr 2026`; `part` is a word for a third of it, `early`. */
export function readPartOfYear(
  part: Written,
  name: Written,
  number: Written,
  year: Written,
): DateMeaning | undefined {
  const length = halfYears.has(name?.toLowerCase() ?? '') ? 6 : 3
  const first = (Number(number) - 1) * length + 1
  if (first > 12 || (length === 6 && year === undefined)) return undefined
  return monthSpan(year, first, length, part)
}

const halfYears: ReadonlySet<string> = new Set([
  'h',
  ...languages.flatMap(({ calendar }) => calendar.halfYears),
])

/** `late 2026`. */
export function readYear(part: Written, year: Written): DateMeaning {
  return monthSpan(year, 1, 12, part)
}

/** The months from `first`, or the early, middle or late third of them. */
function monthSpan(year: Written, first: number, length: number, part: Written): DateMeaning {
  if (year === undefined) return someTime
  const third = thirdOf(part)
  const inYear = Number(fullYear(year))
  const from = third === undefined ? first : first + Math.floor((length / 3) * third)
  const last = from + (third === undefined ? length : Math.floor(length / 3)) - 1
  return coarse(inYear, from, 1, last, daysInMonth(inYear, last))
}

/** `December 2026`, `early December`. */
export function readMonth(part: Written, month: Written, year: Written): DateMeaning | undefined {
  const number = monthOf(month ?? '')
  if (number === undefined) return undefined
  if (year === undefined) return someTime
  const third = thirdOf(part)
  const inYear = Number(fullYear(year))
  const last = daysInMonth(inYear, number)
  if (third === undefined) return coarse(inYear, number, 1, number, last)
  return coarse(inYear, number, third * 10 + 1, number, third === 2 ? last : third * 10 + 10)
}

/** The third of a period that a word names, 0 = early to 2 = late. */
function thirdOf(part: Written): number | undefined {
  return part === undefined ? undefined : thirds.get(part.toLowerCase())
}

const thirds: ReadonlyMap<string, number> = new Map(
  languages.flatMap(({ calendar: { thirds } }) =>
    [thirds.early, thirds.middle, thirds.late].flatMap((words, third) =>
      words.map(word => [word, third] as const),
    ),
  ),
)

const someTime: DateMeaning = { kind: 'coarse', start: undefined, end: undefined }

function coarse(
  year: number,
  startMonth: number,
  startDay: number,
  endMonth: number,
  endDay: number,
): DateMeaning {
  return {
    kind: 'coarse',
    start: toIsoDay(year, startMonth, startDay),
    end: toIsoDay(year, endMonth, endDay),
  }
}
