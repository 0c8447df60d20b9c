import ICAL from 'ical.js'
import { printable } from '../../text/printable.js'
import type { Report } from './report.js'

/** The dates of a report as a calendar: a whole day for each, with its owner. */
export function reportCalendar({ dates, title, footer }: Report, today: string, fileName: string): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//negotiation-brief//calendar//EN')
  const counts = new Map<string, number>()
  for (const { day, what, who, isDeadline } of dates?.rows ?? []) {
    const event = new ICAL.Component('vevent')
    const name = `${slug(fileName.replace(/\.negotiation\.md$/i, ''))}-${slug(what)}`
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    // The same for the same step, so that a calendar that is written again replaces the dates.
    event.addPropertyWithValue('uid', `${name}${count === 0 ? '' : `-${count}`}@negotiation-brief`)
    event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${today}T00:00:00Z`))
    const next = ICAL.Time.fromDateString(day)
    next.adjust(1, 0, 0, 0)
    event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(day))
    event.addPropertyWithValue('dtend', next)
    event.addPropertyWithValue('summary', oneLine(isDeadline || who === '' ? what : `${what} – ${who}`))
    event.addPropertyWithValue('description', oneLine([title, footer.file].join(', ')))
    event.addPropertyWithValue('class', 'PRIVATE')
    event.addPropertyWithValue('transp', 'TRANSPARENT')
    calendar.addSubcomponent(event)
  }
  return `${calendar.toString()}\r\n`
}

function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim()
}

/** Letters and digits, with hyphens between them. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
}
