import assert from 'node:assert/strict'
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { writeBriefs } from '../../bench/briefs.js'
import { useWorkbench } from './workbench.js'

const count = 1000

describe('the briefs view in VS Code', () => {
  const workbench = useWorkbench({ viewport: { width: 1400, height: 1000 } })
  const row = (text: string | RegExp) => workbench().rowOf('Briefs', text)
  const fileOf = (name: string) => path.join(workbench().folder, name)

  it('lists the briefs of the folder, what comes next first, and speaks each row', async () => {
    await writeFile(fileOf('soon.negotiation.md'), '# Soon\n\n## Timeline\n\n- [ ] 2098-01-01: sign\n')
    await writeFile(fileOf('late.negotiation.md'), '# Late\n\n## Timeline\n\n- [ ] 2099-01-01: sign\n')
    await workbench().openView('Negotiation Brief')
    await row(/Soon/).waitFor()
    await row(/Late/).waitFor()
    await row(/not read$/).waitFor({ state: 'hidden' })
    const rows = await workbench().readRows('Briefs')
    const spoken = rows.map(({ label }) => label)
    const soon = spoken.findIndex(label => /^Soon, in [\d]+ days: sign, 1 error, \d+ warnings, /.test(label))
    const late = spoken.findIndex(label => label.startsWith('Late, '))
    assert.ok(soon !== -1 && soon < late, spoken.join('\n'))
    assert.ok(
      spoken.some(label =>
        /^Vexa Tools, .*8 errors, 28 warnings, readiness 0, contradictory, weak/.test(label),
      ),
      spoken.join('\n'),
    )
    assert.ok(rows.every(({ role, level }) => role === 'treeitem' && level === '1'))
    await workbench().screenshot('briefs-view')
  })

  it('opens a brief with the keyboard', async () => {
    await row(/Late/).click()
    await workbench().activeTab('late.negotiation.md').waitFor()
    await row(/Late/).click()
    await workbench().press('ArrowUp')
    await workbench().press('Enter')
    await workbench().activeTab('soon.negotiation.md').waitFor()
  })

  it('offers more in the menu of a row', async () => {
    const items = await workbench().readMenu(row(/Late/))
    assert.deepEqual(items, ['Open to the Side', 'Next Problem in Brief', 'Reveal in Explorer View'])
    await workbench().screenshot('briefs-menu')
    await workbench().press('Escape')
  })

  it('follows what is typed, and what happens to files', async () => {
    await row(/Soon/).click()
    await workbench().line('Soon').click()
    await workbench().press('Control+Home')
    await workbench().press('End')
    await workbench().typeText('er or later')
    await row('Sooner or later').waitFor()
    await writeFile(fileOf('third.negotiation.md'), '# Third\n')
    await row(/Third/).waitFor()
    await rm(fileOf('third.negotiation.md'))
    await row(/Third/).waitFor({ state: 'hidden' })
  })

  it('keeps a brief whose file is gone as long as it is open', async () => {
    await rm(fileOf('late.negotiation.md'))
    const { page } = workbench()
    const tab = page.locator('.tab').filter({ hasText: 'late.negotiation.md' })
    await tab.locator('.strikethrough').first().waitFor()
    await row(/Late/).waitFor()
    await tab.first().click()
    await workbench().activeTab('late.negotiation.md').waitFor()
    await workbench().runCommand('View: Close Editor')
    await row(/Late/).waitFor({ state: 'hidden' })
  })

  it(`reads ${count} briefs without a stutter of the window`, async function () {
    this.timeout(180_000)
    await writeBriefs(fileOf('many'), count)
    const longestPause = await workbench().watchFrames()
    await workbench()
      .message('Briefs', /Reading briefs: \d+ of \d+/)
      .waitFor()
    await workbench().screenshot('briefs-reading')
    await workbench().message('Briefs', 'Reading briefs').waitFor({ state: 'hidden', timeout: 120_000 })
    console.log(`      longest pause between two frames of the window: ${await longestPause()} ms`)
    await workbench().screenshot('briefs-thousand')
  })
})
