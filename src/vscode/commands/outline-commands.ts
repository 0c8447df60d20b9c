import * as vscode from 'vscode'
import type { Brief } from '../../brief/brief.js'
import { type AddedPart, addPart } from '../../features/fix/add-part.js'
import { checkOff } from '../../features/outline/check-off.js'
import { findNode, findNodeAt, type OutlineNode, toText } from '../../features/outline/node.js'
import {
  above,
  below,
  type FindPlace,
  keepsHeadings,
  moveSection,
  onto,
} from '../../features/refactor/move-section.js'
import { sortSections } from '../../rules/brief/section-order.js'
import type { Edit } from '../../text/span.js'
import { toWorkspaceEdit } from '../convert.js'
import { showSpan } from '../show-span.js'
import type { ActiveBrief } from '../store/active-brief.js'
import type { BriefStore } from '../store/brief-store.js'
import { nodeMime } from '../views/outline-drag.js'
import type { OutlineTree } from '../views/outline-tree.js'
import { writeWithGaps } from './brief-commands.js'

/** What a command of the tree works on, in the current text of the document. */
interface Target {
  readonly document: vscode.TextDocument
  readonly brief: Brief
  readonly node: OutlineNode | undefined
  /** The start of the node, or the cursor. */
  readonly offset: number | undefined
  /** Whether the focus is in the tree and is to stay there. */
  readonly isInTree: boolean
}

/** Argument of key bindings that means the focused node: VS Code does not pass it. */
const focused = 'focused'

/** The commands of the tree. Their target is the node in the argument, else the one at the cursor, else the selected one. */
export function outlineCommands(
  view: vscode.TreeView<OutlineNode>,
  tree: OutlineTree,
  active: ActiveBrief,
  store: BriefStore,
) {
  const onTarget = (run: (target: Target) => Promise<void>) => async (argument: unknown) => {
    if (argument === focused) await vscode.commands.executeCommand('list.selectAndPreserveFocus')
    const target = await findTarget(tree, active, store, argument)
    if (target !== undefined) await run(target)
  }
  const onNode = (run: (node: OutlineNode, target: Target) => Promise<void>) =>
    onTarget(async target => {
      if (target.node !== undefined) await run(target.node, target)
    })
  const add = (kind: AddedPart) =>
    onTarget(({ document, brief, node }) => writeWithGaps(document, addPart(brief, kind, node?.span?.start)))
  const move = (find: FindPlace) => onTarget(target => moveTo(tree, target, find))
  return {
    moveSectionUp: move(above),
    moveSectionDown: move(below),
    sortSections: onTarget(sort),
    addPerson: add('person'),
    addMilestone: add('milestone'),
    addScenario: add('scenario'),
    addQuestion: add('question'),
    checkOff: onNode((node, target) => setDone(target, !node.isDone)),
    goToProblem: onNode(async ({ problem }, { document }) => {
      if (problem !== undefined) await showSpan(document, problem.span)
    }),
    copyAsText: onNode(async node => vscode.env.clipboard.writeText(toText(node))),
    showOnlyProblems: async () => tree.showOnlyProblems(true),
    showAllNodes: async () => tree.showOnlyProblems(false),
    followCursor: async () => tree.followCursor(true),
    stopFollowingCursor: async () => tree.followCursor(false),
    findInOutline: () => find(view, tree),
  }
}

/** Moves the dragged section to where it was dropped. */
export async function dropNode(
  tree: OutlineTree,
  active: ActiveBrief,
  store: BriefStore,
  place: OutlineNode | undefined,
  data: vscode.DataTransfer,
): Promise<void> {
  const target = await findTarget(tree, active, store, { id: data.get(nodeMime)?.value })
  if (target?.node?.isMovable !== true) return
  const { kind, section } = target.node
  const canNest = kind === 'subsection' || (kind === 'section' && section === undefined)
  if (place === undefined || place.span !== undefined)
    await moveTo(tree, target, onto(place?.span?.start, canNest))
}

/** Writes the new states of checkboxes into the text. */
export async function changeBoxes(
  tree: OutlineTree,
  active: ActiveBrief,
  store: BriefStore,
  items: readonly (readonly [OutlineNode, vscode.TreeItemCheckboxState])[],
): Promise<void> {
  for (const [node, state] of items) {
    const target = await findTarget(tree, active, store, node)
    if (target !== undefined) await setDone(target, state === vscode.TreeItemCheckboxState.Checked)
  }
}

async function findTarget(
  tree: OutlineTree,
  active: ActiveBrief,
  store: BriefStore,
  argument: unknown,
): Promise<Target | undefined> {
  const uri = active.uri()
  if (uri === undefined) return undefined
  const document = await vscode.workspace.openTextDocument(uri)
  // Loads the configuration files.
  await store.readSoon(document)
  const { brief, nodes } = tree.read(document)
  const { selected } = tree
  const named = argument === focused ? selected : readId(argument)
  const cursor = named === undefined && argument !== focused ? cursorIn(document) : undefined
  const id = named ?? selected
  const node = cursor === undefined ? id && findNode(nodes, id) : findNodeAt(nodes, cursor)
  return {
    document,
    brief,
    node: node || undefined,
    offset: cursor ?? (node || undefined)?.span?.start,
    isInTree: cursor === undefined,
  }
}

function readId(argument: unknown): string | undefined {
  const isNode = typeof argument === 'object' && argument !== null && 'id' in argument
  return isNode && typeof argument.id === 'string' ? argument.id : undefined
}

function cursorIn(document: vscode.TextDocument): number | undefined {
  const editor = vscode.window.activeTextEditor
  return editor?.document === document ? document.offsetAt(editor.selection.active) : undefined
}

async function moveTo(
  tree: OutlineTree,
  { document, brief, offset, isInTree }: Target,
  find: FindPlace,
): Promise<void> {
  const moved = offset === undefined ? undefined : moveSection(brief, offset, find)
  if (moved === undefined) return say(vscode.l10n.t('The section cannot be moved there'))
  await apply(document, moved.edits)
  tree.revealSoon(moved.offset, isInTree)
}

async function sort({ document, brief }: Target): Promise<void> {
  const edits = sortSections(brief)
  if (edits.length > 0 && keepsHeadings(brief, edits)) await apply(document, edits)
  else say(vscode.l10n.t('The sections stay as they are'))
}

async function setDone({ document, brief, node }: Target, isDone: boolean): Promise<void> {
  const edit = node?.span && checkOff(brief, node.span.start, isDone)
  if (edit !== undefined) await apply(document, [edit])
}

/** Opens the search of the tree after expanding it: the search finds only nodes that have been expanded. */
async function find(view: vscode.TreeView<OutlineNode>, tree: OutlineTree): Promise<void> {
  await vscode.commands.executeCommand('negotiationBrief.outline.focus')
  const options = { select: false, focus: false, expand: 3 }
  for (const node of tree.getChildren())
    await Promise.resolve(view.reveal(node, options)).catch(() => undefined)
  await vscode.commands.executeCommand('list.find')
}

async function apply(document: vscode.TextDocument, edits: readonly Edit[]): Promise<void> {
  await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits))
}

function say(text: string): void {
  vscode.window.setStatusBarMessage(text, 5000)
}
