import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, openFile } from './briefs.js'
import { waitFor } from './editor.js'

const plan = `---
role: seller
deadline: 2026-01-30
---

# Crane renewal 2026

## Offers

| Date       | Who  | Price | Note     |
| ---------- | ---- | ----- | -------- |
| 2026-01-12 | us   | €50k  |          |
| 2026-01-12 | them | €45k  |          |
| 2026-01-20 | them | €47k  | accepted |

## Walk-away point

- Opening: €50k per year
- Target: €48k per year
- Walk-away: €44k per year
`

describe('the end of a negotiation', () => {
  afterEach(closeAll)

  /** Runs a command and waits until it has changed the document. */
  async function run(command: string, document: vscode.TextDocument): Promise<string> {
    const before = document.getText()
    await vscode.commands.executeCommand(`negotiationBrief.${command}`)
    await waitFor(`${command} to change the text`, () => document.getText() !== before)
    return document.getText()
  }

  for (const [form, text] of [
    ['line feeds', plan],
    ['carriage returns', plan.replace(/\n/g, '\r\n')],
  ] as const)
    it(`is debriefed in one step, which undo takes back byte for byte, with ${form}`, async () => {
      const document = await openFile('crane.negotiation.md', text)
      const written = await run('writeDebrief', document)
      assert.match(written, /\r?\nstatus: agreed\r?\n/)
      assert.match(written, /\| Price .*\| €47k .*\| €1,000 short/)
      assert.ok(written.includes('## Debrief'))
      await vscode.commands.executeCommand('undo')
      await waitFor('the text before', () => document.getText() === text)
    })

  it('is debriefed once', async () => {
    const document = await openFile('once.negotiation.md', plan)
    const written = await run('writeDebrief', document)
    await vscode.commands.executeCommand('negotiationBrief.writeDebrief')
    await waitFor('the debrief to be shown', () => {
      const editor = vscode.window.activeTextEditor
      return editor?.document === document && document.getText(editor.selection).startsWith('## Debrief')
    })
    assert.equal(document.getText(), written)
  })

  it('leads to the brief of the next one', async () => {
    const document = await openFile('last.negotiation.md', plan)
    await run('writeDebrief', document)
    await vscode.commands.executeCommand('negotiationBrief.nextBrief')
    const next = await waitFor('the next brief', () => {
      const shown = vscode.window.activeTextEditor?.document
      return shown !== document && shown?.uri.path.endsWith('last-next.negotiation.md') ? shown : undefined
    })
    assert.match(next.getText(), /^# Crane renewal <year>$/m)
    assert.match(next.getText(), /^- Target: <last time €48k per year>$/m)
    assert.match(
      next.getText(),
      /History: agreed on 2026-01-20: Price €47k \(source: last\.negotiation\.md\)/,
    )
  })

  it('has a worksheet for the BATNA', async () => {
    const document = await openFile('batna.negotiation.md', plan)
    const added = await run('workOutBatna', document)
    const start = added.indexOf('| Alternative')
    assert.ok(start > 0)
    const edit = new vscode.WorkspaceEdit()
    const end = document.positionAt(added.length)
    edit.replace(
      document.uri,
      new vscode.Range(document.positionAt(start), end),
      '| Alternative | Outcome | Chance | Cost | Value |\n| --- | --- | --- | --- | --- |\n| Quay | €46k | 50% | €1k | |\n| | €44k | 50% | | |\n',
    )
    await vscode.workspace.applyEdit(edit)
    const filled = document.getText()
    const worked = await run('workOutBatna', document)
    assert.match(worked, /^- BATNA: Quay$/m)
    assert.match(worked, /^- BATNA value: €44k per year \(50% × €46k \+ 50% × €44k − €1k\)$/m)
    await vscode.commands.executeCommand('undo')
    await waitFor('the table as it was filled in', () => document.getText() === filled)
  })
})
