import * as vscode from 'vscode'
import { type CodeAction, codeActions, editsOf, ignoreActions } from '../../features/fix/code-actions.js'
import { safeFixes } from '../../features/fix/fix-safely.js'
import { isSmall } from '../../text/edits.js'
import { toText } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import { type AppliedAction, applyAction, toActionEdit } from '../commands/apply-action.js'
import { toRange, toSpan, toWorkspaceEdit } from '../convert.js'
import { briefSelector, isBrief } from '../documents.js'
import type { BriefStore, Reading } from '../store/brief-store.js'
import type { Proposals } from './proposals.js'

const { QuickFix, RefactorExtract, RefactorRewrite, SourceFixAll } = vscode.CodeActionKind
const fixAllKind = SourceFixAll.append('negotiation')

/** Quick fixes and refactorings at the cursor, and `source.fixAll.negotiation`, which can run on save. */
export function registerCodeActions(store: BriefStore, proposals: Proposals): vscode.Disposable {
  const { registerCommand } = vscode.commands
  const apply = registerCommand(
    'negotiationBrief.applyAction',
    (document: vscode.TextDocument, version: number, action: AppliedAction) =>
      applyAction(document, version, action, store, proposals),
  )
  const ignore = registerCommand(
    'negotiationBrief.ignoreProblem',
    (document: vscode.TextDocument, version: number, span: Span) =>
      ignoreProblem(store, document, version, span),
  )
  const atCursor = vscode.languages.registerCodeActionsProvider(briefSelector, quickFixProvider(store), {
    providedCodeActionKinds: [QuickFix, RefactorRewrite, RefactorExtract],
  })
  const fixes = vscode.languages.registerCodeActionsProvider(
    briefSelector,
    { provideCodeActions: (document, _, context) => fixAllFor(store, document, context) },
    { providedCodeActionKinds: [fixAllKind] },
  )
  return vscode.Disposable.from(apply, ignore, atCursor, fixes)
}

/** Quick fixes and refactorings at the cursor. */
export function quickFixProvider(store: BriefStore): vscode.CodeActionProvider {
  return {
    provideCodeActions: (document, range, context) => actionsFor(store, document, range, context),
  }
}

async function actionsFor(
  store: BriefStore,
  document: vscode.TextDocument,
  range: vscode.Range,
  { diagnostics, only }: vscode.CodeActionContext,
): Promise<vscode.CodeAction[]> {
  if (!isBrief(document)) return []
  const reading = await store.readSoon(document)
  return codeActions(reading.brief, reading, toSpan(document, range), vscode.l10n.t)
    .filter(({ kind }) => only === undefined || only.contains(vscode.CodeActionKind.Empty.append(kind)))
    .map(action => toCodeAction(document, reading, action, diagnostics))
}

/** An action whose edits are seen at a glance has them; any other runs a command. */
function toCodeAction(
  document: vscode.TextDocument,
  { brief, version }: Reading,
  { title, kind, effect, problems, isPreferred }: CodeAction,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.Empty.append(kind))
  if (effect.kind === 'edit' && (kind !== 'quickfix' || isSmall(brief.text, effect.edits)))
    action.edit = toActionEdit(document, effect.edits)
  else if (effect.kind !== 'command')
    action.command = {
      title,
      command: 'negotiationBrief.applyAction',
      arguments: [document, version, { title, effect } satisfies AppliedAction],
    }
  else
    action.command = {
      title,
      command: `negotiationBrief.${effect.name}`,
      arguments:
        effect.name === 'ignoreProblem'
          ? [document, version, effect.span]
          : [{ uri: document.uri.toString(), offset: effect.span.start }],
    }
  action.isPreferred = isPreferred
  action.diagnostics = diagnostics.filter(({ message, range }) =>
    problems.some(
      problem =>
        toText(problem.message, vscode.l10n.t) === message && toRange(document, problem.span).isEqual(range),
    ),
  )
  return action
}

/** Lets the user choose a way to silence one of the rules that report a problem at a span of a version. */
async function ignoreProblem(
  store: BriefStore,
  document: vscode.TextDocument,
  version: number,
  span: Span,
): Promise<void> {
  const reading = await store.readSoon(document)
  if (reading.version !== version) return
  const actions = ignoreActions(reading.brief, reading, span, vscode.l10n.t)
  const items = actions.map(({ title, effect }) => ({ label: title, effect }))
  const chosen = await vscode.window.showQuickPick(items)
  if (chosen === undefined || document.version !== version) return
  const edits = editsOf(reading.brief, reading.options, chosen.effect)
  await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits))
}

async function fixAllFor(
  store: BriefStore,
  document: vscode.TextDocument,
  { only }: vscode.CodeActionContext,
): Promise<vscode.CodeAction[]> {
  if (only === undefined || !only.intersects(fixAllKind) || !isBrief(document)) return []
  const { brief, options } = await store.readSoon(document)
  const edits = safeFixes(brief, options)
  if (edits.length === 0) return []
  const action = new vscode.CodeAction(vscode.l10n.t('Fix all in this brief'), fixAllKind)
  action.edit = toWorkspaceEdit(document, edits)
  return [action]
}
