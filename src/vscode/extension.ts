import type * as vscode from 'vscode'
import { followActiveBrief } from './active-brief.js'
import { createBriefStore } from './brief-store.js'
import { registerCodeActions } from './code-actions.js'
import { registerBriefCommands } from './commands.js'
import { registerDiagnostics } from './diagnostics.js'
import { registerExplainRule } from './explain-rule.js'
import { registerNewBrief } from './new-brief.js'
import { watchOpenBriefs } from './open-briefs.js'
import { type OutlineView, registerOutlineView } from './outline-view.js'
import { registerRulePages } from './rule-pages.js'

/** What the extension gives to its tests. */
export interface Api {
  readonly outline: OutlineView
}

export function activate({ subscriptions }: vscode.ExtensionContext): Api {
  const store = createBriefStore()
  const briefs = watchOpenBriefs(store)
  const active = followActiveBrief()
  const outline = registerOutlineView(active, briefs)
  subscriptions.push(
    briefs,
    active,
    outline,
    registerDiagnostics(briefs),
    registerCodeActions(store),
    registerBriefCommands(active, store),
    registerNewBrief(),
    registerRulePages(),
    registerExplainRule(active, briefs),
  )
  return { outline }
}
