import * as vscode from 'vscode'
import type { Brief } from '../../brief/brief.js'
import { parseBrief } from '../../brief/parse-brief.js'
import { type BriefSummary, summarise } from '../../features/briefs/summary.js'
import type { Problem } from '../../rules/rule.js'
import { isMissing, type Log } from '../log.js'
import { readToday } from '../today.js'
import type { BriefFiles } from './brief-files.js'
import type { BriefStore } from './brief-store.js'
import type { ConfigurationFile, ConfigurationFiles } from './configuration-files.js'
import type { OpenBriefs } from './open-briefs.js'
import { ReadQueue } from './read-queue.js'

/** A brief of the workspace, or one that is open. */
export interface IndexedBrief {
  readonly uri: vscode.Uri
  /** Undefined until it was read. */
  readonly summary: BriefSummary | undefined
  /** Whether reading it failed the last time. */
  readonly hasFailed: boolean
}

/** The content of a brief that is not open. */
export interface ClosedBrief {
  readonly uri: vscode.Uri
  readonly brief: Brief
  readonly problems: readonly Problem[]
}

interface Entry extends IndexedBrief {
  /** The team's configuration under which it was read. */
  readonly file?: ConfigurationFile | undefined
}

/** Debounce between the last keystroke in a brief and a new summary of it. */
const typingMs = 300

/** Keeps summaries of the briefs of the workspace and of open ones. The text in an editor wins over that on the disk. */
export class BriefIndex implements vscode.Disposable {
  readonly #entries = new Map<string, Entry>()
  readonly #queue = new ReadQueue(
    uri => this.#read(uri).catch(error => this.#fail(uri, error)),
    () => this.#didChange.fire(undefined),
  )
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()
  readonly #didChange = new vscode.EventEmitter<vscode.Uri | undefined>()
  readonly #didReadClosed = new vscode.EventEmitter<ClosedBrief>()
  readonly #didForget = new vscode.EventEmitter<vscode.Uri>()
  readonly #subscriptions: vscode.Disposable
  #day = readToday()
  #turn = Promise.resolve()

  /** Fires with the brief that changed, or without one when many did. */
  readonly onDidChange = this.#didChange.event
  readonly onDidReadClosed = this.#didReadClosed.event
  /** Fires when the summary of a brief was dropped. */
  readonly onDidForget = this.#didForget.event

  constructor(
    private readonly store: BriefStore,
    private readonly configurations: ConfigurationFiles,
    private readonly open: OpenBriefs,
    private readonly files: BriefFiles,
    private readonly log: Log,
  ) {
    this.#subscriptions = vscode.Disposable.from(
      this.#didChange,
      this.#didReadClosed,
      this.#didForget,
      files.onDidFind(uris => this.#update(uris)),
      files.onDidChange(uri => this.open.get(uri) === undefined && this.#queue.add(uri)),
      files.onDidDelete(uri => this.#forget(uri)),
      open.onDidRead(({ document }) => this.#readOpenSoon(document.uri)),
      open.onDidClose(uri => (files.has(uri) ? this.#queue.add(uri) : this.#forget(uri))),
      configurations.onDidChange(() =>
        this.#readAgain(
          ({ uri, summary, file }) => summary !== undefined && configurations.find(uri) !== file,
        ),
      ),
      vscode.workspace.onDidChangeConfiguration(
        event => event.affectsConfiguration('negotiationBrief') && this.#readAgain(),
      ),
      vscode.window.onDidChangeWindowState(() => this.#readAgainOnNewDay()),
    )
    for (const { document } of open.all()) this.#queue.add(document.uri)
  }

  /** Searches the workspace for briefs, and watches them from then on. Resolves when all are found, read or not. */
  start(): Promise<void> {
    return this.files.start()
  }

  /** Searches for all briefs and reads them again. Resolves when all are found. */
  async refresh(): Promise<void> {
    await this.files.search()
    this.#readAgain()
  }

  /** Drops the reads that have not begun. */
  stop(): void {
    this.#queue.clear()
  }

  /** Starts, and resolves when all briefs are read or reading was stopped. */
  async whenDone(): Promise<void> {
    await this.start()
    await this.#queue.whenEmpty()
  }

  all(): Iterable<IndexedBrief> {
    return this.#entries.values()
  }

  get(uri: vscode.Uri): IndexedBrief | undefined {
    return this.#entries.get(uri.toString())
  }

  /** How many of the queued briefs are read; both 0 when the queue is empty. */
  get progress(): { readonly read: number; readonly total: number } {
    const { total, left } = this.#queue
    return { read: total - left, total }
  }

  dispose(): void {
    this.stop()
    this.#timers.forEach(clearTimeout)
    this.#subscriptions.dispose()
  }

  async #read(uri: vscode.Uri): Promise<void> {
    const opened = this.open.get(uri)
    const text = opened ? undefined : await this.#readText(uri)
    await this.#nextTurn()
    // The brief was opened, closed or deleted meanwhile: another read is queued, or none is needed.
    if (this.open.get(uri)?.document !== opened?.document) return
    if (opened === undefined && !this.#entries.has(uri.toString())) return
    const file = this.configurations.find(uri)
    const { brief, problems } = opened ?? this.#check(uri, text ?? '', file)
    const summary = summarise(brief, problems, readToday(), vscode.l10n.t, opened?.since)
    this.#set({ uri, summary, hasFailed: false, file })
    if (opened === undefined) this.#didReadClosed.fire({ uri, brief, problems })
  }

  /** Lets the extension host do other work between two briefs, even if several were read at the same moment. */
  #nextTurn(): Promise<void> {
    this.#turn = this.#turn.then(() => new Promise(resolve => setTimeout(resolve)))
    return this.#turn
  }

  async #readText(uri: vscode.Uri): Promise<string> {
    const text = await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri })
    await this.configurations.load(uri)
    return text
  }

  #check(uri: vscode.Uri, text: string, file: ConfigurationFile | undefined) {
    const brief = parseBrief(text, undefined, file?.conventions)
    return { brief, problems: this.store.check(brief, uri, file).problems }
  }

  #fail(uri: vscode.Uri, error: unknown): void {
    if (isMissing(error)) {
      this.#forget(uri)
      return
    }
    this.log.error('A brief could not be read', error)
    if (this.open.get(uri) === undefined && !this.#entries.has(uri.toString())) return
    this.#didForget.fire(uri)
    this.#set({ uri, summary: undefined, hasFailed: true })
  }

  #set(entry: Entry): void {
    this.#entries.set(entry.uri.toString(), entry)
    this.#didChange.fire(entry.uri)
  }

  #forget(uri: vscode.Uri): void {
    const key = uri.toString()
    if (this.open.get(uri) !== undefined) return
    // A document that was never saved cannot be read any more.
    clearTimeout(this.#timers.get(key))
    if (!this.#entries.delete(key)) return
    this.#didForget.fire(uri)
    this.#didChange.fire(uri)
  }

  /** Applies the result of a search. */
  #update(uris: readonly vscode.Uri[]): void {
    for (const { uri } of [...this.#entries.values()]) if (!this.files.has(uri)) this.#forget(uri)
    for (const uri of uris) {
      if (this.#entries.has(uri.toString())) continue
      this.#entries.set(uri.toString(), { uri, summary: undefined, hasFailed: false })
      this.#queue.add(uri)
    }
    this.#didChange.fire(undefined)
  }

  #readAgain(isConcerned = (_: Entry) => true): void {
    for (const entry of this.#entries.values())
      if (this.open.get(entry.uri) === undefined && isConcerned(entry)) this.#queue.add(entry.uri)
  }

  #readAgainOnNewDay(): void {
    if (this.#day === readToday()) return
    this.#day = readToday()
    this.#readAgain()
  }

  /** Reads a brief at once on its first read, later only after a pause in typing. */
  #readOpenSoon(uri: vscode.Uri): void {
    const key = uri.toString()
    const pauseMs = this.get(uri)?.summary === undefined ? 0 : typingMs
    clearTimeout(this.#timers.get(key))
    const timer = setTimeout(() => {
      this.#timers.delete(key)
      this.#queue.addFirst(uri)
    }, pauseMs)
    this.#timers.set(key, timer)
  }
}
