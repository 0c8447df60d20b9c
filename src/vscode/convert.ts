import * as vscode from 'vscode'
import { toSnippetTexts } from '../features/complete/snippets.js'
import { type Lines, positionAt } from '../text/lines.js'
import type { Edit, Span } from '../text/span.js'

export function toRange(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end))
}

/** Like `toRange`, for a text that is not open. */
export function toRangeIn(lines: Lines, { start, end }: Span): vscode.Range {
  const from = positionAt(lines, start)
  const to = positionAt(lines, end)
  return new vscode.Range(from.line, from.column, to.line, to.column)
}

export function toSpan(document: vscode.TextDocument, { start, end }: vscode.Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) }
}

export function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit()
  for (const { span, newText } of edits) workspaceEdit.replace(document.uri, toRange(document, span), newText)
  return workspaceEdit
}

/** Edits that leave the cursor in the first `<gap>` that they write, from which Tab goes to the next. */
export function toGapEdit(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit()
  const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start)
  const snippets = toSnippetTexts(inOrder.map(({ newText }) => newText))
  const snippetEdits = inOrder.map(({ span }, index) => {
    const edit = new vscode.SnippetTextEdit(
      toRange(document, span),
      new vscode.SnippetString(snippets[index] ?? ''),
    )
    edit.keepWhitespace = true
    return edit
  })
  workspaceEdit.set(document.uri, snippetEdits)
  return workspaceEdit
}
