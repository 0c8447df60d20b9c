import * as vscode from 'vscode'
import { countProblems } from '../../features/outline/section-state.js'
import type { OpenBrief } from '../store/open-briefs.js'

/** Counts errors and warnings. */
export function toBadge({ problems }: OpenBrief): vscode.ViewBadge | undefined {
  const { errors, warnings } = countProblems(problems)
  const value = errors + warnings
  if (value === 0) return undefined
  return { value, tooltip: vscode.l10n.t('Errors: {0}, warnings: {1}', errors, warnings) }
}
