import type * as vscode from 'vscode'
import type { OutlineNode } from '../features/outline-node.js'
import { followActiveBrief } from './active-brief.js'
import { briefCommands } from './brief-commands.js'
import { type BriefIndex, createBriefIndex, type IndexedBrief } from './brief-index.js'
import { createBriefStore } from './brief-store.js'
import { type BriefsView, showBriefs } from './briefs-view.js'
import { createCheckAll } from './check-all.js'
import { registerCodeActions } from './code-actions.js'
import { registerCompletion } from './completion.js'
import { registerConfigurationDiagnostics } from './configuration-diagnostics.js'
import { watchConfigurationFiles } from './configuration-files.js'
import { registerDecorations } from './decorations.js'
import { registerDefinition } from './definition.js'
import { registerDiagnostics } from './diagnostics.js'
import { explainRule } from './explain-rule.js'
import { createGlossary } from './glossary.js'
import { registerHover } from './hover.js'
import { registerInlayHints } from './inlay-hints.js'
import { newBrief } from './new-brief.js'
import { watchOpenBriefs } from './open-briefs.js'
import { changeBoxes, dropNode, type OutlineCommand, outlineCommands } from './outline-commands.js'
import { type OutlineTree, showOutline } from './outline-tree.js'
import { goToProblem } from './problem-commands.js'
import { registerRename } from './rename.js'
import { readRowUri, rowCommands } from './row-commands.js'
import { registerSemanticTokens } from './semantic-tokens.js'
import { type Status, showStatus } from './status.js'

export type CommandName =
  | 'newBrief'
  | 'addSection'
  | 'addMissingSections'
  | 'nextGap'
  | 'deriveTemplate'
  | 'explainRule'
  | 'goTo'
  | OutlineCommand
  | 'nextProblem'
  | 'previousProblem'
  | 'checkAll'
  | 'refreshBriefs'
  | 'stopReading'
  | 'openToSide'
  | 'revealBrief'

/** Everything that the extension does once there is a brief. */
export interface Session {
  readonly outline: OutlineTree
  /** Moves the dragged section to the node on which it was dropped. */
  readonly drop: (onto: OutlineNode | undefined, data: vscode.DataTransfer) => Promise<void>
  readonly briefs: BriefsView
  readonly index: BriefIndex
  readonly status: Status
  readonly commands: { readonly [Name in CommandName]: (argument: unknown) => Promise<void> }
}

/** A view with the means to say that its nodes have changed. */
export interface LazyView<Node> {
  readonly view: vscode.TreeView<Node>
  readonly didChange: vscode.EventEmitter<void>
}

export function startSession(
  outlineView: LazyView<OutlineNode>,
  briefsView: LazyView<IndexedBrief>,
  { subscriptions, extensionUri, workspaceState }: vscode.ExtensionContext,
): Session {
  const files = watchConfigurationFiles()
  const store = createBriefStore(files)
  const open = watchOpenBriefs(store, files)
  const active = followActiveBrief()
  const glossary = createGlossary(extensionUri)
  const index = createBriefIndex(store, files, open)
  const { view, didChange } = outlineView
  const outline = showOutline(view, didChange, active, open, store, workspaceState)
  const briefs = showBriefs(briefsView.view, briefsView.didChange, index)
  const status = showStatus(active, index)
  const checkAll = createCheckAll(index, open)
  subscriptions.push(
    files,
    open,
    active,
    index,
    outline,
    briefs,
    status,
    checkAll,
    registerDiagnostics(open),
    registerConfigurationDiagnostics(files),
    registerCodeActions(store),
    registerRename(store),
    registerDefinition(store),
    registerHover(store, glossary),
    registerCompletion(store, glossary),
    registerSemanticTokens(store),
    registerInlayHints(store),
    view.onDidChangeCheckboxState(({ items }) => changeBoxes(outline, active, items)),
    registerDecorations(index),
  )
  return {
    outline,
    briefs,
    index,
    status,
    drop: (onto, data) => dropNode(outline, active, onto, data),
    commands: {
      ...briefCommands(active, store),
      ...outlineCommands(view, outline, active),
      ...rowCommands,
      newBrief: argument => newBrief(extensionUri, argument),
      explainRule: argument => explainRule(argument, active, open),
      nextProblem: argument => goToProblem(readRowUri(argument) ?? active.uri(), 'next', store),
      previousProblem: argument => goToProblem(readRowUri(argument) ?? active.uri(), 'previous', store),
      checkAll: () => checkAll.run(),
      refreshBriefs: () => index.refresh(),
      stopReading: async () => index.stop(),
    },
  }
}
