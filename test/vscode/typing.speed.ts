import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, openFile, readSession } from './briefs.js'
import { waitFor } from './editor.js'
import { recordFigure } from './figures.js'
import { startHeartbeat, waitForIdle } from './heartbeat.js'

/** Longer than the pause before a text is read, and than the reading. */
const keystrokeMs = 400
const keystrokes = 30

/** Only measures, without a verdict. `bench/host.ts` makes the brief, which has about 500 lines. */
describe('speed of the Deal View', () => {
  after(closeAll)

  it('a keystroke in a brief of about 500 lines', async function () {
    this.timeout(100_000)
    const document = await openFile('deal.negotiation.md')
    await vscode.commands.executeCommand('negotiationBrief.openDeal')
    const { deals } = await readSession()
    await waitFor('the page', () => deals.ready.includes(document.uri.toString()))
    const editor = vscode.window.activeTextEditor
    assert.equal(editor?.document, document)
    const limit = document.positionAt(document.getText().indexOf('Walk-away: '))
    const end = document.lineAt(limit.line).range.end
    editor.selection = new vscode.Selection(end, end)
    await waitForIdle()
    const blocks: number[] = []
    for (let typed = 0; typed < keystrokes; typed++) {
      const heartbeat = startHeartbeat()
      await vscode.commands.executeCommand('type', { text: typed % 5 === 0 ? ' ' : 'a' })
      await new Promise(resolve => setTimeout(resolve, keystrokeMs))
      blocks.push(heartbeat.stop())
    }
    const sorted = blocks.slice(5).sort((a, b) => a - b)
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
    recordFigure({
      name: 'block of a keystroke beside a Deal View, about 500 lines, median',
      value: at(0.5),
      unit: 'ms',
      most: 50,
      details: `p95 ${at(0.95).toFixed(0)} ms`,
    })
  })
})
