import { compareDays, type IsoDay } from '../../values/day.js'
import type { Brief } from '../brief.js'
import type { Milestone } from './milestones.js'
import { isTheirs } from './sides.js'

/** A dated step, by its day. */
export interface Step {
  readonly milestone: Milestone
  readonly day: IsoDay
}

/** Those that we have to do until there is a deal, in the order of their days. */
export function ownStepsOf(brief: Brief, steps: readonly Step[]): readonly Step[] {
  return steps
    .filter(
      ({ milestone }) => !milestone.isDone && milestone.course === 'leads' && !isTheirs(brief, milestone),
    )
    .sort((a, b) => compareDays(a.day, b.day))
}
