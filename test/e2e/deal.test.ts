import assert from 'node:assert/strict'
import { useWorkbench } from './use-workbench.js'
import { hidden } from './workbench.js'

describe('the Deal View', () => {
  // A window of its own: others look at views as they are before anybody went to a line.
  const workbench = useWorkbench({ language: 'en' })
  const deal = (selector: string, text: string | RegExp = '') =>
    workbench().deal(selector).filter({ hasText: text }).first()
  const limitLine = 87

  async function openDeal(name: string) {
    await workbench().openFile(`${name}.negotiation.md`)
    const tab = workbench()
      .page.locator('.tab')
      .filter({ hasText: `Deal ${name}` })
      .first()
    await workbench().until(tab, () => workbench().runCommand('Open Deal View'))
    await deal('.lead').waitFor()
  }

  afterEach(() => workbench().closeEverything())

  it('shows the room and the numbers beside the text', async () => {
    await openDeal('halden-renewal')
    await deal('.lead', 'There is room of €22k–€47k. Your target keeps 78% of it').waitFor()
    await deal('svg', '€455k').waitFor()
    // Away from the tab, whose tooltip would cover the editor.
    const tooltip = workbench().page.locator('.workbench-hover-container:visible')
    await workbench().until(hidden(tooltip), () => deal('.lead').hover())
    await workbench().screenshot('deal-view')
  })

  it('follows the text while somebody types', async () => {
    await openDeal('halden-renewal')
    await workbench().focusEditor()
    await workbench().goTo(limitLine, 17)
    await workbench().typeText('0')
    await deal('.lead', 'Leaving').or(deal('.lead', 'no room')).waitFor()
    await workbench().undo()
    await deal('.lead', '€22k–€47k').waitFor()
  })

  it('goes to the line of a mark that is clicked', async () => {
    await openDeal('halden-renewal')
    await workbench().until(workbench().position(/^Ln 86,/), () =>
      deal('[data-mark="target"]').click({ timeout: 2000 }),
    )
    await deal('.reading', 'Target €455k, line 86.').waitFor()
  })

  it('tries another number and writes it in one step', async () => {
    await openDeal('halden-renewal')
    const field = deal('.fields input')
    await field.fill('€440k')
    await field.press('Enter')
    await deal('.strip', 'Walk-away €440k was €428k').waitFor()
    await deal('.changes', '€2k past your limit').waitFor()
    await workbench().screenshot('deal-view-what-if')
    await workbench().until(workbench().line('Walk-away: €440k per year'), () =>
      deal('button', 'Write into the Brief').click({ timeout: 2000 }),
    )
    await hidden(deal('.strip')).waitFor({ timeout: 10_000 })
    await workbench().undo()
    await workbench().line('Walk-away: €428k per year').waitFor()
    const text = await workbench().readFile('halden-renewal.negotiation.md')
    assert.match(text, /Walk-away: €428k per year/)
  })

  it('tries a number by dragging its pin, and forgets it', async () => {
    await openDeal('halden-renewal')
    await deal('[data-mark="walkAway"] rect').dragTo(workbench().deal('[data-mark="target"] circle').last())
    await deal('.strip', 'was €428k').waitFor()
    await deal('button', 'Forget').click()
    await hidden(deal('.strip')).waitFor({ timeout: 10_000 })
  })

  it('shows a picture for each of two briefs', async () => {
    await openDeal('halden-renewal')
    await openDeal('canal-house-lease')
    await deal('.lead', '€1.40–€2.90').waitFor()
  })

  it('stands above the text in the preview', async () => {
    await workbench().openFile('halden-renewal.negotiation.md')
    await workbench().until(workbench().preview('Halden Retail'), () =>
      workbench().runCommand('Markdown: Open Preview to the Side'),
    )
    await workbench().inPreview('.deal-preview svg:visible').filter({ hasText: '€455k' }).first().waitFor()
    await workbench().screenshot('deal-preview')
  })
})
