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

  it('shows everything without scrolling where other views leave it little room', async () => {
    const { page } = workbench()
    const list = first('#steps').first()
    await page.setViewportSize({ width: 1024, height: 768 })
    try {
      // Unfolding all views takes from the first one what folding does not give back.
      const read = workbench().view('What Was Read').locator('.pane-header')
      await read.click()
      await workbench().view('Briefs').locator('.pane-header').click()
      await read.click()
      await workbench().view('Briefs').locator('.pane-header').click()
      await waitingFor('a page that fits', () =>
        list.evaluate(({ ownerDocument: { body, defaultView, documentElement } }) => {
          const isLow = defaultView !== null && defaultView.innerHeight < 200
          const isFitted = body.dataset.density === 'dense' || body.dataset.density === 'compact'
          return isLow && isFitted && documentElement.scrollHeight <= defaultView.innerHeight
        }),
      ).waitFor({ timeout: 20_000 })
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
