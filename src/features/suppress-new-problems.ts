import type { Brief } from '../brief/brief.js'
import type { Problem } from '../rules/rule.js'
import { toText } from '../text/message.js'
import type { Span } from '../text/span.js'

/** What an editor shows for one state of a brief. */
export interface PublishedState {
  /** Spans of the preamble, front matter included, then of each section. */
  readonly sections: readonly Span[]
  readonly problems: readonly Problem[]
}

export function sectionSpans({ preamble, sections }: Brief): readonly Span[] {
  return [{ start: 0, end: preamble.span.end }, ...sections.map(({ span }) => span)]
}

/**
 * The problems to show while somebody types at `offset`: all except new ones in the section under the cursor. A problem
 * that has been fixed disappears at once.
 */
export function suppressNewProblemsAtCursor(
  before: PublishedState,
  now: PublishedState,
  offset: number,
): readonly Problem[] {
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

function spanAt({ sections }: PublishedState, index: number): Span {
  return sections[index] ?? { start: 0, end: sections[0]?.end ?? 0 }
}

function covers({ start, end }: Span, place: Span): boolean {
  return place.start >= start && place.start < end
}

/** Two problems of a rule count as the same if they share a message or a place; these are the keys to compare. */
function marksOf({ rule, message, span }: Problem, section: Span): string[] {
  return [`${rule} says ${toText(message)}`, `${rule} at ${span.start - section.start}`]
}
