import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, openFile, waitForProblem } from './briefs.js'
import { waitFor } from './editor.js'

const text = `---
role: seller
deadline: 2099-12-18
---

# Vexa renewal

## Walk-away point

- Target: €4.5k per month
- Walk-away: €48k per year
- Their walk-away (est.): €50k–€60k per year
- 

## Timeline

- [ ] 2099-12-03 (Thu): first meeting – owner: Lena

## Scenarios

### They agree
- Outcome: 

## Listening questions

1. What has changed?

#
`

describe('completion', () => {
  afterEach(closeAll)

  it('offers sections, keys and values in their places', async () => {
    const document = await openFile('completion.negotiation.md', text)
    await waitForProblem(document, 'warning brief/section-missing')
    assert.deepEqual((await complete(document, '?\n\n#', '#')).slice(0, 2), ['## Context', '## Personality'])
    assert.ok((await complete(document, '60k per year\n- ', ' ')).includes('BATNA value'))
    assert.equal((await complete(document, '- Outcome: ', ' '))[0], 'accept at €4.5k per month')
  })

  it('has documentation, and writes gaps as tab stops', async () => {
    const document = await openFile('completion-item.negotiation.md', text)
    await waitForProblem(document, 'warning brief/section-missing')
    const item = (await readItems(document, '60k per year\n- ')).find(
      ({ label }) => nameOf(label) === 'BATNA',
    )
    assert.ok(item?.documentation instanceof vscode.MarkdownString)
    assert.match(item.documentation.value, /best alternative to an agreement/)
    assert.ok(item.insertText instanceof vscode.SnippetString)
    assert.match(item.insertText.value, /^BATNA: \$\{1:</)
  })

  it('offers nothing in other markdown files', async () => {
    const document = await openFile('completion.md', text)
    const known = new Set(['## Context', 'BATNA', 'accept at €48k per year'])
    for (const place of ['?\n\n#', '60k per year\n- ', '- Outcome: '])
      assert.ok(!(await complete(document, place, ' ')).some(label => known.has(label)), place)
  })
})

describe('the hover of the text', () => {
  afterEach(closeAll)

  it('compares amounts, counts days, explains headings and kinds of questions', async () => {
    const document = await openFile('hover-written.negotiation.md', text)
    await waitForProblem(document, 'warning brief/section-missing')
    assert.match(await hover(document, 'Target: €4'), /^€4,500 per month = \*\*€54k per year\*\*/)
    assert.match(await hover(document, '€48'), /Room for agreement: €2,000 to €12k, in the middle €7,000/)
    assert.match(await hover(document, '2099-12-03'), /\*\*Thursday.*11 working days to the deadline/s)
    assert.match(await hover(document, '## Time'), /^Meetings and other steps.*Checked here: ✓ a deadline/s)
    assert.match(await hover(document, '1. What'), /^\*\*Open question\*\*/)
  })
})

describe('semantic tokens', () => {
  afterEach(closeAll)

  it('are shown in briefs', async () => {
    const document = await openFile('tokens.negotiation.md', '# B\n\n## Limits\n\n- Target: €5k, <why>\n')
    const legend = await waitFor('the legend', () => readLegend(document))
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    )
    const tokens = Array.from({ length: data.length / 5 }, (_, index) => data.slice(index * 5, index * 5 + 5))
    assert.deepEqual(
      tokens.map(([line, start, length, type]) => [line, start, length, legend.tokenTypes[type ?? -1]]),
      [
        [4, 2, 6, 'briefKey'],
        [0, 8, 3, 'briefAmount'],
        [0, 5, 5, 'briefGap'],
      ],
    )
    const other = await openFile('tokens.md', '# B\n\n## Limits\n\n- Target: €5k\n')
    assert.ok(!(await readLegend(other))?.tokenTypes.includes('briefKey'))
  })
})

describe('inlay hints', () => {
  const settings = () => vscode.workspace.getConfiguration('negotiationBrief')
  afterEach(async () => {
    await settings().update('inlayHints', undefined, vscode.ConfigurationTarget.Workspace)
    await closeAll()
  })

  it('are shown when they are turned on', async () => {
    const document = await openFile('hints.negotiation.md', text)
    assert.deepEqual(await hints(document), [])
    await settings().update('inlayHints', true, vscode.ConfigurationTarget.Workspace)
    const found = await waitFor('the hints', async () => {
      const texts = await hints(document)
      return texts.length > 0 && texts
    })
    assert.match(found.join('; '), /^in \d+ days; = €54k per year; in \d+ days$/)
  })
})

/** The position after the first occurrence of the text. */
function positionAfter(document: vscode.TextDocument, before: string): vscode.Position {
  const offset = document.getText().indexOf(before)
  assert.notEqual(offset, -1)
  return document.positionAt(offset + before.length)
}

async function readItems(
  { uri }: vscode.TextDocument,
  before: string,
  trigger?: string,
): Promise<vscode.CompletionItem[]> {
  const document = await vscode.workspace.openTextDocument(uri)
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    positionAfter(document, before),
    trigger,
  )
  return items
}

async function complete(document: vscode.TextDocument, before: string, trigger: string): Promise<string[]> {
  const items = await readItems(document, before, trigger)
  // VS Code itself offers snippets, and words of open files.
  const { Snippet, Text } = vscode.CompletionItemKind
  return items
    .filter(({ kind }) => kind !== Snippet && kind !== Text)
    .sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
    .map(({ label }) => nameOf(label))
}

function nameOf(label: string | vscode.CompletionItemLabel): string {
  return typeof label === 'string' ? label : label.label
}

async function hover(document: vscode.TextDocument, before: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionAfter(document, before),
  )
  const [first] = hovers
    .flatMap(({ contents }) => contents)
    .flatMap(content => (content instanceof vscode.MarkdownString ? [content.value] : []))
  assert.ok(first, `there is no hover after "${before}"`)
  return first
}

async function readLegend({ uri }: vscode.TextDocument): Promise<vscode.SemanticTokensLegend | undefined> {
  return vscode.commands.executeCommand('vscode.provideDocumentSemanticTokensLegend', uri)
}

async function hints(document: vscode.TextDocument): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
  )
  return found.map(({ label }) =>
    typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
  )
}
