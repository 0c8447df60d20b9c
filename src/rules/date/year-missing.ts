import type { Brief } from '../../brief/brief.js'
import type { WrittenDate } from '../../brief/facts/written-dates.js'
import { anySignal } from '../../language/any-language.js'
import type { Section } from '../../markdown/outline.js'
import { spanContaining } from '../../text/containing.js'
import { letter } from '../../text/letters.js'
import { msg } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import { type DateReading, fitsWeekday } from '../../values/date.js'
import { nextDay } from '../../values/day.js'
import type { Fix, Rationale, Rule, RuleExample } from '../rule.js'

export const yearMissing: Rule = {
  id: 'date/year-missing',
  severity: 'info',
  mayRepeatOnLine: true,
  isAdvice: true,
  summary: 'Give every date its year.',
  *check(brief, { today }) {
    const { dates } = brief.facts
    const dated = new Map(brief.sections.map(section => [section, partsWithYear(section)]))
    for (const [index, { date, section }] of dates.entries()) {
      if (date.kind !== 'yearless' || !needsYear(section)) continue
      const parts = section === undefined ? [] : (dated.get(section) ?? [])
      if (spanContaining(parts, date.span.start) || isBeforeYear(brief, date, dates[index + 1]?.date))
        continue
      const written = brief.text.slice(date.span.start, date.span.end)
      const day = nextDay(date.month, date.day, today)
      yield {
        span: date.span,
        message: msg`"${written}" has no year`,
        fixes:
          day === undefined || !fitsWeekday(date, day, brief.language)
            ? []
            : [addYear(date, written, day.slice(0, 4))],
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'Briefs live over New Year, and a date without a year cannot be compared with the deadline. A year in the heading above, or in the second date of a period, is enough.',
  source: 'ISO 8601 for dates',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\ndeadline: «20 January»\n---\n\n## Timeline\n\n- «12 December»: board decides\n- «Dec 15»: signature\n',
    messages: ['"20 January" has no year', '"12 December" has no year', '"Dec 15" has no year'],
    fixed:
      '---\ndeadline: 20 January 2027\n---\n\n## Timeline\n\n- 12 December 2026: board decides\n- Dec 15, 2026: signature\n',
    good: '## Timeline\n\n- 3 December 2026: meeting – owner: Lena\n- 10 and 11 December 2026: second meeting – owner: Lena\n- 28 December to 3 January 2027: nobody is in – owner: Lena\n\n### January 2027\n\n- 7 January: last meeting before the deadline – owner: Lena\n',
  },
  {
    bad: '## Zeitplan\n\n- «18.12.»: Unterschrift\n',
    messages: ['"18.12." has no year'],
    fixed: '## Zeitplan\n\n- 18.12.2026: Unterschrift\n',
    good: '## Zeitplan\n\n- 18.12.2026: Unterschrift – Verantwortlich: Lena\n',
  },
]

/** Whether a date there needs a year: in the front matter (no section), the timeline and the walk-away point. */
function needsYear(section: WrittenDate['section']): boolean {
  return section === undefined || section.key === 'timeline' || section.key === 'walkAway'
}

/** The parts of a section whose heading has a year, in text order and without those inside another. */
function partsWithYear({ span, heading, subsections }: Section): readonly Span[] {
  if (heading !== undefined && year.test(heading.words.text)) return [span]
  const parts: Span[] = []
  for (const part of subsections) {
    const isNested = part.span.start < (parts.at(-1)?.end ?? 0)
    if (!isNested && year.test(part.heading.words.text)) parts.push(part.span)
  }
  return parts
}

const year = /\b20\d\d\b/

/** Whether the next date on the line gives the year: "28 December to 3 January 2027". */
function isBeforeYear({ text }: Brief, { span }: DateReading, next: DateReading | undefined): boolean {
  if (next === undefined || next.kind === 'yearless') return false
  const between = text.slice(span.end, next.span.start)
  return between.length < 24 && !/[\r\n]/.test(between) && isOnePeriod.test(between)
}

const isOnePeriod = new RegExp(
  String.raw`^\s*(?:[–—-]|,|${anySignal('between')}|&|\/|\s|${letter}{3}\b)*$`,
  'iu',
)

function addYear({ span }: DateReading, written: string, year: string): Fix {
  const sign =
    /^\d+([/.-])\d+$/.exec(written)?.[1] ??
    // `11.12.` ends with the point that stands before a year.
    (/^\d+\.\d+\.$/.test(written) ? '' : /^\p{L}/u.test(written) ? ', ' : ' ')
  return {
    title: msg`Add ${year}`,
    edits: [{ span: { start: span.end, end: span.end }, newText: sign + year }],
    isChoice: true,
  }
}
