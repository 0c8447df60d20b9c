import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { ReadNode } from '../../src/vscode/views/read-view.js'
import { closeAll, openFile, readSession, waitForProblem } from './briefs.js'
import { waitFor } from './editor.js'

const text = `# Lease

## Walk-away point

- Opening: €40k per year
- Figure: €47k per year
- The agent asks €51k per year
`

describe('what was read', () => {
  afterEach(closeAll)

  it('is shown in groups, with its line and how sure it is', async () => {
    await openRead('shown.negotiation.md')
    const [ours, unread] = await readGroups()
    assert.deepEqual(
      [ours?.group.label, unread?.group.label],
      ['Your numbers', 'Numbers that could not be read'],
    )
    const { read } = await readSession()
    const item = read.getTreeItem(read.getChildren(ours)[0] ?? assert.fail())
    assert.equal(item.label, 'Your opening: €40k per year')
    assert.equal(item.description, 'line 5')
    assert.match(item.accessibilityInformation?.label ?? '', /line 5, sure$/)
  })

  it('is selected on the line that a problem is about', async () => {
    const document = await openRead('selected.negotiation.md')
    const offset = document.getText().indexOf('€51k')
    await vscode.commands.executeCommand('negotiationBrief.showWhatWasRead', {
      uri: document.uri.toString(),
      offset,
    })
    const { read } = await readSession()
    await waitFor('the selected fact', () => read.selected?.text.includes('€51k per year'))
  })

  it('is corrected by one edit, which one undo takes back', async () => {
    const document = await openRead('corrected.negotiation.md')
    const { read } = await readSession()
    const node = await waitFor('the number', async () =>
      (await readGroups())
        .flatMap(group => read.getChildren(group))
        .find(({ fact }) => fact?.text.includes('€51k per year')),
    )
    void vscode.commands.executeCommand('negotiationBrief.correctReading', node)
    await waitFor('the correction', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
      return document.getText() !== text
    })
    assert.match(document.getText(), /\n- Walk-away: The agent asks €51k per year\n/)
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('undo')
    await waitFor('the text as before', () => document.getText() === text)
  })

  it('is offered where a problem rests on it', async () => {
    const document = await openRead('offered.negotiation.md')
    await waitForProblem(document, '')
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      document.lineAt(0).range,
      vscode.CodeActionKind.QuickFix.value,
    )
    const action = actions.find(({ title }) => title === 'What was read here…')
    assert.equal(action?.command?.command, 'negotiationBrief.showWhatWasRead')
  })
})

async function openRead(name: string): Promise<vscode.TextDocument> {
  const document = await openFile(name, text)
  const { read } = await readSession()
  await waitFor('what was read', () => {
    const groups = read.getChildren()
    return groups.length > 0 && read.document?.uri.toString() === document.uri.toString()
  })
  return document
}

async function readGroups(): Promise<readonly ReadNode[]> {
  return (await readSession()).read.getChildren()
}
