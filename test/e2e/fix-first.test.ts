import assert from 'node:assert/strict'
import { useWorkbench } from './use-workbench.js'
import { hidden, waitingFor } from './workbench.js'

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
- Authority: <who decides>
`

const sentence = 'Scenario “They press” accepts €44k, €4k below your limit'

describe('Fix First in VS Code', () => {
  const workbench = useWorkbench({ files: { 'first.negotiation.md': brief } })
  const first = (selector: string) => workbench().fixFirst(selector)

  before(async () => {
    await workbench().openFile('first.negotiation.md')
    await workbench().waitForMarks()
    await workbench().openView('Negotiation Brief')
  })

  it('says what harms most, and shows how many gaps are open', async () => {
    await first('.sentence').filter({ hasText: sentence }).first().waitFor()
    const bar = first('[role=progressbar]').first()
    assert.match((await bar.getAttribute('aria-label')) ?? '', /^\d+ of \d+ gaps open$/)
    await workbench().screenshot('fix-first')
  })

  it('shows everything without scrolling where other views leave it the least height', async () => {
    const { page } = workbench()
    await page.setViewportSize({ width: 1024, height: 768 })
    const heads = ['What Was Read', 'Briefs'].map(title => workbench().view(title).locator('.pane-header'))
    const isLow = () => first('html').first().evaluate('innerHeight < 140')
    const fits = () => first('html').first().evaluate('document.documentElement.scrollHeight <= innerHeight')
    try {
      // Unfolding views takes height from the first one, and folding them gives it to their neighbor.
      await waitingFor('a low view', async () => {
        for (const head of [...heads, ...heads]) await head.click()
        return (await isLow()) === true
      }).waitFor({ timeout: 20_000 })
      await waitingFor('a page that fits', async () => (await fits()) === true).waitFor({ timeout: 10_000 })
      await workbench().screenshot('fix-first-low')
    } finally {
      await page.setViewportSize({ width: 1400, height: 1000 })
    }
  })

  it('shows the same count in the status bar', () =>
    workbench()
      .statusItem(/^Brief \d+ · \d+ to fix$/)
      .waitFor())

  it('fixes at a click', async () => {
    await first('.action').filter({ hasText: 'Change to your limit' }).first().click()
    await workbench().line('accept at €48k per year').waitFor()
    await hidden(first('.sentence').filter({ hasText: sentence }).first()).waitFor({ timeout: 20_000 })
  })

  it('keeps its place when no brief is open', async () => {
    await workbench().save('first.negotiation.md', text => text.includes('€48k per year\n\n## Walk'))
    await workbench().closeEverything()
    await first('#rest').filter({ hasText: 'Open a brief to see what to fix first.' }).first().waitFor()
  })
})
