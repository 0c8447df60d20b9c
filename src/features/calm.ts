import type { Brief } from '../brief/brief.js'
import type { Span } from '../brief/span.js'
import type { Problem } from '../rules/rule.js'

/** What is shown of a brief. */
export interface Shown {
  readonly brief: Brief
  readonly problems: readonly Problem[]
}

/**
 * The problems to show while somebody types at `offset`: all but those in that section that were not there before.
 * Problems that are gone are gone at once.
 */
export function calmProblems(before: Shown, now: Shown, offset: number): readonly Problem[] {
  const index = now.brief.sections.findLastIndex(({ span }) => span.start <= offset)
  const section = sectionSpan(now.brief, index)
  const sectionBefore = sectionSpan(before.brief, index)
  const known = new Set(
    before.problems
      .filter(({ span }) => covers(sectionBefore, span))
      .flatMap(problem => marksOf(problem, sectionBefore)),
  )
  return now.problems.filter(
    problem => !covers(section, problem.span) || marksOf(problem, section).some(mark => known.has(mark)),
  )
}

/** What stands before the first section counts as one, front matter included. */
function sectionSpan({ sections, preamble }: Brief, index: number): Span {
  return sections[index]?.span ?? { start: 0, end: preamble.span.end }
}

function covers({ start, end }: Span, place: Span): boolean {
  return place.start >= start && place.start < end
}

/** A problem is the same when its rule says the same words, or says something at the same place. */
function marksOf({ rule, message, span }: Problem, section: Span): string[] {
  return [`${rule} says ${message}`, `${rule} at ${span.start - section.start}`]
}
