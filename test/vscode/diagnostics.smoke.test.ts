import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  closeAll,
  openFile,
  ownDiagnostics,
  readProblems,
  shortBrief,
  waitForNoProblem,
  waitForProblem,
} from './briefs.js'
import { waitFor } from './editor.js'

describe('diagnostics', () => {
  afterEach(closeAll)

  it('have the place, severity, source and page of the problems', async () => {
    const document = await openFile('short.negotiation.md', shortBrief)
    await waitForProblem(document, 'warning brief/section-missing 0:0-0:7')
    await waitForProblem(document, 'error brief/section-missing 0:0-0:7')
    const diagnostic = ownDiagnostics(document.uri)[0]
    assert.ok(typeof diagnostic?.code === 'object')
    // A command, since the page opens beside the brief.
    const { scheme, path, query } = diagnostic.code.target
    assert.deepEqual(
      [scheme, path, query],
      ['command', 'negotiationBrief.explainRule', '["brief/section-missing"]'],
    )
    assert.deepEqual([diagnostic.source, diagnostic.code.value], ['negotiation', 'why'])
  })

  it('are updated when the text changes', async () => {
    const document = await openFile('typing.negotiation.md', shortBrief)
    await waitForProblem(document, 'warning brief/section-missing')
    const edit = new vscode.WorkspaceEdit()
    edit.insert(document.uri, document.positionAt(document.getText().length), '\n## Timeline\n')
    await vscode.workspace.applyEdit(edit)
    await waitForProblem(document, 'warning brief/section-thin 9:0-9:11')
  })

  it('about what lacks in a section that is being written wait until the cursor leaves it', async () => {
    const document = await openFile('begun.negotiation.md', shortBrief)
    await waitForProblem(document, 'warning brief/section-missing')
    const editor = vscode.window.activeTextEditor
    assert.equal(editor?.document, document)
    const end = document.positionAt(document.getText().length)
    editor.selection = new vscode.Selection(end, end)
    const text = '\n## Walk-away point\n\n- Target: five\n- Walk-away: around €6'
    await vscode.commands.executeCommand('type', { text })
    // It waits for a pause only.
    await waitForProblem(document, 'warning walkaway/vague')
    assert.ok(!readProblems(document).some(problem => problem.includes('walkaway/no-batna')))
    const top = new vscode.Position(0, 0)
    editor.selection = new vscode.Selection(top, top)
    await waitForProblem(document, 'warning walkaway/no-batna')
  })

  it('disappear when the brief is closed', async () => {
    // Beside the workspace: closed briefs in it keep their problems once all briefs have been checked.
    const document = await openFile('../closed.negotiation.md', shortBrief)
    const { uri } = document
    await waitFor('problems', () => readProblems({ uri }).length > 0)
    await closeAll()
    await waitFor('the document to close', () => document.isClosed)
    await waitFor('no problems', () => readProblems({ uri }).length === 0)
  })

  it('are shown in all open briefs', async () => {
    const first = await openFile('first.negotiation.md', shortBrief)
    const second = await openFile('second.negotiation.md', shortBrief)
    await waitForProblem(second, 'warning brief/section-missing')
    await waitForProblem(first, 'warning brief/section-missing')
  })

  it('are not shown in other markdown files', async () => {
    const document = await openFile('notes.md', shortBrief)
    const brief = await openFile('other.negotiation.md', shortBrief)
    await waitForProblem(brief, 'warning brief/section-missing')
    assert.deepEqual(readProblems(document), [])
  })

  it('respect the settings', async () => {
    const document = await openFile('settings.negotiation.md', shortBrief)
    await waitForProblem(document, 'warning brief/section-missing')
    const configuration = vscode.workspace.getConfiguration('negotiationBrief')
    await configuration.update('rules', { 'brief/*': 'off' }, vscode.ConfigurationTarget.Workspace)
    await waitForNoProblem(document, 'warning brief/section-missing')
    await configuration.update('rules', undefined, vscode.ConfigurationTarget.Workspace)
    await waitForProblem(document, 'warning brief/section-missing')
  })
})
