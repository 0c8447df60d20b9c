import * as vscode from 'vscode'
import { describeProblems, describeReadiness } from '../../features/briefs/row.js'
import type { BriefSummary } from '../../features/briefs/summary.js'
import type { BriefIndex } from '../store/brief-index.js'

/** Shows the readiness of briefs in the explorer once they are read. */
export function registerDecorations(index: BriefIndex): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    onDidChangeFileDecorations: index.onDidChange,
    provideFileDecoration: uri => {
      const summary = index.get(uri)?.summary
      return summary && toDecoration(summary)
    },
  })
}

/** The score as a badge, which has room for two characters. VS Code replaces it by a count of problems when it knows any. */
function toDecoration(summary: BriefSummary): vscode.FileDecoration {
  const { readiness, problems } = summary
  const { t } = vscode.l10n
  const badge = readiness.score === 100 ? '✓' : String(readiness.score)
  const tooltip = `${describeReadiness(summary, t)}, ${describeProblems(summary, t)}`
  const color =
    problems.errors > 0
      ? 'list.errorForeground'
      : problems.warnings > 0
        ? 'list.warningForeground'
        : undefined
  const decoration = new vscode.FileDecoration(badge, tooltip, color && new vscode.ThemeColor(color))
  decoration.propagate = false
  return decoration
}
