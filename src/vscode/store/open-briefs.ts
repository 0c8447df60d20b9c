import * as vscode from 'vscode'
import type { Brief } from '../../brief/brief.js'
import { type PublishedState, suppressNewProblemsAtCursor } from '../../features/suppress-new-problems.js'
import { isBrief } from '../documents.js'
import type { BriefStore } from './brief-store.js'
import type { ConfigurationFiles } from './configuration-files.js'

/** A document with what is shown of it: while somebody types, fewer problems than it has. */
export interface OpenBrief extends PublishedState {
  readonly document: vscode.TextDocument
  readonly version: number
  readonly brief: Brief
}

export interface OpenBriefs extends vscode.Disposable {
  all(): Iterable<OpenBrief>
  get(uri: vscode.Uri): OpenBrief | undefined
  readonly onDidRead: vscode.Event<OpenBrief>
  readonly onDidClose: vscode.Event<vscode.Uri>
}

/** Between the last keystroke and a look at the text. */
const shortPauseMs = 50
/** After which nobody is taken to be in the middle of a sentence. */
const longPauseMs = 1000

interface Timers {
  short?: ReturnType<typeof setTimeout>
  long?: ReturnType<typeof setTimeout>
}

/** Reads every brief that is open, now and whenever it changes. */
export function watchOpenBriefs(store: BriefStore, files: ConfigurationFiles): OpenBriefs {
  const briefs = new Map<string, OpenBrief>()
  const timers = new Map<string, Timers>()
  const didRead = new vscode.EventEmitter<OpenBrief>()
  const didClose = new vscode.EventEmitter<vscode.Uri>()

  function show(document: vscode.TextDocument, editedAt?: number): void {
    const key = document.uri.toString()
    const before = briefs.get(key)
    const reading = store.read(document)
    const isCalm = before !== undefined && editedAt !== undefined
    const open = {
      document,
      version: reading.version,
      sections: reading.sections,
      problems: isCalm ? suppressNewProblemsAtCursor(before, reading, editedAt) : reading.problems,
      get brief() {
        return reading.brief
      },
    }
    briefs.set(key, open)
    didRead.fire(open)
  }

  async function open(document: vscode.TextDocument): Promise<void> {
    if (!isBrief(document)) return
    await store.readSoon(document)
    if (document.isClosed) return
    // A new file gets its text in a moment.
    if (document.isUntitled && document.getText() === '')
      timers.set(document.uri.toString(), { long: setTimeout(() => show(document), longPauseMs) })
    else show(document)
  }

  function change({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const [change] = contentChanges
    if (change === undefined || !isBrief(document)) return
    stop(document)
    timers.set(document.uri.toString(), {
      short: setTimeout(() => show(document, change.rangeOffset), shortPauseMs),
      long: setTimeout(() => show(document), longPauseMs),
    })
  }

  function save(document: vscode.TextDocument): void {
    if (!isBrief(document)) return
    stop(document)
    show(document)
  }

  function close(document: vscode.TextDocument): void {
    stop(document)
    store.forget(document)
    if (briefs.delete(document.uri.toString())) didClose.fire(document.uri)
  }

  function stop(document: vscode.TextDocument): void {
    const { short, long } = timers.get(document.uri.toString()) ?? {}
    clearTimeout(short)
    clearTimeout(long)
    timers.delete(document.uri.toString())
  }

  function showAll(): void {
    for (const { document } of briefs.values()) show(document)
  }

  const subscriptions = [
    didRead,
    didClose,
    vscode.workspace.onDidOpenTextDocument(open),
    vscode.workspace.onDidChangeTextDocument(change),
    vscode.workspace.onDidSaveTextDocument(save),
    vscode.workspace.onDidCloseTextDocument(close),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (!event.affectsConfiguration('negotiationBrief')) return
      store.forgetProblems()
      showAll()
    }),
    files.onDidChange(showAll),
    // Another day may have begun meanwhile.
    vscode.window.onDidChangeWindowState(({ focused }) => focused && showAll()),
  ]
  for (const document of vscode.workspace.textDocuments) void open(document)
  return {
    all: () => briefs.values(),
    get: uri => briefs.get(uri.toString()),
    onDidRead: didRead.event,
    onDidClose: didClose.event,
    dispose() {
      for (const { document } of briefs.values()) stop(document)
      vscode.Disposable.from(...subscriptions).dispose()
    },
  }
}
