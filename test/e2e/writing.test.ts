import assert from 'node:assert/strict'
import { useWorkbench } from './use-workbench.js'

describe('writing a brief', () => {
  const workbench = useWorkbench()

  it('shows the problems of the weak brief in the Problems panel', async () => {
    await workbench().openFile('weak.negotiation.md')
    await workbench().line('Vexa renewal').waitFor()
    const problems = await workbench().readProblems()
    assert.ok(
      problems.some(problem => problem.startsWith('Unknown role "vendor-ish": write buyer or seller')),
      problems.join('\n'),
    )
    await workbench().screenshot('weak-problems')
  })

  it('shows the outline, in which a click goes to the text', async () => {
    await workbench().openView('Negotiation Brief')
    await workbench().treeNode('Walk-away point').waitFor()
    await workbench().screenshot('weak-outline')
    const node = workbench().treeNode('Walk-away point')
    await workbench().until(workbench().position('Ln 40, Col 1'), () => node.click())
  })

  it('applies a quick fix from the light bulb', async () => {
    await workbench().goTo(3, 10)
    await workbench().applyQuickFix('Change to "vendor"')
    await workbench().save('weak.negotiation.md', text => text.includes('\nrole: vendor\n'))
  })

  it('expands a snippet', async () => {
    await workbench().focusEditor()
    await workbench().press('Control+End')
    await workbench().typeText('\nmilest')
    await workbench().until(workbench().chosenSuggestion('milestone'), () =>
      workbench().press('Control+Space'),
    )
    await workbench().screenshot('snippet-suggestion')
    await workbench().press('Tab')
    await workbench().line('- [ ] <YYYY-MM-DD>').waitFor()
    await workbench()
      .treeNode(/^Listening questions.*\d gaps/)
      .waitFor()
    await workbench().screenshot('snippet-expanded')
    await workbench().press('Escape')
  })

  it('highlights words that occur only in briefs', async () => {
    await workbench().openFile('halden-renewal')
    await workbench().openView('Negotiation Brief')
    await workbench().goTo(87)
    const token = workbench()
      .line('Walk-away:')
      .locator('span span')
      .filter({ hasText: /^Walk-away$/ })
    await token.waitFor()
    await workbench().treeNode('Walk-away').waitFor()
    await workbench().screenshot('halden')
  })

  it('opens the page of a rule from the Problems panel', async () => {
    const link = (await workbench().problems()).locator('a.monaco-link').first()
    const page = workbench().activeTab(/^Preview [A-Z](?!.*\.md)/)
    await workbench().until(page, () => link.click({ timeout: 4000 }))
    await workbench().preview(/\w/).waitFor()
    await workbench().screenshot('rule-page-from-link')
  })

  it('creates a new brief', async () => {
    const choice = workbench().choice('The six sections')
    await workbench().until(choice, () => workbench().runCommand('New Brief…'))
    await choice.click()
    await workbench().line('role: <seller or buyer>').waitFor()
    await workbench().screenshot('new-brief-empty')
  })

  it('explains a rule', async () => {
    await workbench().until(workbench().choice('Write enough in every section'), () =>
      workbench().runCommand('Explain Rule…'),
    )
    await workbench().typeText('section-thin')
    const focused = workbench().page.locator('.quick-input-list .monaco-list-row.focused')
    await focused.filter({ hasText: 'section-thin' }).waitFor()
    await workbench().screenshot('explain-rule-pick')
    await workbench().press('Enter')
    await workbench().activeTab('Preview Write enough in every section').waitFor()
    await workbench().preview('Write enough in every section').waitFor()
    await workbench().screenshot('rule-page')
  })
})
