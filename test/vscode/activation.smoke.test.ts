import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { extensionId, waitFor, workspaceFile } from './editor.js'

// This suite runs first, because of its name: it needs the extension before anything has activated it.
describe('activation', () => {
  it('does not happen at startup in a folder with briefs', () => {
    const extension = vscode.extensions.getExtension(extensionId)
    assert.ok(extension, `${extensionId} is not installed`)
    assert.equal(extension.isActive, false)
  })

  it('happens when the first brief is opened', async () => {
    await vscode.window.showTextDocument(workspaceFile('lease.negotiation.md'))
    await waitFor('the activation', () => vscode.extensions.getExtension(extensionId)?.isActive)
  })
})
