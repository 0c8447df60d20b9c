import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { Session } from '../../src/vscode/parts.js'
import { closeAll, openFile, readSession, shortBrief } from './briefs.js'
import { waitFor, workspaceFile } from './editor.js'

describe('the briefs view', () => {
  const folder = 'many'
  afterEach(async () => {
    await closeAll()
    await vscode.workspace.fs
      .delete(workspaceFile(folder), { recursive: true })
      .then(undefined, () => undefined)
  })

  it('lists the briefs of the workspace, open or not, by next step', async () => {
    await write('many/late.negotiation.md', brief('Late', '2099-12-03'))
    await write('many/deep/er/soon.negotiation.md', brief('Soon', '2099-12-01'))
    const { briefs } = await readAll()
    const labels = await waitForRows(briefs, rows => rows.includes('Soon') && rows.includes('Late'))
    assert.ok(labels.indexOf('Soon') < labels.indexOf('Late'), labels.join(', '))
    assert.ok(labels.includes('Hausmann Immobilien'), labels.join(', '))
  })

  it('leaves out copies for others', async () => {
    await write('many/copied.negotiation.md', brief('Copied', '2099-12-01'))
    await write('many/copied.for-other.negotiation.md', brief('For them', '2099-12-01'))
    const { briefs } = await readAll()
    const labels = await waitForRows(briefs, rows => rows.includes('Copied'))
    assert.ok(!labels.includes('For them'), labels.join(', '))
  })

  it('shows all information about a brief as text', async () => {
    await write('many/said.negotiation.md', `---\nstatus: ready\n---\n\n${brief('Said', '2099-12-01')}`)
    const { briefs } = await readAll()
    const item = await waitFor('the row', () => findItem(briefs, 'Said'))
    assert.match(
      String(item.description),
      /^in \d+ days: sign · \d+ to fix, \d+ to polish · readiness \d+, weak · said\.neg/,
    )
    assert.match(
      item.accessibilityInformation?.label ?? '',
      /^Said, in \d+ days: sign, \d+ to fix, \d+ to polish, readiness/,
    )
    assert.equal(item.contextValue, 'brief')
    const [node] = (await briefs.getChildren()).filter(({ uri }) => uri.path.endsWith('said.negotiation.md'))
    assert.ok(node)
    assert.match(
      String(briefs.resolveTreeItem(item, node).tooltip),
      /\n {2}\+25 if you name the point where you walk away and what you do without a deal\n/,
    )
  })

  it('tells briefs with one counterparty apart by their titles', async () => {
    const header = '---\ncounterparty: Vexa\n---\n\n'
    await write('many/lease.negotiation.md', header + brief('Vexa – lease of line 3', '2099-12-01'))
    await write('many/paper.negotiation.md', header + brief('Paper for 2100', '2099-12-02'))
    const { briefs } = await readAll()
    await waitForRows(
      briefs,
      rows => rows.includes('Vexa · lease of line 3') && rows.includes('Vexa · Paper for 2100'),
    )
  })

  it('updates when files are created, changed, renamed and deleted', async () => {
    const uri = await write('many/one.negotiation.md', brief('One', '2099-12-01'))
    const { briefs } = await readAll()
    await waitForRows(briefs, rows => rows.includes('One'))
    await write('many/one.negotiation.md', brief('Uno', '2099-12-01'))
    await waitForRows(briefs, rows => rows.includes('Uno') && !rows.includes('One'))
    const renamed = workspaceFile('many/two.negotiation.md')
    await vscode.workspace.fs.rename(uri, renamed)
    await waitFor('the new name', async () => (await uris(briefs)).includes(renamed.toString()))
    assert.ok(!(await uris(briefs)).includes(uri.toString()))
    await vscode.workspace.fs.delete(workspaceFile(folder), { recursive: true })
    await waitForRows(briefs, rows => !rows.includes('Uno'))
  })

  it('updates for a file that is rewritten before its creation is reported', async () => {
    const { briefs, index } = await readAll()
    await write('many/new.negotiation.md', brief('New', '2099-12-01'))
    await index.refresh()
    await waitForRows(briefs, rows => rows.includes('New'))
    await write('many/new.negotiation.md', brief('Newer', '2099-12-01'))
    await waitForRows(briefs, rows => rows.includes('Newer'))
  })

  it('shows the text of an editor, and that of the disk once it is closed', async () => {
    await write('many/typed.negotiation.md', brief('Saved', '2099-12-01'))
    const { briefs } = await readAll()
    const document = await openFile('many/typed.negotiation.md')
    await waitForRows(briefs, rows => rows.includes('Saved'))
    const edit = new vscode.WorkspaceEdit()
    const start = document.getText().indexOf('Saved')
    edit.replace(
      document.uri,
      new vscode.Range(document.positionAt(start), document.positionAt(start + 5)),
      'Typed',
    )
    await vscode.workspace.applyEdit(edit)
    await waitForRows(briefs, rows => rows.includes('Typed') && !rows.includes('Saved'))
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    await waitForRows(briefs, rows => rows.includes('Saved') && !rows.includes('Typed'))
  })

  it('leaves out files that the settings exclude', async () => {
    const settings = vscode.workspace.getConfiguration('files')
    await write('many/seen.negotiation.md', brief('Seen', '2099-12-01'))
    await write('many/hidden/not.negotiation.md', brief('Hidden', '2099-12-01'))
    const { briefs } = await readAll()
    await waitForRows(briefs, rows => rows.includes('Seen') && rows.includes('Hidden'))
    await settings.update('exclude', { '**/hidden': true }, vscode.ConfigurationTarget.Workspace)
    await waitForRows(briefs, rows => rows.includes('Seen') && !rows.includes('Hidden'))
    await settings.update('exclude', undefined, vscode.ConfigurationTarget.Workspace)
    await waitForRows(briefs, rows => rows.includes('Hidden'))
  })

  it('can be stopped, says so, and continues on refresh', async () => {
    for (let number = 0; number < 30; number++) await write(`many/${number}.negotiation.md`, shortBrief)
    const { briefs, index } = await readAll()
    const done = index.refresh().then(() => index.stop())
    await done
    await index.whenDone()
    await vscode.commands.executeCommand('negotiationBrief.refreshBriefs')
    await index.whenDone()
    assert.ok([...index.all()].every(({ summary }) => summary !== undefined))
    await waitFor('an end of the message', () => briefs.message === '')
  })
})

function brief(title: string, day: string): string {
  return `# ${title}\n\n## Timeline\n\n- [ ] ${day}: sign\n`
}

async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = workspaceFile(name)
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  return uri
}

/** The session once all known briefs are read. */
async function readAll(): Promise<Session> {
  const session = await readSession()
  await session.index.whenDone()
  return session
}

type Briefs = Session['briefs']

async function readRows(briefs: Briefs): Promise<string[]> {
  return (await briefs.getChildren()).map(brief => String(briefs.getTreeItem(brief).label))
}

async function uris(briefs: Briefs): Promise<string[]> {
  return (await briefs.getChildren()).map(({ uri }) => uri.toString())
}

function waitForRows(briefs: Briefs, isWanted: (labels: string[]) => boolean): Promise<string[]> {
  return waitFor('the rows', async () => {
    const labels = await readRows(briefs)
    return isWanted(labels) && labels
  })
}

async function findItem(briefs: Briefs, label: string): Promise<vscode.TreeItem | undefined> {
  const items = (await briefs.getChildren()).map(brief => briefs.getTreeItem(brief))
  return items.find(item => item.label === label)
}
