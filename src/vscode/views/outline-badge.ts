import * as vscode from 'vscode'
import { isGap, withGapsOnce } from '../../features/fix/gaps.js'
import { countProblems } from '../../features/outline/section-state.js'
import type { OpenBrief } from '../store/open-briefs.js'

/** Counts errors and warnings. A new brief is all gaps, so those of one section count once. */
export function toBadge({ brief, problems }: OpenBrief): vscode.ViewBadge | undefined {
  const { errors, warnings } = countProblems(withGapsOnce(brief, problems))
  const value = errors + warnings
  if (value === 0) return undefined
  const counts = vscode.l10n.t('Errors: {0}, warnings: {1}', errors, warnings)
  const isFull = countProblems(problems).warnings === warnings
  const gaps = problems.filter(isGap).length
  const tooltip = isFull ? counts : vscode.l10n.t('{0} ({1} open gaps, counted once a section)', counts, gaps)
  return { value, tooltip }
}
