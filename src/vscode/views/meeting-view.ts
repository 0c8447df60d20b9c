import * as vscode from 'vscode'
import { editsFor, type MeetingAction } from '../../features/meeting/meeting-edits.js'
import { pictureStyle } from '../../picture/style.js'
import { toWorkspaceEdit } from '../convert.js'
import type { Log } from '../log.js'
import type { FromPage, ToPage } from '../meeting-page/messages.js'
import type { ActiveBrief } from '../store/active-brief.js'
import type { BriefStore } from '../store/brief-store.js'
import type { OpenBriefs } from '../store/open-briefs.js'
import { readToday } from '../today.js'
import { fillPanel } from './webview-page.js'

/** How often an edit is tried again when the text changes at the same moment. */
const mostTries = 5
/** How long to wait for what another window wrote into the file. */
const catchUpMs = 3000

/** A brief and its page at the table. */
interface Shown {
  readonly uri: vscode.Uri
  readonly panel: vscode.WebviewPanel
  /** Reads the meeting, and says what the covered page must not show; undefined until the page is loaded. */
  exports: Pick<typeof import('#exports'), 'readMeeting' | 'share'> | undefined
  /** The actions of the page, one after the other. */
  queue: Promise<void>
  /** The line of an offer that is being typed. */
  line: string | undefined
  state: Omit<ToPage, 'kind' | 'meeting'>
}

/** The pages for meetings, one for each brief. All that is done there goes into the brief at once, and is saved. */
export class MeetingViews implements vscode.Disposable {
  readonly #shown = new Map<string, Shown>()
  readonly #subscription: vscode.Disposable

  constructor(
    private readonly active: ActiveBrief,
    briefs: OpenBriefs,
    private readonly store: BriefStore,
    private readonly extensionUri: vscode.Uri,
    private readonly log: Log,
  ) {
    this.#subscription = briefs.onDidRead(({ document }) => this.#update(document))
  }

  /** Opens the page of a brief, covered, without the views that show its numbers; or shows the one that is open. */
  async open(uri = this.active.uri()): Promise<void> {
    if (uri === undefined) return
    const known = this.#shown.get(uri.toString())
    if (known?.panel.visible === true) return known.panel.reveal()
    if (known === undefined) await this.restore(createPanel(), uri)
    else known.panel.reveal()
    for (const hide of ['closeSidebar', 'closePanel', 'closeAuxiliaryBar', ...hideOtherGroups()])
      await vscode.commands.executeCommand(`workbench.action.${hide}`)
    // One may name a page for the boss.
    await vscode.commands.executeCommand('notifications.hideToasts')
  }

  /** The briefs whose pages are loaded. */
  get ready(): readonly string[] {
    return [...this.#shown.values()]
      .filter(({ exports }) => exports !== undefined)
      .map(({ uri }) => uri.toString())
  }

  dispose(): void {
    this.#subscription.dispose()
    for (const { panel } of this.#shown.values()) panel.dispose()
  }

  /** Fills a panel, a new one or one that VS Code opens again after a restart. */
  async restore(panel: vscode.WebviewPanel, uri: vscode.Uri): Promise<void> {
    const title = vscode.l10n.t('Meeting notes')
    panel.title = title
    const state = { uri: uri.toString(), done: 0, refused: 0, saved: undefined, hasFailed: false }
    const shown: Shown = {
      uri,
      panel,
      exports: undefined,
      queue: Promise.resolve(),
      line: undefined,
      state,
    }
    this.#shown.set(uri.toString(), shown)
    panel.webview.onDidReceiveMessage((message: FromPage) => {
      shown.queue = shown.queue
        .then(() => this.#answer(shown, message))
        .catch(error => this.log.error('What the page of the meeting asks for failed', error))
    })
    panel.onDidDispose(() => {
      if (this.#shown.get(uri.toString()) === shown) this.#shown.delete(uri.toString())
    })
    await fillPanel(panel, uri, this.extensionUri, {
      title,
      styles: ['media/page.css', 'media/meeting.css'],
      script: 'dist/meeting-page.js',
      rules: pictureStyle,
      body: '<div id="meeting"></div>',
    })
  }

  async #answer(shown: Shown, message: FromPage): Promise<void> {
    const document = await vscode.workspace.openTextDocument(shown.uri)
    if (message.kind === 'ready') {
      shown.exports ??= await import('#exports')
      // The page counts its actions from the beginning.
      shown.state = { ...shown.state, done: 0, refused: 0 }
      await this.store.readSoon(document)
    } else {
      const isDone = await this.#write(shown, document, message).catch(error => {
        this.log.error('What happened in the meeting could not be written', error)
        return false
      })
      shown.state = { ...shown.state, done: message.number, hasFailed: !isDone }
    }
    this.#update(document)
  }

  /** Writes an action into the text as it is now, and saves it. Resolves to whether it is in the file. */
  async #write(
    shown: Shown,
    document: vscode.TextDocument,
    { number, action }: { readonly number: number; readonly action: MeetingAction },
  ): Promise<boolean> {
    await catchUp(document)
    const moment = { today: readToday(), time: timeNow().slice(0, 5) }
    for (let tries = 0; tries < mostTries; tries++) {
      const { brief } = this.store.read(document)
      const found = editsFor(brief, action, moment, shown.line)
      if (found === undefined) {
        if (action.kind === 'offer' && action.phase === 'entered')
          shown.state = { ...shown.state, refused: number }
        return true
      }
      // VS Code refuses an edit of a text that has changed since it was read.
      const isApplied =
        found.edits.length === 0 || (await vscode.workspace.applyEdit(toWorkspaceEdit(document, found.edits)))
      if (!isApplied) continue
      shown.line = found.line
      return this.#save(shown, document)
    }
    return false
  }

  async #save(shown: Shown, document: vscode.TextDocument): Promise<boolean> {
    // To save a new brief would ask for its name.
    if (document.isUntitled) return false
    const isSaved = !document.isDirty || (await document.save())
    if (isSaved) shown.state = { ...shown.state, saved: timeNow() }
    return isSaved
  }

  #update(document: vscode.TextDocument): void {
    const shown = this.#shown.get(document.uri.toString())
    if (shown?.exports === undefined) return
    const { readMeeting, share } = shown.exports
    const { brief } = this.store.read(document)
    const fileName = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1)
    const { pieces, remaining } = share(brief, {
      audience: 'other',
      today: readToday(),
      fileName,
      withAsked: true,
    })
    const hidden = [
      ...pieces.flatMap(({ isKept, edits }) => (isKept ? [] : edits.map(({ span }) => span))),
      ...remaining.map(({ span }) => span),
    ]
    const message: ToPage = {
      kind: 'meeting',
      meeting: readMeeting(brief, readToday(), vscode.l10n.t, hidden),
      ...shown.state,
    }
    void shown.panel.webview.postMessage(message)
  }
}

function createPanel(): vscode.WebviewPanel {
  // A page that is hidden may still hold what was typed a moment ago.
  const options = { retainContextWhenHidden: true }
  return vscode.window.createWebviewPanel('negotiationBrief.meeting', '', vscode.ViewColumn.Active, options)
}

/** The Deal View or the text beside the page would show what it covers. */
function hideOtherGroups(): readonly string[] {
  return vscode.window.tabGroups.all.length > 1 ? ['toggleMaximizeEditorGroup'] : []
}

/** Waits until the editor has read what another window wrote into the file, so that neither is lost. */
async function catchUp(document: vscode.TextDocument): Promise<void> {
  const { uri } = document
  const isBehind = async () => {
    if (document.isDirty || document.isUntitled) return false
    const bytes = await vscode.workspace.fs.readFile(uri)
    const text = await vscode.workspace.decode(bytes, { uri })
    return withoutReturns(text) !== withoutReturns(document.getText())
  }
  const subscriptions: vscode.Disposable[] = []
  const changed = new Promise<void>(resolve => {
    const timer = setTimeout(resolve, catchUpMs)
    subscriptions.push(
      new vscode.Disposable(() => clearTimeout(timer)),
      vscode.workspace.onDidChangeTextDocument(event => {
        if (event.document.uri.toString() === uri.toString()) resolve()
      }),
    )
  })
  if (await isBehind()) await changed
  vscode.Disposable.from(...subscriptions).dispose()
}

/** VS Code gives all lines of a text the same ending. */
function withoutReturns(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** `14:32:07`, where the user is. */
function timeNow(): string {
  return new Date().toTimeString().slice(0, 8)
}
