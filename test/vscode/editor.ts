import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import manifest from '../../package.json' with { type: 'json' }

/** The id of the extension in VS Code. */
export const extensionId = `${manifest.publisher}.${manifest.name}`

/** A file of the workspace that the tests run on: a copy of `test/vscode/workspace`, so they may change it. */
export function workspaceFile(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]
  assert.ok(folder, 'no folder is open')
  return vscode.Uri.joinPath(folder.uri, name)
}

/** Waits until `read` returns a value, and returns it; fails with `what` after twenty seconds. */
export async function waitFor<T>(
  what: string,
  read: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + 20_000
  for (;;) {
    const value = await read()
    if (value !== undefined && value !== false) return value
    if (Date.now() > end) assert.fail(`Waited in vain for ${what}`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

/** Waits until VS Code reports file changes, which it may not do in the first seconds of a window. */
export async function waitForFileEvents(): Promise<void> {
  const watcher = vscode.workspace.createFileSystemWatcher('**/probe-*.txt')
  let isReported = false
  watcher.onDidCreate(() => {
    isReported = true
  })
  const probes: vscode.Uri[] = []
  await waitFor('a report of a new file', async () => {
    const probe = workspaceFile(`probe-${probes.length}.txt`)
    probes.push(probe)
    await vscode.workspace.fs.writeFile(probe, new Uint8Array())
    await new Promise(resolve => setTimeout(resolve, 200))
    return isReported
  })
  watcher.dispose()
  for (const probe of probes) await vscode.workspace.fs.delete(probe)
}
