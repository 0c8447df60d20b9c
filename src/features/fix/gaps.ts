import type { Brief } from '../../brief/brief.js'
import type { OpenGap } from '../../brief/facts/gaps.js'
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
export function findNextGap(brief: Brief, offset: number): Span | undefined {
  const open = [...brief.facts.gaps.open.map(({ span }) => span), ...inDebrief(brief)].sort(
    (a, b) => a.start - b.start,
  )
  return open.find(({ start }) => start > offset) ?? open[0]
}

/** What a debrief leaves open is no work before the deal, so no fact has it. */
function inDebrief({ text, reader, sections }: Brief): readonly Span[] {
  return sections
    .filter(({ key }) => key === 'debrief')
    .flatMap(({ bodySpan }) =>
      reader
        .gaps(text.slice(bodySpan.start, bodySpan.end))
        .map(({ start, end }) => ({ start: bodySpan.start + start, end: bodySpan.start + end })),
    )
}

/** How many gaps are open, and of how many places where one could stand. */
export function countGaps(brief: Brief, since?: Brief): GapCount {
  const { gaps } = brief.facts
  const open = openGaps(brief, since).length
  return { open, all: gaps.all - gaps.open.length + open }
}

/** Without the values and cells that are empty only since the cursor entered the section that is being written. */
export function openGaps({ facts: { gaps }, reader }: Brief, since: Brief | undefined): readonly OpenGap[] {
  if (since === undefined) return gaps.open
  const before = new Set(since.facts.gaps.open.map(({ text }) => text))
  return gaps.open.filter(({ text }) => before.has(text) || reader.gaps(text).length > 0)
}
