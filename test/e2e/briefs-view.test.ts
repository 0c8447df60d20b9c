import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { useWorkbench } from './use-workbench.js'
import { hidden } from './workbench.js'

describe('the briefs view in VS Code', () => {
  const files = {
    'soon.negotiation.md': '---\nstatus: ready\n---\n\n# Soon\n\n## Timeline\n\n- [ ] 2098-01-01: sign\n',
    'weak.negotiation.md': readFileSync(
      new URL('../../examples/weak.negotiation.md', import.meta.url),
      'utf8',
    ),
    'late.negotiation.md': '# Late\n\n## Timeline\n\n- [ ] 2099-01-01: sign\n',
  }
  // Few, so that all of them are in view.
  const workbench = useWorkbench({ folder: '', files })
  const row = (text: string | RegExp) => workbench().rowOf('Briefs', text)
  const fileOf = (name: string) => path.join(workbench().folder, name)

  it('lists the briefs of the folder by next step, and labels each row for screen readers', async () => {
    await workbench().openView('Negotiation Brief')
    await row(/Soon/).waitFor()
    await row(/Late/).waitFor()
    await row(/not read$/).waitFor({ state: 'hidden' })
    const rows = await workbench().readRows('Briefs')
    const spoken = rows.map(({ label }) => label)
    const soon = spoken.findIndex(label => /^Soon, in [\d]+ days: sign, \d+ to fix, /.test(label))
    const late = spoken.findIndex(label => label.startsWith('Late, '))
    assert.ok(soon !== -1 && soon < late, spoken.join('\n'))
    assert.ok(
      spoken.some(label => /^Vexa Tools, .*33 to fix, 18 to polish, readiness 0, weak/.test(label)),
      spoken.join('\n'),
    )
    assert.ok(rows.every(({ role, level }) => role === 'treeitem' && level === '1'))
    await workbench().screenshot('briefs-view')
  })

  it('opens a brief with the mouse and with the keyboard', async () => {
    await workbench().until(workbench().activeTab('late.negotiation.md'), () => row(/Late/).click())
    await workbench().until(workbench().focusedNode('Soon'), async () => {
      await workbench().focusNode('Late')
      await workbench().press('ArrowUp')
    })
    await workbench().pressUntil('Enter', workbench().activeTab('soon.negotiation.md'))
  })

  it('has a menu on each row', async () => {
    const items = await workbench().readMenu(row(/Late/))
    assert.deepEqual(items, ['Open to the Side', 'Next Problem in Brief', 'Reveal in Explorer View'])
    await workbench().pressUntil('Escape', hidden(workbench().page.locator('.monaco-menu').first()))
  })

  it('updates while the user types and when files change', async () => {
    // The tooltip of another row may cover it until the next try.
    await workbench().until(workbench().activeTab('soon.negotiation.md'), () =>
      row(/Soon/).click({ timeout: 4000 }),
    )
    await workbench().goTo(5, '# Soon'.length + 1)
    await workbench().typeText('er or later')
    await row('Sooner or later').waitFor()
    await writeFile(fileOf('third.negotiation.md'), '# Third\n')
    await row(/Third/).waitFor()
    await rm(fileOf('third.negotiation.md'))
    await row(/Third/).waitFor({ state: 'hidden' })
  })

  it('keeps a deleted brief while it is open', async () => {
    await workbench().until(workbench().activeTab('late.negotiation.md'), () => row(/Late/).click())
    await rm(fileOf('late.negotiation.md'))
    const tab = workbench().page.locator('.tab').filter({ hasText: 'late.negotiation.md' })
    await tab.locator('.strikethrough').first().waitFor()
    await row(/Late/).waitFor()
    await workbench().runCommand('View: Close Editor')
    await row(/Late/).waitFor({ state: 'hidden' })
  })
})
