import type { Problem } from '../rules/rule.js'
import type { Span } from '../text/span.js'

/** A place with problems, and which one of all it is. */
export interface ProblemPlace {
  readonly span: Span
  /** Those that begin here, the worst first. */
  readonly problems: readonly Problem[]
  /** From 1. */
  readonly number: number
  readonly count: number
}

/**
 * The next place with an error or a warning after the offset, or the one before it; beyond the last comes the first.
 * In a brief without either the infos and hints count. Undefined when there is nothing.
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
