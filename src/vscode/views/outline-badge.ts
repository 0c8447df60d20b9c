import * as vscode from 'vscode'
import { countProblems } from '../../features/outline/section-state.js'
import { describePolish, describeToFix } from '../../features/outline/words.js'
import type { OpenBrief } from '../store/open-briefs.js'

/** Counts what is to fix. */
export function toBadge({ problems }: OpenBrief): vscode.ViewBadge | undefined {
  const counts = countProblems(problems)
  const value = counts.errors + counts.warnings
  if (value === 0) return undefined
  const { t } = vscode.l10n
  const tooltip = [describeToFix(counts, t), describePolish(counts, t)].filter(Boolean).join(', ')
  return { value, tooltip }
}
