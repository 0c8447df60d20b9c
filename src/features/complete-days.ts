import { languageOf, readWeekend } from '../brief/facts/header.js'
import { applyEdits } from '../brief/span.js'
import { type DateReading, readDate } from '../brief/values/date.js'
import { addDays, type IsoDay, isWeekend } from '../brief/values/day.js'
import { moveDate } from '../brief/values/write-day.js'
import type { Cursor, Proposal } from './completion.js'
import { deadlineOf, nameDistance } from './days.js'

/** Today, the working days of the next two weeks, and the deadline, written as the brief writes its days. */
export function completeDays(cursor: Cursor): readonly Proposal[] {
  const { brief, today, locale, t } = cursor
  const weekend = readWeekend(brief)
  const deadline = deadlineOf(brief)
  const next = Array.from({ length: 14 }, (_, index) => addDays(today, index + 1))
  const days = [today, ...next.filter(day => !isWeekend(day, weekend))]
  const all = deadline !== undefined && deadline > today ? [...new Set([...days, deadline])] : days
  const write = writerLike(cursor)
  return all.map(day => {
    const distance = nameDistance(day, today, locale)
    return {
      label: write(day),
      kind: 'date',
      detail: day === deadline ? `${t('the deadline')}, ${distance}` : distance,
    }
  })
}

/** Writes days like the first day in the section, else like the first of the brief. */
function writerLike({ brief, section }: Cursor): (day: IsoDay) => string {
  const days = brief.facts.dates.filter(({ date }) => date.kind === 'day')
  const sample = (days.find(other => other.section === section) ?? days.find(other => other.section))?.date
  const text = sample ? textOf(brief.text, sample) : section?.key === 'timeline' ? '2026-12-03 (Thu)' : ''
  const language = languageOf(brief)
  const date = readDate(text, { language })
  return day => (date === undefined ? day : applyEdits(text, moveDate(text, date, day, language)))
}

/** The date with the weekday beside it, `2026-12-03 (Thu)`. */
function textOf(text: string, { span, weekday }: DateReading): string {
  const end = Math.max(span.end, weekday?.span.end ?? 0)
  const date = text.slice(Math.min(span.start, weekday?.span.start ?? span.start), end)
  return date.includes('(') ? `${date})` : date
}
