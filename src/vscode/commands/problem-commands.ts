import * as vscode from 'vscode'
import { findProblemPlace } from '../../features/outline/problem-places.js'
import { toText } from '../../text/message.js'
import { findEditor, showSpan } from '../show-span.js'
import type { BriefStore } from '../store/brief-store.js'

/** Selects the next place of a brief that has a problem, or the one before, and says what is wrong there. */
export async function goToProblem(
  uri: vscode.Uri | undefined,
  direction: 'next' | 'previous',
  store: BriefStore,
): Promise<void> {
  if (uri === undefined) return
  const document = await vscode.workspace.openTextDocument(uri)
  const cursor = findEditor(document)?.selection.start
  const offset = cursor === undefined ? -1 : document.offsetAt(cursor)
  const { problems } = await store.readSoon(document)
  const place = findProblemPlace(problems, offset, direction)
  if (place === undefined) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('This brief has no problems'), 5000)
    return
  }
  await showSpan(document, place.span)
  const messages = place.problems.map(({ message }) => toText(message, vscode.l10n.t)).join('; ')
  const announced = vscode.l10n.t('Problem {0} of {1}: {2}', place.number, place.count, messages)
  vscode.window.setStatusBarMessage(announced, 10_000)
  // Shows the whole message where it belongs. With a screen reader it takes the focus, and so is read.
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' })
}
