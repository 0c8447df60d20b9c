import assert from 'node:assert/strict'
import * as vscode from 'vscode'

describe('the page of a rule', () => {
  it('is a document of the extension', async () => {
    const uri = vscode.Uri.parse('negotiation-rule:/brief/section-missing.md')
    const document = await vscode.workspace.openTextDocument(uri)
    assert.equal(document.languageId, 'markdown')
    assert.match(document.getText(), /^# brief\/section-missing\n/)
    assert.match(document.getText(), /\*\*Why:\*\* Each of the six/)
  })
})
