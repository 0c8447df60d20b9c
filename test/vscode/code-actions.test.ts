import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { applyFix, closeAll, openFile, shortBrief, waitForNoProblem, waitForProblem } from './briefs.js'

describe('code actions', () => {
  afterEach(closeAll)

  it('add the section that is missing', async () => {
    const document = await openFile('add.negotiation.md', shortBrief)
    await waitForProblem(document, 'error brief/section-missing')
    await applyFix(document, 0, 'Add the section "Walk-away point"')
    assert.match(document.getText(), /\n## Walk-away point\n\n- Opening: <amount>/)
    await waitForNoProblem(document, 'error brief/section-missing')
  })

  it('add all sections that are missing', async () => {
    const document = await openFile('all.negotiation.md', shortBrief)
    await waitForProblem(document, 'error brief/section-missing')
    await applyFix(document, 0, 'Add all missing sections')
    assert.deepEqual(document.getText().match(/^## .*/gm), [
      '## Context',
      '## Personality',
      '## Timeline',
      '## Scenarios',
      '## Walk-away point',
      '## Listening questions',
    ])
  })

  it('silence a rule in the file', async () => {
    const document = await openFile('file.negotiation.md', shortBrief)
    await waitForProblem(document, 'error brief/section-missing')
    await applyFix(document, 0, 'Ignore brief/section-missing in this file')
    assert.equal(document.lineAt(0).text, '<!-- negotiation ignore brief/section-missing -->')
    await waitForNoProblem(document, 'error brief/section-missing')
  })

  it('silence a rule here', async () => {
    const document = await openFile('here.negotiation.md', `${shortBrief}\n## Timeline\n`)
    await waitForProblem(document, 'warning brief/section-thin')
    await applyFix(document, 8, 'Ignore brief/section-thin here')
    assert.match(document.getText(), /## Timeline\n\n<!-- negotiation ignore brief\/section-thin -->\n$/)
    await waitForNoProblem(document, 'warning brief/section-thin')
  })

  it('keep the line endings of the file', async () => {
    const document = await openFile('crlf.negotiation.md', shortBrief.replaceAll('\n', '\r\n'))
    await waitForProblem(document, 'error brief/section-missing')
    await applyFix(document, 0, 'Add all missing sections')
    await applyFix(document, 0, 'Ignore brief/section-missing in this file').catch(() => undefined)
    await document.save()
    const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri))
    assert.ok(saved.includes('## Timeline\r\n'))
    assert.ok(!/[^\r]\n/.test(saved), 'a line ends with a line feed alone')
  })

  it('fix all that can be fixed', async () => {
    const document = await openFile('fix.negotiation.md', shortBrief)
    await waitForProblem(document, 'error brief/section-missing')
    await applyFix(document, 0, 'Fix all in this brief', 'source.fixAll.negotiation')
    assert.equal(document.getText().match(/^## /gm)?.length, 6)
    await waitForNoProblem(document, 'error brief/section-missing')
  })

  it('are not offered in other markdown files', async () => {
    const document = await openFile('fixes.md', shortBrief)
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      document.lineAt(0).range,
    )
    assert.deepEqual(
      actions.map(({ title }) => title).filter(title => /section|Ignore/.test(title)),
      [],
    )
  })
})
