import type { Brief } from '../../brief/brief.js'
import { isDeadline } from '../../brief/facts/deadlines.js'
import type { Milestone } from '../../brief/facts/milestones.js'
import { daysOf } from '../../values/date.js'
import type { IsoDay } from '../../values/day.js'

export interface NextStep {
  /** For a period its last day, because until then it is not past. */
  readonly day: IsoDay
  readonly milestone: Milestone
}

/** The earliest step that is neither done nor past, and not the deadline. */
export function nextStep({ facts }: Brief, today: IsoDay): NextStep | undefined {
  const steps = facts.milestones.flatMap((milestone): NextStep[] => {
    const day = daysOf(facts.dated(milestone.date, today))?.end
    const isNext = !milestone.isDone && !isDeadline(milestone) && day !== undefined && day >= today
    return isNext ? [{ day, milestone }] : []
  })
  return steps.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0]
}
