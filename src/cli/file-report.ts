import { hasSafeFix } from '../features/fix/fix-all.js'
import type { GapCount } from '../features/fix/gaps.js'
import type { Problem, Severity } from '../rules/rule.js'
import { positionAt, readLines } from '../text/lines.js'
import { toText } from '../text/message.js'

/** What was found in one file, the most harmful first. */
export interface FileReport {
  /** Relative to the current folder, with forward slashes. */
  readonly file: string
  readonly problems: readonly PlacedProblem[]
  readonly counts: Counts
  /** Set when it says nothing yet, so that nothing was checked. */
  readonly empty?: true
  /** What was fixed, placed in the text before the fixes; absent unless fixing was asked for. */
  readonly fixed?: readonly PlacedProblem[]
}

/** What the last line of a report says about a file. */
export interface Counts {
  /** How many sentences say what to fix first. */
  readonly first: number
  /** The errors, warnings and infos that they do not tell. */
  readonly more: number
  readonly gaps: GapCount
}

/** Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface PlacedProblem {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Whether `--fix` can repair it. */
  readonly fixable: boolean
}

/** The problems of a text with lines and columns in place of offsets. */
export function placeProblems(text: string, problems: readonly Problem[]): readonly PlacedProblem[] {
  const lines = readLines(text)
  return problems.map(({ rule, severity, message, span, fixes }) => {
    const start = positionAt(lines, span.start)
    const end = positionAt(lines, span.end)
    return {
      rule,
      severity,
      message: toText(message),
      line: start.line + 1,
      column: start.column + 1,
      endLine: end.line + 1,
      endColumn: end.column + 1,
      fixable: hasSafeFix({ fixes }),
    }
  })
}

/** How many problems of that severity there are in all files. */
export function countProblems(reports: readonly FileReport[], severity: Severity): number {
  return reports.flatMap(({ problems }) => problems.filter(problem => problem.severity === severity)).length
}
