import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, openFile, readSession } from './briefs.js'
import { waitFor, workspaceFile } from './editor.js'

const brief =
  '# Office cleaning, negotiation with Vexa\n\n## Context\n\nTwo floors.\n\n## Timeline\n\nMarch.\n\n## Scenarios\n\n- none yet\n\n## Walk-away point\n\n- Walk-away: €900 per month\n'

describe('a file without the name of a brief', () => {
  afterEach(async () => {
    await closeAll()
    for (const name of ['Office cleaning.md', 'Office cleaning.negotiation.md', 'recipe.md'])
      await vscode.workspace.fs.delete(workspaceFile(name)).then(undefined, () => undefined)
  })

  it('is recognised by its sections, and renamed on request', async () => {
    const { nameOffer } = await readSession()
    await openFile('Office cleaning.md', brief)
    await waitFor('the offer', () => nameOffer.text === 'Looks like a negotiation brief')
    await vscode.commands.executeCommand(
      'negotiationBrief.renameToBrief',
      workspaceFile('Office cleaning.md'),
    )
    const renamed = workspaceFile('Office cleaning.negotiation.md')
    await waitFor('the brief', () => vscode.window.activeTextEditor?.document.uri.path === renamed.path)
    assert.equal(vscode.window.activeTextEditor?.document.getText(), brief)
    await waitFor('no offer', () => nameOffer.text === undefined)
  })

  it('is left alone without such sections', async () => {
    const { nameOffer } = await readSession()
    await openFile('recipe.md', brief.replaceAll('## ', 'Not a heading: '))
    await waitFor('the editor', () =>
      vscode.window.activeTextEditor?.document.uri.path.endsWith('/recipe.md'),
    )
    assert.equal(nameOffer.text, undefined)
  })
})
