import type { Problem } from '../../rules/rule.js'

export type SectionState = 'thin' | 'problems' | 'good'

export interface ProblemCounts {
  readonly errors: number
  readonly warnings: number
  /** Infos and hints. */
  readonly others: number
}

/** The state of a section by its problems. Errors and warnings weigh more than being thin. */
export function stateOf(problems: readonly Problem[], isOnlyGaps: boolean): SectionState {
  const { errors, warnings } = countProblems(problems.filter(problem => !isAboutThinness(problem)))
  if (errors + warnings > 0 && !isOnlyGaps) return 'problems'
  return isOnlyGaps || problems.some(isAboutThinness) ? 'thin' : 'good'
}

export function isAboutThinness({ rule }: Problem): boolean {
  return rule === 'brief/section-thin'
}

export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.filter(({ severity }) => severity === 'warning').length
  return { errors, warnings, others: problems.length - errors - warnings }
}
