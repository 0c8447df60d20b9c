import { printable } from '../../text/printable.js'
import { addDays } from '../../values/day.js'
import type { Report } from './report.js'

/** The dates of a report as a calendar (RFC 5545): a whole day for each, with its owner. */
export function reportCalendar({ dates, title, footer }: Report, today: string, fileName: string): string {
  const counts = new Map<string, number>()
  const events = (dates?.rows ?? []).flatMap(({ day, what, who, isDeadline }) => {
    const name = `${slug(fileName.replace(/\.negotiation\.md$/i, ''))}-${slug(what)}`
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    return [
      'BEGIN:VEVENT',
      // The same for the same step, so that a calendar that is written again replaces the dates.
      `UID:${name}${count === 0 ? '' : `-${count}`}@negotiation-brief`,
      `DTSTAMP:${digitsOf(today)}T000000Z`,
      `DTSTART;VALUE=DATE:${digitsOf(day)}`,
      `DTEND;VALUE=DATE:${digitsOf(addDays(day, 1))}`,
      `SUMMARY:${escaped(isDeadline || who === '' ? what : `${what} – ${who}`)}`,
      `DESCRIPTION:${escaped([title, footer.file].join(', '))}`,
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]
  })
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//negotiation-brief//calendar//EN',
    ...events,
    'END:VCALENDAR',
  ]
  return lines.map(line => `${folded(line)}\r\n`).join('')
}

function digitsOf(day: string): string {
  return day.replaceAll('-', '')
}

function escaped(text: string): string {
  return oneLine(text).replace(/[\\;,]/g, '\\$&')
}

/** A line in parts of at most 75 bytes, none of which ends within a character. */
function folded(line: string): string {
  let bytes = 0
  return [...line]
    .map(character => {
      const size = new TextEncoder().encode(character).length
      bytes += size
      if (bytes <= longestLine) return character
      bytes = size + 1
      return `\r\n ${character}`
    })
    .join('')
}

const longestLine = 75

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
