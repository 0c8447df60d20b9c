import type { Problem } from '../../rules/rule.js'

export type SectionState = 'thin' | 'problems' | 'good'

/** How far a section is filled in. */
export interface Filling {
  readonly isOnlyGaps: boolean
  readonly openGaps: number
}

export interface ProblemCounts {
  readonly errors: number
  readonly warnings: number
  /** Infos. Hints are not counted. */
  readonly infos: number
}

/** The state of a section by its problems. Errors and warnings weigh more than being thin; one with open gaps is thin. */
export function stateOf(problems: readonly Problem[], { isOnlyGaps, openGaps }: Filling): SectionState {
  const { errors, warnings } = countProblems(problems.filter(problem => !isAboutThinness(problem)))
  if (errors + warnings > 0 && !isOnlyGaps) return 'problems'
  return isOnlyGaps || openGaps > 0 || problems.some(isAboutThinness) ? 'thin' : 'good'
}

export function isAboutThinness({ rule }: Problem): boolean {
  return rule === 'brief/section-thin'
}

export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.filter(({ severity }) => severity === 'warning').length
  const infos = problems.filter(({ severity }) => severity === 'info').length
  return { errors, warnings, infos }
}
