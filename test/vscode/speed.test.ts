import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { roundsOf, writeBrief } from '../../bench/corpus/brief.js'
import { closeAll, openFile, ownDiagnostics } from './briefs.js'
import { extensionId, waitFor, workspaceFile } from './editor.js'
import { medianOf, recordFigure } from './figures.js'
import { startHeartbeat, startWork, usedBytes, waitForRest } from './heartbeat.js'

/** Measured and printed, to be read beside the load of the machine; a bound in milliseconds would say more about that. */
describe('speed', () => {
  afterEach(closeAll)

  it('is in the opening of a workspace', async function () {
    this.timeout(200_000)
    const files = await vscode.workspace.findFiles('**/*.negotiation.md')
    // Loads what is not ours first: the extension for markdown that comes with VS Code.
    await openFile('README.md')
    await waitForRest()
    const heartbeat = startHeartbeat()
    await openFile('lease.negotiation.md')
    await showBriefs()
    await waitForRest()
    const longest = heartbeat.stop()
    const idle = startHeartbeat()
    await new Promise(resolve => setTimeout(resolve, 3000))
    recordFigure({ name: 'longest block of an idle host', value: idle.stop(), unit: 'ms' })
    recordFigure({
      name: `longest block while a workspace with ${files.length} briefs opens`,
      value: longest,
      unit: 'ms',
      most: 50,
    })
  })

  it('is in the activation', async () => {
    await openFile('lease.negotiation.md')
    await vscode.commands.executeCommand('perfview.show')
    const { loadMs, activateMs } = await waitFor('the measurements of VS Code', readActivation)
    // Loading takes its turn with all that markdown wakes, so its time says little.
    recordFigure({ name: 'loading the code before the activation', value: loadMs, unit: 'ms' })
    recordFigure({ name: 'activation', value: activateMs, unit: 'ms', most: 50 })
  })

  it('is in the first problems', async () => {
    const times: number[] = []
    for (let run = 0; run < 7; run++) {
      const name = `first-${run}.negotiation.md`
      await vscode.workspace.fs.writeFile(
        workspaceFile(name),
        new TextEncoder().encode(`${writeBrief(1, run)}\nTBD\n`),
      )
      const start = performance.now()
      const shown = nextProblems(name)
      await openFile(name)
      await shown
      times.push(performance.now() - start)
    }
    const value = medianOf(times)
    recordFigure({ name: 'from opening to problems, 81 lines', value, unit: 'ms', most: 300 })
  })

  it('is in a keystroke', async function () {
    this.timeout(100_000)
    const document = await openFile('keystroke.negotiation.md', writeBrief(roundsOf(450)))
    await waitFor('problems', () => ownDiagnostics(document.uri).length > 0)
    await waitForRest()
    const busy: number[] = []
    const waited: number[] = []
    for (let typed = 0; typed < 40; typed++) {
      const [work, start] = [startWork(), performance.now()]
      const shown = nextProblems('keystroke.negotiation.md')
      await typeInMiddle(document, typed)
      await shown
      busy.push(work())
      waited.push(performance.now() - start)
    }
    const what = 'from a keystroke to problems, 450 lines'
    recordFigure({ name: `${what}, pause included`, value: medianOf(waited), unit: 'ms' })
    recordFigure({ name: `${what}, time of the host`, value: medianOf(busy), unit: 'ms', most: 10 })
  })

  it('is in the memory of open briefs', async function () {
    this.timeout(100_000)
    const texts = Array.from({ length: 40 }, (_, index) => writeBrief(2, index))
    // VS Code itself holds as much of a file that is no brief.
    const [others, briefs] = [await openedBytes('.md', texts), await openedBytes('.negotiation.md', texts)]
    const value = (briefs - others) / texts.join('').length
    recordFigure({ name: 'memory for an open brief, times its text', value, unit: 'times', most: 20 })
  })
})

/** What the extension host needs to hold these texts as documents with that ending. */
async function openedBytes(ending: string, texts: readonly string[]): Promise<number> {
  const files = texts.map((_, index) => workspaceFile(`memory-${index}${ending}`))
  for (const [index, file] of files.entries()) {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(texts[index]))
  }
  await waitForRest()
  const before = usedBytes()
  const documents: vscode.TextDocument[] = []
  for (const file of files) documents.push(await vscode.workspace.openTextDocument(file))
  await waitForRest()
  const bytes = usedBytes() - before
  assert.ok(documents.every(({ isClosed }) => !isClosed))
  return bytes
}

/** Shows the view of all briefs of the workspace where there is one: it wants to know them all. */
async function showBriefs(): Promise<void> {
  const focus = 'negotiationBrief.briefs.focus'
  if ((await vscode.commands.getCommands()).includes(focus)) await vscode.commands.executeCommand(focus)
}

/** Replaces a letter in the middle of the document by another one. */
async function typeInMiddle(document: vscode.TextDocument, typed: number): Promise<void> {
  const text = document.getText()
  const middle = Math.floor(text.length / 2)
  const offset = middle + text.slice(middle).search(/(?<=[a-z])[a-z](?=[a-z])/)
  const edit = new vscode.WorkspaceEdit()
  const range = new vscode.Range(document.positionAt(offset), document.positionAt(offset + 1))
  edit.replace(document.uri, range, String.fromCharCode(97 + (typed % 26)))
  await vscode.workspace.applyEdit(edit)
}

/** The row of the extension in the table of activations: load code, call and finish activate. */
function readActivation() {
  const text = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf')?.getText() ?? ''
  const row = text.split('\n').find(line => line.includes(extensionId) && line.includes('|'))
  const [load, call, finish] = (row?.split('|') ?? [])
    .map(cell => cell.trim())
    .filter(cell => /^\d+$/.test(cell))
  if (load === undefined || call === undefined) return undefined
  return { loadMs: Number(load), activateMs: Number(call) + Number(finish ?? 0) }
}

/** Waits until problems of this document are published. */
function nextProblems(name: string): Promise<void> {
  return new Promise(resolve => {
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some(uri => uri.path.endsWith(name) && ownDiagnostics(uri).length > 0)) return
      listener.dispose()
      resolve()
    })
  })
}
