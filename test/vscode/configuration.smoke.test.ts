import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  closeAll,
  openFile,
  ownDiagnostics,
  readProblems,
  shortBrief,
  waitForNoProblem,
  waitForProblem,
} from './briefs.js'
import { waitFor, workspaceFile } from './editor.js'

const name = '.negotiation-brief.json'
const off = JSON.stringify({ rules: { 'brief/section-missing': 'off' } })

async function write(file: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(workspaceFile(file), new TextEncoder().encode(text))
}

async function remove(file: string): Promise<void> {
  await vscode.workspace.fs.delete(workspaceFile(file), { recursive: true }).then(undefined, () => undefined)
}

describe('the configuration file', () => {
  afterEach(async () => {
    await closeAll()
    await remove(name)
    await remove('team')
    await waitFor('the end of the file', () => ownDiagnostics(workspaceFile(name)).length === 0)
  })

  it('applies from the first read of a brief', async () => {
    await write(name, off)
    const seen: string[] = []
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris)
        if (uri.path.endsWith('first-look.negotiation.md')) seen.push(...readProblems({ uri }))
    })
    const document = await openFile('first-look.negotiation.md', `${shortBrief}\n## Notes\n\nTODO\n`)
    await waitForProblem(document, 'warning brief/placeholder')
    listener.dispose()
    assert.deepEqual(
      seen.filter(problem => problem.includes('section-missing')),
      [],
    )
  })

  it('is reloaded when it is created, changed and deleted', async () => {
    const document = await openFile('changing.negotiation.md', shortBrief)
    await waitForProblem(document, 'error brief/section-missing')
    await write(name, off)
    await waitForNoProblem(document, 'error brief/section-missing')
    await write(name, JSON.stringify({ rules: { 'brief/section-missing': 'hint' } }))
    await waitForProblem(document, 'hint brief/section-missing')
    await remove(name)
    await waitForProblem(document, 'error brief/section-missing')
  })

  it('applies before it is saved', async () => {
    const brief = await openFile('unsaved.negotiation.md', shortBrief)
    const file = await openFile(name, '{}')
    await waitForProblem(brief, 'error brief/section-missing')
    await replaceText(file, off)
    await waitForNoProblem(brief, 'error brief/section-missing')
    assert.ok(file.isDirty)
  })

  it('has one problem if it is not JSON, and the defaults apply', async () => {
    await write(name, off)
    const document = await openFile('broken.negotiation.md', shortBrief)
    await waitForNoProblem(document, 'error brief/section-missing')
    await write(name, `${off.slice(0, -1)}, "keys": [,] ; }`)
    await waitForProblem(document, 'error brief/section-missing')
    const problem = await waitFor('the problem', () => ownDiagnostics(workspaceFile(name))[0])
    assert.match(problem.message, /^This is not JSON/)
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Error)
    assert.equal(ownDiagnostics(workspaceFile(name)).length, 1)
    await write(name, off)
    await waitFor('the end of the problem', () => ownDiagnostics(workspaceFile(name)).length === 0)
  })

  it('is the nearest file upwards', async () => {
    await write(name, off)
    await write(`team/${name}`, '{ "rules": { "brief/section-missing": "info" } }')
    const inside = await openFile('team/deep/inside.negotiation.md', shortBrief)
    const outside = await openFile('outside.negotiation.md', shortBrief)
    await waitForProblem(inside, 'information brief/section-missing')
    await waitForProblem(outside, 'information context/no-evidence')
    assert.ok(!readProblems(outside).some(problem => problem.includes('section-missing')))
  })

  it('overrides the settings', async () => {
    await write(name, JSON.stringify({ rules: { 'brief/section-missing': 'info' } }))
    const document = await openFile('layers.negotiation.md', shortBrief)
    const settings = vscode.workspace.getConfiguration('negotiationBrief')
    await settings.update('rules', { 'brief/*': 'hint' }, vscode.ConfigurationTarget.Workspace)
    try {
      await waitForProblem(document, 'information brief/section-missing')
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace)
    }
  })

  it('goes with the folder that holds it', async () => {
    await write(`team/${name}`, off)
    const inside = await openFile('team/inside.negotiation.md', shortBrief)
    await waitForProblem(inside, 'information context/no-evidence')
    await closeAll()
    await vscode.workspace.fs.rename(workspaceFile('team'), workspaceFile('moved'))
    try {
      const left = await openFile('team/left.negotiation.md', shortBrief)
      await waitForProblem(left, 'error brief/section-missing')
    } finally {
      await remove('moved')
    }
  })

  it('adds the section names of the team', async () => {
    const document = await openFile('words.negotiation.md', `${shortBrief}\n## Wann und wo\n\nText.\n`)
    await waitFor('the missing section', () => messagesOf(document).some(message => /Timeline/.test(message)))
    await write(name, JSON.stringify({ sections: { timeline: ['Wann und wo'] } }))
    await waitFor('no missing section', () =>
      messagesOf(document).every(message => !/no section "Timeline"|missing.*Timeline/.test(message)),
    )
  })
})

async function replaceText(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit()
  const end = document.positionAt(document.getText().length)
  edit.replace(document.uri, new vscode.Range(new vscode.Position(0, 0), end), text)
  await vscode.workspace.applyEdit(edit)
}

function messagesOf({ uri }: vscode.TextDocument): string[] {
  return ownDiagnostics(uri).map(({ message }) => message)
}
