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

  const written = ['vexa.negotiation.md', 'vexa.report.html', 'vexa.dates.ics']
  const text = [
    '---\ncounterparty: Vexa\nrole: seller\ncurrency: EUR\n---\n\n# Vexa – renewal\n',
    '## Timeline\n\n- [ ] 2027-02-03 (Wed): meeting 1 – owner: Lena\n',
    '## Walk-away point\n\n- Target: €52k per year\n- Walk-away: €48k per year\n',
  ].join('\n')

  /** Exports what stands so many rows below the first one of the list. */
  async function exported(name: string, rows: number): Promise<string> {
    const { uri } = await openFile('vexa.negotiation.md', text)
    await readSession()
    void vscode.commands.executeCommand('negotiationBrief.exportBrief', uri)
    let isMoved = false
    await waitFor(`${name} to be written`, async () => {
      if (await exists(name)) return true
      if (!isMoved) await new Promise(resolve => setTimeout(resolve, 1500))
      for (let row = 0; !isMoved && row < rows; row++)
        await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext')
      isMoved = true
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
    const page = await exported('vexa.report.html', 0)
    assert.match(page, /^<!doctype html>[\s\S]*€52k[\s\S]*<\/html>\s*$/i)
  })
})
