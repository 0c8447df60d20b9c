import * as vscode from 'vscode'
import { newFileName } from '../../features/briefs/new-brief.js'
import { makeBrief } from '../../features/make/make-brief.js'
import { briefFileName, toNoteText } from '../../features/make/note-file.js'
import { applyEdits } from '../../text/span.js'
import { toWorkspaceEdit } from '../convert.js'
import { fileNameOf, isBriefUri } from '../documents.js'
import type { Proposals } from '../providers/proposals.js'
import type { ActiveBrief } from '../store/active-brief.js'
import type { BriefStore } from '../store/brief-store.js'
import { openUntitled } from '../untitled.js'
import { readPlace } from './brief-commands.js'

/** The commands that turn a note into a brief. */
export function makeCommands(proposals: Proposals, active: ActiveBrief, store: BriefStore) {
  const propose = async (document: vscode.TextDocument) => {
    const { brief, options, version } = await store.readSoon(document)
    const edits = makeBrief(brief, options)
    if (edits.length === 0 && isBriefUri(document.uri)) {
      say(vscode.l10n.t('This is a brief already: there is nothing to propose'))
      return
    }
    await proposals.show({
      document,
      version,
      text: applyEdits(brief.text, edits),
      title: vscode.l10n.t('as a brief'),
      apply: () => apply(document, proposals, store),
      renew: async () => {
        await propose(document)
        say(vscode.l10n.t('The note has changed meanwhile: look at the proposal again'))
      },
    })
  }
  return {
    makeBrief: async (place: unknown) => {
      const document = await findNote(active, place)
      if (document !== undefined) await propose(document)
    },
    applyProposal: () => proposals.apply(),
    discardProposal: () => proposals.close(),
    renameToBrief: async (place: unknown) => {
      const document = await findNote(active, place)
      if (document !== undefined && !document.isUntitled && !isBriefUri(document.uri)) await rename(document)
    },
    newBriefFromClipboard: async () => {
      const text = toNoteText(await vscode.env.clipboard.readText())
      if (text.trim() === '') {
        say(vscode.l10n.t('There is no text in the clipboard'))
        return
      }
      const document = await openUntitled(number => newFileName('empty', number), text)
      await vscode.window.showTextDocument(document)
      if (await wantsProposal()) await propose(document)
    },
  }
}

function say(text: string): void {
  vscode.window.setStatusBarMessage(text, 10_000)
}

/** The document that the argument names, else a note in the active editor, else the active brief. */
async function findNote(active: ActiveBrief, place: unknown): Promise<vscode.TextDocument | undefined> {
  const { uri } = readPlace(place)
  const inEditor = vscode.window.activeTextEditor?.document
  const isNote = inEditor !== undefined && ['markdown', 'plaintext'].includes(inEditor.languageId)
  if (uri === undefined && isNote) return inEditor
  const chosen = uri ?? active.uri()
  return chosen && vscode.workspace.openTextDocument(chosen)
}

async function wantsProposal(): Promise<boolean> {
  const make = vscode.l10n.t('Make This Note a Brief…')
  const items = [
    { label: make, detail: vscode.l10n.t('See a proposal first; no sentence of yours is moved or lost') },
    { label: vscode.l10n.t('Leave It as It Is') },
  ]
  return (await vscode.window.showQuickPick(items))?.label === make
}

/** Writes the proposal as one edit, and gives the file the name of a brief if the user wants it. */
async function apply(document: vscode.TextDocument, proposals: Proposals, store: BriefStore): Promise<void> {
  const { brief, options } = await store.readSoon(document)
  const edits = makeBrief(brief, options)
  const name = isBriefUri(document.uri) ? 'keep' : await chooseName(document)
  if (name === undefined) return
  await proposals.close()
  if (name === 'copy') {
    const text = applyEdits(brief.text, edits)
    const copy = await openUntitled(() => briefFileName(fileNameOf(document.uri)), text)
    await vscode.window.showTextDocument(copy)
    return
  }
  await vscode.window.showTextDocument(document)
  await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits))
  if (name === 'rename') await rename(document)
}

/** Whether the file is renamed, a copy gets the name of a brief, or nothing of it changes; undefined to cancel. */
async function chooseName(document: vscode.TextDocument): Promise<'rename' | 'copy' | 'keep' | undefined> {
  const fileName = fileNameOf(document.uri)
  const wanted = briefFileName(fileName)
  const rename = { label: vscode.l10n.t('Rename to {0}', wanted), name: 'rename' as const }
  const items = [
    ...(document.isUntitled ? [] : [rename]),
    {
      label: vscode.l10n.t('Open a copy named {0}', wanted),
      detail: vscode.l10n.t('{0} stays as it is', fileName),
      name: 'copy' as const,
    },
    {
      label: vscode.l10n.t('Keep the name {0}', fileName),
      detail: vscode.l10n.t('Only files whose names end in .negotiation.md are checked'),
      name: 'keep' as const,
    },
  ]
  const placeHolder = vscode.l10n.t('Name of the new brief')
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.name
}

async function rename(document: vscode.TextDocument): Promise<void> {
  if (document.isDirty) await document.save()
  const target = vscode.Uri.joinPath(document.uri, '..', briefFileName(fileNameOf(document.uri)))
  const edit = new vscode.WorkspaceEdit()
  edit.renameFile(document.uri, target, { overwrite: false })
  if (await vscode.workspace.applyEdit(edit)) await vscode.commands.executeCommand('vscode.open', target)
}
