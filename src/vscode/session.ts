import type * as vscode from 'vscode'
import type { OutlineNode } from '../features/outline.js'
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

/** Everything that the extension does once there is a brief. */
export interface Session {
  readonly outline: OutlineTree
  readonly commands: { readonly [Name in CommandName]: (argument: unknown) => Promise<void> }
}

export function startSession(
  view: vscode.TreeView<OutlineNode>,
  didChangeOutline: vscode.EventEmitter<void>,
  { subscriptions, extensionUri }: Pick<vscode.ExtensionContext, 'subscriptions' | 'extensionUri'>,
): Session {
  const files = watchConfigurationFiles()
  const store = createBriefStore(files)
  const briefs = watchOpenBriefs(store, files)
  const active = followActiveBrief()
  const glossary = createGlossary(extensionUri)
  const outline = showOutline(view, didChangeOutline, active, briefs)
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
  )
  return {
    outline,
    commands: {
      ...briefCommands(active, store),
      newBrief: argument => newBrief(extensionUri, argument),
      explainRule: argument => explainRule(argument, active, briefs),
    },
  }
}
