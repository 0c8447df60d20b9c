import * as vscode from 'vscode'
import { type CodeAction, codeActions } from '../features/code-actions.js'
import { fixAll } from '../features/fix-all.js'
import type { BriefStore } from './brief-store.js'
import { toRange, toSpan, toWorkspaceEdit } from './convert.js'
import { briefSelector, isBrief } from './documents.js'

const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('negotiation')

/** Quick fixes at the cursor, and `source.fixAll.negotiation`, which can run on save. */
export function registerCodeActions(store: BriefStore): vscode.Disposable {
  const quickFixes = vscode.languages.registerCodeActionsProvider(
    briefSelector,
    { provideCodeActions: (document, range, context) => quickFixesFor(store, document, range, context) },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  )
  const fixes = vscode.languages.registerCodeActionsProvider(
    briefSelector,
    { provideCodeActions: (document, _, context) => fixAllFor(store, document, context) },
    { providedCodeActionKinds: [fixAllKind] },
  )
  return vscode.Disposable.from(quickFixes, fixes)
}

async function quickFixesFor(
  store: BriefStore,
  document: vscode.TextDocument,
  range: vscode.Range,
  { diagnostics }: vscode.CodeActionContext,
): Promise<vscode.CodeAction[]> {
  if (!isBrief(document)) return []
  const reading = await store.readSoon(document)
  return codeActions(reading.brief, reading, toSpan(document, range), vscode.l10n.t).map(action =>
    toCodeAction(document, action, diagnostics),
  )
}

function toCodeAction(
  document: vscode.TextDocument,
  { title, edits, problems, isPreferred, needsPreview, command }: CodeAction,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix)
  if (command === undefined) action.edit = toWorkspaceEdit(document, edits, needsPreview ? title : undefined)
  else action.command = { title, command: `negotiationBrief.${command}` }
  action.isPreferred = isPreferred
  action.diagnostics = diagnostics.filter(({ message, range }) =>
    problems.some(problem => problem.message === message && toRange(document, problem.span).isEqual(range)),
  )
  return action
}

async function fixAllFor(
  store: BriefStore,
  document: vscode.TextDocument,
  { only }: vscode.CodeActionContext,
): Promise<vscode.CodeAction[]> {
  if (only === undefined || !only.intersects(fixAllKind) || !isBrief(document)) return []
  const { brief, options } = await store.readSoon(document)
  const edits = fixAll(brief, options)
  if (edits.length === 0) return []
  const action = new vscode.CodeAction(vscode.l10n.t('Fix all in this brief'), fixAllKind)
  action.edit = toWorkspaceEdit(document, edits)
  return [action]
}
