import * as vscode from 'vscode'
import { isGap, withGapsOnce } from '../features/gaps.js'
import { findNodeAt, type OutlineNode, outline } from '../features/outline.js'
import { countProblems } from '../features/section-state.js'
import type { ActiveBrief } from './active-brief.js'
import { fileNameOf } from './documents.js'
import type { OpenBrief, OpenBriefs } from './open-briefs.js'

/** The nodes of the tree "Brief", and how it shows them. */
export interface OutlineTree extends vscode.Disposable {
  readonly badge: vscode.ViewBadge | undefined
  readonly description: string | undefined
  getChildren(node?: OutlineNode): OutlineNode[]
  getParent(node: OutlineNode): OutlineNode | undefined
  getTreeItem(node: OutlineNode): vscode.TreeItem
}

const emptyOutline: readonly OutlineNode[] = []

/** Longer than VS Code waits before it reads a tree again that has changed. */
const followPauseMs = 250

/** Shows the parts of the active brief with their state, and follows the cursor. */
export function showOutline(
  view: vscode.TreeView<OutlineNode>,
  didChange: vscode.EventEmitter<void>,
  active: ActiveBrief,
  briefs: OpenBriefs,
): OutlineTree {
  let roots = emptyOutline
  let parents = new Map<string, OutlineNode>()
  /** Whether VS Code has read these nodes: others it cannot reveal. */
  let isRead = false
  let pause: ReturnType<typeof setTimeout> | undefined

  function update(): void {
    const uri = active.uri()
    const open = uri && briefs.get(uri)
    if (uri !== undefined && open === undefined && view.visible) load(uri)
    roots = open === undefined ? emptyOutline : outline(open.brief, open.problems, vscode.l10n.t)
    parents = readParents(roots)
    view.badge = open && toBadge(open)
    view.description = uri === undefined ? '' : fileNameOf(uri)
    setContext('hasBrief', open !== undefined)
    setContext(
      'hasMissingSections',
      roots.some(({ kind }) => kind === 'missing'),
    )
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
    const editor = vscode.window.activeTextEditor
    if (editor === undefined || !view.visible || !isRead) return
    const { document, selection } = editor
    if (document.uri.toString() !== active.uri()?.toString()) return
    const node = findNodeAt(roots, document.offsetAt(selection.active))
    if (node === undefined || node.id === view.selection[0]?.id) return
    // The view may be hidden or read anew meanwhile.
    void Promise.resolve(view.reveal(node, { select: true, focus: false })).catch(() => undefined)
  }

  update()
  const subscriptions = vscode.Disposable.from(
    active.onDidChange(update),
    briefs.onDidRead(updateFor),
    briefs.onDidClose(update),
    vscode.window.onDidChangeTextEditorSelection(followSoon),
    view.onDidChangeVisibility(() => {
      const uri = active.uri()
      if (view.visible && uri !== undefined && briefs.get(uri) === undefined) load(uri)
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
    getChildren(node) {
      if (node !== undefined) return [...node.children]
      isRead = true
      followSoon()
      return [...roots]
    },
    getParent: ({ id }) => parents.get(id),
    getTreeItem: toTreeItem,
    dispose() {
      clearTimeout(pause)
      subscriptions.dispose()
    },
  }
}

/** A tab from the last time, or a custom editor, may not have loaded its text. A new file has none: its tab may be about to go. */
function load(uri: vscode.Uri): void {
  if (uri.scheme !== 'untitled')
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

function setContext(name: string, value: boolean): void {
  void vscode.commands.executeCommand('setContext', `negotiationBrief.${name}`, value)
}

function toTreeItem(node: OutlineNode): vscode.TreeItem {
  const { Collapsed, None } = vscode.TreeItemCollapsibleState
  const item = new vscode.TreeItem(node.label, node.children.length > 0 ? Collapsed : None)
  item.id = node.id
  item.description = node.description
  item.tooltip = node.tooltip
  item.contextValue = node.kind
  item.accessibilityInformation = { label: node.accessibilityLabel }
  const icon = toIcon(node)
  if (icon !== undefined) item.iconPath = icon
  if (node.kind !== 'missing')
    item.command = {
      command: 'negotiationBrief.goTo',
      title: vscode.l10n.t('Go to Text'),
      arguments: [node.span.start],
    }
  return item
}

const stateIcons = {
  missing: ['circle-large-outline', 'disabledForeground'],
  thin: ['color-mode', 'notificationsInfoIcon.foreground'],
  problems: ['warning', 'list.warningForeground'],
  good: ['pass', 'testing.iconPassed'],
  errors: ['error', 'list.errorForeground'],
} as const

const partIcons = {
  person: 'person',
  milestone: 'calendar',
  scenario: 'git-branch',
  question: 'comment',
  subsection: 'symbol-string',
} as const

function toIcon(node: OutlineNode): vscode.ThemeIcon | undefined {
  if (node.kind === 'value') return undefined
  if (!('state' in node)) return new vscode.ThemeIcon(partIcons[node.kind])
  const [icon, color] = stateIcons['hasErrors' in node && node.hasErrors ? 'errors' : node.state]
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(color))
}
