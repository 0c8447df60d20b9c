import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { BriefFiles } from '../../src/vscode/store/brief-files.js'
import { shortBrief } from './briefs.js'
import { waitFor, workspaceFile } from './editor.js'
import { createTestLog } from './test-log.js'

describe('the files of briefs', () => {
  let files: BriefFiles
  let searches: number
  beforeEach(async () => {
    files = new BriefFiles(createTestLog().log)
    searches = 0
    files.onDidFind(() => searches++)
    await files.start()
  })
  afterEach(async () => {
    files.dispose()
    await vscode.workspace.fs
      .delete(workspaceFile('found'), { recursive: true })
      .then(undefined, () => undefined)
  })

  it('are not searched for when a file or a folder without briefs is created', async () => {
    const reported: string[] = []
    const watcher = vscode.workspace.createFileSystemWatcher('**/found/**')
    watcher.onDidCreate(({ path }) => reported.push(path))
    await vscode.workspace.fs.createDirectory(workspaceFile('found/empty'))
    await write('found/LICENSE', 'MIT')
    await write('found/notes.md', shortBrief)
    await waitFor('the report of the files', () => reported.some(path => path.endsWith('/LICENSE')))
    // There is no event to wait for: this is twice the debounce of a search.
    await new Promise(resolve => setTimeout(resolve, 400))
    watcher.dispose()
    assert.equal(searches, 1)
  })

  it('are found when a folder with a brief is created, and dropped when it is deleted', async () => {
    const uri = workspaceFile('found/deep/new.negotiation.md')
    await write('found/deep/new.negotiation.md', shortBrief)
    await waitFor('the brief', () => files.has(uri))
    const deleted: string[] = []
    files.onDidDelete(({ path }) => deleted.push(path))
    await vscode.workspace.fs.delete(workspaceFile('found'), { recursive: true })
    await waitFor('the end of the brief', () => deleted.includes(uri.path))
    assert.equal(files.has(uri), false)
  })

  it('are the result of the last of several searches', async () => {
    const uri = workspaceFile('found/new.negotiation.md')
    const first = files.search()
    await write('found/new.negotiation.md', shortBrief)
    await Promise.all([first, files.search()])
    assert.ok(files.has(uri))
  })
})

async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(workspaceFile(name), new TextEncoder().encode(text))
}
