import assert from 'node:assert/strict'
import { useWorkbench } from './use-workbench.js'
import { hidden } from './workbench.js'

const name = 'boat.negotiation.md'
const note = `# Boat for the club

- Seller: Harbour Yard

Dana Marlow asks a lot, and the yard is empty in winter.

## Limits

- First word: €9k
- We stop at €12k
- Their walk-away (est.): €10,500
`

describe('an old note with a new name', () => {
  const workbench = useWorkbench({ files: { [name]: note } })

  it('shows what was read, and goes to the line of a fact', async () => {
    await workbench().openFile(name)
    await workbench().waitForMarks()
    const fact = workbench().rowOf('What Was Read', 'Their limit: €10,500')
    await workbench().until(fact, () => workbench().runCommand('Show What Was Read'))
    await workbench().screenshot('what-was-read')
    await workbench().until(workbench().position('Ln 11, Col 34 (7 selected)'), () => fact.click())
  })

  it('is told that a number is the limit, and one undo takes it back', async () => {
    const unread = workbench().rowOf('What Was Read', '€12k')
    await unread.hover()
    const choice = workbench().choice('Your limit')
    await workbench().until(choice, () => unread.locator('.action-label').first().click())
    await workbench().screenshot('correct-reading')
    await choice.click()
    await workbench().line('Walk-away: We stop at').waitFor()
    await workbench().rowOf('What Was Read', 'Our limit: €12k').waitFor()
    await workbench().undo()
    await workbench().save(name, text => text === note)
  })

  it('opens the list from the light bulb of a problem', async () => {
    await workbench().goTo(7)
    await workbench().applyQuickFix('What was read here…')
    await workbench().focusedNode('Walk-away point: Limits').waitFor()
  })

  it('becomes a brief after a look at the proposal, with every word of it', async () => {
    const apply = workbench().editorButton('Apply')
    await workbench().until(apply, () => workbench().runCommand('Make This Note a Brief…'))
    await workbench().screenshot('make-brief')
    assert.equal(await workbench().readFile(name), note)
    await workbench().until(hidden(apply), () => apply.click())
    const text = await workbench().save(name, text => text.includes('## Listening'))
    assert.ok(text.includes(note), text)
    assert.match(text, /^---\ncounterparty: Harbour Yard # read in "Seller: Harbour Yard"\n/)
    assert.match(text, /\n## Listening questions\n/)
    await workbench().screenshot('made-brief')
  })

  it('comes from the clipboard as well', async () => {
    await workbench().focusEditor()
    await workbench().press('Control+A')
    await workbench().press('Control+C')
    const leave = workbench().choice('Leave It as It Is')
    await workbench().until(leave, () => workbench().runCommand('New Brief from Clipboard'))
    await workbench().screenshot('from-clipboard')
    await leave.click()
    await workbench().activeTab('new.negotiation.md').waitFor()
    await workbench().line('Dana Marlow asks a lot').waitFor()
    assert.equal(await workbench().page.locator('.notification-toast').count(), 0)
  })
})
