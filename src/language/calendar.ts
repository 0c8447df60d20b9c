import type { Names } from './names.js'

/** The words of dates in one language. */
export interface Calendar {
  /** From January; `sept` is another spelling of `September`. */
  readonly months: readonly Names[]
  /** The months that are other words in small letters, as in "you may". */
  readonly ambiguousMonths: readonly string[]
  readonly weekdays: {
    readonly long: readonly WeekdayNames[]
    readonly short: readonly WeekdayNames[]
    /** Whether short names, too, begin with a small letter in a sentence. */
    readonly areSmall: boolean
  }
  /** Words before a date and after its weekday, `the` in `Thu the 3 December`. */
  readonly articles: readonly string[]
  /** What may follow the number of a day, `rd` in `3rd`. */
  readonly dayEndings: readonly string[]
  /** What may follow the number of a quarter, `er` in `1er trimestre`. */
  readonly quarterEndings: readonly string[]
  /** Whether `3.12.` is a day. */
  readonly hasDottedDays: boolean
  /** Words between two days of a month, `to` in `3 to 5 December`. */
  readonly until: readonly string[]
  /** Words between a day and a month, and between a month alone and its year: `of`. */
  readonly beforeMonth: readonly string[]
  /** Words between a month with a day and its year, and before the year of a quarter: `del`. */
  readonly beforeYear: readonly string[]
  /** Words before the number of a week. */
  readonly weeks: readonly string[]
  /** Words behind the number of a quarter. */
  readonly quarters: readonly string[]
  readonly halfYears: readonly string[]
  /** Words for a third of a period, `early` in `early March`. */
  readonly thirds: {
    readonly early: readonly string[]
    readonly middle: readonly string[]
    readonly late: readonly string[]
  }
}

/** Names of the days of a week, from Monday, with a capital. */
export type WeekdayNames = readonly [
  monday: string,
  tuesday: string,
  wednesday: string,
  thursday: string,
  friday: string,
  saturday: string,
  sunday: string,
]
