import * as vscode from 'vscode'
import { type CodeAction, codeActions, editsOf, ignoreActions } from '../../features/fix/code-actions.js'
import { safeFixes } from '../../features/fix/fix-safely.js'
import { hasTemplateGap } from '../../markdown/gaps.js'
import { toText } from '../../text/message.js'
import type { Edit, Span } from '../../text/span.js'
import { toGapEdit, toRange, toSpan, toWorkspaceEdit } from '../convert.js'
import { briefSelector, isBrief } from '../documents.js'
import type { BriefStore, Reading } from '../store/brief-store.js'

const { QuickFix, RefactorExtract, RefactorRewrite, SourceFixAll } = vscode.CodeActionKind
const fixAllKind = SourceFixAll.append('negotiation')

/** Quick fixes and refactorings at the cursor, and `source.fixAll.negotiation`, which can run on save. */
export function registerCodeActions(store: BriefStore): vscode.Disposable {
  const ignore = vscode.commands.registerCommand(
    'negotiationBrief.ignoreProblem',
    (document: vscode.TextDocument, span: Span, version: number) =>
      ignoreProblem(store, document, span, version),
  )
  const atCursor = vscode.languages.registerCodeActionsProvider(briefSelector, quickFixProvider(store), {
    providedCodeActionKinds: [QuickFix, RefactorRewrite, RefactorExtract],
  })
  const fixes = vscode.languages.registerCodeActionsProvider(
    briefSelector,
    { provideCodeActions: (document, _, context) => fixAllFor(store, document, context) },
    { providedCodeActionKinds: [fixAllKind] },
  )
  return vscode.Disposable.from(ignore, atCursor, fixes)
}

/** An action whose edits are computed when it is chosen, because that takes longer than to show a menu. */
class LazyCodeAction extends vscode.CodeAction {
  constructor(
    readonly document: vscode.TextDocument,
    readonly source: CodeAction,
  ) {
    super(source.title, vscode.CodeActionKind.Empty.append(source.kind))
  }
}

/** Quick fixes and refactorings at the cursor. */
export function quickFixProvider(store: BriefStore): vscode.CodeActionProvider<LazyCodeAction> {
  return {
    provideCodeActions: (document, range, context) => actionsFor(store, document, range, context),
    async resolveCodeAction(action) {
      // Resolved once more, its command would have arguments that VS Code has dropped by the time it runs.
      if (action.command !== undefined) return action
      // The text may have changed since the action was offered.
      const reading = await store.readSoon(action.document)
      action.edit ??= toEdit(action.document, reading, action.source)
      return action
    },
  }
}

async function actionsFor(
  store: BriefStore,
  document: vscode.TextDocument,
  range: vscode.Range,
  { diagnostics, only }: vscode.CodeActionContext,
): Promise<LazyCodeAction[]> {
  if (!isBrief(document)) return []
  const reading = await store.readSoon(document)
  return codeActions(reading.brief, reading, toSpan(document, range), vscode.l10n.t)
    .filter(({ kind }) => only === undefined || only.contains(vscode.CodeActionKind.Empty.append(kind)))
    .map(action => toCodeAction(document, reading, action, diagnostics))
}

function toCodeAction(
  document: vscode.TextDocument,
  reading: Reading,
  source: CodeAction,
  diagnostics: readonly vscode.Diagnostic[],
): LazyCodeAction {
  const action = new LazyCodeAction(document, source)
  const { effect, title, problems } = source
  if (effect.kind === 'edit') action.edit = toEdit(document, reading, source)
  else if (effect.kind === 'command')
    action.command = {
      title,
      command: `negotiationBrief.${effect.name}`,
      arguments:
        effect.name === 'ignoreProblem'
          ? [document, effect.span, reading.version]
          : [{ uri: document.uri.toString(), offset: effect.span.start }],
    }
  action.isPreferred = source.isPreferred
  action.diagnostics = diagnostics.filter(({ message, range }) =>
    problems.some(
      problem =>
        toText(problem.message, vscode.l10n.t) === message && toRange(document, problem.span).isEqual(range),
    ),
  )
  return action
}

/** Leaves the cursor in the first gap that the edits write, unless the user is to see a preview of them. */
function toEdit(
  document: vscode.TextDocument,
  { brief, options }: Reading,
  { title, effect, needsPreview }: CodeAction,
): vscode.WorkspaceEdit {
  const edits = editsOf(brief, options, effect)
  if (needsPreview) return toWorkspaceEdit(document, edits, title)
  return writesGap(edits) ? toGapEdit(document, edits) : toWorkspaceEdit(document, edits)
}

function writesGap(edits: readonly Edit[]): boolean {
  return edits.some(({ newText }) => hasTemplateGap(newText))
}

/** Lets the user choose a way to silence one of the rules that report a problem at a span of a version. */
async function ignoreProblem(
  store: BriefStore,
  document: vscode.TextDocument,
  span: Span,
  version: number,
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
