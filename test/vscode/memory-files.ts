import * as vscode from 'vscode'

/** Resolves to the text of a file, or rejects. */
type ReadText = () => Promise<string>

/** A file system with its own scheme, outside the workspace, whose reads can be slow or fail. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, ReadText>()
  readonly #didChange = new vscode.EventEmitter<vscode.FileChangeEvent[]>()
  readonly #registration: vscode.Disposable

  readonly onDidChangeFile = this.#didChange.event

  constructor(readonly scheme: string) {
    this.#registration = vscode.workspace.registerFileSystemProvider(scheme, this)
  }

  add(path: string, read: ReadText): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: this.scheme, path })
    this.#files.set(path, read)
    return uri
  }

  async readFile({ path }: vscode.Uri): Promise<Uint8Array> {
    const read = this.#files.get(path)
    if (read === undefined) throw vscode.FileSystemError.FileNotFound(path)
    return new TextEncoder().encode(await read())
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    if (!this.#files.has(path)) throw vscode.FileSystemError.FileNotFound(path)
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: 1 }
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined)
  }

  readDirectory(): [string, vscode.FileType][] {
    return []
  }

  createDirectory(): void {}
  writeFile(): void {}
  delete(): void {}
  rename(): void {}

  dispose(): void {
    vscode.Disposable.from(this.#registration, this.#didChange).dispose()
  }
}
