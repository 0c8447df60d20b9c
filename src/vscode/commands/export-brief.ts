import * as vscode from 'vscode'
import type { Brief } from '../../brief/brief.js'
import { type Audience, readAudience } from '../../brief/secrets.js'
import { reportFor } from '../../export/report/report-for.js'
import { reportLanguageOf, translateBy } from '../../export/report/translate.js'
import { telling } from '../../export/share.js'
import { inEnglish, type Translate, toText } from '../../text/message.js'
// Loaded already. Without it the bundler splits the core in two, by what this file needs of it, which costs 7 kB.
import '../core.js'
import type { Log } from '../log.js'
import { writeWhole } from '../write-whole.js'
import type { Format } from './page-formats.js'

/**
 * Asks what to export of a brief and where to, writes it, and offers to open it. The brief is read again before it is written;
 * it need not stand where `uri` says, but its exports go beside that place.
 */
export async function exportBrief(
  uri: vscode.Uri,
  read: () => Promise<Brief>,
  formats: (audience: Audience) => readonly Format[],
  extensionUri: vscode.Uri,
  today: string,
  log: Log,
): Promise<void> {
  const placeHolder = vscode.l10n.t('What do you want to export?')
  const fileName = nameOf(uri)
  const audienceOf = (brief: Brief) => readAudience(brief, fileName)?.audience ?? 'boss'
  const offered = formats(audienceOf(await read()))
  const format = await vscode.window.showQuickPick(offered, { placeHolder, matchOnDescription: true })
  if (format === undefined) return
  const target = await vscode.window.showSaveDialog({
    defaultUri: besides(uri, format.ending),
    title: format.label,
  })
  if (target === undefined) return
  const brief = await read()
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
