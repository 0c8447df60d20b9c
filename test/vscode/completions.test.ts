import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, openFile } from './briefs.js'
import { waitFor } from './editor.js'

describe('snippets', () => {
  afterEach(closeAll)

  it('are offered in briefs and in no other markdown file', async () => {
    const brief = await openFile('snippets.negotiation.md', 'walka\n')
    await waitFor('the snippets', async () => (await readSnippets(brief)).includes('## Walk-away point'))
    const other = await openFile('snippets.md', 'walka\n')
    assert.deepEqual(await readSnippets(other), [])
  })
})

async function readSnippets({ uri }: vscode.TextDocument): Promise<string[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    new vscode.Position(0, 5),
  )
  return items
    .map(({ label }) => (typeof label === 'string' ? label : label.label))
    .filter(label => label === '## Walk-away point')
}
