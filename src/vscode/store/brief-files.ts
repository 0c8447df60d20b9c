import * as vscode from 'vscode'
import { briefPattern, isBriefUri } from '../documents.js'
import type { Log } from '../log.js'

/** Debounce of searches: files and folders often change in bulk. */
const pauseMs = 200

/** The briefs of the workspace as files, open or not. Leaves out what the settings hide in the explorer. */
export class BriefFiles implements vscode.Disposable {
  /** The briefs that the last search found, except those deleted since. */
  #found = new Map<string, vscode.Uri>()
  #search: Promise<void> | undefined
  #watchers: vscode.Disposable | undefined
  #searchTimer: ReturnType<typeof setTimeout> | undefined
  #lookTimer: ReturnType<typeof setTimeout> | undefined
  /** Created or changed paths that may be folders with briefs. */
  readonly #places = new Map<string, vscode.Uri>()
  readonly #didFind = new vscode.EventEmitter<readonly vscode.Uri[]>()
  readonly #didChange = new vscode.EventEmitter<vscode.Uri>()
  readonly #didDelete = new vscode.EventEmitter<vscode.Uri>()

  /** All briefs, after each search. */
  readonly onDidFind = this.#didFind.event
  /** A known brief has changed on the disk. */
  readonly onDidChange = this.#didChange.event
  /** A known brief was deleted. */
  readonly onDidDelete = this.#didDelete.event

  constructor(private readonly log: Log) {}

  has(uri: vscode.Uri): boolean {
    return this.#found.has(uri.toString())
  }

  /** Searches unless a search was started before, and watches the files from then on. */
  start(): Promise<void> {
    return this.#search ?? this.search()
  }

  /** Searches again. When searches overlap, the last one counts, and all resolve with it. */
  search(): Promise<void> {
    this.#watchers ??= this.#watch()
    const search: Promise<void> = this.#find(() => this.#search === search).catch(error => {
      // Lets the next start try again.
      if (this.#search === search) this.#search = undefined
      this.log.error('The search for briefs failed', error)
      throw error
    })
    this.#search = search
    return search
  }

  dispose(): void {
    clearTimeout(this.#searchTimer)
    clearTimeout(this.#lookTimer)
    this.#watchers?.dispose()
    vscode.Disposable.from(this.#didFind, this.#didChange, this.#didDelete).dispose()
  }

  async #find(isLast: () => boolean): Promise<void> {
    const uris = (await vscode.workspace.findFiles(briefPattern)).filter(isBriefUri)
    if (!isLast()) return this.#search
    this.#found = new Map(uris.map(uri => [uri.toString(), uri]))
    this.#didFind.fire(uris)
  }

  #watch(): vscode.Disposable {
    const briefs = vscode.workspace.createFileSystemWatcher(briefPattern)
    // A moved folder may be reported without its files, a deleted one always is, and one that was deleted and created
    // again may count as changed. No pattern matches folders only. This one costs no disk access: VS Code watches the
    // workspace anyway, and a pattern only filters the events.
    const places = vscode.workspace.createFileSystemWatcher('**/*')
    const change = (uri: vscode.Uri) => this.has(uri) && this.#didChange.fire(uri)
    const create = (uri: vscode.Uri) => (isBriefUri(uri) ? this.#searchSoon() : this.#lookSoon(uri))
    const remove = (uri: vscode.Uri) => this.#delete(uri)
    return vscode.Disposable.from(
      briefs,
      // VS Code does not report a change right after the creation.
      briefs.onDidCreate(change),
      briefs.onDidChange(change),
      places,
      places.onDidCreate(create),
      places.onDidChange(uri => this.#lookSoon(uri)),
      places.onDidDelete(remove),
      vscode.workspace.onDidCreateFiles(({ files }) => files.forEach(create)),
      vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach(remove)),
      vscode.workspace.onDidRenameFiles(({ files }) =>
        files.forEach(({ oldUri, newUri }) => {
          remove(oldUri)
          create(newUri)
        }),
      ),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#searchSoon()),
      vscode.workspace.onDidChangeConfiguration(
        event => event.affectsConfiguration('files.exclude') && this.#searchSoon(),
      ),
    )
  }

  /** Drops the briefs at or below a path. */
  #delete(place: vscode.Uri): void {
    const gone = [...this.#found].filter(([key]) => key === place.toString() || key.startsWith(`${place}/`))
    for (const [key, uri] of gone) {
      this.#found.delete(key)
      this.#didDelete.fire(uri)
    }
    // The event may predate a new file of that name.
    if (gone.length > 0) this.#searchSoon()
  }

  #searchSoon(): void {
    this.#searchTimer ??= setTimeout(() => {
      this.#searchTimer = undefined
      // Failures are logged.
      this.search().catch(() => undefined)
    }, pauseMs)
  }

  #lookSoon(uri: vscode.Uri): void {
    if (!mayBeFolder(uri)) return
    this.#places.set(uri.toString(), uri)
    this.#lookTimer ??= setTimeout(() => this.#look(), pauseMs)
  }

  async #look(): Promise<void> {
    const places = outermost([...this.#places.values()])
    this.#places.clear()
    // If this fails, the search logs the reason.
    if (await holdBriefs(places).catch(() => true)) this.#searchSoon()
    this.#lookTimer = undefined
    // Paths that were added meanwhile.
    for (const place of this.#places.values()) this.#lookSoon(place)
  }
}

function mayBeFolder({ path }: vscode.Uri): boolean {
  return !/\.[^/]*$/.test(path)
}

/** The URIs that are not below another one of them. */
function outermost(uris: readonly vscode.Uri[]): readonly vscode.Uri[] {
  const outer: vscode.Uri[] = []
  for (const uri of uris.toSorted((a, b) => (`${a}/` < `${b}/` ? -1 : 1)))
    if (!`${uri}/`.startsWith(`${outer.at(-1)}/`)) outer.push(uri)
  return outer
}

/** Whether one of the paths is a folder with a brief in it. */
async function holdBriefs(places: readonly vscode.Uri[]): Promise<boolean> {
  for (const place of places) {
    if (!(await isFolder(place))) continue
    const found = await vscode.workspace.findFiles(
      new vscode.RelativePattern(place, briefPattern),
      undefined,
      1,
    )
    if (found.length > 0) return true
  }
  return false
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  const stat = await vscode.workspace.fs.stat(uri).then(undefined, () => undefined)
  return stat?.type === vscode.FileType.Directory
}
