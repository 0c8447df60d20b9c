import * as vscode from 'vscode'
import { corrections, correctReading } from '../../features/read/correct.js'
import type { ListedFact } from '../../features/read/list-facts.js'
import { toWorkspaceEdit } from '../convert.js'
import { findEditor, showSpan } from '../show-span.js'
import type { ActiveBrief } from '../store/active-brief.js'
import type { BriefStore } from '../store/brief-store.js'
import type { ReadView } from '../views/read-view.js'
import { readPlace } from './brief-commands.js'

/** The commands about what was read: to show it, and to say that a number is something else. */
export function readCommands(view: ReadView, active: ActiveBrief, store: BriefStore) {
  const cursor = async () => {
    const uri = active.uri()
    if (uri === undefined) return undefined
    const document = await vscode.workspace.openTextDocument(uri)
    const position = findEditor(document)?.selection.active
    return position && document.offsetAt(position)
  }
  return {
    showWhatWasRead: async (place: unknown) => view.reveal(readPlace(place).offset ?? (await cursor())),
    correctReading: async (node: unknown) => {
      const offset = await cursor()
      const fact = readFact(node) ?? (offset === undefined ? undefined : view.find(offset))
      const { document } = view
      if (document === undefined) return
      if (fact?.isNumber) await correct(document, store, fact)
      else vscode.window.setStatusBarMessage(vscode.l10n.t('No number was read on this line'), 5000)
    },
  }
}

function readFact(node: unknown): ListedFact | undefined {
  const hasFact = (value: unknown): value is { readonly fact: ListedFact } =>
    typeof value === 'object' && value !== null && 'fact' in value && value.fact !== undefined
  return hasFact(node) ? node.fact : undefined
}

/** Asks what a number is, and writes the answer into the text as one edit. */
async function correct(
  document: vscode.TextDocument,
  store: BriefStore,
  { text, span }: ListedFact,
): Promise<void> {
  const { version } = document
  const placeHolder = vscode.l10n.t('What is {0}?', text)
  const chosen = await vscode.window.showQuickPick(corrections(vscode.l10n.t), { placeHolder })
  if (chosen === undefined || document.version !== version) return
  const { brief } = await store.readSoon(document)
  const edits = correctReading(brief, span, chosen.key)
  if (edits === undefined) {
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('Change this line yourself: write what the number is before it, as in "Walk-away: …"'),
      10_000,
    )
    return
  }
  await showSpan(document, span)
  await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits))
}
