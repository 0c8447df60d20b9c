import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { Api } from '../../src/vscode/extension.js'
import type { Session } from '../../src/vscode/parts.js'
import { extensionId, waitFor, workspaceFile } from './editor.js'

/** A brief with one section, and a title on which the missing ones are reported. */
export const shortBrief = `# Lease

## Context

- Our interests: stay in the house
- Their interests (est.): no empty month, because the owner lives on the rent
- History: ten years without a late payment, two rises, the last one after three long meetings
- Status: ready
`

/** Writes a file into the workspace and opens it as a user does. */
export async function openFile(name: string, text?: string): Promise<vscode.TextDocument> {
  const uri = workspaceFile(name)
  if (text !== undefined) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  // Unlike showTextDocument, this does not keep the document open after its tab is closed.
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false })
  return waitFor(`${name} to open`, () => {
    const document = findOpen(uri)
    // A document of that name that was open before keeps its old text for a moment.
    return text === undefined || document?.getText() === text ? document : undefined
  })
}

function findOpen(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString())
}

export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments)
    if (document.isDirty) {
      await vscode.window.showTextDocument(document)
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    }
  // An editor that was still opening may come after the others are closed.
  await waitFor('no open tab', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    return vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0)
  })
}

/** The diagnostics of the extension in a document: `warning brief/section-missing 0:0-0:7`. */
export function readProblems({ uri }: Pick<vscode.TextDocument, 'uri'>): string[] {
  return ownDiagnostics(uri).map(({ severity, code, range: { start, end } }) => {
    const rule = typeof code === 'object' ? JSON.parse(code.target.query)[0] : code
    const level = vscode.DiagnosticSeverity[severity].toLowerCase()
    return `${level} ${rule} ${start.line}:${start.character}-${end.line}:${end.character}`
  })
}

export function ownDiagnostics(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'negotiation')
}

/** Waits for a problem that begins with this text, and for the providers, which the session registers after the first ones. */
export async function waitForProblem(document: vscode.TextDocument, start: string): Promise<string> {
  const problem = await waitFor(`the problem "${start}"`, () =>
    readProblems(document).find(found => found.startsWith(start)),
  )
  await readSession()
  return problem
}

export function waitForNoProblem(document: vscode.TextDocument, start: string): Promise<boolean> {
  return waitFor(
    `the end of the problem "${start}"`,
    () => !readProblems(document).some(problem => problem.startsWith(start)),
  )
}

/** Chooses the quick fix of that title at a place. */
export async function applyFix(
  document: vscode.TextDocument,
  line: number,
  title: string,
  kind: string = vscode.CodeActionKind.QuickFix.value,
): Promise<void> {
  // Fixes are offered a moment after the first problems of the window.
  const action = await waitFor(`the fix "${title}"`, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      document.lineAt(line).range,
      kind,
      100,
    )
    return actions.find(action => action.title === title)
  })
  if (action.edit !== undefined)
    assert.ok(await vscode.workspace.applyEdit(action.edit), 'the edit was not applied')
  const { command, arguments: given = [] } = action.command ?? {}
  if (command !== undefined) await vscode.commands.executeCommand(command, ...given)
}

/** The comparison of a document with what is proposed for it. */
export function findComparison(): vscode.Tab | undefined {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(
      ({ input }) =>
        input instanceof vscode.TabInputTextDiff && input.modified.scheme === 'negotiation-proposal',
    )
}

/** The proposed text. */
export function findProposal(): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'negotiation-proposal')
}

export async function readSession(): Promise<Session> {
  const extension = vscode.extensions.getExtension<Api>(extensionId)
  assert.ok(extension, `${extensionId} is not installed`)
  const { session } = await extension.activate()
  return session()
}
