import type { Brief } from '../../brief/brief.js'
import { readingsOf } from '../../brief/facts/deadlines.js'
import { readWeekend } from '../../brief/facts/header.js'
import { placed } from '../../brief/facts/milestones.js'
import * as english from '../../language/en/date.js'
import { oneOf } from '../../language/pattern.js'
import { findValues, type LabelledValue } from '../../markdown/outline.js'
import { letter } from '../../text/letters.js'
import { msg } from '../../text/message.js'
import type { DateReading } from '../../values/date.js'
import { isWeekend, previousWorkingDay, weekdayOf } from '../../values/day.js'
import { moveDate } from '../../values/write-day.js'
import type { Fix, Rationale, Rule, RuleExample } from '../rule.js'
import { nameWeekday } from '../weekday-names.js'

export const weekend: Rule = {
  id: 'date/weekend',
  severity: 'info',
  summary: 'Put meetings, approvals and the deadline on working days.',
  *check(brief) {
    const days = readWeekend(brief)
    for (const date of datesOf(brief)) {
      const [first, second] = readingsOf(date) ?? []
      if (first === undefined || second === undefined) continue
      if (!isWeekend(first, days) || !isWeekend(second, days)) continue
      const written = brief.text.slice(date.span.start, date.span.end)
      const message =
        first === second
          ? msg`"${written}" is a ${nameWeekday(weekdayOf(first))}`
          : msg`"${written}" is on a weekend, whichever way you read it`
      yield { span: date.span, message, fixes: first === second ? [moveBack(brief, date, first, days)] : [] }
    }
  },
}

export const rationale: Rationale = {
  why: 'A deadline on a Sunday is really one on Friday. `weekend: fri-sat` in the key facts names other days. Ends of contracts are left alone, and public holidays are not known.',
  source: 'Practice of project planning',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\ndeadline: «2026-12-20»\n---\n\n## Timeline\n\n- «5 Dec 2026» (Sat): meeting\n',
    messages: ['"2026-12-20" is a Sunday', '"5 Dec 2026" is a Saturday'],
    fixed: '---\ndeadline: 2026-12-18\n---\n\n## Timeline\n\n- 4 Dec 2026 (Fri): meeting\n',
    good: '---\ndeadline: 2026-12-20\nweekend: fri-sat\n---\n\n## Timeline\n\n- 2026-12-06: meeting – owner: Lena\n- 2026-12-12: the old contract ends – owner: Ines\n- 2026-12-13: second meeting – owner: Lena\n',
  },
]

/** Deadlines, open steps towards the agreement, and days on which somebody can approve it. */
function datesOf(brief: Brief): readonly DateReading[] {
  const { deadlines, milestones } = brief.facts
  const steps = milestones.filter(
    step => !step.isDone && step.course === 'leads' && !noStep.test(step.words.text),
  )
  const found = [
    ...deadlines.flatMap(({ dates }) => dates),
    ...steps.map(({ date }) => date),
    ...findValues(brief, 'authority').flatMap(value => datesIn(brief, value)),
  ]
  return [...new Map(found.map(date => [date.span.start, date])).values()]
}

const noStep = new RegExp(
  [
    String.raw`\b${oneOf(english.terms)}\b[^.;]{0,20}\b${oneOf(english.ends)}\b`,
    String.raw`\b${oneOf(english.endOf)}(?:${letter}+ )?${oneOf(english.endingTerms)}`,
    String.raw`\b${oneOf(english.notWork)}\b`,
  ].join('|'),
  'iu',
)

function datesIn(brief: Brief, { value }: LabelledValue): DateReading[] {
  return brief.reader.dates(value.text).map(date => placed(date, value.span.start))
}

function moveBack(brief: Brief, date: DateReading, day: string, days: readonly number[]): Fix {
  const to = previousWorkingDay(day, days)
  return {
    title: msg`Move to ${to}`,
    edits: moveDate(brief.text, date, to, brief.language),
    isChoice: true,
  }
}
