import assert from 'node:assert/strict'
import { findFaults, themes } from './axe.js'
import { useWorkbench } from './use-workbench.js'

describe('sharing a copy', () => {
  const workbench = useWorkbench({ language: 'en' })
  /** The page stands where an editor does, as the Deal View. */
  const page = (selector: string, text: string | RegExp = '') =>
    workbench().deal(selector).filter({ hasText: text }).first()

  before(async () => {
    await workbench().openFile('halden-renewal.negotiation.md')
    const tab = workbench().page.locator('.tab').filter({ hasText: 'Share halden-renewal' }).first()
    await workbench().until(tab, async () => {
      await workbench().runCommand('Share…')
      await workbench().choice('The other side').click({ timeout: 4000 })
    })
    await page('.lead', 'Nothing secret is left').waitFor()
  })
  after(() => workbench().closeEverything())

  it('shows what stays and what goes, each with its reason', async () => {
    await page('.row.out', 'your deadline').waitFor()
    await page('del', 'Scenarios, Concessions, 22 lines').waitFor()
    await page('ins', 'Our opening').waitFor()
    await page('th del', 'Walk-away').waitFor()
    await workbench().screenshot('share')
  })

  it('keeps a line of ours when asked to', async () => {
    await page('.row', 'send the index sheet').locator('button').filter({ hasText: 'Keep' }).click()
    await page('.row.kept', 'send the index sheet').waitFor()
  })

  it('holds back the copy until a kept secret is confirmed', async () => {
    await page('.row', 'Packages Index, Volume').locator('button').filter({ hasText: 'Keep' }).click()
    await page('.lead.alert', '2 secrets are still in. 455,000 is your target').waitFor()
    assert.equal(await workbench().deal('button').filter({ hasText: 'Write halden' }).count(), 0)
    await workbench().screenshot('share-blocked')
    await page('button', 'They Are an Offer: Send These 2 Amounts').click()
    await page('.lead', 'Nothing secret is left').waitFor()
  })

  it('exports the copy, and nothing of the brief that is not in it', async () => {
    const handedOver = workbench().choice('One page to hand over')
    await workbench().until(handedOver, () => page('button', 'Export…').click({ timeout: 2000 }))
    await workbench().screenshot('share-export')
    const dialog = workbench().page.locator('.quick-input-widget .monaco-button').filter({ hasText: 'OK' })
    await workbench().until(dialog, () => handedOver.click({ timeout: 2000 }))
    await workbench().pressUntil(
      'Enter',
      workbench().toast('halden-renewal.for-other.report.html is written'),
    )
    const written = await workbench().readFile('halden-renewal.for-other.report.html')
    await assert.rejects(workbench().readFile('halden-renewal.for-other.negotiation.md'))
    assert.match(written, /Agenda[\s\S]*What is on the table/)
    assert.doesNotMatch(written, /428|424|Nordkauf|Kroll|limit|BATNA/i)
  })

  it('writes the copy beside the brief, which stays as it is', async () => {
    const before = await workbench().readFile('halden-renewal.negotiation.md')
    await page('button', 'Write halden-renewal.for-other.negotiation.md').click()
    await workbench().activeTab('halden-renewal.for-other.negotiation.md').waitFor()
    const copy = await workbench().readFile('halden-renewal.for-other.negotiation.md')
    assert.match(copy, /^audience: other\r?\nupdated: \d{4}-\d\d-\d\d$/m)
    assert.match(copy, /send the index sheet/)
    assert.match(copy, /\| Index {3}\| 455,000 \|/)
    assert.doesNotMatch(copy, /428|Nordkauf|Petra, reachable|Kroll|Weight|deadline/)
    assert.equal(await workbench().readFile('halden-renewal.negotiation.md'), before)
  })
})

describe('sharing a copy, for everybody', () => {
  const workbench = useWorkbench({ language: 'en' })
  const page = (selector: string, text: string | RegExp = '') =>
    workbench().deal(selector).filter({ hasText: text }).first()

  afterEach(() => workbench().closeEverything())
  after(async () => {
    await workbench().writeSettings({})
    await workbench().page.setViewportSize({ width: 1400, height: 1000 })
  })

  for (const [theme, kind] of themes)
    it(`has nothing that axe finds fault with, held back or not, in ${theme}`, async () => {
      await workbench().useTheme(theme, kind)
      await workbench().page.setViewportSize({ width: 1400, height: 1000 })
      await workbench().openFile('halden-renewal.negotiation.md')
      await workbench().until(page('.lead'), async () => {
        await workbench().runCommand('Share…')
        await workbench().choice('The other side').click({ timeout: 4000 })
      })
      assert.deepEqual(await findFaults(page('html')), [])
      await workbench().screenshot(`share-${kind}-1400`)
      await page('.row', 'Packages Index, Volume').locator('button').filter({ hasText: 'Keep' }).click()
      await page('.lead.alert').waitFor()
      assert.deepEqual(await findFaults(page('html')), [])
      await workbench().screenshot(`share-${kind}-1400-blocked`)
      await workbench().page.setViewportSize({ width: 900, height: 800 })
      await page('.lead.alert').waitFor()
      await workbench().screenshot(`share-${kind}-900-blocked`)
      assert.equal(await page('html').evaluate('document.documentElement.scrollWidth - innerWidth'), 0)
    })
})
