import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, findComparison, findProposal, openFile } from './briefs.js'
import { waitFor, workspaceFile } from './editor.js'

const note = 'Boat for the club\n\n- Seller: Harbour Yard\n\nWe stop at €12k, not a cent more.\n'

describe('a note', () => {
  afterEach(async () => {
    await closeAll()
    for (const name of ['boat.negotiation.md', 'boat.md', 'new.negotiation.md'])
      await vscode.workspace.fs.delete(workspaceFile(name)).then(undefined, () => undefined)
  })

  it('is compared with a proposal, which changes nothing until it is applied', async () => {
    const document = await openFile('boat.negotiation.md', note)
    await propose()
    const proposed = findProposal()?.getText() ?? ''
    assert.match(proposed, /^---\ncounterparty: Harbour Yard # read in "Seller: Harbour Yard"\n/)
    assert.match(proposed, /\n---\n\nBoat for the club\n/)
    assert.match(proposed, /not a cent more\.\n\n## Context\n/)
    assert.equal(document.getText(), note)
    await vscode.commands.executeCommand('negotiationBrief.applyProposal')
    await waitFor('the brief', () => document.getText() === proposed)
    assert.equal(findComparison(), undefined)
    await vscode.commands.executeCommand('undo')
    await waitFor('the note as before', () => document.getText() === note)
  })

  it('stays as it is when the proposal is discarded', async () => {
    const document = await openFile('boat.negotiation.md', note)
    await propose()
    await vscode.commands.executeCommand('negotiationBrief.discardProposal')
    await waitFor('no comparison', () => findComparison() === undefined)
    assert.equal(document.getText(), note)
  })

  it('is proposed again when it has changed meanwhile', async () => {
    const document = await openFile('boat.negotiation.md', note)
    await propose()
    const edit = new vscode.WorkspaceEdit()
    edit.insert(document.uri, new vscode.Position(0, 0), 'A ')
    await vscode.workspace.applyEdit(edit)
    await vscode.commands.executeCommand('negotiationBrief.applyProposal')
    await waitFor('the new proposal', () => findProposal()?.getText().includes('\nA Boat for'))
    assert.equal(document.getText(), `A ${note}`)
  })

  it('of another name is renamed on request', async () => {
    await openFile('boat.md', note)
    await propose()
    const applied = vscode.commands.executeCommand('negotiationBrief.applyProposal')
    const renamed = workspaceFile('boat.negotiation.md')
    await waitFor('the renamed file', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
      const bytes = await vscode.workspace.fs.readFile(renamed).then(undefined, () => undefined)
      return bytes !== undefined && /## Context/.test(new TextDecoder().decode(bytes))
    })
    await applied
    await waitFor('the brief', () => vscode.window.activeTextEditor?.document.uri.path === renamed.path)
  })
})

async function propose(): Promise<void> {
  await vscode.commands.executeCommand('negotiationBrief.makeBrief')
  await waitFor('the comparison', () => findComparison() !== undefined && findProposal() !== undefined)
}
