import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, openFile, readProblems, shortBrief, waitForProblem } from './briefs.js'
import { waitFor, workspaceFile } from './editor.js'

describe('checking all briefs', () => {
  const uri = workspaceFile('checked/closed.negotiation.md')
  const write = (text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  const count = () => readProblems({ uri }).filter(problem => problem.includes('section-missing')).length

  afterEach(async () => {
    await closeAll()
    await vscode.workspace.fs
      .delete(workspaceFile('checked'), { recursive: true })
      .then(undefined, () => undefined)
  })

  it('shows the problems of closed briefs, and keeps them up to date', async () => {
    await write(shortBrief)
    await vscode.commands.executeCommand('negotiationBrief.checkAll')
    await waitFor('problems', () => count() > 0)
    assert.ok(readProblems({ uri }).includes('error brief/section-missing 0:0-0:7'))
    const before = count()
    await write(`${shortBrief}\n## Timeline\n`)
    await waitFor('one problem less', () => count() === before - 1)
    await vscode.workspace.fs.delete(uri)
    await waitFor('no problems', () => readProblems({ uri }).length === 0)
  })

  it('does not duplicate the problems of an open brief', async () => {
    await write(shortBrief)
    await vscode.commands.executeCommand('negotiationBrief.checkAll')
    await waitFor('problems', () => count() > 0)
    const closed = readProblems({ uri }).toSorted()
    const document = await openFile('checked/closed.negotiation.md')
    await waitForProblem(document, 'error brief/section-missing')
    await waitFor('each problem once', () => readProblems({ uri }).length === closed.length)
    assert.deepEqual(readProblems({ uri }).toSorted(), closed)
    await closeAll()
    await waitFor('the problems of the closed file', () => readProblems({ uri }).length === closed.length)
  })
})
