import * as vscode from 'vscode'
import { briefPattern, isBriefUri } from '../documents.js'

/** The briefs of the workspace as files, open or not. */
export interface BriefFiles extends vscode.Disposable {
  /** Looks for all of them; what the settings exclude from the explorer is left out. */
  find(): Promise<readonly vscode.Uri[]>
  /** The text of one changed on the disk; also when it came, because changes right after that are not reported. */
  readonly onDidChange: vscode.Event<vscode.Uri>
  /** A file or a folder, of briefs or not. */
  readonly onDidDelete: vscode.Event<vscode.Uri>
  /** Some may have come, gone or moved. */
  readonly onDidMove: vscode.Event<unknown>
}

/** Between the first file that came or went and a look for all: they often come in numbers. */
const pauseMs = 200

export function watchBriefFiles(): BriefFiles {
  const didMove = new vscode.EventEmitter<void>()
  const didChange = new vscode.EventEmitter<vscode.Uri>()
  const watcher = vscode.workspace.createFileSystemWatcher('**/*')
  let timer: ReturnType<typeof setTimeout> | undefined

  function moveSoon(): void {
    timer ??= setTimeout(() => {
      timer = undefined
      didMove.fire()
    }, pauseMs)
  }

  // A folder that was moved here from elsewhere may be reported without what is in it, one that was deleted when it is
  // there again, and one that was deleted and made again as one that changed.
  const look = (uri: vscode.Uri) => (isBriefUri(uri) || mayBeFolder(uri)) && moveSoon()
  const change = (uri: vscode.Uri) => isBriefUri(uri) && didChange.fire(uri)
  let looked: Promise<void> = Promise.resolve()
  const lookIfFolder = (uri: vscode.Uri) => {
    if (!mayBeFolder(uri)) return
    // One after the other: a build may write thousands of files.
    looked = looked.then(async () => {
      if (timer === undefined && (await isFolder(uri))) moveSoon()
    })
  }
  const subscriptions = vscode.Disposable.from(
    didMove,
    didChange,
    watcher,
    watcher.onDidCreate(look),
    watcher.onDidCreate(change),
    watcher.onDidChange(change),
    watcher.onDidChange(lookIfFolder),
    watcher.onDidDelete(look),
    vscode.workspace.onDidCreateFiles(moveSoon),
    vscode.workspace.onDidDeleteFiles(moveSoon),
    vscode.workspace.onDidRenameFiles(moveSoon),
    vscode.workspace.onDidChangeWorkspaceFolders(moveSoon),
    vscode.workspace.onDidChangeConfiguration(
      event => event.affectsConfiguration('files.exclude') && moveSoon(),
    ),
  )
  return {
    find: async () => (await vscode.workspace.findFiles(briefPattern)).filter(isBriefUri),
    onDidChange: didChange.event,
    onDidDelete: watcher.onDidDelete,
    onDidMove: didMove.event,
    dispose() {
      clearTimeout(timer)
      subscriptions.dispose()
    },
  }
}

function mayBeFolder(uri: vscode.Uri): boolean {
  return !/\.[^/]*$/.test(uri.path)
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  const stat = await vscode.workspace.fs.stat(uri).then(undefined, () => undefined)
  return stat?.type === vscode.FileType.Directory
}
