import type { Brief } from '../../brief/brief.js'
import { firstDeadlineDate } from '../../brief/facts/deadlines.js'
import { readWeekend } from '../../brief/facts/header.js'
import type { Milestone } from '../../brief/facts/milestones.js'
import { ownStepsOf, type Step } from '../../brief/facts/own-steps.js'
import { type Message, msg } from '../../text/message.js'
import { compareDays, type IsoDay, previousWorkingDay, workingDaysBetween } from '../../values/day.js'
import { moveDate } from '../../values/write-day.js'
import type { Fix, Rationale, Rule, RuleExample } from '../rule.js'

const options = { days: { default: 2 } }

export const noBuffer: Rule<typeof options> = {
  id: 'timeline/no-buffer',
  severity: 'info',
  isAdvice: true,
  summary: 'Leave two working days between your last step and the deadline.',
  options,
  *check(brief, { options, today }) {
    const deadline = firstDeadlineDate(brief.facts.deadlines)
    if (deadline?.kind !== 'day') return
    const steps = ownStepsOf(brief, brief.facts.milestones.flatMap(toStep))
    const last = steps.at(-1)
    const least = options.days
    const weekend = readWeekend(brief)
    if (last === undefined || compareDays(last.day, deadline.day) > 0) return
    const days = workingDaysBetween(last.day, deadline.day, weekend)
    if (days >= least) return
    yield {
      span: last.milestone.date.span,
      message: msg`Your last step is ${count(days)} the deadline: leave ${least} or more for delays`,
      related: [{ span: deadline.span, message: msg`The deadline` }],
      fixes: moveEarlier(brief, last, steps, earlier(deadline.day, least, weekend), today),
    }
  },
}

export const rationale: Rationale = {
  why: 'Approvals, corrections and signatures take time; a plan without room fails with the first delay. Steps of the other side and what follows the agreement do not count.',
  source: 'Practice of mutual action plans',
  options: { days: 'Working days to leave before the deadline' },
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\ndeadline: 2026-12-18\n---\n\n## Timeline\n\n- 2026-12-03: meeting\n- «2026-12-17» (Thu): signature\n',
    messages: ['Your last step is 1 working day before the deadline: leave 2 or more for delays'],
    fixed:
      '---\ndeadline: 2026-12-18\n---\n\n## Timeline\n\n- 2026-12-03: meeting\n- 2026-12-16 (Wed): signature\n',
    good: '---\ndeadline: 2026-12-18\n---\n\n## Timeline\n\n- 2026-12-03: meeting – owner: Lena\n- 2026-12-16: signature – owner: Lena\n- 2026-12-17: their board confirms – owner: Ines\n- 2026-12-18: deadline\n',
  },
]

function toStep(milestone: Milestone): readonly Step[] {
  const { date } = milestone
  return date.kind === 'day' ? [{ milestone, day: date.day }] : []
}

function count(days: number): Message {
  if (days === 0) return msg`on the day of`
  return days === 1 ? msg`1 working day before` : msg`${days} working days before`
}

/** The last working day that leaves at least `least` working days until the deadline. */
function earlier(deadline: IsoDay, least: number, weekend: readonly number[]): IsoDay {
  let day = previousWorkingDay(deadline, weekend)
  for (let back = 0; back < 60 && workingDaysBetween(day, deadline, weekend) < least; back++)
    day = previousWorkingDay(day, weekend)
  return day
}

/** Moves the step, unless that would change the order of the steps or put it in the past. */
function moveEarlier(
  brief: Brief,
  { milestone }: Step,
  steps: readonly Step[],
  to: IsoDay,
  today: IsoDay,
): Fix[] {
  const isFree = steps.every(step => step.milestone === milestone || step.day <= to)
  if (!isFree || to <= today) return []
  const edits = moveDate(brief.text, milestone.date, to, brief.language)
  return [{ title: msg`Move the step to ${to}`, edits, isChoice: true }]
}
