import { msg } from '../../text/message.js'
import { daysBetween, type IsoDay, workingDaysBetween } from '../../values/day.js'
import type { Brief } from '../brief.js'
import { readWeekend } from '../facts/header.js'
import { ownStepsOf, type Step } from '../facts/own-steps.js'
import { type Unsaid, unsaid } from './unsaid.js'

export interface Slack {
  /** From today to the deadline; negative when it has passed. */
  readonly daysLeft: number
  /** The last step of ours that leads to the deal; undefined if there is none. */
  readonly last: Step | undefined
  /** Working days from that step to the deadline; undefined without a step before it. */
  readonly workingDays: number | undefined
}

/** Slack = deadline − our last own step, in working days of the brief. */
export function slackOf(
  brief: Brief,
  steps: readonly Step[],
  deadline: IsoDay | undefined,
  today: IsoDay,
): Slack | Unsaid {
  if (deadline === undefined) return unsaid(msg`the brief has no deadline`, 'deadline')
  const last = ownStepsOf(brief, steps).at(-1)
  return {
    daysLeft: daysBetween(today, deadline),
    last,
    workingDays:
      last === undefined || last.day > deadline
        ? undefined
        : workingDaysBetween(last.day, deadline, readWeekend(brief)),
  }
}
