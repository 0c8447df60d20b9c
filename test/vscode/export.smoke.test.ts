import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, openFile, readSession } from './briefs.js'
import { waitFor, workspaceFile } from './editor.js'

describe('an export', () => {
  afterEach(async () => {
    await closeAll()
    for (const name of written)
      await vscode.workspace.fs.delete(workspaceFile(name)).then(undefined, () => undefined)
  })

  const written = ['vexa.negotiation.md', 'vexa.report.html']
  const text = [
    '---\ncounterparty: Vexa\nrole: seller\ncurrency: EUR\n---\n\n# Vexa – renewal\n',
    '## Timeline\n\n- [ ] 2027-02-03 (Wed): meeting 1 – owner: Lena\n',
    '## Walk-away point\n\n- Target: €52k per year\n- Walk-away: €48k per year\n',
  ].join('\n')

  /** Exports the first of the list, under the name that is suggested. */
  async function exported(name: string): Promise<string> {
    const { uri } = await openFile('vexa.negotiation.md', text)
    await readSession()
    void vscode.commands.executeCommand('negotiationBrief.exportBrief', uri)
    await waitFor(`${name} to be written`, async () => {
      if (await exists(name)) return true
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
      return false
    })
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceFile(name)))
  }

  const exists = (name: string) =>
    vscode.workspace.fs.stat(workspaceFile(name)).then(
      () => true,
      () => false,
    )

  it('is a page for the boss', async () => {
    const page = await exported('vexa.report.html')
    assert.match(page, /^<!doctype html>[\s\S]*€52k[\s\S]*<\/html>\s*$/i)
  })
})
