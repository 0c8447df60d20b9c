import type { Brief } from '../../brief/brief.js'
import { readWeekend } from '../../brief/facts/header.js'
import { inEnglish, type Translate } from '../../text/message.js'
import { touches } from '../../text/span.js'
import { type IsoDay, workingDaysBetween } from '../../values/day.js'
import { daysMeant, deadlineOf, describeDay, wholeDate } from '../days.js'
import type { Hover } from './hover-text.js'

/** The day that a date means, how far away it is, and the working days from there to the deadline. */
export function hoverDate(
  brief: Brief,
  offset: number,
  { today, locale }: { readonly today: IsoDay; readonly locale: string },
  t: Translate = inEnglish,
): Hover | undefined {
  const { text, facts } = brief
  const date = facts.dates.find(({ date }) => touches(wholeDate(text, date), offset))?.date
  if (date === undefined) return undefined
  const days = daysMeant(date, today)
  const [first, last] = days
  if (first === undefined) return undefined
  const markdown =
    date.kind === 'coarse' && last !== undefined
      ? `**${nameDay(first, locale)} – ${nameDay(last, locale)}**, ${describeDay(last < today ? last : first, today, t)}`
      : days
          .map(day => `**${nameDay(day, locale, 'long')}**, ${describeDay(day, today, t)}`)
          .join(`  \n${t('or')} `)
  const left = last === undefined && first >= today ? beforeDeadline(brief, first, t) : ''
  return { span: wholeDate(text, date), markdown: markdown + left }
}

/** `3 December 2026`, with the weekday if wanted; `locale` is a BCP 47 tag. */
function nameDay(day: IsoDay, locale: string, weekday?: 'long'): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    // JavaScript parses an ISO day as midnight UTC in every time zone.
    new Date(day).toLocaleDateString(locale === 'en' ? 'en-GB' : locale, { ...options, timeZone: 'UTC' })
  return (weekday ? `${format({ weekday })}, ` : '') + format({ dateStyle: 'long' })
}

function beforeDeadline(brief: Brief, day: IsoDay, t: Translate): string {
  const deadline = deadlineOf(brief) ?? ''
  if (deadline <= day) return deadline === day ? `  \n${t('the deadline')}` : ''
  const count = workingDaysBetween(day, deadline, readWeekend(brief))
  return `  \n${count === 1 ? t('1 working day to the deadline') : t('{0} working days to the deadline', count)}`
}
