import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { Session } from 'node:inspector'
import path from 'node:path'
import * as vscode from 'vscode'
import { closeAll, openFile, ownDiagnostics, readSession } from './briefs.js'
import { extensionId, waitFor, workspaceFile } from './editor.js'
import { recordFigure } from './figures.js'
import { startHeartbeat, waitForIdle } from './heartbeat.js'

/**
 * Only measures, without a verdict: other load on the machine would decide it. `bench/host.ts` makes the workspace, with a
 * thousand briefs below `many` and some of about a hundred lines in `single`, each of which has a problem.
 */
describe('speed of opening', () => {
  after(closeAll)

  it('a workspace with 1,000 briefs', async function () {
    this.timeout(200_000)
    await waitForIdle()
    const heartbeat = startHeartbeat()
    // Activates the extension, and all others that wait for markdown.
    await openFile('README.md')
    const [first] = await findSingleBriefs()
    assert.ok(first)
    const bytes = await openAndMeasure(first)
    await vscode.commands.executeCommand('negotiationBrief.briefs.focus')
    const { index, briefs } = await readSession()
    await index.whenDone()
    await waitForIdle()
    recordFigure({
      name: 'longest block while 1,000 briefs open',
      value: heartbeat.stop(),
      unit: 'ms',
      most: 150,
    })
    recordFigure({ name: 'loaded until the first problem', value: bytes / 1e6, unit: 'MB', most: 1 })
    const rows = await briefs.getChildren()
    assert.ok(rows.filter(({ summary }) => summary !== undefined).length >= 1000)
  })

  it('the extension', async () => {
    await vscode.commands.executeCommand('perfview.show')
    const value = await waitFor('the measurements of VS Code', readActivationMs)
    recordFigure({ name: 'activation', value, unit: 'ms', most: 50 })
  })

  it('a brief', async function () {
    this.timeout(100_000)
    const times: number[] = []
    // The first one is already open.
    for (const file of (await findSingleBriefs()).slice(1)) {
      const start = performance.now()
      await openUntilProblems(file)
      times.push(performance.now() - start)
    }
    const value = times.sort((a, b) => a - b)[Math.floor(times.length / 2)]
    assert.ok(value)
    recordFigure({ name: 'from opening a brief to its problems', value, unit: 'ms', most: 400 })
  })
})

async function findSingleBriefs(): Promise<string[]> {
  const files = await vscode.workspace.findFiles('single/*.negotiation.md')
  return files.map(file => vscode.workspace.asRelativePath(file)).sort()
}

async function openUntilProblems(name: string): Promise<void> {
  const shown = new Promise<void>(resolve => {
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some(uri => uri.path.endsWith(name) && ownDiagnostics(uri).length > 0)) return
      listener.dispose()
      resolve()
    })
  })
  await openFile(name)
  await shown
}

/**
 * The bytes that are loaded when a brief has its first problem. Both VS Code's event and the end of the opening come too
 * late, when the other parts follow.
 */
async function openAndMeasure(name: string): Promise<number> {
  const opened = openFile(name)
  while (ownDiagnostics(workspaceFile(name)).length === 0) await new Promise(resolve => setImmediate(resolve))
  const bytes = loadedBytes()
  await opened
  return bytes
}

/** The total size of the files of the extension that the extension host has loaded so far. */
function loadedBytes(): number {
  const folder = path.join(vscode.extensions.getExtension(extensionId)?.extensionPath ?? '', 'dist')
  const files = new Set(Object.keys(require.cache))
  const session = new Session()
  session.connect()
  session.on('Debugger.scriptParsed', ({ params }) => files.add(params.url.replace(/^file:\/\//, '')))
  session.post('Debugger.enable')
  session.disconnect()
  const sizes = [...files].filter(file => file.startsWith(folder)).map(file => statSync(file).size)
  return sizes.reduce((total, size) => total + size, 0)
}

/**
 * What `activate` takes, from the extension's row in the table of activations. Loading the code is left out: extensions
 * load in turns, so its time is mostly waiting for others. The longest block includes it.
 */
function readActivationMs(): number | undefined {
  const text = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf')?.getText() ?? ''
  const row = text.split('\n').find(line => line.includes(extensionId) && line.includes('|'))
  const [, call, finish] = (row?.split('|') ?? []).map(cell => cell.trim()).filter(cell => /^\d+$/.test(cell))
  return call === undefined || finish === undefined ? undefined : Number(call) + Number(finish)
}
