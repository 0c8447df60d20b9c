import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, openFile, readProblems, readSession, shortBrief, waitForProblem } from './briefs.js'
import { waitFor, workspaceFile } from './editor.js'

describe('a new brief', () => {
  afterEach(async () => {
    await closeAll()
    await remove('negotiation-templates')
    await remove('salary-2.negotiation.md')
    await remove('dispute.negotiation.md')
  })

  it('is an untitled brief with its own name and the cursor in its first gap', async () => {
    const { document, selection } = await create('lease')
    assert.equal(document.languageId, 'markdown')
    assert.ok(document.isUntitled)
    // The workspace already has a brief about a lease.
    assert.equal(document.uri.path, toPath('lease-2.negotiation.md'))
    assert.equal(document.getText().match(/^## /gm)?.length, 7)
    assert.match(document.getText(selection), /^<.*>$/)
  })

  it('never has a problem, only gaps to fill', async () => {
    // By document: those of earlier tests may still be closing.
    const seen = new Map<string, Set<string>>()
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris)
        seen.set(uri.toString(), new Set([...(seen.get(uri.toString()) ?? []), ...readProblems({ uri })]))
    })
    const { document } = await create('empty')
    const { gaps } = await readSession()
    await waitFor('the marks of the gaps', () => (gaps.count(document.uri) ?? 0) > 30)
    // Problems are set when the marks are, and reported in the order of the files.
    await waitForProblem(await openFile('after.negotiation.md', shortBrief), 'error brief/section-missing')
    listener.dispose()
    assert.deepEqual([...(seen.get(document.uri.toString()) ?? [])], [])
  })

  it('goes from gap to gap with Tab, and typing fills them', async () => {
    const { document } = await create('empty')
    await type('Vexa')
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder')
    await type('seller')
    assert.match(document.getText(), /^---\r?\ncounterparty: Vexa\r?\nrole: seller\r?\n/)
  })

  it('continues with the next gap after the tab stops were left', async () => {
    const { document } = await create('empty')
    await vscode.commands.executeCommand('leaveSnippet')
    await type('Vexa')
    await vscode.commands.executeCommand('negotiationBrief.nextGap')
    await type('seller')
    assert.match(document.getText(), /^---\r?\ncounterparty: Vexa\r?\nrole: seller\r?\n/)
  })

  it('has a name unlike all files and other new briefs', async () => {
    await write('salary-2.negotiation.md', shortBrief)
    const paths = [(await create('salary')).document.uri.path, (await create('salary')).document.uri.path]
    assert.deepEqual(paths, [toPath('salary.negotiation.md'), toPath('salary-3.negotiation.md')])
  })

  it('is saved under its name', async () => {
    const { document } = await create('dispute')
    assert.ok(await document.save())
    const file = workspaceFile('dispute.negotiation.md')
    assert.match(await read(file), /^---\r?\ncounterparty: <the other party/)
  })

  it('offers the snippets', async () => {
    const { document } = await create('empty')
    const end = document.lineAt(document.lineCount - 1).range.end
    const edit = new vscode.WorkspaceEdit()
    edit.insert(document.uri, end, '\nscen')
    await vscode.workspace.applyEdit(edit)
    await waitFor('the snippets', async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.lineAt(document.lineCount - 1).range.end,
      )
      return items.some(
        ({ kind, label }) =>
          kind === vscode.CompletionItemKind.Snippet && /Scenario/.test(JSON.stringify(label)),
      )
    })
  })

  it('can be created from a template of the team', async () => {
    await write(
      'negotiation-templates/Frame contract.md',
      '# Frame contract with <supplier>\n\n- Boss: [name]\n',
    )
    await write('negotiation-templates/notes.txt', 'no template')
    void vscode.commands.executeCommand('negotiationBrief.newBrief')
    const editor = await waitFor('the new brief', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
      return findEditor(toPath('frame-contract.negotiation.md'))
    })
    await waitFor('a selected gap', () => editor.document.getText(editor.selection) === '<supplier>')
    assert.match(
      editor.document.getText(),
      /^# Frame contract with <supplier>\r?\n\r?\n- Boss: \[name\]\r?\n$/,
    )
  })
})

describe('a template derived from a brief', () => {
  afterEach(async () => {
    await closeAll()
    await remove('negotiation-templates')
  })

  it('is an untitled file among the templates, not a brief', async () => {
    const brief = await openFile('secret.negotiation.md', shortBrief)
    await waitForProblem(brief, 'error brief/section-missing')
    await vscode.commands.executeCommand('negotiationBrief.deriveTemplate')
    const { document } = await waitFor('the template', () =>
      findEditor(toPath('negotiation-templates/template-1.md')),
    )
    assert.ok(document.isUntitled)
    assert.match(document.getText(), /\n- Our interests: <what we need>, because <reason>\r?\n/)
    assert.ok(!/house|Lease/.test(document.getText()))
    assert.deepEqual(readProblems(document), [])
    assert.ok(await document.save())
    assert.match(await read(workspaceFile('negotiation-templates/template-1.md')), /^# </)
  })
})

async function create(name: string): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('negotiationBrief.newBrief', name)
  const editor = vscode.window.activeTextEditor
  assert.ok(editor)
  await waitFor('a selected gap', () => /^<.*>$/.test(editor.document.getText(editor.selection)))
  return editor
}

function findEditor(path: string): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor
  return editor?.document.uri.path === path ? editor : undefined
}

async function type(text: string): Promise<void> {
  await vscode.commands.executeCommand('type', { text })
}

function toPath(name: string): string {
  return workspaceFile(name).path
}

async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(workspaceFile(name), new TextEncoder().encode(text))
}

async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
}

async function remove(name: string): Promise<void> {
  await vscode.workspace.fs.delete(workspaceFile(name), { recursive: true }).then(undefined, () => undefined)
}
