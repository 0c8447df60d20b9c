import type { Brief } from '../brief/brief.js'
import { firstDeadlineDate } from '../brief/facts/deadlines.js'
import type { Translate } from '../text/message.js'
import type { Span } from '../text/span.js'
import { type DateReading, daysOf } from '../values/date.js'
import { daysBetween, type IsoDay, nextDay } from '../values/day.js'

/** The last possible day of the first deadline in the brief; undefined without one. */
export function deadlineOf({ facts }: Brief): IsoDay | undefined {
  const date = firstDeadlineDate(facts.deadlines)
  return date && daysOf(date)?.end
}

/** The span of a date with the weekday beside it, brackets included: `2026-12-03 (Thu)`. */
export function wholeDate(text: string, { span, weekday }: DateReading): Span {
  const beside = weekday?.span ?? span
  const [start, end] = [Math.min(span.start, beside.start), Math.max(span.end, beside.end)]
  const isBracket = text[end] === ')' && text.slice(start, end).includes('(')
  return { start, end: isBracket ? end + 1 : end }
}

/**
 * The days that a date may mean: the day itself, both readings of `03/12/2026`, the first and last day of a period, or the
 * next 3 December.
 */
export function daysMeant(date: DateReading, today: IsoDay): readonly IsoDay[] {
  if (date.kind === 'ambiguous') return date.readings
  const next = date.kind === 'yearless' ? nextDay(date.month, date.day, today) : undefined
  const { start = next, end = next } = daysOf(date) ?? {}
  return [...new Set([start, end])].filter(day => day !== undefined)
}

/** From here on a day and a month may be taken for those of another year. */
const farDays = 300

/** `Tue 15 Dec` in a language of the interface, with the year if it is far away; English in one that it does not speak. */
export function shortDate(day: IsoDay, today: IsoDay, language: string): string {
  // Which signs stand behind the weekday differs between versions.
  return formatDate(day, today, language, { weekday: 'short' }).replace(/^(\p{L}+)[.,]*/u, '$1')
}

/** `15 Dec`, like `shortDate` but for a narrow row. */
export function dayAndMonth(day: IsoDay, today: IsoDay, language: string): string {
  return formatDate(day, today, language, {})
}

function formatDate(
  day: IsoDay,
  today: IsoDay,
  language: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const [known = 'en-GB'] = /^(?:de|fr|es)(?![a-z])/i.exec(language) ?? []
  const format = new Intl.DateTimeFormat(known, {
    ...options,
    day: 'numeric',
    month: 'short',
    ...(Math.abs(daysBetween(today, day)) > farDays && { year: 'numeric' }),
    timeZone: 'UTC',
  })
  return format.format(new Date(day))
}

/** How far a day is from today: `tomorrow`, `in 8 days`, `3 days ago`. */
export function describeDay(day: IsoDay, today: IsoDay, t: Translate): string {
  const days = daysBetween(today, day)
  if (days === 0) return t('today')
  if (days === 1) return t('tomorrow')
  if (days === -1) return t('yesterday')
  return days > 0 ? t('in {0} days', days) : t('{0} days ago', -days)
}
