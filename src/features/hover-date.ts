import type { Brief } from '../brief/brief.js'
import { readWeekend } from '../brief/facts/header.js'
import type { Span } from '../brief/span.js'
import { type DateReading, daysOf } from '../brief/values/date.js'
import { type IsoDay, nextDay, workingDaysBetween } from '../brief/values/day.js'
import { deadlineOf, nameDay, nameDistance, namePeriod } from './days.js'
import { covers, type Hover } from './hover-rule.js'
import { inEnglish, type Translate } from './translate.js'

/** The day that a date means, how far away it is, and how many working days it leaves before the deadline. */
export function hoverDate(
  brief: Brief,
  offset: number,
  { today, locale }: { readonly today: IsoDay; readonly locale: string },
  t: Translate = inEnglish,
): Hover | undefined {
  const date = brief.facts.dates.find(({ date }) => covers(wholeSpan(date), offset))?.date
  if (date === undefined) return undefined
  const days = meant(date, today)
  const [first, last = first] = days
  if (first === undefined || last === undefined) return undefined
  const far = (day: IsoDay) => nameDistance(day, today, locale)
  const span = withBracket(brief.text, wholeSpan(date))
  if (date.kind === 'coarse')
    return { span, markdown: `**${namePeriod(first, last, locale)}**, ${far(last < today ? last : first)}` }
  const names = days.map(day => `**${nameDay(day, locale)}**, ${far(day)}`)
  const left = days.length > 1 || first < today ? undefined : beforeDeadline(brief, first, t)
  const markdown = names.join(`  \n${t('or')} `) + (left === undefined ? '' : `  \n${left}`)
  return { span, markdown }
}

/** From the weekday beside the date, or to it. */
function wholeSpan({ span, weekday }: DateReading): Span {
  return {
    start: Math.min(span.start, weekday?.span.start ?? span.start),
    end: Math.max(span.end, weekday?.span.end ?? span.end),
  }
}

/** `2026-12-03 (Thu)` with its last bracket. */
function withBracket(text: string, { start, end }: Span): Span {
  return text.slice(start, end).includes('(') && text[end] === ')' ? { start, end: end + 1 } : { start, end }
}

/** The day, both readings of `03/12/2026`, the first and last day of a period, or the next day of that name. */
function meant(date: DateReading, today: IsoDay): readonly IsoDay[] {
  if (date.kind === 'ambiguous') return date.readings
  if (date.kind === 'yearless') return [nextDay(date.month, date.day, today) ?? []].flat()
  const days = daysOf(date)
  return days === undefined ? [] : [...new Set([days.start, days.end])]
}

function beforeDeadline(brief: Brief, day: IsoDay, t: Translate): string | undefined {
  const deadline = deadlineOf(brief)
  if (deadline === undefined || deadline <= day) return deadline === day ? t('the deadline') : undefined
  const count = workingDaysBetween(day, deadline, readWeekend(brief))
  return count === 1 ? t('1 working day to the deadline') : t('{0} working days to the deadline', count)
}
