import * as vscode from 'vscode'
import { briefTemplate } from '../../brief/templates.js'
import { insertTemplate } from '../../features/briefs/insert-template.js'
import { newFileName, situations } from '../../features/briefs/new-brief.js'
import { chooseVocabulary } from '../../language/read-name.js'
import { english } from '../../language/vocabulary.js'
import { findTemplateGaps } from '../../markdown/gaps.js'
import { toGapEdit, toRange } from '../convert.js'
import type { Log } from '../log.js'
import type { ActiveBrief } from '../store/active-brief.js'
import type { BriefStore } from '../store/brief-store.js'
import { openUntitled } from '../untitled.js'
import { writeWithGaps } from './brief-commands.js'
import { findTeamTemplates, readText, type Template } from './team-templates.js'

/**
 * Opens an untitled brief with the text of a template, which the name or else the user chooses. The cursor is in its first
 * gap, and Tab goes to the next.
 */
export async function newBrief(extensionUri: vscode.Uri, name: unknown, log: Log): Promise<void> {
  const own = readSituations(extensionUri)
  const template = own.find(template => template.name === name) ?? (await choose(own, log))
  if (template === undefined) return
  // Fills the document before showing it, so that nobody sees the problems of an empty brief.
  const document = await openUntitled(number => newFileName(template.name, number), await template.read())
  const newText = document.getText()
  const [gap = { start: 0, end: 0 }] = findTemplateGaps(newText)
  await vscode.window.showTextDocument(document, { selection: toRange(document, gap) })
  await vscode.workspace.applyEdit(
    toGapEdit(document, [{ span: { start: 0, end: newText.length }, newText }]),
  )
}

/**
 * Puts a template, which the name or else the user chooses, around what stands in the active brief. The cursor ends in its
 * first gap.
 */
export async function insertIntoActive(
  extensionUri: vscode.Uri,
  name: unknown,
  active: ActiveBrief,
  store: BriefStore,
  log: Log,
): Promise<void> {
  const uri = active.uri()
  if (uri === undefined) return
  const own = readSituations(extensionUri)
  const template = await (own.find(template => template.name === name) ?? (await choose(own, log)))?.read()
  if (template === undefined) return
  const document = await vscode.workspace.openTextDocument(uri)
  const { brief } = await store.readSoon(document)
  await writeWithGaps(document, insertTemplate(brief, template))
}

/** The templates of the extension, in the language of the editor. */
function readSituations(extensionUri: vscode.Uri): readonly Template[] {
  const vocabulary = chooseVocabulary(english, [vscode.env.language], [])
  const folder = vocabulary === english ? 'templates' : `templates/${vocabulary.language}`
  return situations(vscode.l10n.t).map(situation => ({
    ...situation,
    read: async () =>
      situation.name === 'empty'
        ? briefTemplate(vocabulary)
        : readText(vscode.Uri.joinPath(extensionUri, folder, `${situation.name}.md`)),
  }))
}

/** Lists the templates of the team first. */
async function choose(own: readonly Template[], log: Log): Promise<Template | undefined> {
  const team = await findTeamTemplates(log)
  const separator = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator })
  const items: readonly (Template | vscode.QuickPickItem)[] =
    team.length === 0
      ? own
      : [separator(vscode.l10n.t('Your team')), ...team, separator(vscode.l10n.t('Situations')), ...own]
  const placeHolder = vscode.l10n.t('What is negotiated?')
  const chosen = await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true })
  return chosen !== undefined && 'read' in chosen ? chosen : undefined
}
