import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, openFile, shortBrief } from './briefs.js'
import { waitFor } from './editor.js'

describe('the page of a rule', () => {
  afterEach(closeAll)

  it('is a document of the extension', async () => {
    const uri = vscode.Uri.parse('negotiation-rule:/brief/section-missing/Write all six sections')
    const document = await vscode.workspace.openTextDocument(uri)
    assert.match(document.getText(), /^# Write all [^\n]+\n\n## Weak\n/)
    assert.match(document.getText(), /\n## Why\n\nEach of the six[\s\S]*\n## Adjust this check\n/)
  })

  it('opens beside the brief', async () => {
    const brief = await openFile('short.negotiation.md', shortBrief)
    await vscode.commands.executeCommand('negotiationBrief.explainRule', 'brief/section-missing')
    const page = await waitFor(
      'a page in a group of its own',
      () => vscode.window.tabGroups.all[1]?.activeTab,
    )
    assert.match(page.label, /Write all six sections$/)
    const [left] = vscode.window.tabGroups.all
    assert.ok(left?.activeTab?.input instanceof vscode.TabInputText)
    assert.equal(left.activeTab.input.uri.toString(), brief.uri.toString())
  })
})
