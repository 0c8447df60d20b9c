import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, openFile, readProblems, readSession, shortBrief, waitForProblem } from './briefs.js'
import { waitFor } from './editor.js'

describe('the outline', () => {
  afterEach(closeAll)

  it('shows the six sections with their state', async () => {
    const document = await openFile('tree.negotiation.md', shortBrief)
    await waitForProblem(document, 'error brief/section-missing')
    const labels = await waitFor('the tree', async () => {
      const items = await readItems()
      return items.length > 0 && items
    })
    assert.deepEqual(labels.slice(1), [
      'Personality: missing',
      'Timeline: missing',
      'Scenarios: missing',
      'Walk-away point: missing',
      'Listening questions: missing',
    ])
    assert.match(labels[0] ?? '', /^Context: /)
    assert.ok(labels.every(label => !label.includes('to fix')))
  })

  it('counts what is to fix in its badge, as the status does', async () => {
    const document = await openFile('badge.negotiation.md', shortBrief)
    await waitForProblem(document, 'error brief/section-missing')
    const { outline, status } = await readSession()
    const badge = await waitFor('the badge', () => outline.badge)
    assert.match(badge.tooltip, new RegExp(`^${badge.value} to fix`))
    await waitFor('the same count in the status', () => status.text.endsWith(`· ${badge.value} to fix`))
  })

  it('counts the gaps of a draft, which are marked in the text and are no problems', async () => {
    const text =
      '# Brief\n\n## Notes\n\n- Ask <who>\n- Ask <whom>\n\n## Walk-away point\n\n- Walk-away: around €6\n'
    const document = await openFile('calm.negotiation.md', text)
    await waitForProblem(document, 'warning walkaway/vague')
    assert.ok(!readProblems(document).some(problem => problem.includes('placeholder')))
    const { outline, status, gaps } = await readSession()
    await waitFor('the counter', () => outline.description === '2 of 3 gaps open · calm.negotiation.md')
    await waitFor('the status', () => status.tooltip.endsWith('\n2 of 3 gaps open'))
    await waitFor('the marks', () => gaps.count(document.uri) === 2)
    const edit = new vscode.WorkspaceEdit()
    const start = text.indexOf('<who>')
    edit.replace(
      document.uri,
      new vscode.Range(document.positionAt(start), document.positionAt(start + 5)),
      'Ines',
    )
    await vscode.workspace.applyEdit(edit)
    await waitFor('the new counter', () => outline.description?.startsWith('1 of 2 gaps open'))
    await waitFor('the marks that are left', () => gaps.count(document.uri) === 1)
  })

  it('invites to begin a brief that says nothing, with a template around what stands there', async () => {
    const document = await openFile('begin.negotiation.md', '# Office cleaning\n')
    const { outline, status } = await readSession()
    await waitFor('the status', () => status.text === 'Brief 0')
    assert.deepEqual(readProblems(document), [])
    assert.deepEqual(outline.getChildren(), [])
    await vscode.commands.executeCommand('negotiationBrief.insertTemplate', 'supplier-renewal')
    await waitFor('the sections', () => / gaps open$/.test(status.tooltip))
    assert.match(document.getText(), /^---\n[\s\S]*\n---\n\n# Office cleaning\n\n## Context\n/)
    await waitFor('the tree', () => outline.getChildren().length > 6)
    assert.deepEqual(readProblems(document), [])
  })

  it('has an accessible label for every node', async () => {
    await openFile('spoken.negotiation.md', shortBrief)
    const { outline } = await readSession()
    await waitFor('the tree', async () => (await readItems()).length > 0)
    for (const node of outline.getChildren()) {
      const item = outline.getTreeItem(node)
      assert.ok(item.accessibilityInformation?.label)
    }
  })

  it('goes to the text of a clicked node', async () => {
    const document = await openFile('goto.negotiation.md', shortBrief)
    await waitForProblem(document, 'error brief/section-missing')
    await vscode.commands.executeCommand('negotiationBrief.goTo', shortBrief.indexOf('## Context'))
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, 2)
  })

  it('adds the section of a node', async () => {
    const document = await openFile('ghost.negotiation.md', shortBrief)
    await waitForProblem(document, 'error brief/section-missing')
    const { outline } = await readSession()
    const node = await waitFor('the node', () =>
      outline.getChildren().find(({ label }) => label === 'Timeline'),
    )
    await vscode.commands.executeCommand('negotiationBrief.addSection', node)
    assert.match(document.getText(), /\n## Timeline\n\n- \[ \] <YYYY-MM-DD>/)
  })

  it('names the file of its brief, also next to another tab, and has no text of it in its ids', async () => {
    await openFile('named.negotiation.md', shortBrief)
    await waitFor('the tree', async () => (await readItems()).length > 0)
    await openFile('README.md')
    const { outline } = await readSession()
    assert.equal(outline.description, 'named.negotiation.md')
    const ids = outline.getChildren().flatMap(node => [node, ...node.children].map(({ id }) => id))
    assert.ok(ids.length > 6)
    assert.ok(ids.every(id => !/interests|history/i.test(id)))
  })

  it('is empty when no brief is open', async () => {
    await closeAll()
    await openFile('README.md')
    await waitFor('an empty tree', async () => (await readItems()).length === 0)
    assert.equal((await readSession()).outline.description, '')
  })
})

async function readItems(): Promise<string[]> {
  const { outline } = await readSession()
  return outline.getChildren().map(({ label, description }) => `${label}: ${description}`)
}
