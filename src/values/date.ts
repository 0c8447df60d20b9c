import { findAll } from '../text/find-all.js'
import type { Span } from '../text/span.js'
import { weekdayNumber } from './calendar-names.js'
import { dateForms, dateSignsIn, mayHaveDate } from './date-forms.js'
import type { DateMeaning, DateOptions } from './date-reading.js'
import { type IsoDay, weekdayOf } from './day.js'
import { weekdayBeside } from './weekday-beside.js'

/** A weekday name next to a date, `Thu`; `isRight` is undefined if the day is unknown. */
export interface Weekday {
  readonly name: string
  readonly span: Span
  readonly isRight: boolean | undefined
}

/** A date in a text, `3 December 2026`; its span excludes the weekday. Both ends of a coarse period are inclusive. */
export type DateReading = DateMeaning & { readonly span: Span; readonly weekday: Weekday | undefined }

/** The first date of a text; undefined when it has none that can be read. */
export function readDate(text: string, options: DateOptions = {}): DateReading | undefined {
  return readDates(text, options)[0]
}

/** All dates of a text in order; they do not overlap. */
export function readDates(text: string, options: DateOptions = {}): readonly DateReading[] {
  if (!mayHaveDate(text)) return []
  const signs = dateSignsIn(text)
  const found: FoundDate[] = []
  const taken = new Uint8Array(text.length)
  for (const { sign, pattern, read } of dateForms) {
    if (!signs.has(sign)) continue
    for (const match of findAll(text, pattern)) {
      const meaning = read(match, options)
      const span = { start: match.index, end: match.index + match[0].length }
      if (meaning === undefined || taken.subarray(span.start, span.end).includes(1)) continue
      taken.fill(1, span.start, span.end)
      found.push({ meaning, span })
    }
  }
  found.sort((a, b) => a.span.start - b.span.start)
  return found.map(({ meaning, span }) => withWeekday(text, meaning, span, options.language))
}

interface FoundDate {
  readonly meaning: DateMeaning
  readonly span: Span
}

/** The earliest and latest day that a date can mean; undefined if its year is unknown. */
export function daysOf(date: DateReading): { readonly start: IsoDay; readonly end: IsoDay } | undefined {
  if (date.kind === 'day') return { start: date.day, end: date.day }
  if (date.kind === 'ambiguous') {
    const [start = '', end = ''] = date.readings.toSorted()
    return { start, end }
  }
  if (date.kind === 'coarse' && date.start && date.end) return { start: date.start, end: date.end }
  return undefined
}

function withWeekday(
  text: string,
  meaning: DateMeaning,
  span: Span,
  language: string | undefined,
): DateReading {
  const weekday = meaning.kind === 'coarse' ? undefined : weekdayBeside(text, span, language)
  if (!weekday) return { span, weekday: undefined, ...meaning }
  const sure = decided(meaning, weekday.number)
  const name = text.slice(weekday.span.start, weekday.span.end)
  const right = isRight(sure, weekday.number)
  if (weekday.mayBeName && right === false) return { span, weekday: undefined, ...meaning }
  return { span, weekday: { name, span: weekday.span, isRight: right }, ...sure }
}

/** Settles an ambiguous date if the weekday fits only one of its readings. */
function decided(meaning: DateMeaning, weekday: number): DateMeaning {
  if (meaning.kind !== 'ambiguous') return meaning
  const [only, second] = meaning.readings.filter(day => weekdayOf(day) === weekday)
  return only !== undefined && second === undefined ? { kind: 'day', day: only } : meaning
}

function isRight(meaning: DateMeaning, weekday: number): boolean | undefined {
  if (meaning.kind === 'day') return weekdayOf(meaning.day) === weekday
  if (meaning.kind === 'ambiguous') return meaning.readings.some(day => weekdayOf(day) === weekday)
  return undefined
}

/** Whether the weekday beside a date is that of a day; without one, it is. */
export function fitsWeekday({ weekday }: DateReading, day: IsoDay, language: string): boolean {
  const number = weekday && weekdayNumber(weekday.name, language)
  return number === undefined || number === weekdayOf(day)
}
