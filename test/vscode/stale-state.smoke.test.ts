import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { addMissingSections } from '../../src/features/fix/add-sections.js'
import { applyEdits } from '../../src/text/span.js'
import { checkAll } from '../../src/vscode/commands/check-all.js'
import { quickFixProvider } from '../../src/vscode/providers/code-actions.js'
import { BriefStore } from '../../src/vscode/store/brief-store.js'
import { ConfigurationFiles } from '../../src/vscode/store/configuration-files.js'
import { closeAll, openFile, readProblems, readSession, shortBrief, waitForProblem } from './briefs.js'
import { waitFor } from './editor.js'
import { MemoryFiles } from './memory-files.js'
import { createTestLog } from './test-log.js'

const { token } = new vscode.CancellationTokenSource()

describe('a code action', () => {
  afterEach(closeAll)

  it('edits the text of the moment when it is chosen', async () => {
    const { log } = createTestLog()
    const files = new ConfigurationFiles(log)
    const provider = quickFixProvider(new BriefStore(files, log))
    const document = await openFile('resolved.negotiation.md', shortBrief)
    const context = { diagnostics: [], triggerKind: vscode.CodeActionTriggerKind.Invoke, only: undefined }
    const offered = await provider.provideCodeActions(document, document.lineAt(0).range, context, token)
    const action = offered?.find(({ title }) => title === 'Add all missing sections')
    assert.ok(action instanceof vscode.CodeAction)
    const { command, arguments: given = [] } = action.command ?? {}
    assert.ok(command)

    await insert(
      document,
      shortBrief.indexOf('## Context'),
      '## Timeline\n\n- [ ] 2099-12-01: meet – owner: Ann\n\n',
    )
    const text = document.getText()
    await vscode.commands.executeCommand(command, ...given)
    assert.equal(document.getText(), applyEdits(text, addMissingSections(parseBrief(text))))
    files.dispose()
  })
})

describe("the team's configuration", () => {
  afterEach(closeAll)

  it('applies to a brief that is edited while the configuration loads', async () => {
    const memory = new MemoryFiles('slow-team')
    let release = () => {}
    const released = new Promise<void>(resolve => {
      release = resolve
    })
    memory.add('/.negotiation-brief.json', async () => {
      await released
      return JSON.stringify({ rules: { 'brief/section-missing': 'off' } })
    })
    const uri = memory.add('/slow.negotiation.md', async () => `${shortBrief}\n## Notes\n\nTODO\n`)
    const seen: string[] = []
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some(each => each.toString() === uri.toString())) seen.push(...readProblems({ uri }))
    })
    await readSession()
    await vscode.commands.executeCommand('vscode.open', uri, { preview: false })
    const document = await vscode.workspace.openTextDocument(uri)
    await insert(document, document.getText().length, '\nTBD\n')
    // Longer than the debounce of reading.
    await new Promise(resolve => setTimeout(resolve, 300))
    assert.equal(seen.length, 0)
    release()
    await waitForProblem(document, 'warning brief/placeholder')
    listener.dispose()
    memory.dispose()
    assert.deepEqual(
      seen.filter(problem => problem.includes('section-missing')),
      [],
    )
  })
})

describe('a new configuration file', () => {
  it('applies to a brief that is opened before the file is reported', async () => {
    const memory = new MemoryFiles('new-team')
    const { log } = createTestLog()
    const files = new ConfigurationFiles(log)
    const uri = vscode.Uri.from({ scheme: memory.scheme, path: '/deal.negotiation.md' })
    await files.load(uri)
    memory.add('/.negotiation-brief.json', async () => '{}')
    await files.load(uri)
    assert.equal(files.find(uri), undefined)
    await files.loadAgain(uri)
    assert.ok(files.find(uri))
    vscode.Disposable.from(files, memory).dispose()
  })
})

describe('a configuration file that cannot be read', () => {
  it('is logged once, and reloaded when the next brief is opened', async () => {
    const memory = new MemoryFiles('failing-team')
    let isBroken = true
    memory.add('/.negotiation-brief.json', async () => {
      if (isBroken) throw vscode.FileSystemError.Unavailable('acme')
      return JSON.stringify({ rules: { 'brief/section-missing': 'off' } })
    })
    const { lines, log } = createTestLog()
    const files = new ConfigurationFiles(log)
    const uri = vscode.Uri.from({ scheme: memory.scheme, path: '/deal.negotiation.md' })
    for (let time = 0; time < 2; time++) await files.load(uri)
    assert.equal(files.find(uri), undefined)
    assert.equal(lines.length, 1)
    assert.match(lines.join(), /^A configuration file could not be read: .*Unavailable/)
    isBroken = false
    await files.loadAgain(uri)
    assert.equal(files.find(uri)?.configuration.rules?.['brief/section-missing'], 'off')
    vscode.Disposable.from(files, memory).dispose()
  })
})

describe('the outline', () => {
  afterEach(closeAll)

  it('keeps the ids of a brief while it is open, and drops its nodes when it is closed', async () => {
    const { outline } = await readSession()
    const readId = (document: vscode.TextDocument) => outline.read(document).nodes[0]?.id
    const first = await openFile('kept.negotiation.md', shortBrief)
    const id = readId(first)
    assert.ok(id)
    await openFile('other.negotiation.md', shortBrief)
    assert.equal(readId(first), id)
    await closeAll()
    await waitFor('the end of the document', () => first.isClosed)
    assert.notEqual(readId(await openFile('kept.negotiation.md', shortBrief)), id)
  })
})

describe('a check of all briefs that fails', () => {
  it('stops reporting progress', async () => {
    const didChange = new vscode.EventEmitter<vscode.Uri | undefined>()
    let reports = 0
    const index = {
      onDidChange: didChange.event,
      progress: { read: 0, total: 2 },
      refresh: async () => {
        didChange.fire(undefined)
        throw new Error('no search')
      },
      whenDone: async () => undefined,
      stop: () => undefined,
    }
    await assert.rejects(checkAll(index, { report: () => reports++ }, token), /no search/)
    assert.equal(reports, 1)
    didChange.fire(undefined)
    assert.equal(reports, 1)
  })
})

async function insert(document: vscode.TextDocument, offset: number, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit()
  edit.insert(document.uri, document.positionAt(offset), text)
  await vscode.workspace.applyEdit(edit)
}
