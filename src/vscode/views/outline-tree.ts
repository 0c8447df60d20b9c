import * as vscode from 'vscode'
import { isDebriefDue } from '../../features/debrief/end.js'
import { countGaps } from '../../features/fix/gaps.js'
import { describeGaps } from '../../features/fix-first/fix-first.js'
import { type OutlineNode, onlyProblems } from '../../features/outline/node.js'
import { isToBegin } from '../../features/outline/outline.js'
import { missingSections } from '../../rules/brief/section-missing.js'
import { fileNameOf } from '../documents.js'
import { type ActiveBrief, findColumn, isTextInFront } from '../store/active-brief.js'
import type { BriefStore, Reading } from '../store/brief-store.js'
import type { OpenBrief, OpenBriefs } from '../store/open-briefs.js'
import { readToday } from '../today.js'
import { setContext } from './context-keys.js'
import { CursorFollower } from './cursor-follower.js'
import type { LazyView } from './lazy-view.js'
import { toBadge } from './outline-badge.js'
import { toTreeItem } from './outline-items.js'
import { OutlineNodes } from './outline-nodes.js'

/** Time for an opened tab to load its text by itself. */
const loadPauseMs = 250

/** Shows the parts of the active brief with their state in the tree "Brief". */
export class OutlineTree implements vscode.Disposable {
  readonly #view: vscode.TreeView<OutlineNode>
  readonly #didChange: vscode.EventEmitter<void>
  readonly #nodes = new OutlineNodes()
  readonly #follower: CursorFollower
  readonly #subscriptions: vscode.Disposable
  #shown: OpenBrief | undefined
  #roots: readonly OutlineNode[] = []
  #parents: ReadonlyMap<string, OutlineNode> = new Map()
  #isFiltered = false
  /** The column in which the commands of the tree open the brief. */
  #column: vscode.ViewColumn | undefined
  /** Whether VS Code has read the nodes that are shown. */
  #isRead = false
  #loadTimer: ReturnType<typeof setTimeout> | undefined

  constructor(
    { view, didChange }: LazyView<OutlineNode>,
    private readonly active: ActiveBrief,
    private readonly briefs: OpenBriefs,
    private readonly store: BriefStore,
    state: vscode.Memento,
  ) {
    this.#view = view
    this.#didChange = didChange
    this.#follower = new CursorFollower(view, () => this.#readShown(), state)
    this.#update()
    this.#subscriptions = vscode.Disposable.from(
      this.#follower,
      active.onDidChange(() => this.#update()),
      briefs.onDidRead(({ document }) => {
        if (document.uri.toString() === active.uri()?.toString()) this.#update()
      }),
      briefs.onDidClose(uri => {
        this.#nodes.forget(uri)
        this.#update()
      }),
      vscode.window.tabGroups.onDidChangeTabs(() => this.#followColumn()),
      view.onDidExpandElement(({ element }) => this.#nodes.setExpanded(element, true)),
      view.onDidCollapseElement(({ element }) => this.#nodes.setExpanded(element, false)),
      view.onDidChangeVisibility(() => this.#loadSoon(active.uri())),
    )
  }

  get badge(): vscode.ViewBadge | undefined {
    return this.#view.badge
  }

  get description(): string | undefined {
    return this.#view.description
  }

  /** The id of the selected node. */
  get selected(): string | undefined {
    return this.#follower.selected
  }

  getChildren(node?: OutlineNode): OutlineNode[] {
    if (node !== undefined) return [...node.children]
    this.#isRead = true
    this.#follower.followSoon()
    return [...this.#roots]
  }

  getParent({ id }: OutlineNode): OutlineNode | undefined {
    return this.#parents.get(id)
  }

  getTreeItem(node: OutlineNode): vscode.TreeItem {
    return toTreeItem(this.#shown?.document, node, this.#nodes.isExpanded(node) ?? this.#isFiltered)
  }

  /** All nodes of the current text, which may be newer than what is shown. */
  read(document: vscode.TextDocument): Reading & { readonly nodes: readonly OutlineNode[] } {
    const reading = this.store.read(document)
    return { ...reading, nodes: this.#nodes.read(document, reading) }
  }

  /** Selects the node at an offset as soon as the tree shows it, unless it is selected already. */
  revealSoon(offset: number, focus: boolean): void {
    this.#follower.revealSoon(offset, focus)
  }

  showOnlyProblems(isOn: boolean): void {
    this.#isFiltered = isOn
    setContext('onlyProblems', isOn)
    this.#update()
  }

  followCursor(isOn: boolean): void {
    this.#follower.turn(isOn)
  }

  dispose(): void {
    clearTimeout(this.#loadTimer)
    this.#subscriptions.dispose()
  }

  #update(): void {
    const uri = this.active.uri()
    const shown = uri && this.briefs.get(uri)
    const isInviting = shown !== undefined && isToBegin(shown.brief)
    const nodes = shown === undefined || isInviting ? [] : this.#nodes.read(shown.document, shown)
    this.#shown = shown
    this.#roots = this.#isFiltered ? onlyProblems(nodes) : nodes
    this.#parents = readParents(this.#roots)
    const isEmpty = shown !== undefined && !isInviting && this.#isFiltered && this.#roots.length === 0
    this.#view.badge = shown && toBadge(shown)
    this.#view.description = uri === undefined ? '' : describe(uri, shown)
    this.#view.message = isEmpty ? vscode.l10n.t('No problems in this brief') : ''
    setContext('hasBrief', shown !== undefined)
    setContext('isToBegin', isInviting)
    setContext('hasGaps', shown !== undefined && shown.brief.facts.gaps.open.length > 0)
    setContext('debriefIsDue', shown !== undefined && isDebriefDue(shown.brief, readToday()))
    setContext('hasMissingSections', shown !== undefined && missingSections(shown.brief).length > 0)
    this.#loadSoon(uri)
    this.#refresh()
  }

  #refresh(): void {
    const uri = this.active.uri()
    this.#column = uri && findColumn(uri)
    this.#isRead = false
    this.#didChange.fire()
  }

  #followColumn(): void {
    const uri = this.active.uri()
    if (uri !== undefined && findColumn(uri) !== this.#column) this.#refresh()
  }

  #readShown() {
    const shown = this.#shown
    const isCurrent = this.#isRead && shown?.version === shown?.document.version
    return { document: shown?.document, nodes: this.#roots, isCurrent }
  }

  /** Loads the text of a tab that has not loaded it: a restored tab or a custom editor. */
  #loadSoon(uri: vscode.Uri | undefined): void {
    clearTimeout(this.#loadTimer)
    if (uri === undefined) return
    this.#loadTimer = setTimeout(() => {
      if (this.#view.visible && this.briefs.get(uri) === undefined) load(uri)
    }, loadPauseMs)
  }
}

/**
 * Skips documents that a visible text editor loads itself, because VS Code keeps what is loaded here for minutes, and new
 * files, which have no text and may be about to close.
 */
function load(uri: vscode.Uri): void {
  if (uri.scheme !== 'untitled' && !isTextInFront(uri))
    // The file may be gone.
    void Promise.resolve(vscode.workspace.openTextDocument(uri)).catch(() => undefined)
}

/** The counter of gaps first: a narrow view cuts the end. */
function describe(uri: vscode.Uri, shown: OpenBrief | undefined): string {
  const count = shown && countGaps(shown.brief, shown.since)
  const gaps = count === undefined || count.open === 0 ? [] : [describeGaps(count, vscode.l10n.t)]
  return [...gaps, fileNameOf(uri)].join(' · ')
}

function readParents(nodes: readonly OutlineNode[], parents = new Map<string, OutlineNode>()) {
  for (const node of nodes) {
    for (const child of node.children) parents.set(child.id, node)
    readParents(node.children, parents)
  }
  return parents
}
