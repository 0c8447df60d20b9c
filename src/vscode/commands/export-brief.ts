import * as vscode from 'vscode'
import type { Brief } from '../../brief/brief.js'
import { type Audience, readAudience } from '../../brief/secrets.js'
import { reportHtml } from '../../export/report/page.js'
import { type ReportFor, reportFor } from '../../export/report/report-for.js'
import { reportLanguageOf, translateBy } from '../../export/report/translate.js'
import { readWordContent } from '../../export/report/word-content.js'
import { telling } from '../../export/share.js'
import { renderHtml } from '../../markdown/render-html.js'
import { inEnglish, type Translate, toText } from '../../text/message.js'
// Loaded already. Without it the bundler splits the core in two, by what this file needs of it, which costs 7 kB.
import '../core.js'
import type { Log } from '../log.js'
import type { BriefStore } from '../store/brief-store.js'
import { writeWhole } from '../write-whole.js'

interface Format extends vscode.QuickPickItem {
  /** Follows the name of the brief in the name of the file. */
  readonly ending: string
  /** Loads what makes it only when it is chosen. */
  readonly make: (found: ReportFor, today: string) => Promise<string | Uint8Array>
}

/** Asks what to export of a brief and where to, writes it, and offers to open it. */
export async function exportBrief(
  uri: vscode.Uri,
  store: BriefStore,
  extensionUri: vscode.Uri,
  today: string,
  log: Log,
): Promise<void> {
  const placeHolder = vscode.l10n.t('What do you want to export?')
  const document = await vscode.workspace.openTextDocument(uri)
  const fileName = nameOf(uri)
  const audienceOf = (brief: Brief) => readAudience(brief, fileName)?.audience ?? 'boss'
  const offered = formats(audienceOf((await store.readSoon(document)).brief))
  const format = await vscode.window.showQuickPick(offered, { placeHolder, matchOnDescription: true })
  if (format === undefined) return
  const target = await vscode.window.showSaveDialog({
    defaultUri: besides(uri, format.ending),
    title: format.label,
  })
  if (target === undefined) return
  const { brief } = await store.readSoon(document)
  try {
    const found = reportFor(brief, {
      audience: audienceOf(brief),
      today,
      fileName,
      t: await translateFor(brief.language, extensionUri),
    })
    const [secret] = found.remaining
    if (secret !== undefined) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('Nothing was written: {0}', toText(telling(secret), vscode.l10n.t)),
      )
      return
    }
    const content = await format.make(found, today)
    await writeWhole(target, typeof content === 'string' ? new TextEncoder().encode(content) : content)
  } catch (error) {
    log.error('The export failed', error)
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} was not written', nameOf(target)))
    return
  }
  await offerToOpen(target)
}

function formats(audience: Audience): readonly Format[] {
  const { t } = vscode.l10n
  return [
    {
      label: audience === 'other' ? t('One page to hand over') : t('One page for the boss'),
      description: t('HTML, to print on A4 or Letter'),
      ending: '.report.html',
      make: async ({ report }) => reportHtml(report),
    },
    {
      label: t('One page with the whole brief behind it'),
      description: t('HTML, to print on A4 or Letter'),
      ending: '.report.html',
      make: async ({ report, whole }) =>
        reportHtml(report, { facts: whole.facts, html: renderHtml(whole.pieces) }),
    },
    {
      label: t('Word document'),
      description: t('the page with the whole brief behind it, to edit'),
      ending: '.report.docx',
      make: async ({ report, whole }) => {
        const { toWord } = await import('../../export/report/word.js')
        return toWord(readWordContent(report, whole))
      },
    },
    {
      label: t('Calendar'),
      description: t('the dates with their owners, to import'),
      ending: '.dates.ics',
      make: async ({ report, fileName }, today) => {
        const { reportCalendar } = await import('../../export/report/calendar.js')
        return reportCalendar(report, today, fileName)
      },
    },
  ]
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Beside the brief, or in the first folder for one that has no file yet. */
function besides(uri: vscode.Uri, ending: string): vscode.Uri {
  const name = nameOf(uri).replace(/\.(?:negotiation\.)?md$/i, '') + ending
  const [folder] = vscode.workspace.workspaceFolders ?? []
  return uri.scheme === 'untitled'
    ? folder === undefined
      ? uri.with({ scheme: 'file', path: `/${name}` })
      : vscode.Uri.joinPath(folder.uri, name)
    : vscode.Uri.joinPath(uri, '..', name)
}

/** Translates into the language of the brief, which need not be that of the editor. */
async function translateFor(language: string, extensionUri: vscode.Uri): Promise<Translate> {
  const tag = reportLanguageOf(language)
  if (tag === undefined) return inEnglish
  const file = vscode.Uri.joinPath(extensionUri, 'l10n', `bundle.l10n.${tag}.json`)
  return translateBy(JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))))
}

/** Opens pages and documents in the program for them, where this machine has one. */
async function offerToOpen(target: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open')
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('{0} is written', nameOf(target)),
    open,
  )
  if (chosen !== open) return
  const isHere = target.scheme === 'file' && vscode.env.remoteName === undefined
  if (!(isHere && (await vscode.env.openExternal(target))))
    await vscode.commands.executeCommand('vscode.open', target)
}
