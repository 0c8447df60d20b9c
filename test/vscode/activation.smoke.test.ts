import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { extensionId, waitFor, workspaceFile } from './editor.js'

// This suite comes first of all, by its name: it wants to see the extension before anything woke it.
describe('activation', () => {
  it('does not happen at the start, in a folder with briefs', () => {
    const extension = vscode.extensions.getExtension(extensionId)
    assert.ok(extension, `${extensionId} is not installed`)
    assert.equal(extension.isActive, false)
  })

  it('happens when a brief is opened', async () => {
    await vscode.window.showTextDocument(workspaceFile('lease.negotiation.md'))
    await waitFor('the activation', () => vscode.extensions.getExtension(extensionId)?.isActive)
  })
})
