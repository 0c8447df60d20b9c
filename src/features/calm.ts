import type { Brief } from '../brief/brief.js'
import type { Problem } from '../rules/rule.js'
import { toText } from '../text/message.js'
import type { Span } from '../text/span.js'

/** What is shown of a state of a brief. */
export interface Shown {
  /** That of what stands before the first section, front matter included, and those of all sections. */
  readonly sections: readonly Span[]
  readonly problems: readonly Problem[]
}

export function sectionSpans({ preamble, sections }: Brief): readonly Span[] {
  return [{ start: 0, end: preamble.span.end }, ...sections.map(({ span }) => span)]
}

/**
 * The problems to show while somebody types at `offset`: all but those in that section that were not there before.
 * Problems that are gone are gone at once.
 */
export function calmProblems(before: Shown, now: Shown, offset: number): readonly Problem[] {
  const index = now.sections.findLastIndex(({ start }) => start <= offset)
  const section = spanAt(now, index)
  const sectionBefore = spanAt(before, index)
  const known = new Set(
    before.problems
      .filter(({ span }) => covers(sectionBefore, span))
      .flatMap(problem => marksOf(problem, sectionBefore)),
  )
  return now.problems.filter(
    problem => !covers(section, problem.span) || marksOf(problem, section).some(mark => known.has(mark)),
  )
}

function spanAt({ sections }: Shown, index: number): Span {
  return sections[index] ?? { start: 0, end: sections[0]?.end ?? 0 }
}

function covers({ start, end }: Span, place: Span): boolean {
  return place.start >= start && place.start < end
}

/** A problem is the same when its rule says the same words, or says something at the same place. */
function marksOf({ rule, message, span }: Problem, section: Span): string[] {
  return [`${rule} says ${toText(message)}`, `${rule} at ${span.start - section.start}`]
}
