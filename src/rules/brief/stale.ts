import type { Brief } from '../../brief/brief.js'
import { findHeader } from '../../brief/facts/header.js'
import { isMeeting } from '../../brief/facts/meetings.js'
import { wholeSignal } from '../../language/any-language.js'
import { findSection } from '../../markdown/outline.js'
import { msg } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import { daysOf } from '../../values/date.js'
import { addDays, daysBetween, type IsoDay } from '../../values/day.js'
import type { Finding, Rationale, Rule, RuleExample } from '../rule.js'
import { headingSpan } from '../sections.js'

const options = {
  days: { default: 30 },
  meetingDays: { default: 7 },
}

export const stale: Rule<typeof options> = {
  id: 'brief/stale',
  severity: 'info',
  summary: 'Go through the brief every thirty days, and know the next step.',
  options,
  *check(brief, { today, options }) {
    if (isClosed(brief)) return
    const updated = findUpdate(brief)
    const age = updated === undefined ? 0 : daysBetween(updated.day, today)
    if (updated !== undefined && age > options.days)
      yield tooOld(brief, updated.span, age, today, options.meetingDays)
    else if (isOver(brief, today)) yield over(brief)
  },
}

export const rationale: Rationale = {
  why: 'Assumptions age: prices, people and alternatives change while a brief lies. Shortly before the next meeting an old brief is a warning. Only a brief with the key "updated" can be too old; one whose last date has passed is asked for its next step, unless its status is closed.',
  source: 'U.S. Air Force negotiation course: assumptions must be tested again; practice of playbooks',
  options: {
    days: 'Days after which a brief counts as old',
    meetingDays: 'An old brief becomes a warning this many days before a meeting',
  },
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\nupdated: «2026-08-03»\n---\n\n# Vexa renewal\n',
    messages: ['Last updated 112 days ago: check whether it still holds'],
    fixed: '---\nupdated: 2026-11-23\n---\n\n# Vexa renewal\n',
    good: '---\ncounterparty: Vexa\nupdated: 2026-11-02\n---\n\n# Vexa renewal\n',
  },
  {
    bad: '## Context\n\n- Updated: «3 August 2026»\n\n## Timeline\n\n- [ ] 2026-11-26 (Thu): meeting with Ines\n',
    messages: [
      'Last updated 112 days ago, and the next meeting is on 2026-11-26: check whether it still holds',
    ],
    fixed:
      '## Context\n\n- Updated: 2026-11-23\n\n## Timeline\n\n- [ ] 2026-11-26 (Thu): meeting with Ines\n',
    good: '## Timeline\n\n- [ ] 2026-11-26 (Thu): meeting with Ines – owner: Lena\n- [ ] 2026-12-10 (Thu): deadline – owner: Lena\n',
  },
  {
    bad: '«## Timeline»\n\n- [x] 2026-10-01: first meeting\n- [x] 2026-10-15: second meeting\n',
    messages: ['All dates are past: add the next step, or set the status to closed'],
    good: '---\ncounterparty: Vexa\nstatus: closed\n---\n\n## Timeline\n\n- [x] 2026-10-01 (Thu): first meeting – owner: Lena\n- [x] 2026-10-15 (Thu): last meeting before the deadline – owner: Lena\n',
  },
]

/** Whether the status says that the negotiation is over. */
export function isClosed(brief: Brief): boolean {
  return closed.test(findHeader(brief, 'status')?.value.text ?? '')
}

const closed = new RegExp(wholeSignal('closed'), 'iu')

function findUpdate(brief: Brief): { readonly day: IsoDay; readonly span: Span } | undefined {
  const value = findHeader(brief, 'updated')?.value
  if (value === undefined) return undefined
  const { start, end } = value.span
  const date = brief.reader.dates(brief.text.slice(start, end))[0]
  const day = date && daysOf(date)?.end
  return date && day
    ? { day, span: { start: start + date.span.start, end: start + date.span.end } }
    : undefined
}

function tooOld(brief: Brief, span: Span, age: number, today: IsoDay, meetingDays: number): Finding {
  const meeting = nextMeeting(brief, today, meetingDays)
  const fixes = [
    {
      title: msg`Set it to today`,
      edits: [{ span, newText: today }],
      isChoice: true,
    } as const,
  ]
  return meeting === undefined
    ? { span, message: msg`Last updated ${age} days ago: check whether it still holds`, fixes }
    : {
        span,
        message: msg`Last updated ${age} days ago, and the next meeting is on ${meeting}: check whether it still holds`,
        fixes,
        severity: 'warning',
      }
}

function nextMeeting({ language, facts }: Brief, today: IsoDay, within: number): IsoDay | undefined {
  const last = addDays(today, within)
  return facts.milestones
    .filter(milestone => !milestone.isDone && isMeeting(milestone, language))
    .flatMap(({ date }) => daysOf(date)?.start ?? [])
    .filter(day => day >= today && day <= last)
    .sort()[0]
}

/** Whether all dates of the timeline and the deadline are known to have passed. */
function isOver(brief: Brief, today: IsoDay): boolean {
  const deadline = brief.reader.dates(findHeader(brief, 'deadline')?.value.text ?? '')[0]
  const dates = [
    ...brief.facts.milestones.map(({ date }) => date),
    ...(deadline === undefined ? [] : [deadline]),
  ]
  return (
    brief.facts.milestones.length > 1 &&
    dates.every(date => {
      const end = daysOf(date)?.end
      return end !== undefined && end < today
    })
  )
}

function over(brief: Brief): Finding {
  const section = findSection(brief, 'timeline')
  return {
    span: section === undefined ? { start: 0, end: 0 } : headingSpan(section),
    message: msg`All dates are past: add the next step, or set the status to closed`,
  }
}
