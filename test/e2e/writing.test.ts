import assert from 'node:assert/strict'
import { useWorkbench } from './workbench.js'

describe('writing a brief', () => {
  const workbench = useWorkbench()

  it('shows the problems of the weak brief in the Problems panel', async () => {
    await workbench().openFile('weak.negotiation.md')
    await workbench().line('Vexa renewal').waitFor()
    const problems = await workbench().readProblems()
    assert.ok(
      problems.some(problem => problem.includes('brief/front-matter-invalid')),
      problems.join('\n'),
    )
    await workbench().screenshot('weak-problems')
  })

  it('shows the outline beside it, and a click goes to the text', async () => {
    await workbench().openView('Negotiation Brief')
    await workbench().treeNode('Walk-away point').waitFor()
    await workbench().screenshot('weak-outline')
    await workbench().clickTreeNode('Walk-away point')
    await workbench().statusItem('status.editor.selection', 'Ln 40, Col 1').waitFor()
  })

  it('applies a quick fix from the lightbulb', async () => {
    await workbench().goTo(3, 10)
    await workbench().applyQuickFix('Change to "vendor"')
    await workbench().save('weak.negotiation.md', text => text.includes('\nrole: vendor\n'))
  })

  it('expands a snippet', async () => {
    await workbench().press('Control+End')
    await workbench().typeText('\nmilest')
    await workbench().press('Control+Space')
    const { page } = workbench()
    await page
      .locator('.suggest-widget.visible .monaco-list-row')
      .filter({ hasText: 'milestone' })
      .first()
      .waitFor()
    await workbench().screenshot('snippet-suggestion')
    await workbench().press('Tab')
    await workbench().line('- [ ] <YYYY-MM-DD>').waitFor()
    await workbench().treeNode('1 error').waitFor()
    await workbench().screenshot('snippet-expanded')
    await workbench().press('Escape')
  })

  it('colours what occurs only in briefs', async () => {
    await workbench().press('Control+P')
    await workbench().typeText('halden')
    const { page } = workbench()
    await page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: 'halden-renewal' })
      .first()
      .click()
    await page.locator('.tab.active').filter({ hasText: 'halden-renewal' }).first().waitFor()
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
    const { page } = workbench()
    await page.locator('.markers-panel-container a.monaco-link').first().click()
    await page
      .locator('.tab.active')
      .filter({ hasText: /front-matter-invalid|limit|order/ })
      .first()
      .waitFor()
    await workbench().preview(/\w/).waitFor()
    await workbench().screenshot('rule-page-from-link')
  })

  it('makes a new brief', async () => {
    await workbench().pickFrom('New Negotiation Brief', 'The six sections')
    await workbench().line('role: <seller or buyer>').waitFor()
    await workbench().screenshot('new-brief-empty')
  })

  it('explains a rule', async () => {
    await workbench().press('Escape')
    await workbench().runCommand('Explain Rule…')
    const { page } = workbench()
    await page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: 'brief/section-thin' })
      .waitFor()
    await workbench().typeText('section-thin')
    await page
      .locator('.quick-input-list .monaco-list-row.focused')
      .filter({ hasText: 'section-thin' })
      .waitFor()
    await workbench().screenshot('explain-rule-pick')
    await workbench().press('Enter')
    await page.locator('.tab.active').filter({ hasText: 'section-thin' }).first().waitFor()
    await workbench().preview('section-thin').waitFor()
    await workbench().screenshot('rule-page')
  })
})
