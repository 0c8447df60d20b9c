import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { findNodeAt, type OutlineNode } from '../../src/features/outline/node.js'
import { nodeMime } from '../../src/vscode/views/outline-drag.js'
import { closeAll, openFile, readSession } from './briefs.js'
import { waitFor } from './editor.js'

const brief = `# Lease

## Timeline

- [ ] 2099-12-03: meeting – owner: Ann

## Context

- Our interests: stay in the house

## Scenarios

### She agrees

- Outcome: accept at €900

### She does not

- Outcome: walk away

## Questions

- What changed for you?
- Is it final?
`

describe('the outline changes the text', () => {
  afterEach(closeAll)

  it('moves the section at the cursor, which stays in it, as one undo step', async () => {
    const document = await open('move.negotiation.md')
    const editor = vscode.window.activeTextEditor
    assert.ok(editor)
    const at = document.positionAt(brief.indexOf('Our interests'))
    editor.selection = new vscode.Selection(at, at)
    await run('moveSectionUp')
    assert.deepEqual(headings(document).slice(1, 3), ['## Context', '## Timeline'])
    assert.match(document.lineAt(editor.selection.active).text, /Our interests/)
    await run('moveSectionDown')
    await run('moveSectionDown')
    assert.deepEqual(headings(document).slice(1, 3), ['## Timeline', '## Scenarios'])
    assert.match(document.lineAt(editor.selection.active).text, /Our interests/)
    for (let count = 0; count < 3; count++) await vscode.commands.executeCommand('undo')
    assert.equal(document.getText(), brief)
  })

  it('keeps the cursor on the heading of a section that moves', async () => {
    const document = await open('heading.negotiation.md')
    const editor = vscode.window.activeTextEditor
    assert.ok(editor)
    const at = document.positionAt(brief.indexOf('## Timeline'))
    editor.selection = new vscode.Selection(at, at)
    await run('moveSectionDown')
    assert.equal(document.lineAt(editor.selection.active).text, '## Timeline')
  })

  it('moves the section of a node, which keeps its id', async () => {
    const document = await open('node.negotiation.md')
    const node = await nodeAt('### She agrees')
    await run('moveSectionDown', node)
    assert.deepEqual(headings(document).slice(4, 6), ['### She does not', '### She agrees'])
    const moved = await nodeAt('### She agrees')
    assert.notEqual(moved.span?.start, node.span?.start)
    assert.equal(moved.id, node.id)
  })

  it('moves a dropped section, with new levels, as one undo step', async () => {
    const document = await open('drop.negotiation.md')
    const { drop } = await readSession()
    await drop(await nodeAt('## Timeline'), dragged(await nodeAt('## Questions')))
    assert.equal(headings(document)[1], '## Questions')
    await drop(undefined, dragged(await nodeAt('### She agrees')))
    assert.equal(headings(document).at(-1), '## She agrees')
    await vscode.commands.executeCommand('undo')
    await vscode.commands.executeCommand('undo')
    assert.equal(document.getText(), brief)
  })

  it('does not move nodes that are not sections', async () => {
    const document = await open('item.negotiation.md')
    const { drop } = await readSession()
    await drop(await nodeAt('## Timeline'), dragged(await nodeAt('- Is it final?')))
    assert.equal(document.getText(), brief)
  })

  it('sorts the sections', async () => {
    const document = await open('sort.negotiation.md')
    await run('sortSections')
    assert.deepEqual(
      headings(document).filter(line => line.startsWith('## ')),
      ['## Context', '## Timeline', '## Scenarios', '## Questions'],
    )
    await vscode.commands.executeCommand('undo')
    assert.equal(document.getText(), brief)
  })

  it('ticks and unticks questions and milestones, also twice in a row', async () => {
    const document = await open('tick.negotiation.md')
    const [first, second, step] = await Promise.all(
      ['- What changed', '- Is it final', '- [ ] 2099'].map(text => nodeAt(text)),
    )
    await run('checkOff', first)
    await run('checkOff', second)
    await run('checkOff', step)
    assert.match(document.getText(), /^- \[x\] What changed for you\?\n- \[x\] Is it final\?$/m)
    assert.match(document.getText(), /^- \[x\] 2099-12-03: meeting/m)
    await run('checkOff', second)
    assert.match(document.getText(), /^- \[ \] Is it final\?$/m)
    const { outline } = await readSession()
    const { Checked, Unchecked } = vscode.TreeItemCheckboxState
    await waitFor('the boxes', () => {
      const items =
        outline
          .getChildren()
          .at(-1)
          ?.children.map(node => outline.getTreeItem(node)) ?? []
      const states = items.map(({ checkboxState: box }) => typeof box === 'object' && box.state)
      return states[0] === Checked && states[1] === Unchecked
    })
  })

  it('adds parts with gaps, and selects the first gap', async () => {
    const document = await open('add.negotiation.md')
    await run('addScenario', await nodeAt('### She agrees'))
    assert.deepEqual(headings(document).slice(5, 7), ['### <what may happen>', '### She does not'])
    const editor = vscode.window.activeTextEditor
    await waitFor('a selected gap', () => document.getText(editor?.selection) === '<what may happen>')
    await run('addPerson', await nodeAt('Personality'))
    assert.ok(headings(document).includes('## Personality'))
  })

  it('works while the preview is active', async () => {
    const commands = await vscode.commands.getCommands(true)
    if (!commands.includes('markdown.showPreview')) return
    const document = await open('preview.negotiation.md')
    await vscode.commands.executeCommand('markdown.showPreview', document.uri)
    await waitFor('the preview', () => vscode.window.activeTextEditor === undefined)
    await run('moveSectionUp', await nodeAt('## Context'))
    assert.equal(headings(document)[1], '## Context')
    await run('checkOff', await nodeAt('- Is it final?'))
    assert.match(document.getText(), /- \[x\] Is it final\?/)
  })

  it('shows only problems, and then everything again', async () => {
    await open('filter.negotiation.md')
    const { outline } = await readSession()
    const all = outline.getChildren().length
    await run('showOnlyProblems')
    assert.ok(outline.getChildren().every(({ id }) => id.endsWith('!')))
    await run('showAllNodes')
    assert.equal(outline.getChildren().length, all)
  })
})

async function open(name: string): Promise<vscode.TextDocument> {
  const document = await openFile(name, brief)
  const { outline } = await readSession()
  await waitFor('the tree', () => outline.description === name && outline.getChildren().length > 0)
  return document
}

/** The node of the active brief at this text, or of the missing section of that name. */
async function nodeAt(text: string): Promise<OutlineNode> {
  const { outline } = await readSession()
  const document = vscode.workspace.textDocuments.find(({ uri }) =>
    uri.path.endsWith(`/${outline.description}`),
  )
  assert.ok(document, 'no brief is open')
  const { nodes } = outline.read(document)
  const at = document.getText().indexOf(text)
  const node = at === -1 ? nodes.find(({ label }) => label === text) : findNodeAt(nodes, at)
  assert.ok(node, `no node ${text}`)
  return node
}

function dragged({ id, isMovable }: OutlineNode): vscode.DataTransfer {
  const data = new vscode.DataTransfer()
  if (isMovable) data.set(nodeMime, new vscode.DataTransferItem(id))
  return data
}

async function run(name: string, argument?: unknown): Promise<void> {
  await vscode.commands.executeCommand(`negotiationBrief.${name}`, argument)
}

function headings(document: vscode.TextDocument): string[] {
  return document.getText().match(/^#+ .*$/gm) ?? []
}
