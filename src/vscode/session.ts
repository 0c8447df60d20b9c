import type * as vscode from 'vscode'
import type { OutlineNode } from '../features/outline/node.js'
import { briefCommands } from './commands/brief-commands.js'
import { createCheckAll } from './commands/check-all.js'
import { explainRule } from './commands/explain-rule.js'
import { newBrief } from './commands/new-brief.js'
import { changeBoxes, dropNode, type OutlineCommand, outlineCommands } from './commands/outline-commands.js'
import { goToProblem } from './commands/problem-commands.js'
import { readRowUri, rowCommands } from './commands/row-commands.js'
import { registerCodeActions } from './providers/code-actions.js'
import { registerCompletion } from './providers/completion.js'
import { registerConfigurationDiagnostics } from './providers/configuration-diagnostics.js'
import { registerDefinition } from './providers/definition.js'
import { registerDiagnostics } from './providers/diagnostics.js'
import { registerHover } from './providers/hover.js'
import { registerInlayHints } from './providers/inlay-hints.js'
import { registerRename } from './providers/rename.js'
import { registerSemanticTokens } from './providers/semantic-tokens.js'
import { followActiveBrief } from './store/active-brief.js'
import { type BriefIndex, createBriefIndex, type IndexedBrief } from './store/brief-index.js'
import { createBriefStore } from './store/brief-store.js'
import { watchConfigurationFiles } from './store/configuration-files.js'
import { createGlossary } from './store/glossary.js'
import { watchOpenBriefs } from './store/open-briefs.js'
import { type BriefsView, showBriefs } from './views/briefs-view.js'
import { registerDecorations } from './views/decorations.js'
import { type OutlineTree, showOutline } from './views/outline-tree.js'
import { type Status, showStatus } from './views/status.js'

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
