import * as vscode from 'vscode'
import { describeProblems, describeReadiness } from '../../features/briefs/row.js'
import { type BriefSummary, describeStatus } from '../../features/briefs/summary.js'
import { describeGaps } from '../../features/fix-first/fix-first.js'
import { capitalize } from '../../text/capitalize.js'
import { type ActiveBrief, isBriefInFront } from '../store/active-brief.js'
import type { BriefIndex } from '../store/brief-index.js'

/** The state of the brief in front, `Brief 72 · 2 to fix`. A click opens "Fix First". */
export interface Status extends vscode.Disposable {
  readonly text: string
  /** What the numbers mean, and why the readiness is no higher, one per line. */
  readonly tooltip: string
  readonly isShown: boolean
}

/** Beside the place of the cursor, which is also about the document in front. */
const priority = 99

export function showStatus(active: ActiveBrief, index: BriefIndex): Status {
  const { t } = vscode.l10n
  const { Right } = vscode.StatusBarAlignment
  const item = vscode.window.createStatusBarItem('negotiationBrief.status', Right, priority)
  item.name = t('Negotiation brief')
  item.command = 'negotiationBrief.fixFirst.focus'
  let isShown = false
  let tooltip = ''

  function update(): void {
    const uri = active.uri()
    const summary = uri && index.get(uri)?.summary
    isShown = summary !== undefined && isBriefInFront()
    if (summary === undefined || !isShown) {
      item.hide()
      return
    }
    tooltip = linesOf(summary, t).join('\n')
    item.text = describeStatus(summary, t)
    item.tooltip = tooltip
    item.accessibilityInformation = { label: [item.text, ...linesOf(summary, t)].join(', '), role: 'button' }
    item.show()
  }

  update()
  const subscriptions = vscode.Disposable.from(
    item,
    active.onDidChange(update),
    vscode.window.tabGroups.onDidChangeTabs(update),
    vscode.window.tabGroups.onDidChangeTabGroups(update),
    index.onDidChange(uri => uri?.toString() === active.uri()?.toString() && update()),
  )
  return {
    get text() {
      return item.text
    },
    get tooltip() {
      return tooltip
    },
    get isShown() {
      return isShown
    },
    dispose: () => subscriptions.dispose(),
  }
}

function linesOf(summary: BriefSummary, t: typeof vscode.l10n.t): readonly string[] {
  const lines = [describeReadiness(summary, t), ...summary.readiness.reasons.map(({ text }) => text)]
  const all = [...lines, describeProblems(summary, t), describeGaps(summary.gaps, t)]
  return all.filter(line => line !== '').map(capitalize)
}
