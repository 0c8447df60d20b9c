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
  })

  it('counts errors and warnings in its badge', async () => {
    const document = await openFile('badge.negotiation.md', shortBrief)
    await waitForProblem(document, 'error brief/section-missing')
    const { outline } = await readSession()
    const badge = await waitFor('the badge', () => outline.badge)
    assert.ok(badge.value >= 5)
    assert.match(badge.tooltip, /Errors: \d+, warnings: \d+/)
  })

  it('counts the gaps of a section once in its badge', async () => {
    const gaps = '\n## Notes\n\n- Ask <who>\n- Ask <whom>\n- Say <what>\n'
    const document = await openFile('calm.negotiation.md', `# Brief\n${gaps}`)
    await waitForProblem(document, 'warning brief/placeholder')
    const { outline } = await readSession()
    const badge = await waitFor('the badge', () => outline.badge)
    const { length } = readProblems(document).filter(problem => problem.includes('placeholder'))
    assert.equal(length, 3)
    assert.match(badge.tooltip, /\(3 open gaps, counted once a section\)$/)
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
