import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, openFile, readSession } from './briefs.js'
import { waitFor } from './editor.js'

const briefAt = (limit: string) => `---
role: seller
---

# Lease

## Walk-away point

- Target: €52k per year
- Walk-away: ${limit} per year
- Their walk-away (est.): €55k per year
`

describe('the Deal View', () => {
  afterEach(closeAll)

  const dealTabs = () =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(
        ({ input }) =>
          input instanceof vscode.TabInputWebview && input.viewType.endsWith('negotiationBrief.deal'),
      )

  async function openDeal(name: string, limit = '€48k') {
    const document = await openFile(name, briefAt(limit))
    await vscode.commands.executeCommand('negotiationBrief.openDeal')
    const { deals } = await readSession()
    await waitFor(`the page of ${name}`, () => deals.ready.includes(document.uri.toString()))
    return { document, deals }
  }

  it('opens beside the text, which keeps the focus', async () => {
    const { document } = await openDeal('beside.negotiation.md')
    assert.equal(vscode.window.activeTextEditor?.document, document)
    const [tab, ...others] = dealTabs()
    assert.equal(tab?.label, 'Deal beside')
    assert.deepEqual(others, [])
    assert.notEqual(tab.group.viewColumn, vscode.window.activeTextEditor.viewColumn)
  })

  it('opens once for each brief', async () => {
    const { document: first } = await openDeal('first.negotiation.md')
    const { document: second, deals } = await openDeal('second.negotiation.md')
    assert.deepEqual(deals.ready, [first.uri.toString(), second.uri.toString()])
    await vscode.commands.executeCommand('negotiationBrief.openDeal', first.uri)
    await vscode.commands.executeCommand('negotiationBrief.openDeal', second.uri)
    assert.equal(dealTabs().length, 2)
  })

  it('forgets a brief whose view is closed', async () => {
    const { deals } = await openDeal('closed.negotiation.md')
    await vscode.window.tabGroups.close(dealTabs())
    await waitFor('no page', () => deals.ready.length === 0)
  })

  it('closes instead of showing nothing when its file is gone', async () => {
    const { document, deals } = await openDeal('gone.negotiation.md')
    const { uri } = document
    await closeAll()
    await vscode.workspace.fs.delete(uri)
    await waitFor('the document to close', () => document.isClosed)
    const panel = vscode.window.createWebviewPanel('negotiationBrief.deal', '', vscode.ViewColumn.One)
    await assert.rejects(deals.restore(panel, uri), /gone\.negotiation\.md/)
    await waitFor('no tab', () => dealTabs().length === 0)
    assert.deepEqual(deals.ready, [])
  })
})
