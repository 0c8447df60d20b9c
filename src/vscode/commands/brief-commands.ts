import * as vscode from 'vscode'
import type { Brief } from '../../brief/brief.js'
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

/** The commands that change or show the active brief. Without one they do nothing. */
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
      const { brief } = await store.readSoon(document)
      const key = readSection(argument) ?? (await pickSection(brief))
      if (key !== undefined) await addMissingSection(document, store, key)
    }),
    addMissingSections: onActive(async document => {
      const { brief } = await store.readSoon(document)
      await writeWithGaps(document, addMissingSections(brief))
    }),
    nextGap: onActive(document => goToNextGap(document, store)),
    deriveTemplate: onActive(async document => {
      const { brief } = await store.readSoon(document)
      await showTemplate(deriveTemplate(brief))
    }),
  }
}

/** Goes to an offset of the active brief, or of the document that the place names. */
async function goTo(active: ActiveBrief, place: unknown): Promise<void> {
  const { uri = active.uri(), offset } = readPlace(place)
  if (uri === undefined || offset === undefined) return
  await showSpan(await vscode.workspace.openTextDocument(uri), { start: offset, end: offset })
}

/** The place that a command is about, `{ uri, offset }` or only an offset; empty for anything else. */
export function readPlace(place: unknown): { readonly uri?: vscode.Uri; readonly offset?: number } {
  if (typeof place === 'number') return { offset: place }
  if (typeof place !== 'object' || place === null || !('uri' in place && 'offset' in place)) return {}
  const { uri, offset } = place
  return typeof uri === 'string' && typeof offset === 'number' ? { uri: vscode.Uri.parse(uri), offset } : {}
}

/** Selects the gap after the cursor, so that typing fills it. */
async function goToNextGap(document: vscode.TextDocument, store: BriefStore): Promise<void> {
  const { brief } = await store.readSoon(document)
  const cursor = findEditor(document)?.selection.start
  const offset = cursor === undefined ? -1 : document.offsetAt(cursor)
  const gap = findNextGap(brief, offset)
  if (gap !== undefined) await showSpan(document, gap)
  else vscode.window.setStatusBarMessage(vscode.l10n.t('This brief has no open gap'), 5000)
}

/** Opens a template as an untitled file in the folder from which new briefs offer it. */
async function showTemplate(text: string): Promise<void> {
  const workspace = findWorkspace()
  const folder = workspace && templatesFolderOf(workspace)
  const nameOf = (number: number) => `template-${number}.md`
  await vscode.window.showTextDocument(await openUntitled(nameOf, text, folder))
  vscode.window.setStatusBarMessage(vscode.l10n.t('Templates saved here are offered for new briefs'), 15000)
}

/** The section of a node of the outline, or the one that a key binding names. */
function readSection(argument: unknown): RequiredSection | undefined {
  const name =
    typeof argument === 'object' && argument !== null && 'section' in argument ? argument.section : argument
  return requiredSections.find(key => key === name)
}

async function pickSection(brief: Brief): Promise<RequiredSection | undefined> {
  const items = missingSections(brief).map(key => ({ label: brief.vocabulary.sections[key].name, key }))
  const placeHolder =
    items.length === 0
      ? vscode.l10n.t('All six sections are there')
      : vscode.l10n.t('Which section do you want to add?')
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.key
}

/** Reads the brief again, because the text may have changed while the user chose the section. */
async function addMissingSection(
  document: vscode.TextDocument,
  store: BriefStore,
  key: RequiredSection,
): Promise<void> {
  const { brief } = await store.readSoon(document)
  if (missingSections(brief).includes(key)) await writeWithGaps(document, addSection(brief, key).edits)
}

/** Applies the edits. If an editor shows the document, the cursor ends in the first gap. */
export async function writeWithGaps(document: vscode.TextDocument, edits: readonly Edit[]): Promise<void> {
  const workspaceEdit = toGapEdit(document, edits)
  const { version } = document
  const viewColumn = findEditor(document)?.viewColumn
  if (viewColumn !== undefined) await vscode.window.showTextDocument(document, viewColumn)
  if (document.version === version) await vscode.workspace.applyEdit(workspaceEdit)
}
