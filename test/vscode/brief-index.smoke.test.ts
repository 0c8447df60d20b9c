import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { BriefFiles } from '../../src/vscode/store/brief-files.js'
import { BriefIndex } from '../../src/vscode/store/brief-index.js'
import { BriefStore } from '../../src/vscode/store/brief-store.js'
import { ConfigurationFiles } from '../../src/vscode/store/configuration-files.js'
import { OpenBriefs } from '../../src/vscode/store/open-briefs.js'
import { shortBrief } from './briefs.js'
import { waitFor } from './editor.js'
import { MemoryFiles } from './memory-files.js'
import { createTestLog } from './test-log.js'

/** The files of a workspace with only these briefs. */
class FoundFiles extends BriefFiles {
  readonly #didFind = new vscode.EventEmitter<readonly vscode.Uri[]>()
  override readonly onDidFind = this.#didFind.event

  constructor(
    readonly uris: readonly vscode.Uri[],
    log: ConstructorParameters<typeof BriefFiles>[0],
  ) {
    super(log)
  }

  override has(uri: vscode.Uri): boolean {
    return this.uris.includes(uri)
  }

  override async search(): Promise<void> {
    this.#didFind.fire(this.uris)
  }
}

describe('the index of briefs', () => {
  let memory: MemoryFiles
  let parts: vscode.Disposable[]
  beforeEach(() => {
    memory = new MemoryFiles('briefs-in-memory')
    parts = []
  })
  afterEach(() => vscode.Disposable.from(memory, ...parts).dispose())

  function createIndex(uris: readonly vscode.Uri[]) {
    const { lines, log } = createTestLog()
    const configurations = new ConfigurationFiles(log)
    const store = new BriefStore(configurations, log)
    const open = new OpenBriefs(store, configurations, log)
    const files = new FoundFiles(uris, log)
    const index = new BriefIndex(store, configurations, open, files, log)
    parts = [configurations, open, files, index]
    return { index, lines }
  }

  it('shows and logs that a brief could not be read, and tries again on refresh', async () => {
    let isBroken = true
    const uri = memory.add('/acme.negotiation.md', async () => {
      if (isBroken) throw vscode.FileSystemError.NoPermissions('acme')
      return shortBrief
    })
    const { index, lines } = createIndex([uri])
    await index.refresh()
    await waitFor('the failure', () => index.get(uri)?.hasFailed)
    await index.whenDone()
    assert.equal(index.get(uri)?.summary, undefined)
    assert.match(lines[0] ?? '', /^A brief could not be read: .*NoPermissions/)
    assert.ok(!lines.join().includes('acme'), lines.join())

    isBroken = false
    await index.refresh()
    await index.whenDone()
    assert.equal(index.get(uri)?.summary?.title, 'Lease')
    assert.equal(index.get(uri)?.hasFailed, false)
  })

  it('drops a deleted brief without logging it', async () => {
    const uri = vscode.Uri.from({ scheme: memory.scheme, path: '/gone.negotiation.md' })
    const { index, lines } = createIndex([uri])
    await index.refresh()
    await index.whenDone()
    assert.equal(index.get(uri), undefined)
    assert.deepEqual(lines, [])
  })

  it('yields between the briefs', async () => {
    const uris = Array.from({ length: 40 }, (_, number) =>
      memory.add(`/${number}.negotiation.md`, async () => shortBrief),
    )
    const { index } = createIndex(uris)
    let read = 0
    let most = 0
    index.onDidReadClosed(() => {
      most = Math.max(most, ++read)
      setTimeout(() => {
        read = 0
      })
    })
    await index.refresh()
    await index.whenDone()
    assert.ok([...index.all()].every(({ summary }) => summary !== undefined))
    assert.ok(most < uris.length / 2, `${most} briefs without a turn for others`)
  })
})
