import assert from 'node:assert/strict'
import { useWorkbench } from './use-workbench.js'
import { waitingFor } from './workbench.js'

const prepared = `---
counterparty: Marlow Grocers
role: seller
currency: EUR
unit: per year
deadline: 2026-12-18
confidentiality: internal only
team: Ada, Ben
---

# Marlow Grocers – renewal of the cheese supply

## Context

- Subject: 14 tonnes of mountain cheese a year in five sizes, €210k today
- Our interests: an order book that pays for the new cellar, because the loan starts in May
- Their interests (est.): full shelves before Easter, because two dairies let them down last year
- History: in 2024 they opened with -8% and signed at -1%
- Evidence: complaints fell from 14 to 3 (source: service sheet, 2 November 2026)

## Personality

- **Nora Blake, buyer** – decides up to €220k per year, above that the regional director
  - Evidence: on 3 November she asked twice for the delivery record
  - Approach: bring the record on one page
- **Piet Vos, warehouse** – no vote, but asked about deliveries
  - Evidence: he told Ben in October that our pallets are the only ones on time
  - Approach: let him show the delivery sheet

## Timeline

- [x] 2026-11-24 (Tue): price mandate – owner: Ada
- [ ] 2026-12-02 (Wed): meeting 1, listen only – owner: Ben
- [ ] 2026-12-08 (Tue): send two packages – owner: Ben
- [ ] 2026-12-10 (Thu): meeting 2, trade – owner: Ben
- [ ] 2026-12-16 (Wed): signature – owner: Ada

## Issues

| Issue | Unit | Weight | Opening | Target | Walk-away |
| --- | --- | ---: | ---: | ---: | ---: |
| Price | € per year | 50 | 226,000 | 218,000 | 204,000 |
| Term | months | 20 | 36 | 24 | 12 |
| Payment | days | 30 | 14 | 30 | 45 |

## Scenarios

### A. They renew for a longer term
- Trigger: Nora asks what two years would bring
- Response: ask what planning it would save them, then show both packages
- Outcome: accept at €218k per year
- Probability: 40%

### B. They ask for a lower price
- Trigger: she names the dairy in Kempten
- Response: no answer on price; ask what stands behind it, then trade payment for term
- Outcome: accept at €208k per year, only with 24 months
- Probability: 40%

### C. No agreement
- Trigger: their last offer on 16 December stays below our limit
- Response: thank them and sign with the wholesaler
- Outcome: walk away, then sell to Lindt & Sohn wholesale for €198k
- Probability: 20%

## Concessions

1. Give €8k per year against a term of 24 months
2. Give payment in 30 days against the promotion week in March

## Walk-away point

- Opening: €226k per year, because the milk index rose by 9%
- Target: €218k per year
- Walk-away: €204k per year (BATNA value plus €6k for their extra deliveries)
- BATNA: sell to Lindt & Sohn wholesale
- BATNA value: €198k per year
- Their walk-away (est.): €222k per year (source: tender of 2025)
- Their BATNA (est.): the dairy in Kempten, without the small sizes
- Authority: Ben down to €210k; below that Ada

## Listening questions

1. What has changed for you since the last agreement?
2. How do you weigh a stable price against the lowest price?
3. What would make this renewal a success for you?
4. What would you miss first if it were gone?
5. What happens on your side if nothing is signed by 18 December?
6. Who else needs to agree before you can sign?
`

describe('a whole negotiation in one sitting', () => {
  const workbench = useWorkbench({ folder: '', language: 'en' })
  const page = (selector: string, text: string | RegExp = '') =>
    workbench().deal(selector).filter({ hasText: text }).first()
  const file = 'customer-renewal.negotiation.md'
  const written = (text: string | RegExp, name = file) =>
    waitingFor(`${text} in ${name}`, async () => {
      const now = await workbench().readFile(name)
      return typeof text === 'string' ? now.includes(text) : text.test(now)
    }).waitFor({ timeout: 15_000 })
  const shot = (name: string) => workbench().screenshot(`whole-${name}`)

  async function meet() {
    await workbench().openFile(file)
    const tab = workbench().activeTab('Meeting notes')
    await workbench().until(tab, () => workbench().runCommand('Start Meeting'))
    await page('h2', 'Ask and listen').waitFor()
    await shot('covered')
    await workbench().until(page('.on-screen'), () => page('button', 'Uncover').click({ timeout: 2000 }))
  }

  async function say(side: 't' | 'y', amount: string) {
    await workbench().press(side)
    await workbench().typeText(amount)
    await workbench().press('Enter')
  }

  it('is prepared from a template', async () => {
    await workbench().openView('Negotiation Brief')
    const choice = workbench().choice('Customer renewal')
    await workbench().until(choice, () => workbench().viewButton('New Brief').click())
    await choice.click()
    await workbench().position('(10 selected)').waitFor()
    await shot('1-template')
    await workbench().typeText('Marlow Grocers')
    await workbench().press('Escape')
    await workbench().press('Control+a')
    await workbench().page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(prepared)})`)
    await workbench().press('Control+v')
    const text = await workbench().save(file, text => text.includes('Nora Blake'))
    assert.ok(text.startsWith('---\ncounterparty: Marlow Grocers'))
    await workbench().treeNode('Walk-away point').waitFor()
    await shot('2-prepared')
    const deal = workbench().page.locator('.tab').filter({ hasText: 'Deal customer' }).first()
    await workbench().until(deal, () => workbench().runCommand('Open Deal View'))
    await page('.lead').waitFor()
    await shot('3-deal')
    // Of two pages beside each other only one is looked at.
    await workbench().closeEverything()
  })

  it('is shared with the boss, whose page is exported from there', async () => {
    await workbench().openFile(file)
    const tab = workbench().page.locator('.tab').filter({ hasText: 'Share customer' }).first()
    await workbench().until(tab, async () => {
      await workbench().runCommand('Share…')
      await workbench().choice('Our boss').click({ timeout: 4000 })
    })
    await page('.lead').waitFor()
    await shot('4-share-boss')
    const chosen = workbench().choice('One page for the boss')
    await workbench().until(chosen, () => page('button', 'Export…').click({ timeout: 2000 }))
    const dialog = workbench().page.locator('.quick-input-widget .monaco-button').filter({ hasText: 'OK' })
    await workbench().until(dialog, () => chosen.click({ timeout: 2000 }))
    await workbench().pressUntil('Enter', workbench().toast('report.html is written'))
    await shot('5-exported')
    await workbench().closeEverything()
  })

  it('is met about twice, with three offers', async () => {
    await meet()
    await page('.listen input[type="checkbox"]').click()
    await page('.listen li.done').waitFor()
    await workbench().deal('.listen input.heard').nth(1).click()
    await workbench().typeText('Stable, the budget is fixed')
    await workbench().press('Tab')
    await page('.clock').click()
    await say('y', '226')
    await page('.distances').waitFor()
    await say('t', '200')
    await page('.distances', /worse than your limit|past your limit|short/).waitFor()
    await workbench().until(page('textarea:focus'), () => page('textarea').click({ timeout: 2000 }))
    await workbench().typeText('Nora wants the promotion week. Ben sends the plan by 4 December.')
    await written('Ben sends the plan')
    await page('.clock').click()
    await shot('6-meeting-1')
    await workbench().press('Escape')
    await shot('7-covered-again')
    await workbench().closeEverything()
    await meet()
    await page('.clock').click()
    await say('t', '212')
    await page('.distances', '€8k better than your limit').waitFor()
    await say('y', '218')
    await page('.distances').waitFor()
    await say('t', '218')
    await written(/\| them \| €218k/)
    await page('.clock').click()
    await shot('8-meeting-2')
    await workbench().page.setViewportSize({ width: 1024, height: 768 })
    await shot('9-meeting-2-1024')
    await workbench().page.setViewportSize({ width: 1400, height: 1000 })
    await workbench().closeEverything()
  })

  it('is agreed and debriefed, and next year begins from there', async () => {
    await workbench().openFile(file)
    await workbench().runCommand('Write Debrief')
    await workbench().line('Result: agreed on').waitFor()
    await workbench().press('Escape')
    await workbench().press('Control+s')
    await written(/^status: agreed$/m)
    await shot('11-debrief')
    const next = workbench().activeTab('customer-renewal-next')
    await workbench().until(next, () => workbench().runCommand('New Brief from This One'))
    await shot('12-next')
    const text = await workbench().save('customer-renewal-next.negotiation.md', text =>
      text.includes('Marlow'),
    )
    assert.match(text, /- Evidence: last time they offered €200k .*€212k .*€218k/)
    assert.match(text, /- Evidence: noted on .*promotion week/)
  })
})
