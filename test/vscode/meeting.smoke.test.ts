import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, openFile, readSession } from './briefs.js'
import { waitFor } from './editor.js'

describe('a meeting', () => {
  afterEach(closeAll)

  const text = '## Walk-away point\n\n- Target: €52k per year\n- Walk-away: €48k per year\n'

  const labels = () =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof vscode.TabInputWebview)
      .map(({ label }) => label)

  async function start(name: string) {
    const document = await openFile(name, text)
    await vscode.commands.executeCommand('negotiationBrief.startMeeting')
    const { meetings } = await readSession()
    await waitFor(`the page of ${name}`, () => meetings.ready.includes(document.uri.toString()))
    return { document, meetings }
  }

  it('opens a page whose tab says nothing of a brief, and changes no text', async () => {
    const { document } = await start('talk.negotiation.md')
    assert.deepEqual(labels(), ['Meeting notes'])
    assert.equal(document.getText(), text)
    assert.equal(document.isDirty, false)
  })

  it('opens once for each brief, and is forgotten when it is closed', async () => {
    const { document, meetings } = await start('once.negotiation.md')
    await vscode.commands.executeCommand('negotiationBrief.startMeeting', document.uri)
    assert.deepEqual(labels(), ['Meeting notes'])
    await closeAll()
    await waitFor('no page', () => meetings.ready.length === 0)
  })
})
