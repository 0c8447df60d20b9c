import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { useWorkbench } from './workbench.js'

const brief = `---
counterparty: Vexa
role: seller
deadline: 2099-12-18
---

# Vexa renewal

## Timeline

- [ ] 2099-12-05 (Mon): first meeting – owner: Ann
- [ ] 2099-12-09 (Wed): second meeting – owner: Ann

## Notes

<!-- negotiation info brief/placeholder: asked, no answer yet -->
Ask <who> about the index.

The term is TBD.
`

describe('a problem under the mouse', () => {
  const workbench = useWorkbench()

  it('says what its rule wants and where its level comes from', async () => {
    const rules = { 'date/impossible': 'warning' }
    await writeFile(path.join(workbench().folder, '.negotiation-brief.json'), JSON.stringify({ rules }))
    await writeFile(path.join(workbench().folder, 'hover.negotiation.md'), brief)
    await workbench().openFile('hover.negotiation.md')
    const text = await hoverAt('(Mon)', 11, 20)
    assert.match(text, /date\/impossible – Every date is in the calendar/)
    assert.match(text, /warning, from \.negotiation-brief\.json · About this rule/)
    await workbench().screenshot('hover-problem')
  })

  it('names the comment', async () => {
    await workbench().press('Escape')
    const text = await hoverAt('Ask <who>', 17, 6)
    assert.match(text, /info, from the comment in line 16/)
    await workbench().screenshot('hover-comment')
  })

  it('leads to the configuration file', async () => {
    await workbench().press('Escape')
    await hoverAt('(Mon)', 11, 20)
    const { page } = workbench()
    await page.locator('.monaco-hover a').filter({ hasText: 'from .negotiation-brief.json' }).first().click()
    await page.locator('.tab.active').filter({ hasText: '.negotiation-brief.json' }).first().waitFor()
    await workbench().screenshot('hover-link')
  })

  it('shows a change of a date before it is made', async () => {
    await workbench().openFile('hover.negotiation.md')
    await workbench().goTo(11, 20)
    await workbench().applyQuickFix('Change to "Sat"')
    const { page } = workbench()
    await page
      .locator('.part.panel')
      .filter({ hasText: /refactor preview/i })
      .first()
      .waitFor()
    await page.locator('.part.panel .monaco-list-row').filter({ hasText: 'Sat' }).first().waitFor()
    await workbench().screenshot('refactor-preview')
    assert.equal(await workbench().line('2099-12-05 (Mon)').isVisible(), true)
    await page.locator('.part.panel .monaco-list-row input, .part.panel .monaco-checkbox').last().click()
    await page.locator('.part.panel .monaco-button').filter({ hasText: 'Apply' }).first().click()
    await workbench().line('2099-12-05 (Sat)').waitFor()
  })

  /** The text of the hover at a place. */
  async function hoverAt(text: string, line: number, column: number): Promise<string> {
    await workbench().line(text).waitFor()
    await workbench().readProblems()
    await workbench().goTo(line, column)
    await workbench().runCommand('Show or Focus Hover')
    const hover = workbench().page.locator('.monaco-hover').filter({ hasText: 'About this rule' }).first()
    await hover.waitFor()
    return hover.innerText()
  }
})
