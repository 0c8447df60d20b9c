import type { Brief } from '../../brief/brief.js'
import { placeholder } from '../../rules/brief/placeholder.js'
import type { Problem } from '../../rules/rule.js'
import type { Span } from '../../text/span.js'

export interface GapCount {
  readonly open: number
  readonly all: number
}

/** Whether a problem reports something left open: a `<gap>`, a TODO. */
export function isGap({ rule }: Problem): boolean {
  return rule === placeholder.id
}

/** Whether a problem is a gap of a draft, which is work to do and no fault: it is counted and decorated instead. */
export function isWork(problem: Problem): boolean {
  return isGap(problem) && problem.severity === 'hint'
}

/** The first gap that begins after the offset, or else the first of the text. Undefined without gaps. */
export function findNextGap({ facts }: Brief, offset: number): Span | undefined {
  const { open } = facts.gaps
  return (open.find(({ span }) => span.start > offset) ?? open[0])?.span
}

/** How many gaps are open, and of how many places where one could stand. */
export function countGaps({ facts: { gaps } }: Brief): GapCount {
  return { open: gaps.open.length, all: gaps.all }
}
