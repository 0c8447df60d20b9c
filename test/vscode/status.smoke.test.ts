import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, openFile, readSession, shortBrief, waitForProblem } from './briefs.js'
import { waitFor } from './editor.js'

describe('the status of a brief', () => {
  afterEach(closeAll)

  it('shows the readiness and what is to fix, and says why in its tooltip', async () => {
    await openFile('status.negotiation.md', shortBrief)
    const { status } = await readSession()
    await waitFor('the status', () => /^Brief \d+ · 6 to fix$/.test(status.text))
    assert.match(
      status.tooltip,
      /^Readiness \d+, weak\n\+25 if you name the point where you walk away and what you do without a deal\n/,
    )
    assert.match(status.tooltip, /\n6 to fix(?:, \d+ to polish)?\n/)
  })

  it('is updated when the text changes', async () => {
    const document = await openFile('followed.negotiation.md', shortBrief)
    const { status } = await readSession()
    await waitFor('the status', () => status.text.endsWith('6 to fix'))
    const edit = new vscode.WorkspaceEdit()
    edit.insert(
      document.uri,
      document.positionAt(document.getText().length),
      '\n## Timeline\n\n- 2099-01-02: sign – owner: Ann\n',
    )
    await vscode.workspace.applyEdit(edit)
    await waitFor('the new status', () => status.isShown && !status.text.endsWith('6 to fix'))
  })

  it('does not fall while a section is begun, and falls once the cursor leaves it', async () => {
    const scenario = '### They nod\n\n- Trigger: nod\n- Response: sign\n- Outcome: €5\n- Probability: 100%\n'
    const text = `# Lease\n\n## Scenarios\n\n${scenario}`
    const document = await openFile('scenario.negotiation.md', text)
    const { uri } = document
    const { index } = await readSession()
    // The index may read the file before the editor does.
    await waitForProblem(document, 'warning scenario/too-few')
    const read = () => index.get(uri)?.summary
    const before = await waitFor('the summary', read)
    const editor = vscode.window.activeTextEditor
    assert.ok(editor)
    const end = editor.document.positionAt(text.length)
    editor.selection = new vscode.Selection(end, end)
    await vscode.commands.executeCommand('type', { text: '\n### They wait\n\n- Trigger: no\n- Response:' })
    const during = await waitFor('a new summary', () => read() !== before && read())
    assert.deepEqual([during.readiness.score, during.gaps.open], [before.readiness.score, before.gaps.open])
    const top = new vscode.Position(0, 0)
    editor.selection = new vscode.Selection(top, top)
    const after = await waitFor('the summary of all of it', () => read()?.gaps.open === 1 && read())
    assert.ok(after.readiness.score < before.readiness.score)
  })

  it('is shown only while a brief is in front', async () => {
    await openFile('front.negotiation.md', shortBrief)
    const { status } = await readSession()
    await waitFor('the status', () => status.isShown)
    await openFile('README.md')
    await waitFor('no status', () => !status.isShown)
    await openFile('front.negotiation.md')
    await waitFor('the status again', () => status.isShown)
  })
})

describe('the next problem', () => {
  afterEach(closeAll)

  const text = `---\nstatus: ready\n---\n\n# Lease\n\n## Notes\n\nTODO one\n\nTODO two\n`
  const go = (name: 'nextProblem' | 'previousProblem') =>
    vscode.commands.executeCommand(`negotiationBrief.${name}`)
  const line = () => vscode.window.activeTextEditor?.selection.start.line

  it('is selected, the most harmful first, wrapping around after the last one', async () => {
    const document = await openFile('next.negotiation.md', text)
    await waitForProblem(document, 'warning brief/placeholder')
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
    await waitForProblem(document, 'warning brief/placeholder')
    await openFile('README.md')
    await go('nextProblem')
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString())
  })
})
