import { readWeekend } from '../../brief/facts/header.js'
import { applyEdits } from '../../text/span.js'
import { readDate } from '../../values/date.js'
import { addDays, type IsoDay, isWeekend } from '../../values/day.js'
import { moveDate } from '../../values/write-day.js'
import { deadlineOf, describeDay, wholeDate } from '../days.js'
import type { Cursor, Proposal } from './completion.js'

/** Today, the working days of the next two weeks and the deadline, in the date format of the brief. */
export function completeDays(cursor: Cursor): readonly Proposal[] {
  const { brief, today, t } = cursor
  const weekend = readWeekend(brief)
  const deadline = deadlineOf(brief) ?? ''
  const next = Array.from({ length: 14 }, (_, index) => addDays(today, index + 1))
  const days = [
    today,
    ...next.filter(day => !isWeekend(day, weekend)),
    ...(deadline > today ? [deadline] : []),
  ]
  const write = writerLike(cursor)
  return [...new Set(days)].map(day => {
    const when = describeDay(day, today, t)
    return {
      label: write(day),
      kind: 'Event',
      detail: day === deadline ? `${t('the deadline')}, ${when}` : when,
    }
  })
}

/** Formats days like the first one in the section, or else like the first one in the brief. */
function writerLike({ brief, section }: Cursor): (day: IsoDay) => string {
  const { language } = brief
  const days = brief.facts.dates.filter(({ date, section }) => date.kind === 'day' && section)
  const sample = days.find(other => other.section === section) ?? days[0]
  const { start, end } = sample ? wholeDate(brief.text, sample.date) : { start: 0, end: 0 }
  const text =
    brief.text.slice(start, end) ||
    (section?.key === 'timeline' && language === 'en' ? '2026-12-03 (Thu)' : '')
  const date = readDate(text, { language })
  return day => (date === undefined ? day : applyEdits(text, moveDate(text, date, day, language)))
}
