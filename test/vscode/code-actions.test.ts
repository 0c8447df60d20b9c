import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  applyFix,
  closeAll,
  findComparison,
  findProposal,
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
    await waitFor('the sections', () => document.getText().includes('## Timeline') || undefined)
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

  it('change a line at once, and one undo takes it back', async () => {
    const text = `${shortBrief}\n## Timeline\n\n- [ ] 2099-12-05 (Mon): call – owner: Ann\n`
    const document = await openFile('line.negotiation.md', text)
    await waitForProblem(document, 'error date/impossible')
    await applyFix(document, 11, 'Change to "Sat"')
    assert.equal(document.getText(), text.replace('Mon', 'Sat'))
    await waitForNoProblem(document, 'error date/impossible')
    await vscode.commands.executeCommand('undo')
    await waitFor('the text as before', () => document.getText() === text)
  })

  const steps = '- [ ] 2099-12-10: draft – owner: Ann\n- [ ] 2099-12-03: call – owner: Ann\n'
  const unsorted = `${shortBrief}\n## Timeline\n\n${steps}`
  const sorted = `${shortBrief}\n## Timeline\n\n${steps
    .split(/(?<=\n)/)
    .reverse()
    .join('')}`

  it('change several lines after a comparison, and one undo takes it back', async () => {
    const document = await openFile('lines.negotiation.md', unsorted)
    await waitForProblem(document, 'warning timeline/order')
    await applyFix(document, 12, 'Sort the steps by date')
    await waitFor('the comparison', () => findComparison() !== undefined && findProposal() !== undefined)
    assert.equal(findComparison()?.label, 'lines.negotiation.md: Sort the steps by date')
    assert.equal(findProposal()?.getText(), sorted)
    assert.equal(document.getText(), unsorted)
    // A proposal is no brief. Briefs are read in the order in which they are opened.
    await waitForProblem(await openFile('later.negotiation.md', shortBrief), 'error brief/section-missing')
    assert.deepEqual(
      vscode.workspace.textDocuments
        .filter(({ uri }) => uri.scheme === 'negotiation-proposal')
        .flatMap(({ uri }) => ownDiagnostics(uri)),
      [],
    )
    await vscode.commands.executeCommand('negotiationBrief.applyProposal')
    await waitFor('the sorted steps', () => document.getText() === sorted)
    assert.equal(findComparison(), undefined)
    await vscode.commands.executeCommand('undo')
    await waitFor('the steps as before', () => document.getText() === unsorted)
  })

  it('leave several lines as they are if the comparison is cancelled', async () => {
    const document = await openFile('cancelled.negotiation.md', unsorted)
    await waitForProblem(document, 'warning timeline/order')
    await applyFix(document, 12, 'Sort the steps by date')
    await waitFor('the comparison', () => findComparison() !== undefined)
    await vscode.commands.executeCommand('negotiationBrief.discardProposal')
    await waitFor('no comparison', () => findComparison() === undefined)
    assert.equal(document.getText(), unsorted)
    assert.equal(document.isDirty, false)
  })

  it('change nothing if the brief has changed since the comparison was shown', async () => {
    const document = await openFile('changed.negotiation.md', unsorted)
    await waitForProblem(document, 'warning timeline/order')
    await applyFix(document, 12, 'Sort the steps by date')
    await waitFor('the comparison', () => findComparison() !== undefined)
    const edit = new vscode.WorkspaceEdit()
    edit.insert(document.uri, new vscode.Position(0, 2), 'Our ')
    await vscode.workspace.applyEdit(edit)
    await vscode.commands.executeCommand('negotiationBrief.applyProposal')
    await waitFor('no comparison', () => findComparison() === undefined)
    assert.equal(document.getText(), unsorted.replace('# Lease', '# Our Lease'))
  })

  it('ask who will read a brief that leaks, and show what stays and what goes', async () => {
    const text = `---\naudience: shared\n---\n\n${shortBrief}\n## Walk-away point\n\n- Walk-away: €48k\n`
    const document = await openFile('leak.negotiation.md', text)
    await waitForProblem(document, 'error brief/share-leak')
    const command = await waitFor('the action', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        document.lineAt(1).range,
      )
      return actions.find(({ title }) => title === 'Share a Copy Without Secrets…')?.command
    })
    const applied = vscode.commands.executeCommand(command.command, ...(command.arguments ?? []))
    const isShown = () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === 'Share leak'))
    await waitFor('the page', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
      return isShown()
    })
    await applied
    assert.equal(document.getText(), text)
  })

  it('go to the next gap', async () => {
    const document = await openFile('gaps.negotiation.md', `${shortBrief}\n## Notes\n\nAsk <who>, TBD.\n`)
    await waitForProblem(document, 'warning brief/placeholder')
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
