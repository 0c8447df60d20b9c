import * as vscode from 'vscode'
import { type End, readEnd } from '../../features/debrief/end.js'
import { nextBrief } from '../../features/debrief/next-brief.js'
import { workOutBatna } from '../../features/debrief/worksheet.js'
import { writeDebrief } from '../../features/debrief/write-debrief.js'
import { findSection } from '../../markdown/outline.js'
import { toText } from '../../text/message.js'
import { toWorkspaceEdit } from '../convert.js'
import { fileNameOf } from '../documents.js'
import { showSpan } from '../show-span.js'
import type { ActiveBrief } from '../store/active-brief.js'
import type { BriefStore } from '../store/brief-store.js'
import { readToday } from '../today.js'
import { openUntitled } from '../untitled.js'
import { readPlace, writeWithGaps } from './brief-commands.js'
import { showFirstGap } from './new-brief.js'

/** The commands for the end of a negotiation and for what there is without one. Without a brief they do nothing. */
export function debriefCommands(active: ActiveBrief, store: BriefStore) {
  const onBrief = (run: (document: vscode.TextDocument) => Promise<void>) => async (place: unknown) => {
    const uri = readPlace(place).uri ?? active.uri()
    if (uri !== undefined) await run(await vscode.workspace.openTextDocument(uri))
  }
  return {
    writeDebrief: onBrief(document => debrief(document, store)),
    nextBrief: onBrief(document => openNext(document, store)),
    workOutBatna: onBrief(document => workOut(document, store)),
  }
}

/** Writes the debrief; asks how it ended only if the brief does not say it. Goes to one that is there already. */
async function debrief(document: vscode.TextDocument, store: BriefStore): Promise<void> {
  const { brief } = await store.readSoon(document)
  const end = readEnd(brief) ?? (await askForEnd())
  if (end === undefined) return
  // The text may have changed while the user was asked.
  const { brief: now } = await store.readSoon(document)
  const edits = writeDebrief(now, end, readToday())
  if (edits.length > 0) await writeWithGaps(document, edits)
  const before = findSection(now, 'debrief')
  if (before?.heading !== undefined && !edits.some(({ newText }) => /[\r\n]/.test(newText)))
    await showSpan(document, before.heading.span)
}

async function askForEnd(): Promise<End | undefined> {
  const items: readonly (vscode.QuickPickItem & { readonly end: End })[] = [
    { label: vscode.l10n.t('We agreed'), end: { kind: 'agreed', offer: undefined } },
    { label: vscode.l10n.t('No agreement'), end: { kind: 'failed' } },
  ]
  const placeHolder = vscode.l10n.t('How did the negotiation end?')
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.end
}

/** Opens the brief of the next negotiation as an untitled file in the same folder. */
async function openNext(document: vscode.TextDocument, store: BriefStore): Promise<void> {
  const { brief } = await store.readSoon(document)
  const fileName = fileNameOf(document.uri)
  const stem = fileName.replace(/(?:\.negotiation)?\.(?:md|markdown)$/i, '')
  const nameOf = (number: number) => `${stem}-next${number === 1 ? '' : `-${number}`}.negotiation.md`
  const root = vscode.workspace.getWorkspaceFolder(document.uri)?.uri.path
  const folder = root && vscode.Uri.joinPath(document.uri, '..').path.slice(root.length + 1)
  await showFirstGap(await openUntitled(nameOf, nextBrief(brief, fileName), folder))
}

/** Adds the table of alternatives, or writes what it comes to into the lines of the BATNA. */
async function workOut(document: vscode.TextDocument, store: BriefStore): Promise<void> {
  const { brief } = await store.readSoon(document)
  const found = workOutBatna(brief)
  if (found.kind === 'unsaid') {
    await showSpan(document, found.span)
    say(vscode.l10n.t('The BATNA value cannot be worked out: {0}', toText(found.because, vscode.l10n.t)))
    return
  }
  if (found.kind === 'table') {
    await writeWithGaps(document, found.edits)
    say(vscode.l10n.t('Fill in the table, then work out the BATNA value again'))
    return
  }
  if (found.edits.length > 0) await vscode.workspace.applyEdit(toWorkspaceEdit(document, found.edits))
  say(vscode.l10n.t('Your best alternative, "{0}", is worth {1}', found.name, found.worth))
}

function say(text: string): void {
  vscode.window.setStatusBarMessage(text, 10_000)
}
