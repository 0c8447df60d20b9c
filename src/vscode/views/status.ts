import * as vscode from 'vscode'
import { describeReadiness } from '../../features/briefs/row.js'
import { describeStatus } from '../../features/briefs/summary.js'
import { briefSelector } from '../documents.js'
import type { ActiveBrief } from '../store/active-brief.js'
import type { BriefIndex } from '../store/brief-index.js'

/** The state of the active brief, beside the language of the editor. A click goes to the next problem. */
export interface Status extends vscode.Disposable {
  readonly text: string
  /** The readiness and its reasons, one per line: there is no room for them beside the text. */
  readonly tooltip: string | undefined
}

export function showStatus(active: ActiveBrief, index: BriefIndex): Status {
  const { t } = vscode.l10n
  const severity = vscode.LanguageStatusSeverity
  const item = vscode.languages.createLanguageStatusItem('negotiationBrief', briefSelector)
  item.name = t('Negotiation brief')
  const command = { command: 'negotiationBrief.nextProblem', title: t('Next problem') }

  function update(): void {
    const uri = active.uri()
    const known = uri && index.get(uri)
    const summary = known?.summary
    item.busy = summary === undefined && known?.hasFailed !== true
    if (summary === undefined) return
    const { errors, warnings } = summary.problems
    const lines = [describeReadiness(summary, t), ...summary.readiness.reasons.map(({ text }) => text)]
    item.text = describeStatus(summary, t)
    item.command = { ...command, tooltip: lines.join('\n') }
    item.accessibilityInformation = { label: [item.text, ...lines].join(', ') }
    item.severity = errors > 0 ? severity.Error : warnings > 0 ? severity.Warning : severity.Information
  }

  update()
  const subscriptions = vscode.Disposable.from(
    item,
    active.onDidChange(update),
    index.onDidChange(uri => uri?.toString() === active.uri()?.toString() && update()),
  )
  return {
    get text() {
      return item.text
    },
    get tooltip() {
      return item.command?.tooltip
    },
    dispose: () => subscriptions.dispose(),
  }
}
