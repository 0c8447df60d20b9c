import * as vscode from 'vscode'
import type { Edit } from '../brief/span.js'
import { type RequiredSection, requiredSections } from '../brief/vocabulary.js'
import { addMissingSections } from '../features/add-sections.js'
import { addSection, missingSections } from '../rules/brief/section-missing.js'
import { type ActiveBrief, findColumn } from './active-brief.js'
import type { BriefStore } from './brief-store.js'
import { toGapEdit } from './convert.js'

/** The commands that change or show the active brief; without one they do nothing. */
export function briefCommands(active: ActiveBrief, store: BriefStore) {
  const onActive = (run: (document: vscode.TextDocument, argument: unknown) => Promise<void>) => {
    return async (argument: unknown) => {
      const uri = active.uri()
      if (uri !== undefined) await run(await vscode.workspace.openTextDocument(uri), argument)
    }
  }
  return {
    goTo: onActive(goTo),
    addSection: onActive(async (document, argument) => {
      const { brief } = store.read(document)
      const missing = missingSections(brief)
      const key =
        readSection(argument) ?? (await pickSection(missing, key => brief.vocabulary.sections[key].name))
      if (key !== undefined && missing.includes(key)) await write(document, addSection(brief, key).edits)
    }),
    addMissingSections: onActive(document => write(document, addMissingSections(store.read(document).brief))),
  }
}

async function goTo(document: vscode.TextDocument, offset: unknown): Promise<void> {
  if (typeof offset !== 'number') return
  const viewColumn = findColumn(document.uri)
  const editor = await vscode.window.showTextDocument(
    document,
    viewColumn === undefined ? {} : { viewColumn },
  )
  const position = document.positionAt(offset)
  const range = new vscode.Range(position, position)
  editor.selection = new vscode.Selection(position, position)
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
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
async function write(document: vscode.TextDocument, edits: readonly Edit[]): Promise<void> {
  const editor = vscode.window.visibleTextEditors.find(editor => editor.document === document)
  if (editor?.viewColumn !== undefined) await vscode.window.showTextDocument(document, editor.viewColumn)
  await vscode.workspace.applyEdit(toGapEdit(document, edits))
}
