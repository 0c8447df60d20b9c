import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, openFile, readSession, waitForNoProblem, waitForProblem } from './briefs.js'
import { waitFor } from './editor.js'

const brief = `---
role: seller
---

# Lease

## Scenarios

### They press

- Trigger: they offer €40k
- Outcome: accept at €44k per year

## Walk-away point

- Walk-away: €48k per year

## Listening questions

- What happens if below €48k we walk?
`

const sentence = 'Scenario “They press” accepts €44k, €4k below your limit'

describe('the view "Fix First"', () => {
  afterEach(closeAll)

  async function openBrief(name: string) {
    const document = await openFile(name, brief)
    await waitForProblem(document, 'error cross/scenario-past-limit')
    const { fixFirst } = await readSession()
    await waitFor('the first sentence', () => fixFirst.shown.steps[0]?.text === sentence)
    return { document, fixFirst }
  }

  it('says what to fix first, what to do about it, and how much is left', async () => {
    const { fixFirst } = await openBrief('first.negotiation.md')
    const { steps, rest, gaps } = fixFirst.shown
    assert.equal(steps.length, 3)
    assert.equal(steps[0]?.action, 'Change to your limit, €48k per year')
    assert.notEqual(steps[0]?.gain, '')
    assert.match(rest, /^\d+ more to improve$/)
    assert.equal(gaps?.text, 'no gaps open')
    assert.equal(gaps?.filled, gaps?.all)
  })

  it('opens from the status and shows its page', async () => {
    const { fixFirst } = await openBrief('page.negotiation.md')
    await vscode.commands.executeCommand('negotiationBrief.fixFirst.focus')
    await waitFor('the page', () => fixFirst.isReady)
  })

  it('goes to the place of a sentence', async () => {
    const { document, fixFirst } = await openBrief('place.negotiation.md')
    await fixFirst.click({ kind: 'sentence', index: 0 })
    assert.equal(document.getText(vscode.window.activeTextEditor?.selection), 'accept at €44k per year')
  })

  it('applies the fix', async () => {
    const { document, fixFirst } = await openBrief('fixed.negotiation.md')
    await fixFirst.click({ kind: 'action', index: 0 })
    await waitForNoProblem(document, 'error cross/scenario-past-limit')
    assert.match(document.getText(), /accept at €48k per year/)
    await waitFor('another first sentence', () => fixFirst.shown.steps[0]?.text !== sentence)
  })

  it('does nothing for a sentence that is no longer true', async () => {
    const { document, fixFirst } = await openBrief('gone.negotiation.md')
    const edit = new vscode.WorkspaceEdit()
    const at = document.getText().indexOf('€44k')
    edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + 4)), '€49k')
    await vscode.workspace.applyEdit(edit)
    const { version } = document
    await fixFirst.click({ kind: 'action', index: 0 })
    assert.equal(document.version, version)
  })
})
