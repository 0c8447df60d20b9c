import type * as vscode from 'vscode'
import type { OutlineNode } from '../features/outline-node.js'
import { followActiveBrief } from './active-brief.js'
import { briefCommands } from './brief-commands.js'
import { createBriefStore } from './brief-store.js'
import { registerCodeActions } from './code-actions.js'
import { registerCompletion } from './completion.js'
import { registerConfigurationDiagnostics } from './configuration-diagnostics.js'
import { watchConfigurationFiles } from './configuration-files.js'
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
import { registerRename } from './rename.js'
import { registerSemanticTokens } from './semantic-tokens.js'

export type CommandName =
  | 'newBrief'
  | 'addSection'
  | 'addMissingSections'
  | 'nextGap'
  | 'deriveTemplate'
  | 'explainRule'
  | 'goTo'
  | OutlineCommand

/** Everything that the extension does once there is a brief. */
export interface Session {
  readonly outline: OutlineTree
  /** Moves the dragged section to the node on which it was dropped. */
  readonly drop: (onto: OutlineNode | undefined, data: vscode.DataTransfer) => Promise<void>
  readonly commands: { readonly [Name in CommandName]: (argument: unknown) => Promise<void> }
}

export function startSession(
  view: vscode.TreeView<OutlineNode>,
  didChangeOutline: vscode.EventEmitter<void>,
  { subscriptions, extensionUri, workspaceState }: vscode.ExtensionContext,
): Session {
  const files = watchConfigurationFiles()
  const store = createBriefStore(files)
  const briefs = watchOpenBriefs(store, files)
  const active = followActiveBrief()
  const glossary = createGlossary(extensionUri)
  const outline = showOutline(view, didChangeOutline, active, briefs, store, workspaceState)
  subscriptions.push(
    files,
    briefs,
    active,
    outline,
    registerDiagnostics(briefs),
    registerConfigurationDiagnostics(files),
    registerCodeActions(store),
    registerRename(store),
    registerDefinition(store),
    registerHover(store, glossary),
    registerCompletion(store, glossary),
    registerSemanticTokens(store),
    registerInlayHints(store),
    view.onDidChangeCheckboxState(({ items }) => changeBoxes(view, outline, active, items)),
  )
  return {
    outline,
    drop: (onto, data) => dropNode(view, outline, active, onto, data),
    commands: {
      ...briefCommands(active, store),
      ...outlineCommands(view, outline, active),
      newBrief: argument => newBrief(extensionUri, argument),
      explainRule: argument => explainRule(argument, active, briefs),
    },
  }
}
