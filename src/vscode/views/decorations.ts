import * as vscode from 'vscode'
import { isCopyName } from '../../brief/secrets.js'
import { type Band, toBand } from '../../features/briefs/readiness.js'
import { describeReadiness } from '../../features/briefs/row.js'
import type { BriefSummary } from '../../features/briefs/summary.js'
import type { BriefIndex } from '../store/brief-index.js'

/** Shows how ready the briefs are in the explorer once they are read; a copy for others is never to be finished. */
export function registerDecorations(index: BriefIndex): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    onDidChangeFileDecorations: index.onDidChange,
    provideFileDecoration: uri => {
      const summary = isCopyName(uri.path) ? undefined : index.get(uri)?.summary
      return summary && toDecoration(summary)
    },
  })
}

/**
 * Signs that fill up, in colours that VS Code does not use for files: its numbers and colours are those of problems. A
 * strong brief is the only one with a tick.
 */
const signs: { readonly [State in Band | 'closed']: readonly [sign: string, color: string] } = {
  weak: ['◔', 'negotiationBrief.weakForeground'],
  partial: ['◑', 'negotiationBrief.partialForeground'],
  usable: ['●', 'negotiationBrief.usableForeground'],
  strong: ['✓', 'negotiationBrief.strongForeground'],
  closed: ['–', 'disabledForeground'],
}

function toDecoration(summary: BriefSummary): vscode.FileDecoration {
  const { t } = vscode.l10n
  const state = summary.isClosed ? 'closed' : toBand(summary.readiness.score)
  const [sign, color] = signs[state]
  // Not how much is to fix: VS Code says that itself.
  const readiness = describeReadiness(summary, t)
  const tooltip = summary.isClosed ? `${t('finished')}, ${readiness}` : readiness
  const decoration = new vscode.FileDecoration(sign, tooltip, new vscode.ThemeColor(color))
  decoration.propagate = false
  return decoration
}
