import type { Names } from './names.js'

/** The words of dates in one language. */
export interface Calendar {
  /** The twelve months, from January. */
  readonly months: readonly Names[]
  /** Month names that are ordinary words without their capital, such as `may`. */
  readonly ambiguousMonths: readonly string[]
  readonly weekdays: {
    readonly long: readonly WeekdayNames[]
    readonly short: readonly WeekdayNames[]
    /** Whether this language writes weekdays in lower case, so that short names need no capital. */
    readonly areSmall: boolean
  }
  /** Articles between a weekday and its date, `the` in `Thursday the 3rd`. */
  readonly articles: readonly string[]
  /** What may follow the number of a day, `rd` in `3rd`. */
  readonly dayEndings: readonly string[]
  /** What may follow the number of a quarter, `er` in `1er trimestre`. */
  readonly quarterEndings: readonly string[]
  /** Whether `3.12.` is a date. */
  readonly hasDottedDays: boolean
  /** Whether `3/12` is the third of December, in Europe at least; false where it depends on the reader. */
  readonly isDayFirst: boolean
  /** Words between two days of a month, `to` in `3 to 5 December`. */
  readonly until: readonly string[]
  /** Words between a day and its month, or between a month and its year: `of`. */
  readonly beforeMonth: readonly string[]
  /** Words between a day and month, or a quarter, and its year: `del`. */
  readonly beforeYear: readonly string[]
  /** Words after a number that make it a time of day or a number of things: `Uhr` in `3. März 20 Uhr`. */
  readonly counted: readonly string[]
  /** Words before the number of a version, a clause or a norm, `release` in `release 4.7.26`. */
  readonly numbered: readonly string[]
  /** Words before the number of a week. */
  readonly weeks: readonly string[]
  /** Words after the number of a quarter or half-year. */
  readonly quarters: readonly string[]
  readonly halfYears: readonly string[]
  /** Words for a third of a period, `early` in `early March`. */
  readonly thirds: {
    readonly early: readonly string[]
    readonly middle: readonly string[]
    readonly late: readonly string[]
  }
}

/** The days of a week from Monday, capitalised. */
export type WeekdayNames = readonly [
  monday: string,
  tuesday: string,
  wednesday: string,
  thursday: string,
  friday: string,
  saturday: string,
  sunday: string,
]
