import * as vscode from 'vscode'
import type { Conventions } from '../../brief/parse-brief.js'
import { type Configuration, interpretConfiguration, toConventions } from '../../rules/configuration.js'
import type { Span } from '../../text/span.js'
import { configurationName, findDocument, isConfigurationUri } from '../documents.js'
import { isMissing, type Log } from '../log.js'

/** Debounce of typing in a configuration file: half a word would cause an error in every brief. */
const typingMs = 200

/** The current state of a configuration file, unsaved edits included. */
export interface ConfigurationFile {
  readonly uri: vscode.Uri
  readonly text: string
  readonly configuration: Configuration
  readonly conventions: Conventions
  readonly errors: readonly { readonly message: string; readonly span: Span }[]
}

/** Reads each configuration file once, and again when it changes on the disk or in an editor. */
export class ConfigurationFiles implements vscode.Disposable {
  readonly #files = new Map<string, ConfigurationFile>()
  readonly #reads = new Map<string, Promise<void>>()
  /** Those that could not be read the last time. */
  readonly #failed = new Set<string>()
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()
  readonly #didChange = new vscode.EventEmitter<void>()
  readonly #subscriptions: vscode.Disposable

  readonly onDidChange = this.#didChange.event

  constructor(private readonly log: Log) {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${configurationName}`)
    // A renamed, moved or deleted folder is reported without the files in it; one that is there again at once, as changed.
    const places = vscode.workspace.createFileSystemWatcher('**/*')
    const reload = (uri: vscode.Uri) => this.#reload(uri)
    const reloadBelow = (place: vscode.Uri) => this.#reloadBelow(place)
    const reloadDocument = ({ uri }: vscode.TextDocument) => {
      if (isConfigurationUri(uri)) reload(uri)
    }
    this.#subscriptions = vscode.Disposable.from(
      this.#didChange,
      watcher,
      watcher.onDidCreate(reload),
      watcher.onDidChange(reload),
      watcher.onDidDelete(reload),
      places,
      places.onDidCreate(reloadBelow),
      places.onDidChange(reloadBelow),
      places.onDidDelete(reloadBelow),
      vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach(reloadBelow)),
      vscode.workspace.onDidRenameFiles(({ files }) =>
        files.forEach(({ oldUri, newUri }) => {
          reloadBelow(oldUri)
          reloadBelow(newUri)
        }),
      ),
      vscode.workspace.onDidOpenTextDocument(reloadDocument),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#reloadLater(document)),
      vscode.workspace.onDidCloseTextDocument(reloadDocument),
    )
    vscode.workspace.textDocuments.forEach(reloadDocument)
  }

  /** Resolves when the files that may apply to a brief are read. */
  async load(brief: vscode.Uri): Promise<void> {
    await Promise.all(candidatesFor(brief).map(uri => this.#read(uri)))
  }

  /** Like `load`, but retries files that failed or did not exist: the event of a new file may be late. */
  async loadAgain(brief: vscode.Uri): Promise<void> {
    for (const key of candidatesFor(brief).map(String))
      if (!this.#files.has(key) || this.#failed.has(key)) this.#reads.delete(key)
    await this.load(brief)
  }

  /** The nearest loaded file upwards from a brief. */
  find(brief: vscode.Uri): ConfigurationFile | undefined {
    return candidatesFor(brief)
      .map(uri => this.#files.get(uri.toString()))
      .find(file => file !== undefined)
  }

  all(): Iterable<ConfigurationFile> {
    return this.#files.values()
  }

  dispose(): void {
    this.#timers.forEach(clearTimeout)
    this.#subscriptions.dispose()
  }

  #read(uri: vscode.Uri): Promise<void> {
    const key = uri.toString()
    const known = this.#reads.get(key)
    if (known !== undefined) return known
    // A later read may have begun meanwhile.
    const isLast = () => this.#reads.get(key) === read
    const read: Promise<void> = readFile(uri).then(
      file => {
        // Whoever waits for this one waits for the later one.
        if (!isLast()) return this.#reads.get(key)
        this.#failed.delete(key)
        return this.#set(key, file)
      },
      error => {
        // Retrying here would repeat it at each keystroke; the next brief that is opened tries again.
        this.log.error('A configuration file could not be read', error)
        if (!isLast()) return this.#reads.get(key)
        this.#failed.add(key)
        return undefined
      },
    )
    this.#reads.set(key, read)
    return read
  }

  #set(key: string, file: ConfigurationFile | undefined): void {
    if (this.#files.get(key)?.text === file?.text) return
    if (file === undefined) this.#files.delete(key)
    else this.#files.set(key, file)
    this.#didChange.fire()
  }

  #reload(uri: vscode.Uri): void {
    const key = uri.toString()
    clearTimeout(this.#timers.get(key))
    this.#timers.delete(key)
    this.#reads.delete(key)
    void this.#read(uri)
  }

  /** Reads again what is, or was looked for, below a folder that has come or gone. */
  #reloadBelow(folder: vscode.Uri): void {
    const below = [...this.#reads.keys()].filter(key => key.startsWith(`${folder}/`))
    for (const key of below) this.#reload(vscode.Uri.parse(key))
  }

  #reloadLater({ uri }: vscode.TextDocument): void {
    if (!isConfigurationUri(uri)) return
    const key = uri.toString()
    clearTimeout(this.#timers.get(key))
    this.#timers.set(
      key,
      setTimeout(() => this.#reload(uri), typingMs),
    )
  }
}

/** Where a file that applies to a brief may be, nearest first: up to the workspace folder, or else to the root. */
function candidatesFor(brief: vscode.Uri): readonly vscode.Uri[] {
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

/** Where an untitled brief would be saved, as far as its name or the workspace folder says. */
function toSaved(untitled: vscode.Uri, folder: vscode.Uri | undefined): vscode.Uri | undefined {
  if (untitled.path.startsWith('/')) return untitled.with({ scheme: folder?.scheme ?? 'file' })
  return folder && vscode.Uri.joinPath(folder, untitled.path)
}

/**
 * The unsaved text of an editor, else that of the file; undefined if there is no such file. The disk is asked even when
 * a saved document exists: it may outlive its file and its editor for minutes.
 */
async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const open = findDocument(uri)
  if (open?.isDirty) return open.getText()
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** Undefined if there is no such file, as in most folders: the JSON parser is loaded when there is one. */
async function readFile(uri: vscode.Uri): Promise<ConfigurationFile | undefined> {
  const text = await readText(uri)
  if (text === undefined) return undefined
  const { parseJson } = await import('../../rules/parse-json.js')
  const { configuration, errors } = interpretConfiguration(report => parseJson(text, report))
  return { uri, text, configuration, conventions: toConventions(configuration), errors }
}
