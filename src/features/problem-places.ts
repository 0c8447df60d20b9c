import type { Problem } from '../rules/rule.js'
import type { Span } from '../text/span.js'

/** A place with problems, and its number among all such places. */
export interface ProblemPlace {
  readonly span: Span
  /** Those that begin here, in the order given. */
  readonly problems: readonly Problem[]
  /** From 1. */
  readonly number: number
  readonly count: number
}

/**
 * The next or previous place with an error or a warning, wrapping around at the end of the text. Infos and hints count
 * only if there are no errors or warnings. Undefined without problems.
 */
export function findProblemPlace(
  problems: readonly Problem[],
  offset: number,
  direction: 'next' | 'previous',
): ProblemPlace | undefined {
  const grave = problems.filter(({ severity }) => severity === 'error' || severity === 'warning')
  const counted = grave.length > 0 ? grave : problems
  const starts = [...new Set(counted.map(({ span }) => span.start))].sort((a, b) => a - b)
  const start =
    direction === 'next'
      ? (starts.find(start => start > offset) ?? starts[0])
      : (starts.findLast(start => start < offset) ?? starts.at(-1))
  const here = counted.filter(({ span }) => span.start === start)
  const [worst] = here
  if (start === undefined || worst === undefined) return undefined
  return { span: worst.span, problems: here, number: starts.indexOf(start) + 1, count: starts.length }
}
