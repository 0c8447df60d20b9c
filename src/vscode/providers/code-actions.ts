import * as vscode from 'vscode'
import { type CodeAction, codeActions, editsOf, ignoreActions } from '../../features/fix/code-actions.js'
import { fixAll } from '../../features/fix/fix-all.js'
import { hasGap } from '../../markdown/gaps.js'
import { toText } from '../../text/message.js'
import type { Edit, Span } from '../../text/span.js'
import { toGapEdit, toRange, toSpan, toWorkspaceEdit } from '../convert.js'
import { briefSelector, isBrief } from '../documents.js'
import type { BriefStore, Reading } from '../store/brief-store.js'

const { QuickFix, RefactorExtract, RefactorRewrite, SourceFixAll } = vscode.CodeActionKind
const fixAllKind = SourceFixAll.append('negotiation')

/** Quick fixes and refactorings at the cursor, and `source.fixAll.negotiation`, which can run on save. */
export function registerCodeActions(store: BriefStore): vscode.Disposable {
  const provider: vscode.CodeActionProvider<ChosenLater> = {
    provideCodeActions: (document, range, context) => actionsFor(store, document, range, context),
    resolveCodeAction: action => {
      action.edit = action.complete()
      return action
    },
  }
  const atCursor = vscode.languages.registerCodeActionsProvider(briefSelector, provider, {
    providedCodeActionKinds: [QuickFix, RefactorRewrite, RefactorExtract],
  })
  const fixes = vscode.languages.registerCodeActionsProvider(
    briefSelector,
    { provideCodeActions: (document, _, context) => fixAllFor(store, document, context) },
    { providedCodeActionKinds: [fixAllKind] },
  )
  const ignore = vscode.commands.registerCommand(
    'negotiationBrief.ignoreProblem',
    (document: vscode.TextDocument, span: Span) => ignoreProblem(store, document, span),
  )
  return vscode.Disposable.from(atCursor, fixes, ignore)
}

/** Finds out what it changes when it was chosen, because that can take longer than showing a menu. */
class ChosenLater extends vscode.CodeAction {
  constructor(
    title: string,
    kind: vscode.CodeActionKind,
    readonly complete: () => vscode.WorkspaceEdit,
  ) {
    super(title, kind)
  }
}

async function actionsFor(
  store: BriefStore,
  document: vscode.TextDocument,
  range: vscode.Range,
  { diagnostics, only }: vscode.CodeActionContext,
): Promise<ChosenLater[]> {
  if (!isBrief(document)) return []
  const reading = await store.readSoon(document)
  return codeActions(reading.brief, reading, toSpan(document, range), vscode.l10n.t)
    .filter(({ kind }) => only === undefined || only.contains(vscode.CodeActionKind.Empty.append(kind)))
    .map(action => toCodeAction(document, reading, action, diagnostics))
}

function toCodeAction(
  document: vscode.TextDocument,
  { brief, options }: Reading,
  { title, kind, does, problems, isPreferred, needsPreview }: CodeAction,
  diagnostics: readonly vscode.Diagnostic[],
): ChosenLater {
  const action = new ChosenLater(title, vscode.CodeActionKind.Empty.append(kind), () =>
    toEdit(document, editsOf(brief, options, does), needsPreview ? title : undefined),
  )
  if (does.kind === 'edit') action.edit = action.complete()
  else if (does.kind === 'command')
    action.command = {
      title,
      command: `negotiationBrief.${does.name}`,
      arguments: [document, does.span],
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

/** With the cursor in the first gap that the edits write, unless the user is to see them before. */
function toEdit(document: vscode.TextDocument, edits: readonly Edit[], confirmation: string | undefined) {
  const writesGap = edits.some(({ newText }) => hasGap(newText))
  return writesGap && confirmation === undefined
    ? toGapEdit(document, edits)
    : toWorkspaceEdit(document, edits, confirmation)
}

/** Lets the user choose a way to silence one of the rules that have a problem at a place. */
async function ignoreProblem(store: BriefStore, document: vscode.TextDocument, span: Span): Promise<void> {
  const reading = store.read(document)
  const actions = ignoreActions(reading.brief, reading, span, vscode.l10n.t)
  const items = actions.map(({ title, does }) => ({ label: title, does }))
  const chosen = await vscode.window.showQuickPick(items)
  if (chosen === undefined || document.version !== reading.version) return
  const edits = editsOf(reading.brief, reading.options, chosen.does)
  await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits))
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
