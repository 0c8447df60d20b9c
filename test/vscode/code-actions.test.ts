import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  applyFix,
  closeAll,
  openFile,
  ownDiagnostics,
  shortBrief,
  waitForNoProblem,
  waitForProblem,
} from './briefs.js'
import { waitFor } from './editor.js'

describe('code actions', () => {
  afterEach(closeAll)

  it('add a missing section', async () => {
    const document = await openFile('add.negotiation.md', shortBrief)
    await waitForProblem(document, 'error brief/section-missing')
    await applyFix(document, 0, 'Add the section "Walk-away point"')
    assert.match(document.getText(), /\n## Walk-away point\n\n- Opening: <amount>/)
    await waitForNoProblem(document, 'error brief/section-missing')
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

  it('fix all fixable problems, and add nothing', async () => {
    const text = `${shortBrief}\n##Notes\n\nThe room is booked.\n\n##Log\n\nThey called.\n`
    const document = await openFile('fix.negotiation.md', text)
    await waitForProblem(document, 'warning brief/missing-space')
    await applyFix(document, 0, 'Fix all in this brief', 'source.fixAll.negotiation')
    assert.equal(document.getText(), text.replace('##Notes', '## Notes').replace('##Log', '## Log'))
    await waitForNoProblem(document, 'warning brief/missing-space')
    await waitForProblem(document, 'error brief/section-missing')
  })

  it('preview a change to what the user wrote', async () => {
    const text = `${shortBrief}\n## Timeline\n\n- [ ] 2099-12-05 (Mon): call – owner: Ann\n`
    const document = await openFile('preview.negotiation.md', text)
    await waitForProblem(document, 'error date/impossible')
    const editor = await vscode.window.showTextDocument(document)
    const position = document.positionAt(text.indexOf('Mon'))
    editor.selection = new vscode.Selection(position, position)
    const choice = { kind: 'quickfix', apply: 'first' }
    await vscode.commands.executeCommand('editor.action.codeAction', choice)
    const preview = await waitFor('the preview', () =>
      vscode.workspace.textDocuments.find(
        ({ uri }) => uri.path.endsWith('preview.negotiation.md') && uri.scheme !== document.uri.scheme,
      ),
    )
    assert.equal(document.getText(), text)
    // Briefs are read in the order in which they are opened.
    await waitForProblem(await openFile('later.negotiation.md', shortBrief), 'error brief/section-missing')
    assert.deepEqual(ownDiagnostics(preview.uri), [])
    await vscode.commands.executeCommand('refactorPreview.discard')
  })

  it('go to the next gap', async () => {
    const document = await openFile('gaps.negotiation.md', `${shortBrief}\n## Notes\n\nAsk <who>, TBD.\n`)
    await waitForProblem(document, 'error brief/placeholder')
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      document.lineAt(11).range,
    )
    const command = actions.find(({ title }) => title === 'Go to the next open gap')?.command
    assert.equal(command?.command, 'negotiationBrief.nextGap')
    const selections: string[] = []
    for (let step = 0; step < 3; step++) {
      await vscode.commands.executeCommand('negotiationBrief.nextGap')
      const editor = vscode.window.activeTextEditor
      assert.ok(editor)
      selections.push(editor.document.getText(editor.selection))
    }
    assert.deepEqual(selections, ['<who>', 'TBD', '<who>'])
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
