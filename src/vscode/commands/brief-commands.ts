import * as vscode from 'vscode'
import { deriveTemplate } from '../../features/briefs/derive-template.js'
import { addMissingSections } from '../../features/fix/add-sections.js'
import { findNextGap } from '../../features/fix/gaps.js'
import { type RequiredSection, requiredSections } from '../../language/sections.js'
import { addSection, missingSections } from '../../rules/brief/section-missing.js'
import type { Edit } from '../../text/span.js'
import { toGapEdit } from '../convert.js'
import { findEditor, showSpan } from '../show-span.js'
import type { ActiveBrief } from '../store/active-brief.js'
import type { BriefStore } from '../store/brief-store.js'
import { findWorkspace, openUntitled } from '../untitled.js'
import { templatesFolderOf } from './team-templates.js'

/** The commands that change or show the active brief; without one they do nothing. */
export function briefCommands(active: ActiveBrief, store: BriefStore) {
  const onActive = (run: (document: vscode.TextDocument, argument: unknown) => Promise<void>) => {
    return async (argument: unknown) => {
      const uri = active.uri()
      if (uri !== undefined) await run(await vscode.workspace.openTextDocument(uri), argument)
    }
  }
  return {
    goTo: (place: unknown) => goTo(active, place),
    addSection: onActive(async (document, argument) => {
      const { brief } = store.read(document)
      const missing = missingSections(brief)
      const key =
        readSection(argument) ?? (await pickSection(missing, key => brief.vocabulary.sections[key].name))
      if (key !== undefined && missing.includes(key))
        await writeWithGaps(document, addSection(brief, key).edits)
    }),
    addMissingSections: onActive(document =>
      writeWithGaps(document, addMissingSections(store.read(document).brief)),
    ),
    nextGap: onActive(document => goToNextGap(document, store)),
    deriveTemplate: onActive(document => showTemplate(deriveTemplate(store.read(document).brief))),
  }
}

/** A place of the active brief by its offset, or one of any text by its address too. */
async function goTo(active: ActiveBrief, place: unknown): Promise<void> {
  const { uri = active.uri(), offset } = readPlace(place)
  if (uri === undefined || offset === undefined) return
  await showSpan(await vscode.workspace.openTextDocument(uri), { start: offset, end: offset })
}

function readPlace(place: unknown): { readonly uri?: vscode.Uri; readonly offset?: number } {
  if (typeof place === 'number') return { offset: place }
  if (typeof place !== 'object' || place === null || !('uri' in place && 'offset' in place)) return {}
  const { uri, offset } = place
  return typeof uri === 'string' && typeof offset === 'number' ? { uri: vscode.Uri.parse(uri), offset } : {}
}

/** Selects the gap after the cursor, so that typing fills it. */
async function goToNextGap(document: vscode.TextDocument, store: BriefStore): Promise<void> {
  const cursor = findEditor(document)?.selection.start
  const offset = cursor === undefined ? -1 : document.offsetAt(cursor)
  const gap = findNextGap(store.read(document).brief, offset)
  if (gap !== undefined) await showSpan(document, gap)
  else vscode.window.setStatusBarMessage(vscode.l10n.t('This brief has no open gap'), 5000)
}

/** Opens it where the next new brief finds it, once it is saved. */
async function showTemplate(text: string): Promise<void> {
  const workspace = findWorkspace()
  const folder = workspace && templatesFolderOf(workspace)
  const nameOf = (number: number) => `template-${number}.md`
  await vscode.window.showTextDocument(await openUntitled(nameOf, text, folder))
  vscode.window.setStatusBarMessage(vscode.l10n.t('Saved here, it is offered for new briefs'), 15000)
}

/** The section of a node of the outline, or the one that a key binding names. */
function readSection(argument: unknown): RequiredSection | undefined {
  const name =
    typeof argument === 'object' && argument !== null && 'section' in argument ? argument.section : argument
  return requiredSections.find(key => key === name)
}

async function pickSection(
  missing: readonly RequiredSection[],
  nameOf: (key: RequiredSection) => string,
): Promise<RequiredSection | undefined> {
  const items = missing.map(key => ({ label: nameOf(key), key }))
  const placeHolder =
    items.length === 0 ? vscode.l10n.t('All six sections are there') : vscode.l10n.t('Section to add')
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.key
}

/** Applies the edits with the cursor in the first gap, where an editor shows the document. */
export async function writeWithGaps(document: vscode.TextDocument, edits: readonly Edit[]): Promise<void> {
  const viewColumn = findEditor(document)?.viewColumn
  if (viewColumn !== undefined) await vscode.window.showTextDocument(document, viewColumn)
  await vscode.workspace.applyEdit(toGapEdit(document, edits))
}
