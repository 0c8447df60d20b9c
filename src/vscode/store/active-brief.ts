import * as vscode from 'vscode'
import { isBriefUri } from '../documents.js'

export interface ActiveBrief extends vscode.Disposable {
  /** The brief in the active tab, in any kind of editor, else the last active one while it stays open. */
  uri(): vscode.Uri | undefined
  readonly onDidChange: vscode.Event<vscode.Uri | undefined>
}

/** Follows the tabs rather than the active text editor, which previews and rich editors do not have. */
export function followActiveBrief(): ActiveBrief {
  const didChange = new vscode.EventEmitter<vscode.Uri | undefined>()
  let active: vscode.Uri | undefined
  const update = () => {
    const now = findActive(active)
    if (now?.toString() === active?.toString()) return
    active = now
    didChange.fire(now)
  }
  update()
  const subscriptions = [
    didChange,
    vscode.window.tabGroups.onDidChangeTabs(update),
    vscode.window.tabGroups.onDidChangeTabGroups(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  ]
  return {
    uri: () => active,
    onDidChange: didChange.event,
    dispose: () => vscode.Disposable.from(...subscriptions).dispose(),
  }
}

/** Whether the active tab shows a brief. */
export function isBriefInFront(): boolean {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup
  return activeTab !== undefined && briefOf(activeTab) !== undefined
}

function findActive(last: vscode.Uri | undefined): vscode.Uri | undefined {
  const { activeTabGroup, all } = vscode.window.tabGroups
  const current = activeTabGroup.activeTab && briefOf(activeTabGroup.activeTab)
  if (current !== undefined) return current
  const open = all.flatMap(({ tabs }) => tabs.flatMap(tab => briefOf(tab) ?? []))
  return open.find(uri => uri.toString() === last?.toString()) ?? open[0]
}

function briefOf({ input }: vscode.Tab): vscode.Uri | undefined {
  const uri =
    input instanceof vscode.TabInputTextDiff
      ? input.modified
      : input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom
        ? input.uri
        : undefined
  return uri && isBriefUri(uri) ? uri : undefined
}

/** The editor column in which a document is open, the active one first. */
export function findColumn(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const { activeTabGroup, all } = vscode.window.tabGroups
  const group = [activeTabGroup, ...all].find(({ tabs }) =>
    tabs.some(tab => briefOf(tab)?.toString() === uri.toString()),
  )
  return group?.viewColumn
}

/** Whether the document is the visible tab of a group, in a text editor. */
export function isTextInFront(uri: vscode.Uri): boolean {
  return vscode.window.tabGroups.all.some(
    ({ activeTab: { input } = {} }) =>
      input instanceof vscode.TabInputText && input.uri.toString() === uri.toString(),
  )
}
