import * as vscode from 'vscode'
import type { Brief } from '../../brief/brief.js'
import { parseBrief } from '../../brief/parse-brief.js'
import type { Audience } from '../../brief/secrets.js'
import type { Share } from '../../export/share.js'
import { pictureStyle } from '../../picture/style.js'
import { fileNameOf, findDocument } from '../documents.js'
import type { Log } from '../log.js'
import type { FromPage, ToPage } from '../share-page/messages.js'
import type { BriefStore } from '../store/brief-store.js'
import type { OpenBriefs } from '../store/open-briefs.js'
import { readToday } from '../today.js'
import { writeWhole } from '../write-whole.js'
import { webviewPage } from './webview-page.js'

/** A page that shows a copy of a brief, and what its user has decided. */
interface Shown {
  readonly uri: vscode.Uri
  readonly panel: vscode.WebviewPanel
  /** Loaded with the first page. */
  readonly exports: Pick<typeof import('#exports'), 'exportBrief' | 'formats' | 'share' | 'readShare'>
  isReady: boolean
  audience: Audience
  choices: Choices
}

/** What was decided for a version of the text and a reader: the places are offsets. */
interface Choices {
  readonly version: number
  readonly kept: Set<string>
  readonly taken: Set<string>
  readonly confirmed: Set<string>
}

/** The pages on which copies without secrets are made, one for each brief. */
export class ShareViews implements vscode.Disposable {
  readonly #shown = new Map<string, Shown>()
  readonly #subscription: vscode.Disposable

  constructor(
    briefs: OpenBriefs,
    private readonly store: BriefStore,
    private readonly extensionUri: vscode.Uri,
    private readonly log: Log,
  ) {
    this.#subscription = briefs.onDidRead(({ document }) => this.#update(document.uri))
  }

  /** Asks who will read it, and shows what stays and what goes. */
  async open(uri: vscode.Uri | undefined): Promise<void> {
    if (uri === undefined) return
    const chosen = await vscode.window.showQuickPick(readers(), { title: vscode.l10n.t('Who will read it') })
    if (chosen === undefined) return
    const known = this.#shown.get(uri.toString())
    if (known !== undefined) {
      known.panel.reveal()
      this.#read(known, chosen.audience)
      return
    }
    const document = await vscode.workspace.openTextDocument(uri)
    const exports = await import('#exports')
    const title = vscode.l10n.t('Share {0}', fileNameOf(uri).replace(/\.negotiation\.md$/i, ''))
    const panel = vscode.window.createWebviewPanel(
      'negotiationBrief.share',
      title,
      vscode.ViewColumn.Active,
      {
        enableScripts: true,
        localResourceRoots: ['media', 'dist'].map(folder => vscode.Uri.joinPath(this.extensionUri, folder)),
      },
    )
    panel.iconPath = vscode.Uri.joinPath(this.extensionUri, 'media', 'brief.svg')
    const shown: Shown = {
      uri,
      panel,
      exports,
      isReady: false,
      audience: chosen.audience,
      choices: noChoices(document.version),
    }
    this.#shown.set(uri.toString(), shown)
    panel.webview.onDidReceiveMessage((message: FromPage) => {
      this.#answer(shown, message).catch(error =>
        this.log.error('What the page of a copy asks for failed', error),
      )
    })
    panel.onDidDispose(() => this.#shown.delete(uri.toString()))
    panel.webview.html = webviewPage(panel.webview, this.extensionUri, {
      title: vscode.l10n.t('Share'),
      styles: ['media/page.css', 'media/share.css'],
      script: 'dist/share-page.js',
      rules: pictureStyle,
      body: '<div id="share"></div>',
    })
  }

  dispose(): void {
    this.#subscription.dispose()
    for (const { panel } of this.#shown.values()) panel.dispose()
  }

  async #answer(shown: Shown, message: FromPage): Promise<void> {
    const { choices } = shown
    switch (message.kind) {
      case 'ready':
        shown.isReady = true
        await this.store.readSoon(await vscode.workspace.openTextDocument(shown.uri))
        break
      case 'read':
        this.#read(shown, message.audience)
        return
      case 'keep':
        if (!choices.taken.delete(message.id)) choices.kept.add(message.id)
        break
      case 'takeOut':
        if (!choices.kept.delete(message.id)) choices.taken.add(message.id)
        break
      case 'confirm':
        for (const id of message.ids) choices.confirmed.add(id)
        break
      case 'write': {
        const written = await this.#write(shown)
        if (written !== undefined) await vscode.window.showTextDocument(written, { preview: false })
        return
      }
      case 'export': {
        await this.#export(shown)
        return
      }
      case 'copy':
        await this.#copy(shown)
        return
    }
    this.#update(shown.uri)
  }

  #read(shown: Shown, audience: Audience): void {
    shown.audience = audience
    shown.choices = noChoices(shown.choices.version)
    this.#update(shown.uri)
  }

  #update(uri: vscode.Uri): void {
    const shown = this.#shown.get(uri.toString())
    if (shown?.isReady !== true) return
    const made = this.#make(shown)
    if (made === undefined) return
    const fileName = fileNameOf(uri)
    const { audience } = shown
    const data = shown.exports.readShare(made.brief, made.copy, { audience, fileName }, vscode.l10n.t)
    const message: ToPage = { kind: 'share', data, uri: uri.toString() }
    void shown.panel.webview.postMessage(message)
  }

  /** The copy as it was decided; what was decided for an older text is forgotten. */
  #make(shown: Shown) {
    const document = findDocument(shown.uri)
    if (document === undefined) return undefined
    const { brief, version } = this.store.read(document)
    if (version !== shown.choices.version) shown.choices = noChoices(version)
    const { audience, choices, exports } = shown
    const fileName = fileNameOf(shown.uri)
    return { brief, copy: exports.share(brief, { ...choices, audience, today: readToday(), fileName }) }
  }

  /** The copy, if nothing secret is left in it. */
  #finished(shown: Shown): { readonly brief: Brief; readonly copy: Share } | undefined {
    const made = this.#make(shown)
    if (made === undefined || made.copy.remaining.length > 0) {
      this.#update(shown.uri)
      return undefined
    }
    return made
  }

  /** Writes the copy beside the brief; undefined if that was not done. */
  async #write(shown: Shown): Promise<vscode.Uri | undefined> {
    const copy = this.#finished(shown)?.copy
    const target = copy && (await targetOf(shown.uri, copy.fileName))
    if (copy === undefined || target === undefined) return undefined
    try {
      await writeWhole(target, new TextEncoder().encode(copy.text))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      void vscode.window.showErrorMessage(vscode.l10n.t('The copy was not written: {0}', reason))
      return undefined
    }
    vscode.window.setStatusBarMessage(vscode.l10n.t('{0} was written', fileNameOf(target)), 5000)
    return target
  }

  /** Exports the copy as it is shown, without writing it as a brief. */
  async #export(shown: Shown): Promise<void> {
    const made = this.#finished(shown)
    if (made === undefined) return
    const { copy, brief } = made
    const { exportBrief, formats } = shown.exports
    const { vocabulary, defaults } = brief
    const copied = parseBrief(copy.text, undefined, { vocabulary, defaults })
    const place = shown.uri.with({ path: shown.uri.path.replace(/[^/]*$/, copy.fileName) })
    await exportBrief(place, async () => copied, formats, this.extensionUri, readToday(), this.log)
  }

  async #copy(shown: Shown): Promise<void> {
    const copy = this.#finished(shown)?.copy
    if (copy === undefined) return
    await vscode.env.clipboard.writeText(copy.text)
    vscode.window.setStatusBarMessage(vscode.l10n.t('The copy is on the clipboard'), 5000)
  }
}

function readers(): readonly (vscode.QuickPickItem & { readonly audience: Audience })[] {
  return [
    {
      audience: 'other',
      label: vscode.l10n.t('The other side'),
      detail: vscode.l10n.t('Subject, agenda, issues with your opening, and open questions'),
    },
    {
      audience: 'boss',
      label: vscode.l10n.t('Our boss'),
      detail: vscode.l10n.t('Everything but comments and what is marked private'),
    },
    {
      audience: 'team',
      label: vscode.l10n.t('Our team'),
      detail: vscode.l10n.t('Everything but what is marked private'),
    },
  ]
}

function noChoices(version: number): Choices {
  return { version, kept: new Set(), taken: new Set(), confirmed: new Set() }
}

/** Beside the brief; for a brief without a file, where the user says. */
async function targetOf(brief: vscode.Uri, fileName: string): Promise<vscode.Uri | undefined> {
  if (brief.scheme !== 'untitled') return vscode.Uri.joinPath(brief, '..', fileName)
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri
  return vscode.window.showSaveDialog(
    folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, fileName) },
  )
}
