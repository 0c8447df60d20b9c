import type { Brief } from '../../brief/brief.js'
import { placeholder } from '../../rules/brief/placeholder.js'
import type { Problem } from '../../rules/rule.js'
import type { Span } from '../../text/span.js'

/** Whether a problem reports something left open: a `<gap>`, a TODO. */
export function isGap({ rule }: Problem): boolean {
  return rule === placeholder.id
}

/** Everything left open, in the order of the text, whether it is reported or not. */
export function findOpenGaps(brief: Brief): readonly Span[] {
  return [...placeholder.check(brief, { today: '', fileName: '', options: {} })]
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start)
}

/** The first gap that begins after the offset, or else the first of the text. Undefined without gaps. */
export function findNextGap(brief: Brief, offset: number): Span | undefined {
  const gaps = findOpenGaps(brief)
  return gaps.find(({ start }) => start > offset) ?? gaps[0]
}

/**
 * The problems, with only the first of several warnings about gaps in one section. The text before the first section
 * counts as a section.
 */
export function withGapsOnce({ sections }: Brief, problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<number>()
  return problems.filter(problem => {
    if (!isGap(problem) || problem.severity !== 'warning') return true
    const section = sections.findLastIndex(({ span }) => span.start <= problem.span.start)
    if (seen.has(section)) return false
    seen.add(section)
    return true
  })
}
