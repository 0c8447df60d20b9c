import * as vscode from 'vscode'
import { isCopyName } from '../../brief/secrets.js'
import { type BriefRow, type BriefState, briefRow, rankOf, sharedNames } from '../../features/briefs/row.js'
import { fileNameOf } from '../documents.js'
import type { BriefIndex, IndexedBrief } from '../store/brief-index.js'
import { readToday } from '../today.js'
import { setContext } from './context-keys.js'
import type { LazyView } from './lazy-view.js'

/** Debounce: a refresh re-renders all rows. */
const pauseMs = 150
const pauseWhileReadingMs = 1000

/** Shows all briefs of the workspace, sorted by what comes next. */
export class BriefsView implements vscode.Disposable {
  readonly #view: vscode.TreeView<IndexedBrief>
  readonly #didChange: vscode.EventEmitter<void>
  readonly #subscription: vscode.Disposable
  /** What several of the briefs are called. */
  #shared: ReadonlySet<string> = new Set()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    { view, didChange }: LazyView<IndexedBrief>,
    private readonly index: BriefIndex,
  ) {
    this.#view = view
    this.#didChange = didChange
    this.#subscription = index.onDidChange(() => this.#updateSoon())
  }

  get message(): string | undefined {
    return this.#view.message
  }

  async getChildren(): Promise<IndexedBrief[]> {
    await this.index.start()
    const today = readToday()
    const all = this.#briefs()
    this.#shared = sharedNames(all.map(({ summary }) => summary))
    return all
      .map(brief => ({ brief, rank: `${rankOf(brief.summary, today)} ${brief.uri.path}` }))
      .sort((a, b) => (a.rank < b.rank ? -1 : 1))
      .map(({ brief }) => brief)
  }

  getTreeItem(brief: IndexedBrief): vscode.TreeItem {
    const { label, description, accessibilityLabel, state } = this.#toRow(brief)
    const item = new vscode.TreeItem(label)
    item.id = brief.uri.toString()
    item.description = description
    item.iconPath = toIcon(state)
    item.contextValue = 'brief'
    item.accessibilityInformation = { label: accessibilityLabel }
    item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [brief.uri] }
    return item
  }

  /** Adds the tooltip, which is needed only under the mouse. */
  resolveTreeItem(item: vscode.TreeItem, brief: IndexedBrief): vscode.TreeItem {
    item.tooltip = this.#toRow(brief).tooltip
    return item
  }

  dispose(): void {
    clearTimeout(this.#timer)
    this.#subscription.dispose()
  }

  /** All but copies for others. */
  #briefs(): readonly IndexedBrief[] {
    return [...this.index.all()].filter(({ uri }) => !isCopyName(uri.path))
  }

  #toRow({ uri, summary }: IndexedBrief): BriefRow {
    const path = vscode.workspace.asRelativePath(uri)
    const place = { fileName: fileNameOf(uri), path, shared: this.#shared }
    return briefRow(summary, place, readToday(), vscode.l10n.t)
  }

  #updateSoon(): void {
    const isReading = this.index.progress.total > 1
    this.#timer ??= setTimeout(() => this.#update(), isReading ? pauseWhileReadingMs : pauseMs)
  }

  #update(): void {
    this.#timer = undefined
    const { read, total } = this.index.progress
    const unread = this.#briefs().filter(({ summary }) => summary === undefined).length
    const isReading = total > 1
    this.#view.message = isReading
      ? vscode.l10n.t('Reading briefs: {0} of {1}', read, total)
      : unread > 0
        ? vscode.l10n.t('Briefs that are not read: {0}', unread)
        : ''
    setContext('isReading', isReading)
    this.#didChange.fire()
  }
}

const icons: { readonly [State in BriefState]: readonly [name: string, color: string] } = {
  errors: ['error', 'list.errorForeground'],
  warnings: ['warning', 'list.warningForeground'],
  thin: ['color-mode', 'notificationsInfoIcon.foreground'],
  good: ['pass', 'testing.iconPassed'],
  closed: ['archive', 'disabledForeground'],
  unread: ['circle-large-outline', 'disabledForeground'],
}

function toIcon(state: BriefState): vscode.ThemeIcon {
  const [name, color] = icons[state]
  return new vscode.ThemeIcon(name, new vscode.ThemeColor(color))
}
