import * as vscode from 'vscode'
import type { Span } from '../text/span.js'
import { toRange } from './convert.js'
import { findColumn } from './store/active-brief.js'

/** Selects a span of a document, in the column that shows the document already. */
export async function showSpan(document: vscode.TextDocument, span: Span): Promise<void> {
  const viewColumn = findColumn(document.uri)
  const visible = findEditor(document)
  // At once if possible, since the user may go on typing.
  if (visible?.viewColumn === viewColumn && visible !== undefined) select(visible, span)
  const editor = await vscode.window.showTextDocument(
    document,
    viewColumn === undefined ? {} : { viewColumn },
  )
  if (editor !== visible) select(editor, span)
}

function select(editor: vscode.TextEditor, span: Span): void {
  const range = toRange(editor.document, span)
  editor.selection = new vscode.Selection(range.start, range.end)
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

/** An editor that shows the document, the active one first. */
export function findEditor(document: vscode.TextDocument): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window
  if (activeTextEditor?.document === document) return activeTextEditor
  return visibleTextEditors.find(editor => editor.document === document)
}
