import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, openFile, ownDiagnostics } from './briefs.js'
import { extensionId, waitFor, workspaceFile } from './editor.js'

const section = `
## Walk-away point

- Opening: €60k
- Target: €47k per year
- Walk-away: around €48k–50k per year
- BATNA: <what we do without a deal>
`

/** Measured and printed, to be read beside the load of the machine; a bound in milliseconds would say more about that. */
describe('speed', () => {
  afterEach(closeAll)

  it('is in the activation', async () => {
    await vscode.commands.executeCommand('perfview.show')
    const { loadMs, activateMs } = await waitFor('the measurements of VS Code', readActivation)
    // Loading takes its turn with all that markdown wakes, so its time says little.
    console.log(
      `      activation: ${activateMs} ms (wanted: at most 50), after ${loadMs} ms until the code was loaded`,
    )
    assert.ok(Number.isFinite(activateMs))
  })

  it('is in the first problems', async () => {
    const times: number[] = []
    for (let run = 0; run < 7; run++) times.push(await timeToProblems(`speed-${run}.negotiation.md`))
    const [median = Number.NaN] = times.toSorted((a, b) => a - b).slice(3)
    console.log(
      `      from opening to problems, 100 lines: ${times.join(', ')} ms, median ${median} ms (wanted: at most 300)`,
    )
    assert.ok(Number.isFinite(median))
  })
})

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

async function timeToProblems(name: string): Promise<number> {
  const text = `# Brief\n${section.repeat(14)}`
  await vscode.workspace.fs.writeFile(workspaceFile(name), new TextEncoder().encode(text))
  const start = Date.now()
  const shown = new Promise<number>(resolve => {
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const uri = uris.find(({ path }) => path.endsWith(name))
      if (uri === undefined || ownDiagnostics(uri).length === 0) return
      listener.dispose()
      resolve(Date.now() - start)
    })
  })
  await openFile(name)
  return shown
}
