import * as vscode from 'vscode'
import { isGap, withGapsOnce } from '../../features/fix/gaps.js'
import { findNodeAt, type OutlineNode, onlyProblems } from '../../features/outline/node.js'
import { outline } from '../../features/outline/outline.js'
import { countProblems } from '../../features/outline/section-state.js'
import { missingSections } from '../../rules/brief/section-missing.js'
import { fileNameOf } from '../documents.js'
import { type ActiveBrief, findColumn, isTextInFront } from '../store/active-brief.js'
import type { BriefStore, Reading } from '../store/brief-store.js'
import type { OpenBrief, OpenBriefs } from '../store/open-briefs.js'
import { readToday } from '../today.js'
import { toTreeItem } from './outline-items.js'

/** The nodes of the tree "Brief", and how it shows them. */
export interface OutlineTree extends vscode.Disposable {
  readonly badge: vscode.ViewBadge | undefined
  readonly description: string | undefined
  getChildren(node?: OutlineNode): OutlineNode[]
  getParent(node: OutlineNode): OutlineNode | undefined
  getTreeItem(node: OutlineNode): vscode.TreeItem
  /** The id of the selected node; the view itself forgets it for a moment whenever it is read anew. */
  readonly selected: string | undefined
  /** All nodes of the document as it is now, which may be newer than what is shown. */
  read(document: vscode.TextDocument): Reading & { readonly nodes: readonly OutlineNode[] }
  /** Selects what stands at an offset as soon as the tree shows it, unless it is selected already. */
  revealSoon(offset: number, focus: boolean): void
  showOnlyProblems(isOn: boolean): void
  followCursor(isOn: boolean): void
}

const emptyOutline: readonly OutlineNode[] = []

/** Longer than VS Code waits before it reads a tree again that has changed. */
const followPauseMs = 250

const followKey = 'outline.followsCursor'

/** Shows the parts of the active brief with their state, and follows the cursor. */
export function showOutline(
  view: vscode.TreeView<OutlineNode>,
  didChange: vscode.EventEmitter<void>,
  active: ActiveBrief,
  briefs: OpenBriefs,
  store: BriefStore,
  state: vscode.Memento,
): OutlineTree {
  let shown: OpenBrief | undefined
  /** Undefined until somebody asks for them: while somebody types, the view does so now and then. */
  let roots: readonly OutlineNode[] | undefined
  let parents = new Map<string, OutlineNode>()
  /** By brief, so that nodes keep their ids and are folded as they were when it comes back. */
  const known = new Map<string, { readonly root: string; readonly nodes: readonly OutlineNode[] }>()
  const unfolded = new Map<string, boolean>()
  const contexts = new Map<string, boolean>()
  let isFiltered = false
  let isFollowing = state.get(followKey, true)
  let wanted: { readonly offset: number; readonly focus: boolean } | undefined
  let selected: string | undefined
  let column: vscode.ViewColumn | undefined
  /** Whether VS Code has read these nodes: others it cannot reveal. */
  let isRead = false
  let pause: ReturnType<typeof setTimeout> | undefined
  let loading: typeof pause

  function nodesOf({ uri }: vscode.TextDocument, { brief, problems }: Pick<Reading, 'brief' | 'problems'>) {
    // A new file keeps it when it is saved: what was unfolded stays so.
    const key = uri.path
    const { root, nodes: before } = known.get(key) ?? { root: `${known.size}`, nodes: emptyOutline }
    const nodes = outline(brief, problems, { today: readToday(), t: vscode.l10n.t, before, root })
    known.set(key, { root, nodes })
    return nodes
  }

  function readRoots(): readonly OutlineNode[] {
    if (roots !== undefined) return roots
    const nodes = shown === undefined ? emptyOutline : nodesOf(shown.document, shown)
    roots = isFiltered ? onlyProblems(nodes) : nodes
    parents = readParents(roots)
    return roots
  }

  function update(): void {
    const uri = active.uri()
    shown = uri && briefs.get(uri)
    roots = undefined
    loadSoon(uri)
    view.badge = shown && toBadge(shown)
    const isEmpty = shown !== undefined && isFiltered && readRoots().length === 0
    tell({
      description: uri === undefined ? '' : fileNameOf(uri),
      message: isEmpty ? vscode.l10n.t('No problems in this brief') : '',
    })
    setContext('hasBrief', shown !== undefined)
    setContext('hasMissingSections', shown !== undefined && missingSections(shown.brief).length > 0)
    refresh()
  }

  /** At each keystroke, so without a word to the window about what is as it was. */
  function tell({ description, message }: { readonly description: string; readonly message: string }): void {
    if (view.description !== description) view.description = description
    if (view.message !== message) view.message = message
  }

  function setContext(name: string, value: boolean): void {
    if (contexts.get(name) === value) return
    contexts.set(name, value)
    void vscode.commands.executeCommand('setContext', `negotiationBrief.${name}`, value)
  }

  function refresh(): void {
    const uri = active.uri()
    column = uri && findColumn(uri)
    isRead = false
    didChange.fire()
  }

  function updateFor({ document }: OpenBrief): void {
    if (document.uri.toString() === active.uri()?.toString()) update()
  }

  function followSoon(): void {
    clearTimeout(pause)
    pause = setTimeout(follow, followPauseMs)
  }

  function follow(): void {
    if (!view.visible || !isRead) return
    const { offset, focus } = wanted ?? { offset: cursor(), focus: false }
    wanted = undefined
    const node = offset === undefined ? undefined : findNodeAt(readRoots(), offset)
    if (node === undefined || node.id === selected) return
    // The view may be hidden or read anew meanwhile.
    void Promise.resolve(view.reveal(node, { select: true, focus })).catch(() => undefined)
  }

  /** A tab from the last time, or a custom editor, may not have loaded its text. */
  function loadSoon(uri: vscode.Uri | undefined): void {
    clearTimeout(loading)
    if (uri !== undefined)
      loading = setTimeout(() => view.visible && briefs.get(uri) === undefined && load(uri), followPauseMs)
  }

  function cursor(): number | undefined {
    const editor = vscode.window.activeTextEditor
    if (!isFollowing || editor === undefined || editor.document !== shown?.document) return undefined
    return editor.document.offsetAt(editor.selection.active)
  }

  function setFollowing(isOn: boolean): void {
    isFollowing = isOn
    setContext('followsCursor', isOn)
    followSoon()
  }

  update()
  setFollowing(isFollowing)
  const subscriptions = vscode.Disposable.from(
    active.onDidChange(update),
    briefs.onDidRead(updateFor),
    briefs.onDidClose(update),
    vscode.window.onDidChangeTextEditorSelection(followSoon),
    vscode.window.tabGroups.onDidChangeTabs(() => {
      const uri = active.uri()
      if (uri !== undefined && findColumn(uri) !== column) refresh()
    }),
    view.onDidChangeSelection(({ selection }) => {
      selected = selection[0]?.id
    }),
    view.onDidExpandElement(({ element }) => unfolded.set(element.id, true)),
    view.onDidCollapseElement(({ element }) => unfolded.set(element.id, false)),
    view.onDidChangeVisibility(() => {
      loadSoon(active.uri())
      followSoon()
    }),
  )
  return {
    get badge() {
      return view.badge
    },
    get description() {
      return view.description
    },
    get selected() {
      // A node that is selected while the tree is read anew is unknown when its event comes, and no other event follows.
      return view.selection[0]?.id ?? selected
    },
    getChildren(node) {
      if (node !== undefined) return [...node.children]
      isRead = true
      followSoon()
      return [...readRoots()]
    },
    getParent: ({ id }) => parents.get(id),
    getTreeItem: node => toTreeItem(shown?.document, node, unfolded.get(node.id) ?? isFiltered),
    read(document) {
      const reading = store.read(document)
      return { ...reading, nodes: nodesOf(document, reading) }
    },
    revealSoon(offset, focus) {
      wanted = { offset, focus }
      followSoon()
    },
    showOnlyProblems(isOn) {
      isFiltered = isOn
      setContext('onlyProblems', isOn)
      update()
    },
    followCursor(isOn) {
      void state.update(followKey, isOn)
      setFollowing(isOn)
    },
    dispose() {
      clearTimeout(pause)
      clearTimeout(loading)
      subscriptions.dispose()
    },
  }
}

/**
 * Not what a text editor in front loads itself: it would be kept for minutes after its end. A new file has no text, and its
 * tab may be about to go.
 */
function load(uri: vscode.Uri): void {
  if (uri.scheme !== 'untitled' && !isTextInFront(uri))
    void Promise.resolve(vscode.workspace.openTextDocument(uri)).catch(() => undefined)
}

function readParents(nodes: readonly OutlineNode[], parents = new Map<string, OutlineNode>()) {
  for (const node of nodes) {
    for (const child of node.children) parents.set(child.id, node)
    readParents(node.children, parents)
  }
  return parents
}

/** A new brief is all gaps: they weigh as many as the sections that have any. */
function toBadge({ brief, problems }: OpenBrief): vscode.ViewBadge | undefined {
  const { errors, warnings } = countProblems(withGapsOnce(brief, problems))
  const value = errors + warnings
  if (value === 0) return undefined
  const counts = vscode.l10n.t('Errors: {0}, warnings: {1}', errors, warnings)
  const isFull = countProblems(problems).warnings === warnings
  const gaps = problems.filter(isGap).length
  const tooltip = isFull ? counts : vscode.l10n.t('{0} ({1} open gaps, counted once a section)', counts, gaps)
  return { value, tooltip }
}
