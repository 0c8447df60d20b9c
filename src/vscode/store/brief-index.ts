import * as vscode from 'vscode'
import type { Brief } from '../../brief/brief.js'
import { parseBrief } from '../../brief/parse-brief.js'
import { type BriefRow, briefRow, rankOf } from '../../features/briefs/row.js'
import { type BriefSummary, summarise } from '../../features/briefs/summary.js'
import type { Problem } from '../../rules/rule.js'
import { fileNameOf } from '../documents.js'
import { readToday } from '../today.js'
import { type BriefFiles, watchBriefFiles } from './brief-files.js'
import { type BriefStore, readOptions } from './brief-store.js'
import type { ConfigurationFile, ConfigurationFiles } from './configuration-files.js'
import type { OpenBrief, OpenBriefs } from './open-briefs.js'
import { createReadQueue } from './read-queue.js'
import { createSlices } from './slices.js'

/** A brief of the workspace, or one that is open. */
export interface IndexedBrief {
  readonly uri: vscode.Uri
  /** Undefined until it was read. */
  readonly summary: BriefSummary | undefined
  readonly row: BriefRow
  /** By which they are sorted. */
  readonly rank: string
}

/** What a file says that no editor shows. */
export interface ClosedBrief {
  readonly uri: vscode.Uri
  readonly brief: Brief
  readonly problems: readonly Problem[]
}

/** Knows a little about many briefs. What an editor holds wins over what the disk does. */
export interface BriefIndex extends vscode.Disposable {
  /** Looks for the briefs of the workspace, and follows them from then on. Ends when all are found, read or not. */
  start(): Promise<void>
  /** Looks for all and reads them again. */
  refresh(): Promise<void>
  /** Reads no more than it has begun to. */
  stop(): void
  /** Starts, and ends when all briefs are read or the reading was stopped. */
  whenDone(): Promise<void>
  all(): Iterable<IndexedBrief>
  get(uri: vscode.Uri): IndexedBrief | undefined
  /** How many of how many are read; none of none when nothing is being read. */
  readonly progress: { readonly read: number; readonly total: number }
  /** Of one brief, or of many when it names none. */
  readonly onDidChange: vscode.Event<vscode.Uri | undefined>
  readonly onDidReadClosed: vscode.Event<ClosedBrief>
  readonly onDidForget: vscode.Event<vscode.Uri>
}

interface Entry extends IndexedBrief {
  /** The team's configuration under which it was read. */
  readonly file?: ConfigurationFile | undefined
}

/** Between the last keystroke in a brief and a new summary of it. */
const typingMs = 300

export function createBriefIndex(
  store: BriefStore,
  configurations: ConfigurationFiles,
  open: OpenBriefs,
): BriefIndex {
  const entries = new Map<string, Entry>()
  const slices = createSlices()
  const queue = createReadQueue(
    uri =>
      read(uri).catch(error => {
        if (isMissing(error)) forget(uri)
      }),
    () => didChange.fire(undefined),
  )
  const didChange = new vscode.EventEmitter<vscode.Uri | undefined>()
  const didReadClosed = new vscode.EventEmitter<ClosedBrief>()
  const didForget = new vscode.EventEmitter<vscode.Uri>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  let files: BriefFiles | undefined
  let found = new Set<string>()
  let search: Promise<void> | undefined
  let searches = 0
  let isStopped = false
  let day = readToday()

  async function read(uri: vscode.Uri): Promise<void> {
    const opened = open.get(uri)
    const source = opened ?? (await readText(uri))
    const { entry, ...closed } = await slices.take(readInSteps(uri, source))
    // Opened, closed or deleted meanwhile: then it is read once more, or not at all.
    if (open.get(uri)?.document !== opened?.document) return
    if (opened === undefined && !entries.has(uri.toString())) return
    entries.set(uri.toString(), entry)
    // The team's configuration changed meanwhile.
    if (opened === undefined && configurations.find(uri) !== entry.file) queue.add(uri)
    didChange.fire(uri)
    if (opened === undefined) didReadClosed.fire(closed)
  }

  async function readText(uri: vscode.Uri): Promise<string> {
    const text = await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri })
    await configurations.load(uri)
    return text
  }

  /** One brief after the other: what lives long enough to be moved by the garbage collector blocks the host. */
  function* readInSteps(
    uri: vscode.Uri,
    source: string | OpenBrief,
  ): Generator<void, ClosedBrief & { readonly entry: Entry }> {
    const file = configurations.find(uri)
    const { brief, problems } = typeof source === 'string' ? yield* checkInSteps(uri, source, file) : source
    yield
    const summary = summarise(brief, problems, readToday(), vscode.l10n.t)
    yield
    return { uri, brief, problems, entry: toEntry(uri, summary, file) }
  }

  function* checkInSteps(uri: vscode.Uri, text: string, file: ConfigurationFile | undefined) {
    const brief = parseBrief(text, undefined, file?.conventions)
    yield
    return { brief, problems: yield* store.check(brief, readOptions(uri, file)) }
  }

  function forget(uri: vscode.Uri): void {
    if (open.get(uri) !== undefined || !entries.delete(uri.toString())) return
    didForget.fire(uri)
    didChange.fire(uri)
  }

  /** What reports the end of a folder does not name the files in it. */
  function remove(place: vscode.Uri): void {
    for (const [key, { uri }] of [...entries]) {
      if (key !== place.toString() && !key.startsWith(`${place}/`)) continue
      found.delete(key)
      forget(uri)
    }
  }

  async function find(): Promise<void> {
    const number = ++searches
    isStopped = false
    const uris = (await files?.find()) ?? []
    // A later search knows better.
    if (number !== searches) return search
    found = new Set(uris.map(String))
    for (const { uri } of [...entries.values()]) if (!found.has(uri.toString())) forget(uri)
    await slices.take(addAll(uris))
    if (number !== searches) return search
    await slices.run(() => didChange.fire(undefined))
  }

  function* addAll(uris: readonly vscode.Uri[]): Generator<void, void> {
    for (const uri of uris) {
      // Gone meanwhile, or known.
      if (!found.has(uri.toString()) || entries.has(uri.toString())) continue
      entries.set(uri.toString(), toEntry(uri))
      if (!isStopped) queue.add(uri)
      yield
    }
  }

  function start(): Promise<void> {
    if (files === undefined) {
      files = watchBriefFiles()
      subscriptions.push(
        files,
        files.onDidChange(uri => found.has(uri.toString()) && open.get(uri) === undefined && queue.add(uri)),
        files.onDidDelete(remove),
        files.onDidMove(() => {
          search = find()
        }),
      )
    }
    search ??= find()
    return search
  }

  function stop(): void {
    isStopped = true
    queue.clear()
  }

  function readAgain(isConcerned = (_: Entry) => true): void {
    for (const entry of entries.values())
      if (open.get(entry.uri) === undefined && isConcerned(entry)) queue.add(entry.uri)
  }

  /** At once when it was just opened, else when nobody types. */
  function readOpen(uri: vscode.Uri): void {
    const key = uri.toString()
    clearTimeout(timers.get(key))
    timers.set(
      key,
      setTimeout(
        () => {
          timers.delete(key)
          queue.addFirst(uri)
        },
        entries.get(key)?.summary === undefined ? 0 : typingMs,
      ),
    )
  }

  const subscriptions: vscode.Disposable[] = [
    didChange,
    didReadClosed,
    didForget,
    open.onDidRead(({ document }) => readOpen(document.uri)),
    { dispose: () => timers.forEach(clearTimeout) },
    open.onDidClose(uri => (found.has(uri.toString()) ? queue.add(uri) : forget(uri))),
    configurations.onDidChange(() =>
      readAgain(({ uri, summary, file }) => summary !== undefined && configurations.find(uri) !== file),
    ),
    vscode.workspace.onDidChangeConfiguration(
      event => event.affectsConfiguration('negotiationBrief') && readAgain(),
    ),
    vscode.window.onDidChangeWindowState(() => {
      if (day === readToday()) return
      day = readToday()
      readAgain()
    }),
  ]
  for (const { document } of open.all()) queue.add(document.uri)
  return {
    start,
    async refresh() {
      await start()
      search = find()
      await search
      readAgain()
    },
    stop,
    async whenDone() {
      await start()
      await queue.whenEmpty()
    },
    all: () => entries.values(),
    get: uri => entries.get(uri.toString()),
    get progress() {
      return { read: queue.total - queue.left, total: queue.total }
    },
    onDidChange: didChange.event,
    onDidReadClosed: didReadClosed.event,
    onDidForget: didForget.event,
    dispose() {
      stop()
      vscode.Disposable.from(...subscriptions).dispose()
    },
  }
}

function toEntry(uri: vscode.Uri, summary?: BriefSummary, file?: ConfigurationFile): Entry {
  const today = readToday()
  const place = { fileName: fileNameOf(uri), path: vscode.workspace.asRelativePath(uri) }
  const row = briefRow(summary, place, today, vscode.l10n.t)
  return { uri, summary, row, rank: `${rankOf(summary, today)} ${uri.path}`, file }
}

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound'
}
