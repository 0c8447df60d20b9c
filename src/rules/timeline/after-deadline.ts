import type { Brief } from '../../brief/brief.js'
import { type Deadline, isSurelyAfter, readingsOf } from '../../brief/facts/deadlines.js'
import { readWeekend } from '../../brief/facts/header.js'
import type { Milestone } from '../../brief/facts/milestones.js'
import { type Message, msg } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import type { DateReading } from '../../values/date.js'
import { type IsoDay, isWeekend, nextWorkingDay, previousWorkingDay } from '../../values/day.js'
import { moveDate } from '../../values/write-day.js'
import type { Finding, Fix, Rationale, Reading, Rule, RuleExample } from '../rule.js'

export const afterDeadline: Rule = {
  id: 'timeline/after-deadline',
  severity: 'error',
  summary: 'Plan every step towards the agreement before the deadline, and have only one.',
  *check(brief, { today }) {
    const { facts } = brief
    const { deadlines, milestones, toldSteps } = facts
    yield* findConflicts(brief, deadlines)
    const last = latest(deadlines)
    if (last === undefined) return
    const steps = [...milestones, ...toldSteps].filter(step => !step.isDone && step.course === 'leads')
    const late = steps.filter(milestone => isSurelyAfter(facts.dated(milestone.date, today), last.date))
    // Where all comes after what is only told to be a last day, it is that of something else.
    const isBefore = ({ course, date }: Milestone) =>
      course !== 'follows' && course !== 'deadline' && isSurelyAfter(last.date, facts.dated(date, today))
    if (last.deadline.isTold && ![...milestones, ...toldSteps].some(isBefore)) return
    const latestStep = late.map(({ date }) => date).reduce(later, last.date)
    for (const milestone of late) yield toFinding(brief, milestone, latestStep, last)
  },
}

export const rationale: Rationale = {
  why: 'The plan cannot be kept as it stands: either the step or the deadline is wrong. Only what leads to the agreement can be late: a meeting, an offer, a call, a draft, an approval, a signature. Everything else, such as delivery, the move or a review, may come later. A step without a year is taken for the one nearest to today or to a day of the text and is only a warning.',
  source: 'Practice of mutual action plans: work back from the date of signature',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\ndeadline: 2026-12-20\n---\n\n## Timeline\n\n- 2026-12-10: meeting\n- «5 January 2027»: signature\n- 2027-02-01: go-live\n',
    messages: ['"5 January 2027" is after the deadline, "2026-12-20"'],
    fixed:
      '---\ndeadline: 2027-01-05\n---\n\n## Timeline\n\n- 2026-12-10: meeting\n- 5 January 2027: signature\n- 2027-02-01: go-live\n',
    good: '---\ndeadline: 2026-12-20\n---\n\n## Timeline\n\n- 2026-12-10: meeting – owner: Lena\n- 2026-12-17: signature – owner: Lena\n\n### After signature\n\n- 2027-01-05: kick-off – owner: Jonas\n- 2027-02-01: first invoice – owner: Jonas\n',
  },
  {
    bad: '---\ndeadline: 2026-12-20\n---\n\n## Context\n\n- Deadline: «31 December 2026»\n',
    messages: ['The deadline is "31 December 2026" here and "2026-12-20" elsewhere'],
    fixed: '---\ndeadline: 2026-12-20\n---\n\n## Context\n\n- Deadline: 20 December 2026\n',
    good: '---\ndeadline: 2026-12-18\n---\n\n## Timeline\n\n- 2026-12-03: first meeting – owner: Lena\n- 2026-12-10: second meeting – owner: Lena\n- Deadline: 18 December 2026\n',
  },
  {
    bad: '## Context\n\n**Deadline:** 29 January 2027\n\n## Timeline\n\n- Signature («5 February 2027») – owner: Hilde\n',
    messages: ['"5 February 2027" is after the deadline, "29 January 2027"'],
    fixed:
      '## Context\n\n**Deadline:** 5 February 2027\n\n## Timeline\n\n- Signature (5 February 2027) – owner: Hilde\n',
    good: '---\ndeadline: 29 January 2027\n---\n\n## Timeline\n\n- Second meeting (21 January 2027) – owner: Hilde\n- Signature (22 January 2027) – owner: Hilde\n',
  },
]

function written(brief: Brief, { start, end }: Span): string {
  return brief.text.slice(start, end)
}

/** A date of a deadline. */
interface Last {
  readonly date: DateReading
  readonly deadline: Deadline
}

/** The latest deadline: steps between two conflicting deadlines are not reported on top of the conflict. */
function latest(deadlines: readonly Deadline[]): Last | undefined {
  const all = deadlines.flatMap(deadline => deadline.dates.map((date): Last => ({ date, deadline })))
  if (all.some(({ date }) => readingsOf(date) === undefined)) return undefined
  const [first, ...rest] = all
  return rest.reduce(
    (last, each) => (last === undefined || isSurelyAfter(each.date, last.date) ? each : last),
    first,
  )
}

function later(a: DateReading, b: DateReading): DateReading {
  return isSurelyAfter(b, a) ? b : a
}

function* findConflicts(brief: Brief, [first, ...rest]: readonly Deadline[]): Iterable<Finding> {
  if (first === undefined) return
  for (const other of rest) {
    const days = (deadline: Deadline) => deadline.dates.map(date => readingsOf(date))
    const own = days(first)
    const isOther = days(other).every(
      pair => pair && own.every(same => same?.every((day, index) => day !== pair[index])),
    )
    if (!isOther) continue
    const [date] = other.dates
    yield {
      span: date.span,
      message: msg`The deadline is "${written(brief, date.span)}" here and "${written(brief, first.dates[0].span)}" elsewhere`,
      related: [{ span: first.span, message: msg`The other deadline` }],
      likely: [first, other].flatMap(deadline => likelyDeadline(deadline)),
      fixes: changeTo(brief, date, first.dates[0]),
    }
  }
}

function toFinding(
  brief: Brief,
  milestone: Milestone,
  last: DateReading,
  { date: deadline, deadline: source }: Last,
): Finding {
  const { date, certainty } = milestone
  const places = brief.facts.deadlines.flatMap(({ dates }) => dates.slice(-1))
  const finding: Finding = {
    span: date.span,
    message: msg`"${written(brief, date.span)}" is after the deadline, "${written(brief, deadline.span)}"`,
    related: [{ span: deadline.span, message: msg`The deadline` }],
    likely: [
      ...(certainty === 'likely' ? [{ span: date.span, message: msg`read as a step` }] : []),
      ...likelyDeadline(source),
    ],
    fixes: [...moveDeadline(brief, places, last), ...moveStep(brief, milestone, deadline)],
  }
  return date.kind === 'yearless' ? { ...finding, severity: 'warning' } : finding
}

function likelyDeadline({ span, certainty }: Deadline): Reading[] {
  return certainty === 'likely' ? [{ span, message: msg`read as the deadline` }] : []
}

function changeTo(brief: Brief, date: DateReading, other: DateReading): Fix[] {
  return other.kind === 'day' ? moveTo(brief, msg`Change to the other deadline`, [date], other.day) : []
}

/** Moves the deadline to the last step, or to the next working day if that step is on a weekend. */
function moveDeadline(brief: Brief, dates: readonly DateReading[], last: DateReading): Fix[] {
  if (last.kind !== 'day') return []
  const weekend = readWeekend(brief)
  if (!isWeekend(last.day, weekend))
    return moveTo(brief, msg`Move the deadline to ${written(brief, last.span)}`, dates, last.day)
  const day = nextWorkingDay(last.day, weekend)
  return moveTo(brief, msg`Move the deadline to ${day}`, dates, day)
}

/** Moves the step to the last working day by the deadline, unless that would put it before an earlier step of its list. */
function moveStep(brief: Brief, step: Milestone, deadline: DateReading): Fix[] {
  if (deadline.kind !== 'day') return []
  const weekend = readWeekend(brief)
  const isFree = !isWeekend(deadline.day, weekend)
  const day = isFree ? deadline.day : previousWorkingDay(deadline.day, weekend)
  const steps = brief.facts.milestones.filter(({ run, isDone }) => run === step.run && !isDone)
  const isInOrder = steps
    .slice(0, steps.indexOf(step))
    .every(({ date }) => (readingsOf(date) ?? [day]).every(earlier => earlier <= day))
  if (!isInOrder) return []
  const title = isFree ? msg`Move the step to the deadline` : msg`Move the step to ${day}`
  return moveTo(brief, title, [step.date], day)
}

function moveTo(brief: Brief, title: Message, dates: readonly DateReading[], day: IsoDay): Fix[] {
  const edits = dates.flatMap(date => moveDate(brief.text, date, day, brief.language))
  return [{ title, edits, isChoice: true }]
}
