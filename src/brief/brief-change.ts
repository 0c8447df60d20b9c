import type { SectionKey } from '../language/sections.js'
import type { PlacedSection } from '../markdown/placed-section.js'
import type { BriefState } from './parsed-brief.js'
import type { Reads } from './reads.js'

/** How one state of a brief came from another: which sections are others, and by how much those behind them moved. */
export interface BriefChange {
  /** Whether what was looked at in the earlier state is the same in the later one, wherever it stands now. */
  holds(reads: Reads): boolean
  /** Whether it is also at the same place, so that all places in a result hold too. */
  isUnmoved(reads: Reads): boolean
  /** Where a place of the earlier state is in the later one; undefined when it lies in what is another now. */
  move(offset: number): number | undefined
}

/** Undefined when the states have nothing in common on which a result could rest. */
export function compareStates(before: BriefState, after: BriefState): BriefChange | undefined {
  const isComparable =
    before.vocabulary === after.vocabulary &&
    before.defaults === after.defaults &&
    before.lineEnding === after.lineEnding &&
    // The end of a section is written differently when it is the last.
    before.sections.length === after.sections.length
  return isComparable ? readChange(before, after) : undefined
}

function readChange(before: BriefState, after: BriefState): BriefChange {
  const [from, to] = [before.sections, after.sections]
  const count = from.length
  let head = 0
  while (head < count && isUnmoved(from[head], to[head])) head++
  let tail = 0
  while (tail < count - head && from[count - 1 - tail]?.free === to[count - 1 - tail]?.free) tail++
  const gone = from.slice(head, count - tail)
  const others = [...gone, ...to.slice(head, count - tail)]
  const start = head === 0 ? 0 : (from[head]?.span.start ?? Number.POSITIVE_INFINITY)
  const end = (gone.at(-1) ?? from[head])?.span[gone.length === 0 ? 'start' : 'end'] ?? start
  const last = count - 1
  const shift = (to[last]?.span.end ?? 0) - (from[last]?.span.end ?? 0)
  const isSameFrontMatter = before.frontMatter === after.frontMatter
  const isSamePreamble = head > 0 && isSameTitle(before, after)
  const firsts = { before: firstsOf(from), after: firstsOf(to) }
  const moved = shift === 0 ? [] : to.slice(count - tail)
  const isIn = (sections: readonly PlacedSection[], reads: Reads) =>
    (reads.isAll && sections.length > 0) ||
    reads.values.some(name => sections.some(section => section.hasValue(name))) ||
    reads.tests.some(test => sections.some(section => section.passes(test, after.vocabulary)))
  const holds = forAll(
    reads =>
      (!reads.isFrontMatter || isSameFrontMatter) &&
      (!reads.isPreamble || isSamePreamble) &&
      !reads.first.some(key => firsts.before.get(key)?.free !== firsts.after.get(key)?.free) &&
      !isIn(others, reads),
  )
  const isNoneMoved = forAll(
    reads =>
      !reads.first.some(key => firsts.before.get(key)?.offset !== firsts.after.get(key)?.offset) &&
      !isIn(moved, reads),
  )
  return {
    holds,
    isUnmoved: reads => holds(reads) && isNoneMoved(reads),
    move: offset => (offset <= start ? offset : offset >= end ? offset + shift : undefined),
  }
}

function isUnmoved(a: PlacedSection | undefined, b: PlacedSection | undefined): boolean {
  return a?.free === b?.free && a?.offset === b?.offset
}

function isSameTitle({ title: a }: BriefState, { title: b }: BriefState): boolean {
  return a?.span.start === b?.span.start && a?.words.text === b?.words.text
}

/** The first section of each kind. */
function firstsOf(sections: readonly PlacedSection[]): ReadonlyMap<SectionKey | undefined, PlacedSection> {
  const firsts = new Map<SectionKey | undefined, PlacedSection>()
  for (const section of sections.slice(1)) if (!firsts.has(section.key)) firsts.set(section.key, section)
  return firsts
}

/** Whether the test holds for reads and for all others in them, asked once for each. */
function forAll(test: (reads: Reads) => boolean): (reads: Reads) => boolean {
  const known = new Map<Reads, boolean>()
  const ask = (reads: Reads): boolean => {
    const answer = known.get(reads) ?? (test(reads) && !reads.others.some(other => !ask(other)))
    known.set(reads, answer)
    return answer
  }
  return ask
}
