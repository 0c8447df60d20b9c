import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { addMissingSections } from '../../src/features/fix/add-sections.js'
import { applyEdits } from '../../src/text/span.js'
import { closeAll, openFile, shortBrief, waitForProblem } from './briefs.js'
import { waitFor } from './editor.js'

describe('commands', () => {
  afterEach(closeAll)

  it('add all missing sections', async () => {
    const document = await openFile('commands.negotiation.md', shortBrief)
    await waitForProblem(document, 'error brief/section-missing')
    await vscode.commands.executeCommand('negotiationBrief.addMissingSections')
    assert.equal(document.getText().match(/^## /gm)?.length, 6)
  })

  it('add missing sections before and after others, each with its own gaps', async () => {
    const text =
      '# Deal\n\n## Context\n\n- Subject: x\n\n## Scenarios\n\n### They wait\n\n- Response: wait too\n\n## Walk-away point\n\n- Walk-away: €5\n'
    const document = await openFile('apart.negotiation.md', text)
    await waitForProblem(document, 'warning brief/section-missing')
    const expected = applyEdits(text, addMissingSections(parseBrief(text)))
    await vscode.commands.executeCommand('negotiationBrief.addMissingSections')
    assert.equal(document.getText(), expected)
    const selected = await waitFor('a selected gap', () => {
      const editor = vscode.window.activeTextEditor
      return editor?.document === document && editor.document.getText(editor.selection)
    })
    assert.match(selected, /^<.*>$/)
    const gap = expected.indexOf(selected)
    await vscode.commands.executeCommand('type', { text: 'Ana Lopez' })
    assert.equal(
      document.getText(),
      `${expected.slice(0, gap)}Ana Lopez${expected.slice(gap + selected.length)}`,
    )
  })

  it('show the page of a rule', async () => {
    await vscode.commands.executeCommand('negotiationBrief.explainRule', 'brief/section-missing')
    await waitFor('the page', () =>
      vscode.window.tabGroups.activeTabGroup.activeTab?.label.endsWith('Write all six sections'),
    )
  })
})
