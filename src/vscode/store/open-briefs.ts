import * as vscode from 'vscode'
import type { Brief } from '../../brief/brief.js'
import {
  type PublishedState,
  sectionIndexAt,
  suppressNewLacks,
  suppressNewProblemsAtCursor,
} from '../../features/suppress-new-problems.js'
import { isBrief } from '../documents.js'
import type { Log } from '../log.js'
import type { BriefStore } from './brief-store.js'
import type { ConfigurationFiles } from './configuration-files.js'

/** A document and what is shown of it: while somebody types, fewer problems than it has. */
export interface OpenBrief extends PublishedState {
  readonly document: vscode.TextDocument
  readonly version: number
  readonly brief: Brief
  /** The brief as it was when the cursor entered the section that is being written: what it had does not lack yet. */
  readonly since: Brief | undefined
}

/** Debounce between the last keystroke and reading the text. */
const shortPauseMs = 50
/** Pause after which the user counts as done typing. */
const longPauseMs = 1000

interface Timers {
  readonly short?: ReturnType<typeof setTimeout>
  readonly long: ReturnType<typeof setTimeout>
}

/** Reads every open brief, now and after each change. */
export class OpenBriefs implements vscode.Disposable {
  readonly #briefs = new Map<string, OpenBrief>()
  readonly #timers = new Map<string, Timers>()
  /** Where each document was edited since the cursor entered the section that it is in, and what it was before. */
  readonly #edited = new Map<string, { readonly at: number; readonly since: Brief | undefined }>()
  readonly #didRead = new vscode.EventEmitter<OpenBrief>()
  readonly #didClose = new vscode.EventEmitter<vscode.Uri>()
  readonly #subscriptions: vscode.Disposable

  readonly onDidRead = this.#didRead.event
  readonly onDidClose = this.#didClose.event
  /** Resolves when the briefs that were open from the beginning are read; does not reject. */
  readonly whenFirstRead: Promise<unknown>

  constructor(
    private readonly store: BriefStore,
    private readonly files: ConfigurationFiles,
    private readonly log: Log,
  ) {
    const showAll = () => this.#showAll()
    this.#subscriptions = vscode.Disposable.from(
      this.#didRead,
      this.#didClose,
      vscode.workspace.onDidOpenTextDocument(document => this.#open(document)),
      vscode.workspace.onDidChangeTextDocument(event => this.#change(event)),
      vscode.workspace.onWillSaveTextDocument(({ document, reason }) => {
        if (reason === vscode.TextDocumentSaveReason.Manual) this.#edited.delete(document.uri.toString())
      }),
      vscode.workspace.onDidSaveTextDocument(document => this.#save(document)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#leave(textEditor.document)),
      vscode.window.onDidChangeActiveTextEditor(() => {
        for (const { document } of this.#briefs.values()) this.#leave(document)
      }),
      vscode.workspace.onDidCloseTextDocument(document => this.#close(document)),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (!event.affectsConfiguration('negotiationBrief')) return
        store.forgetProblems()
        showAll()
      }),
      files.onDidChange(showAll),
      // A new day may have begun meanwhile.
      vscode.window.onDidChangeWindowState(({ focused }) => focused && showAll()),
    )
    this.whenFirstRead = Promise.all(vscode.workspace.textDocuments.map(document => this.#open(document)))
  }

  all(): Iterable<OpenBrief> {
    return this.#briefs.values()
  }

  get(uri: vscode.Uri): OpenBrief | undefined {
    return this.#briefs.get(uri.toString())
  }

  dispose(): void {
    for (const timers of this.#timers.values()) clear(timers)
    this.#subscriptions.dispose()
  }

  async #open(document: vscode.TextDocument): Promise<void> {
    if (!isBrief(document)) return
    // A new file gets its text right after it is opened.
    if (document.isUntitled && document.getText() === '') {
      this.#timers.set(document.uri.toString(), {
        long: setTimeout(() => this.#show(document), longPauseMs),
      })
      return
    }
    await this.files.loadAgain(document.uri)
    await this.#show(document)
  }

  #change({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const [change] = contentChanges
    if (change === undefined || !isBrief(document)) return
    this.#stop(document)
    const key = document.uri.toString()
    const { since } = this.#edited.get(key) ?? { since: this.get(document.uri)?.brief }
    this.#edited.set(key, { at: change.rangeOffset, since })
    this.#timers.set(key, {
      short: setTimeout(() => this.#show(document, change.rangeOffset), shortPauseMs),
      long: setTimeout(() => this.#show(document), longPauseMs),
    })
  }

  #save(document: vscode.TextDocument): void {
    if (!isBrief(document)) return
    this.#stop(document)
    void this.#show(document)
  }

  /** Shows everything once the cursor is no longer in the section that was edited. */
  #leave(document: vscode.TextDocument): void {
    const open = this.get(document.uri)
    // While the reading is older than the text, one that shows what is right then is to come.
    if (open?.version !== document.version || !this.#edited.has(document.uri.toString())) return
    if (!this.#isWriting(open)) void this.#show(document)
  }

  /** Whether the cursor is in the section that was edited. */
  #isWriting({ document, sections }: Pick<OpenBrief, 'document' | 'sections'>): boolean {
    const edited = this.#edited.get(document.uri.toString())
    const editor = vscode.window.activeTextEditor
    if (edited === undefined || editor?.document !== document) return false
    const cursor = document.offsetAt(editor.selection.active)
    return sectionIndexAt({ sections }, cursor) === sectionIndexAt({ sections }, edited.at)
  }

  #close(document: vscode.TextDocument): void {
    this.#edited.delete(document.uri.toString())
    this.#stop(document)
    this.store.forget(document)
    if (this.#briefs.delete(document.uri.toString())) this.#didClose.fire(document.uri)
  }

  #stop({ uri }: vscode.TextDocument): void {
    clear(this.#timers.get(uri.toString()))
    this.#timers.delete(uri.toString())
  }

  #showAll(): void {
    this.#edited.clear()
    for (const { document } of this.#briefs.values()) void this.#show(document)
  }

  /** Publishes the current text once the configuration files are loaded. Does not reject. */
  async #show(document: vscode.TextDocument, editedAt?: number): Promise<void> {
    try {
      const reading = await this.store.readSoon(document)
      if (document.isClosed || !isBrief(document)) return
      const { version, brief, sections } = reading
      const before = this.get(document.uri)
      const isWriting = this.#isWriting({ document, sections })
      if (!isWriting && editedAt === undefined) this.#edited.delete(document.uri.toString())
      const problems =
        before === undefined
          ? reading.problems
          : editedAt !== undefined
            ? suppressNewProblemsAtCursor(before, reading, editedAt)
            : isWriting
              ? suppressNewLacks(before, reading)
              : reading.problems
      const since = this.#edited.get(document.uri.toString())?.since
      const open = { document, version, brief, sections, problems, since }
      this.#briefs.set(document.uri.toString(), open)
      this.#didRead.fire(open)
    } catch (error) {
      this.log.error('A brief could not be checked', error)
    }
  }
}

function clear(timers: Timers | undefined): void {
  clearTimeout(timers?.short)
  clearTimeout(timers?.long)
}
