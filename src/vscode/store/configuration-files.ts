import * as vscode from 'vscode'
import type { Conventions } from '../../brief/parse-brief.js'
import { type Configuration, readConfiguration, toConventions } from '../../rules/configuration.js'
import type { Span } from '../../text/span.js'
import { configurationName, findDocument, isConfigurationUri } from '../documents.js'

/** Between the last keystroke in a file and a look at it: half a word would be an error everywhere. */
const pauseMs = 200

/** A file as it is now, unsaved edits included. */
export interface ConfigurationFile {
  readonly uri: vscode.Uri
  readonly text: string
  readonly configuration: Configuration
  readonly conventions: Conventions
  readonly errors: readonly { readonly message: string; readonly span: Span }[]
}

export interface ConfigurationFiles extends vscode.Disposable {
  /** Ends when the files that may hold for a brief are read. */
  load(brief: vscode.Uri): Promise<void>
  /** The nearest file upwards from a brief, among those that are read. */
  find(brief: vscode.Uri): ConfigurationFile | undefined
  all(): Iterable<ConfigurationFile>
  readonly onDidChange: vscode.Event<void>
}

/** Reads each file once, and again when it changes on the disk or in an editor. */
export function watchConfigurationFiles(): ConfigurationFiles {
  const files = new Map<string, ConfigurationFile>()
  const reads = new Map<string, Promise<void>>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const didChange = new vscode.EventEmitter<void>()

  function load(uri: vscode.Uri): Promise<void> {
    const key = uri.toString()
    const known = reads.get(key)
    if (known !== undefined) return known
    const read = readText(uri).then(text => {
      // A later read may have begun meanwhile.
      if (reads.get(key) === read) set(uri, text)
    })
    reads.set(key, read)
    return read
  }

  function set(uri: vscode.Uri, text: string | undefined): void {
    const key = uri.toString()
    if (files.get(key)?.text === text) return
    if (text === undefined) files.delete(key)
    else files.set(key, toFile(uri, text))
    didChange.fire()
  }

  function reload(uri: vscode.Uri): void {
    const key = uri.toString()
    clearTimeout(timers.get(key))
    timers.delete(key)
    reads.delete(key)
    void load(uri)
  }

  function reloadLater({ uri }: vscode.TextDocument): void {
    if (!isConfigurationUri(uri)) return
    const key = uri.toString()
    clearTimeout(timers.get(key))
    timers.set(
      key,
      setTimeout(() => reload(uri), pauseMs),
    )
  }

  const reloadDocument = ({ uri }: vscode.TextDocument) => {
    if (isConfigurationUri(uri)) reload(uri)
  }
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${configurationName}`)
  const subscriptions = vscode.Disposable.from(
    didChange,
    watcher,
    watcher.onDidCreate(reload),
    watcher.onDidChange(reload),
    watcher.onDidDelete(reload),
    vscode.workspace.onDidOpenTextDocument(reloadDocument),
    vscode.workspace.onDidChangeTextDocument(({ document }) => reloadLater(document)),
    vscode.workspace.onDidCloseTextDocument(reloadDocument),
  )
  vscode.workspace.textDocuments.forEach(reloadDocument)
  return {
    load: async brief => {
      await Promise.all(candidates(brief).map(load))
    },
    find: brief => {
      for (const uri of candidates(brief)) {
        const file = files.get(uri.toString())
        if (file !== undefined) return file
      }
      return undefined
    },
    all: () => files.values(),
    onDidChange: didChange.event,
    dispose() {
      timers.forEach(clearTimeout)
      subscriptions.dispose()
    },
  }
}

/** Where a file may hold for a brief, the nearest place first: up to the folder that is open, or else to the root. */
function candidates(brief: vscode.Uri): readonly vscode.Uri[] {
  const { workspaceFolders, getWorkspaceFolder } = vscode.workspace
  const uri = brief.scheme === 'untitled' ? toSaved(brief, workspaceFolders?.[0]?.uri) : brief
  if (uri === undefined) return []
  const root = getWorkspaceFolder(uri)?.uri.path.replace(/\/$/, '') ?? ''
  const found: vscode.Uri[] = []
  for (let path = uri.path; path.length > root.length; ) {
    path = path.slice(0, path.lastIndexOf('/'))
    if (path.length < root.length) break
    found.push(uri.with({ path: `${path}/${configurationName}`, query: '', fragment: '' }))
  }
  return found
}

/** Where an untitled brief would be saved, as far as its name or the folder that is open says so. */
function toSaved(untitled: vscode.Uri, folder: vscode.Uri | undefined): vscode.Uri | undefined {
  if (untitled.path.startsWith('/')) return untitled.with({ scheme: folder?.scheme ?? 'file' })
  return folder && vscode.Uri.joinPath(folder, untitled.path)
}

/**
 * What an editor holds unsaved, else what the disk does. Undefined when there is no such file: a document may live on
 * for minutes after its file and its editor are gone.
 */
async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const open = findDocument(uri)
  if (open?.isDirty) return open.getText()
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
  } catch {
    return undefined
  }
}

function toFile(uri: vscode.Uri, text: string): ConfigurationFile {
  const { configuration, errors } = readConfiguration(text)
  return { uri, text, configuration, conventions: toConventions(configuration), errors }
}
