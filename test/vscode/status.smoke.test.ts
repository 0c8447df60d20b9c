import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, openFile, readSession, shortBrief, waitForProblem } from './briefs.js'
import { waitFor } from './editor.js'

describe('the status of a brief', () => {
  afterEach(closeAll)

  it('shows the counts of sections and problems, and the readiness with its reasons', async () => {
    await openFile('status.negotiation.md', shortBrief)
    const { status } = await readSession()
    await waitFor('the status', () => /^Brief: 1 of 6 sections, 6 problems, readiness 0$/.test(status.text))
    assert.match(status.tooltip ?? '', /^readiness 0, not ready\nTo do in Walk-away point: everything\n/)
  })

  it('is updated when the text changes', async () => {
    const document = await openFile('followed.negotiation.md', shortBrief)
    const { status } = await readSession()
    await waitFor('the status', () => status.text.startsWith('Brief: 1 of 6'))
    const edit = new vscode.WorkspaceEdit()
    edit.insert(document.uri, document.positionAt(document.getText().length), '\n## Timeline\n')
    await vscode.workspace.applyEdit(edit)
    await waitFor('the new status', () => status.text.startsWith('Brief: 2 of 6'))
  })
})

describe('the next problem', () => {
  afterEach(closeAll)

  const text = `---\nstatus: ready\n---\n\n# Lease\n\n## Notes\n\nTODO one\n\nTODO two\n`
  const go = (name: 'nextProblem' | 'previousProblem') =>
    vscode.commands.executeCommand(`negotiationBrief.${name}`)
  const line = () => vscode.window.activeTextEditor?.selection.start.line

  it('is selected, wrapping around after the last one', async () => {
    const document = await openFile('next.negotiation.md', text)
    await waitForProblem(document, 'error brief/placeholder')
    const visited: (number | undefined)[] = []
    for (let step = 0; step < 4; step++) {
      await go('nextProblem')
      visited.push(line())
    }
    assert.deepEqual(visited, [4, 8, 10, 4])
    await go('previousProblem')
    assert.equal(line(), 10)
    assert.equal(document.getText(vscode.window.activeTextEditor?.selection), 'TODO')
    await go('previousProblem')
    assert.equal(line(), 8)
  })

  it('is also found while another tab is active', async () => {
    const document = await openFile('beside.negotiation.md', text)
    await waitForProblem(document, 'error brief/placeholder')
    await openFile('README.md')
    await go('nextProblem')
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString())
  })
})
