import { msg } from '../../text/message.js'
import { daysBetween, type IsoDay, workingDaysBetween } from '../../values/day.js'
import type { Milestone } from '../facts/milestones.js'
import { type Unsaid, unsaid } from './unsaid.js'

/** A dated step, by its day. */
export interface Step {
  readonly milestone: Milestone
  readonly day: IsoDay
}

export interface Slack {
  /** From today to the deadline; negative when it has passed. */
  readonly daysLeft: number
  /** The last step of ours that leads to the deal; undefined if there is none. */
  readonly last: Step | undefined
  /** Working days from that step to the deadline. */
  readonly workingDays: number | undefined
}

/** The steps that lead to the deal and are not done, in the order of their days. */
export function stepsOf(milestones: readonly Milestone[]): readonly Step[] {
  return milestones
    .flatMap(milestone =>
      milestone.date.kind === 'day' && milestone.course === 'leads'
        ? [{ milestone, day: milestone.date.day }]
        : [],
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** Slack = deadline − our last own step, in working days. `isTheirs` says which steps are the other side's. */
export function slackOf(
  steps: readonly Step[],
  deadline: IsoDay | undefined,
  today: IsoDay,
  isTheirs: (step: Milestone) => boolean,
  weekend?: readonly number[],
): Slack | Unsaid {
  if (deadline === undefined) return unsaid(msg`the brief has no deadline`, 'deadline')
  const last = steps.filter(({ milestone }) => !milestone.isDone && !isTheirs(milestone)).at(-1)
  return {
    daysLeft: daysBetween(today, deadline),
    last,
    workingDays:
      last === undefined || last.day > deadline ? undefined : workingDaysBetween(last.day, deadline, weekend),
  }
}
