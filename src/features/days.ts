import type { Brief } from '../brief/brief.js'
import { daysOf } from '../brief/values/date.js'
import { daysBetween, type IsoDay } from '../brief/values/day.js'

/** `Thursday, 3 December 2026`, in a language given as a BCP 47 tag. */
export function nameDay(day: IsoDay, locale: string): string {
  return `${format(day, locale, { weekday: 'long' })}, ${format(day, locale, { dateStyle: 'long' })}`
}

/** `1 January 2027 – 31 March 2027` */
export function namePeriod(start: IsoDay, end: IsoDay, locale: string): string {
  return `${format(start, locale, { dateStyle: 'long' })} – ${format(end, locale, { dateStyle: 'long' })}`
}

function format(day: IsoDay, locale: string, options: Intl.DateTimeFormatOptions): string {
  // A day in ISO form is midnight UTC, wherever it is read.
  const formatter = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    ...options,
    timeZone: 'UTC',
  })
  return formatter.format(new Date(day))
}

/** `in 8 days`, `tomorrow`, `3 days ago`. */
export function nameDistance(day: IsoDay, today: IsoDay, locale: string): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(daysBetween(today, day), 'day')
}

/** The last day that the first deadline of the brief allows; undefined without one. */
export function deadlineOf({ facts }: Brief): IsoDay | undefined {
  const date = facts.deadlines[0]?.dates.at(-1)
  return date && daysOf(date)?.end
}
