import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { rules } from '../../src/rules/catalogue.js'
import { toRuleUri } from '../../src/vscode/providers/rule-pages.js'

describe('the page of a rule', () => {
  it('is a document that comes with the extension', async () => {
    const uri = vscode.Uri.parse('negotiation-rule:/brief/section-missing.md')
    const document = await vscode.workspace.openTextDocument(uri)
    assert.equal(document.languageId, 'markdown')
    assert.match(document.getText(), /^# brief\/section-missing\n/)
    assert.match(document.getText(), /\*\*Why:\*\* Each of the six/)
  })

  it('is there for the code of every rule', async () => {
    for (const { id } of rules) {
      const document = await vscode.workspace.openTextDocument(toRuleUri(id))
      assert.ok(document.getText().startsWith(`# ${id}\n`), id)
    }
  })
})
