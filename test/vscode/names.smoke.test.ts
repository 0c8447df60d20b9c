import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, openFile, waitForProblem } from './briefs.js'

const text = `---
counterparty: Halden GmbH
role: seller
---

# Halden

## Personality

- **Ines Kroll, head of procurement** – decides

## Timeline

- [ ] 2099-12-03: call with Kroll – owner: Lena
- [ ] 2099-12-04: draft – @ines

## Scenarios

### A. They accept
- Outcome: accept at the limit

## Walk-away point

- Walk-away: €428k per year
`

describe('names in a brief', () => {
  afterEach(closeAll)

  it('are renamed everywhere', async () => {
    const document = await openBrief('rename.negotiation.md')
    const kroll = positionOf(document, 'Kroll –')
    assert.deepEqual(await prepare(document, kroll), 'Kroll')
    const edit = await rename(document, kroll, 'Bauer')
    assert.ok(await vscode.workspace.applyEdit(edit))
    assert.equal(document.getText(), text.replaceAll('Kroll', 'Bauer'))
    await vscode.commands.executeCommand('undo')
    assert.equal(document.getText(), text)
  })

  it('are rejected if they are not valid', async () => {
    const document = await openBrief('refused.negotiation.md')
    await assert.rejects(rename(document, positionOf(document, 'Lena'), '–'), /a letter or a number/)
  })

  it('leave headings to the editor, which keeps links to them', async () => {
    const linked = `${text}\nSee [there](#timeline).\n`
    const document = await openBrief('heading.negotiation.md', linked)
    const heading = positionOf(document, 'imeline')
    assert.equal(await prepare(document, heading), 'Timeline')
    const edit = await rename(document, heading, 'Schedule')
    assert.ok(await vscode.workspace.applyEdit(edit))
    assert.equal(
      document.getText(),
      linked.replace('## Timeline', '## Schedule').replace('#timeline', '#schedule'),
    )
  })

  it('link to their definition', async () => {
    const document = await openBrief('definition.negotiation.md')
    assert.deepEqual(await definitions(document, positionOf(document, 'ines')), ['Ines Kroll'])
    assert.deepEqual(await definitions(document, positionOf(document, 'limit')), ['€428k per year'])
    assert.deepEqual(await definitions(document, positionOf(document, 'draft')), [])
  })

  it('link to all references', async () => {
    const document = await openBrief('references.negotiation.md')
    const locations = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      positionOf(document, 'Ines'),
    )
    assert.deepEqual(
      locations.map(({ range }) => document.getText(range)),
      ['Ines Kroll', 'Kroll', 'ines'],
    )
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      positionOf(document, '428k'),
    )
    assert.deepEqual(
      highlights.map(({ range }) => document.getText(range)),
      ['limit', '€428k per year'],
    )
  })

  it('are ignored in other markdown files', async () => {
    const document = await openFile('names.md', text)
    assert.deepEqual(await definitions(document, positionOf(document, 'ines')), [])
  })
})

describe('refactorings of a brief', () => {
  afterEach(closeAll)

  it('are offered as refactorings', async () => {
    const document = await openBrief('refactor.negotiation.md', text.replace('2099-12-03', '3 Dec 2099'))
    const position = positionOf(document, '3 Dec')
    const actions = await codeActions(document, position, 'refactor')
    assert.deepEqual(
      actions.map(({ title, kind }) => [title, kind?.value]),
      [['Change to 2099-12-03', 'refactor.rewrite']],
    )
    assert.ok(actions[0]?.edit && (await vscode.workspace.applyEdit(actions[0].edit)))
    assert.equal(document.getText(), text)
  })

  it('select the gap to be filled', async () => {
    const document = await openBrief('reason.negotiation.md')
    const actions = await codeActions(document, positionOf(document, '€428k'), 'refactor.rewrite')
    const edit = actions.find(({ title }) => title === 'Add the reason')?.edit
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)))
    assert.ok(
      document
        .getText()
        .includes(
          '- Walk-away: €428k per year (BATNA value and <what the deal itself costs or brings us>)\n',
        ),
    )
    const editor = vscode.window.activeTextEditor
    assert.equal(editor && document.getText(editor.selection), '<what the deal itself costs or brings us>')
  })
})

async function openBrief(name: string, content = text): Promise<vscode.TextDocument> {
  const document = await openFile(name, content)
  await waitForProblem(document, 'warning brief/section-missing')
  return document
}

function positionOf(document: vscode.TextDocument, words: string): vscode.Position {
  return document.positionAt(document.getText().indexOf(words))
}

async function prepare(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const { placeholder } = await vscode.commands.executeCommand<{ placeholder: string }>(
    'vscode.prepareRename',
    document.uri,
    position,
  )
  return placeholder
}

async function rename(document: vscode.TextDocument, position: vscode.Position, name: string) {
  return vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    position,
    name,
  )
}

/** The texts at the definitions. */
async function definitions(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    position,
  )
  return found.map(one => document.getText('range' in one ? one.range : one.targetRange))
}

async function codeActions(document: vscode.TextDocument, position: vscode.Position, kind: string) {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(position, position),
    kind,
    100,
  )
}
