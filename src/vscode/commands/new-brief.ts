import * as vscode from 'vscode'
import { briefTemplate } from '../../brief/templates.js'
import { insertTemplate } from '../../features/briefs/insert-template.js'
import {
  newFileName,
  situations,
  sortForTitle,
  typedTitle,
  withTitle,
} from '../../features/briefs/new-brief.js'
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
 * Opens an untitled brief with the text of a template, which the name or else the user chooses. What the user types in the
 * menu becomes its title and the name of its file. The cursor is in its first gap, and Tab goes to the next.
 */
export async function newBrief(extensionUri: vscode.Uri, name: unknown, log: Log): Promise<void> {
  const chosen = await choose(readSituations(extensionUri), name, log)
  if (chosen === undefined) return
  const { template, title } = chosen
  const text = await template.read()
  // Fills the document before showing it, so that nobody sees the problems of an empty brief.
  const document = await openUntitled(
    number => newFileName(title ?? template.name, number),
    title === undefined ? text : withTitle(text, title),
  )
  await showFirstGap(document)
}

/** Shows a new text with the cursor in its first gap; Tab goes to the next. */
export async function showFirstGap(document: vscode.TextDocument): Promise<void> {
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
  const chosen = await choose(readSituations(extensionUri), name, log)
  if (chosen === undefined) return
  const { template, title } = chosen
  const text = await template.read()
  const document = await vscode.workspace.openTextDocument(uri)
  const { brief } = await store.readSoon(document)
  await writeWithGaps(document, insertTemplate(brief, title === undefined ? text : withTitle(text, title)))
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

interface Chosen {
  readonly template: Template
  /** What was typed, unless it only looked for the template. */
  readonly title: string | undefined
}

/** The template of that name, or else the one that the user chooses; those of the team are listed first. */
async function choose(own: readonly Template[], name: unknown, log: Log): Promise<Chosen | undefined> {
  const named = own.find(template => template.name === name)
  if (named !== undefined) return { template: named, title: undefined }
  const team = await findTeamTemplates(log)
  const separator = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator })
  const items: readonly (Template | vscode.QuickPickItem)[] =
    team.length === 0
      ? own
      : [separator(vscode.l10n.t('Your team')), ...team, separator(vscode.l10n.t('Situations')), ...own]
  return pick(items, [...team, ...own])
}

/** Shows the menu; while what is typed is a title, all templates stay and the menu says how the file will be called. */
function pick(
  items: readonly (Template | vscode.QuickPickItem)[],
  templates: readonly Template[],
): Promise<Chosen | undefined> {
  const menu = vscode.window.createQuickPick<Template | vscode.QuickPickItem>()
  menu.placeholder = vscode.l10n.t('What are you negotiating? Type a title or choose a template')
  menu.matchOnDescription = true
  menu.items = items
  menu.onDidChangeValue(value => {
    const title = typedTitle(value, templates)
    menu.title = title === undefined ? undefined : `${title} · ${newFileName(title, 1)}`
    menu.items =
      title === undefined
        ? items
        : sortForTitle(templates, title).map(template => ({ ...template, alwaysShow: true }))
  })
  return new Promise(resolve => {
    menu.onDidAccept(() => {
      const [template] = menu.selectedItems
      if (template === undefined || !('read' in template)) return
      resolve({ template, title: typedTitle(menu.value, templates) })
      menu.hide()
    })
    menu.onDidHide(() => {
      resolve(undefined)
      menu.dispose()
    })
    menu.show()
  })
}
