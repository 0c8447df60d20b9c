import * as vscode from 'vscode'
import type { BriefState } from '../../features/briefs/row.js'
import type { BriefIndex, IndexedBrief } from '../store/brief-index.js'

/** The rows of the view "Briefs". */
export interface BriefsView extends vscode.Disposable {
  readonly message: string | undefined
  getChildren(): Promise<IndexedBrief[]>
  getTreeItem(brief: IndexedBrief): vscode.TreeItem
  /** Adds what is seen only with the mouse over a row. */
  resolveTreeItem(item: vscode.TreeItem, brief: IndexedBrief): vscode.TreeItem
}

/** Between two looks at the list: each takes all rows. */
const calmMs = 150
const readingMs = 1000

/** Shows all briefs of the workspace, those in which something comes next first. */
export function showBriefs(
  view: vscode.TreeView<IndexedBrief>,
  didChange: vscode.EventEmitter<void>,
  index: BriefIndex,
): BriefsView {
  let timer: ReturnType<typeof setTimeout> | undefined
  let pausedMs = 0
  const openTitle = vscode.l10n.t('Open')

  function update(): void {
    stop()
    const { read, total } = index.progress
    const unread = [...index.all()].filter(({ summary }) => summary === undefined).length
    const isReading = total > 1
    view.message = isReading
      ? vscode.l10n.t('Reading briefs: {0} of {1}', read, total)
      : unread > 0
        ? vscode.l10n.t('Briefs that are not read: {0}', unread)
        : ''
    void vscode.commands.executeCommand('setContext', 'negotiationBrief.isReading', isReading)
    didChange.fire()
  }

  function updateSoon(): void {
    const pauseMs = index.progress.total > 1 ? readingMs : calmMs
    if (pauseMs < pausedMs) stop()
    timer ??= setTimeout(update, pauseMs)
    pausedMs = pauseMs
  }

  function stop(): void {
    clearTimeout(timer)
    timer = undefined
  }

  const subscription = index.onDidChange(updateSoon)
  return {
    get message() {
      return view.message
    },
    async getChildren() {
      await index.start()
      return [...index.all()].sort((a, b) => (a.rank < b.rank ? -1 : 1))
    },
    getTreeItem: brief => toTreeItem(brief, openTitle),
    resolveTreeItem(item, { row }) {
      item.tooltip = row.tooltip
      return item
    },
    dispose() {
      stop()
      subscription.dispose()
    },
  }
}

const icons: { readonly [State in BriefState]: vscode.ThemeIcon } = {
  errors: toIcon('error', 'list.errorForeground'),
  warnings: toIcon('warning', 'list.warningForeground'),
  good: toIcon('pass', 'testing.iconPassed'),
  closed: toIcon('archive', 'disabledForeground'),
  unread: toIcon('circle-large-outline', 'disabledForeground'),
}

function toIcon(name: string, color: string): vscode.ThemeIcon {
  return new vscode.ThemeIcon(name, new vscode.ThemeColor(color))
}

function toTreeItem({ uri, row }: IndexedBrief, openTitle: string): vscode.TreeItem {
  const { label, description, accessibilityLabel, state } = row
  const item = new vscode.TreeItem(label)
  item.id = uri.toString()
  item.description = description
  item.iconPath = icons[state]
  item.contextValue = 'brief'
  item.accessibilityInformation = { label: accessibilityLabel }
  item.command = { command: 'vscode.open', title: openTitle, arguments: [uri] }
  return item
}
