import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, openFile, waitForProblem } from './briefs.js'
import { waitFor, workspaceFile } from './editor.js'

const name = '.negotiation-brief.json'
const text = '# Brief\n\n## Notes\n\nText.\n\n<!-- negotiation info brief/placeholder: so -->\nTODO\n\nTBD\n'

describe('the hover', () => {
  afterEach(closeAll)

  it('explains the rule and the origin of its level', async () => {
    const document = await openFile('hover.negotiation.md', text)
    await waitForProblem(document, 'information brief/placeholder')
    const byDefault = await readHover(document, 9)
    assert.match(byDefault.value, /^\*\*Fill every gap.*`brief\/placeholder`/s)
    assert.match(byDefault.value, /\ninfo, by default · \[About this rule\]/)
    assert.match((await readHover(document, 7)).value, /\ninfo, \[from the comment in line 7\]/)
  })

  it('explains a rule that a comment names, and links to its page', async () => {
    const document = await openFile('hover-comment.negotiation.md', text)
    const { value, isTrusted } = await readHover(document, 6, 24)
    assert.match(value, /^\*\*Fill every gap.*`brief\/placeholder`/s)
    const link = /\(command:([\w.]+)\?([^)]+)\)/.exec(value)
    assert.ok(link?.[1] && link[2])
    assert.ok(isTrusted === undefined || typeof isTrusted === 'object')
    const [argument]: unknown[] = JSON.parse(decodeURIComponent(link[2]))
    await vscode.commands.executeCommand(link[1], argument)
    await waitFor('the page', () =>
      vscode.window.tabGroups.activeTabGroup.activeTab?.label.endsWith('Fill every gap'),
    )
  })

  it('links to the configuration file', async () => {
    const file = workspaceFile(name)
    await vscode.workspace.fs.writeFile(
      file,
      new TextEncoder().encode('{ "rules": { "brief/placeholder": "error" } }'),
    )
    const document = await openFile(
      'hover-file.negotiation.md',
      '---\nstatus: ready\n---\n\n## Notes\n\nTBD\n',
    )
    await waitForProblem(document, 'error brief/placeholder')
    const { value } = await readHover(document, 6)
    const link = /error, \[from \.negotiation-brief\.json\]\(command:([\w.]+)\?([^)]+)\)/.exec(value)
    assert.ok(link?.[1] && link[2], value)
    const [argument]: unknown[] = JSON.parse(decodeURIComponent(link[2]))
    await vscode.commands.executeCommand(link[1], argument)
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), file.toString())
    await vscode.workspace.fs.delete(file)
  })

  it('is not shown in other markdown files', async () => {
    const document = await openFile('hover.md', text)
    assert.deepEqual(await readHovers(document, 9, 1), [])
  })
})

async function readHover(document: vscode.TextDocument, line: number, character = 1) {
  const [hover] = await readHovers(document, line, character)
  assert.ok(hover, `there is no hover in line ${line}`)
  return hover
}

/** The hovers of the extension. */
async function readHovers(document: vscode.TextDocument, line: number, character: number) {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    new vscode.Position(line, character),
  )
  return hovers
    .flatMap(({ contents }) => contents)
    .flatMap(content => (content instanceof vscode.MarkdownString ? [content] : []))
    .filter(({ value }) => value.startsWith('**') || value.startsWith('- **'))
}
