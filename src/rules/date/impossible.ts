import type { Brief } from '../../brief/brief.js'
import { groupBy } from '../../text/group-by.js'
import { msg } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import { weekdayName, weekdayNumber } from '../../values/calendar-names.js'
import type { DateReading, Weekday } from '../../values/date.js'
import { type IsoDay, weekdayOf } from '../../values/day.js'
import type { Finding, Rationale, Rule, RuleExample } from '../rule.js'
import { nameWeekday } from '../weekday-names.js'

export const impossible: Rule = {
  id: 'date/impossible',
  severity: 'error',
  mayRepeatOnLine: true,
  summary: 'Write dates that exist, with the right weekday.',
  *check(brief, { today }) {
    const { dates } = brief.facts
    yield* findOdd(brief, today)
    for (const [index, { date }] of dates.entries()) {
      if (date.kind === 'impossible') yield noDay(brief, date)
      const { weekday } = date
      const isOfNext = dates[index + 1]?.date.weekday?.span.start === weekday?.span.start
      if (weekday?.isRight === false && !isOfNext) yield wrongWeekday(brief, date, weekday)
    }
  },
}

export const rationale: Rationale = {
  why: 'With a wrong date or weekday somebody will sit alone in a room. Weekdays are compared where the year is known, or where all other weekdays beside dates without a year agree on one.',
  source: 'ISO 8601 for dates',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Timeline\n\n- «Mon» 2026-12-15: call legal\n- 10 December 2026 («Friday»): meeting\n',
    messages: ['"2026-12-15" is a Tuesday, not "Mon"', '"10 December 2026" is a Thursday, not "Friday"'],
    fixed: '## Timeline\n\n- Tue 2026-12-15: call legal\n- 10 December 2026 (Thursday): meeting\n',
    good: '---\nupdated: 2026-11-20\n---\n\n## Timeline\n\n- Tue 2026-12-15, Thu 2026-12-17: call legal – owner: Lena\n- 31 December 2026 (Thursday), noon: deadline – owner: Lena\n- [x] 2026-02-30: done – owner: Lena\n',
  },
  {
    bad: '## Timeline\n\n- 15.12.2026 («Monday»): call legal\n',
    messages: ['"15.12.2026" is a Tuesday, not "Monday"'],
    fixed: '## Timeline\n\n- 15.12.2026 (Tuesday): call legal\n',
    good: '## Timeline\n\n- 15.12.2026 (Tuesday): call legal – owner: Lena\n- 16.12.2026: call them – owner: Lena\n- Deadline: 31.12.2026\n',
  },
  {
    bad: '---\nupdated: «2026-02-30»\n---\n\n## Timeline\n\n- «31 November 2026»: meeting\n',
    messages: ['There is no such day as "2026-02-30"', 'There is no such day as "31 November 2026"'],
    good: '## Timeline\n\n- 30 November 2026: meeting, file no. 31/45/2026 – owner: Lena\n- 2 December 2026: call – owner: Lena\n- Deadline: 31 December 2026\n',
  },
]

function written(brief: Brief, { start, end }: Span): string {
  return brief.text.slice(start, end)
}

/**
 * The only day without a year of a section whose weekday is not that of the year which all others have: two of them at
 * least must fit.
 */
function* findOdd(brief: Brief, today: IsoDay): Iterable<Finding> {
  const named = brief.facts.dates.flatMap(({ date: written, section }) => {
    const date = brief.facts.dated(written, today)
    const { weekday } = written
    const number = weekday && weekdayNumber(weekday.name, brief.language)
    if (written.kind !== 'yearless' || date.kind !== 'day' || !weekday || number === undefined) return []
    return [{ date, weekday, section, isRight: weekdayOf(date.day) === number }]
  })
  for (const own of groupBy(named, ({ section }) => section).values()) {
    const [odd, ...others] = own.filter(({ isRight }) => !isRight)
    if (odd === undefined || others.length > 0 || own.length < fewestNamed) continue
    yield { ...wrongWeekday(brief, odd.date, odd.weekday), severity: 'warning' }
  }
}

const fewestNamed = 3

function noDay(brief: Brief, { span }: DateReading): Finding {
  return { span, message: msg`There is no such day as "${written(brief, span)}"` }
}

function wrongWeekday(brief: Brief, date: DateReading, { name, span }: Weekday): Finding {
  const text = written(brief, date.span)
  if (date.kind !== 'day')
    return { span, message: msg`"${text}" is not "${name}", whichever way you read it` }
  const day = weekdayOf(date.day)
  const newText = weekdayName(day, name, brief.language)
  return {
    span,
    message: msg`"${text}" is a ${nameWeekday(day)}, not "${name}"`,
    fixes:
      newText === undefined
        ? []
        : [{ title: msg`Change to "${newText}"`, edits: [{ span, newText }], isChoice: true }],
  }
}
