import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { writeBrief } from '../../bench/corpus/brief.js'
import { closeAll, readSession } from './briefs.js'
import { workspaceFile } from './editor.js'
import { recordFigure } from './figures.js'
import { startHeartbeat, usedBytes, waitForRest } from './heartbeat.js'

const count = 1000

describe('speed of the briefs view', function () {
  this.timeout(400_000)
  after(async () => {
    await vscode.workspace.fs.delete(workspaceFile('thousand'), { recursive: true })
    await closeAll()
  })

  it(`is in reading ${count} briefs`, async () => {
    const { index, briefs } = await readSession()
    await vscode.commands.executeCommand('negotiationBrief.briefs.focus')
    await index.whenDone()
    let size = 0
    for (let number = 0; number < count; number++) {
      const content = new TextEncoder().encode(writeBrief(1, number))
      await vscode.workspace.fs.writeFile(workspaceFile(`thousand/deal-${number}.negotiation.md`), content)
      size += content.length
    }
    await waitForRest()
    const before = usedBytes()
    const start = performance.now()
    const heartbeat = startHeartbeat()
    await index.refresh()
    await index.whenDone()
    const perBriefMs = (performance.now() - start) / count
    recordFigure({
      name: `longest block while ${count} briefs are read`,
      value: heartbeat.stop(),
      unit: 'ms',
      most: 50,
    })
    recordFigure({ name: `reading one of ${count} briefs`, value: perBriefMs, unit: 'ms' })
    await waitForRest()
    recordFigure({
      name: `memory for each of ${count} briefs of the workspace, times its text`,
      value: (usedBytes() - before) / size,
      unit: 'times',
      most: 20,
    })
    const rows = await briefs.getChildren()
    assert.ok(rows.length >= count)
    assert.ok(rows.every(({ summary }) => summary !== undefined))
  })
})
