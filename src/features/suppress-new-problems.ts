import type { Brief } from '../brief/brief.js'
import { adds } from '../rules/adds.js'
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
 * The problems to show while somebody types at `offset`: all except new ones in the section under the cursor, and what
 * began to lack anywhere. A problem that has been fixed disappears at once.
 */
export function suppressNewProblemsAtCursor(
  before: PublishedState,
  now: PublishedState,
  offset: number,
): readonly Problem[] {
  const index = sectionIndexAt(now, offset)
  const section = spanAt(now, index)
  const sectionBefore = spanAt(before, index)
  const known = new Set(
    before.problems
      .filter(({ span }) => covers(sectionBefore, span))
      .flatMap(problem => marksOf(problem, sectionBefore)),
  )
  return suppressNewLacks(before, now).filter(
    problem => !covers(section, problem.span) || marksOf(problem, section).some(mark => known.has(mark)),
  )
}

/** The problems to show while a section is being written: all except what began to lack meanwhile. */
export function suppressNewLacks(before: PublishedState, now: PublishedState): readonly Problem[] {
  const known = new Set(before.problems.flatMap(problem => marksIn(before, problem)))
  return now.problems.filter(
    problem => !isLack(now, problem) || marksIn(now, problem).some(mark => known.has(mark)),
  )
}

/** The index of the section that holds an offset, in the spans of `sectionSpans`. */
export function sectionIndexAt({ sections }: Pick<PublishedState, 'sections'>, offset: number): number {
  return sections.findLastIndex(({ start }) => start <= offset)
}

/**
 * Whether a problem says that something is not there yet: it is about a whole section, or its fix adds something. What
 * contradicts another place is none.
 */
function isLack({ sections }: PublishedState, problem: Problem): boolean {
  const isAbout = problem.fixes.some(adds) || sections.some(({ start }) => start === problem.span.start)
  return isAbout && problem.related.length === 0
}

function spanAt({ sections }: PublishedState, index: number): Span {
  return sections[index] ?? { start: 0, end: sections[0]?.end ?? 0 }
}

function covers({ start, end }: Span, place: Span): boolean {
  return place.start >= start && place.start < end
}

/** The keys to compare with the problems of all sections. */
function marksIn(state: PublishedState, problem: Problem): string[] {
  const index = sectionIndexAt(state, problem.span.start)
  const [message = '', place = ''] = marksOf(problem, spanAt(state, index))
  return [message, `${index}: ${place}`]
}

/** Two problems of a rule count as the same if they share a message or a place; these are the keys to compare. */
function marksOf({ rule, message, span }: Problem, section: Span): [message: string, place: string] {
  return [`${rule} says ${toText(message)}`, `${rule} at ${span.start - section.start}`]
}
