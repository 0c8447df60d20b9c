import type * as vscode from 'vscode'
import { createBriefStore } from './brief-store.js'
import { registerDiagnostics } from './diagnostics.js'
import { watchOpenBriefs } from './open-briefs.js'
import { registerRulePages } from './rule-pages.js'

export function activate(context: vscode.ExtensionContext): void {
  const store = createBriefStore()
  const briefs = watchOpenBriefs(store)
  context.subscriptions.push(briefs, registerDiagnostics(briefs), registerRulePages())
}
