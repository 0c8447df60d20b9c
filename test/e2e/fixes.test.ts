import assert from 'node:assert/strict'
import { useWorkbench } from './use-workbench.js'
import { hidden } from './workbench.js'

const name = 'fixes.negotiation.md'
const brief = `---
counterparty: Halden
role: seller
---

# Halden renewal

## Timeline

- [ ] 2099-12-10 (Mon): draft – owner: Lena
- [ ] 2099-12-03: call – owner: Lena
`
const sorted = brief.replace(/(- .*\n)(- .*\n)/, '$2$1')

describe('fixes', () => {
  const workbench = useWorkbench({ files: { [name]: brief } })

  before(async () => {
    await workbench().openFile(name)
    await workbench().waitForMarks()
  })

  it('change a line in one step, and one undo takes it back', async () => {
    await workbench().goTo(10, 19)
    await workbench().applyQuickFix('Change to "Thu"')
    await workbench().save(name, text => text === brief.replace('Mon', 'Thu'))
    await workbench().undo()
    await workbench().save(name, text => text === brief)
  })

  it('show what they do in several lines, and change nothing if cancelled', async () => {
    await workbench().goTo(11, 9)
    await workbench().applyQuickFix('Sort the steps by date')
    const cancel = workbench().editorButton('Cancel')
    await cancel.waitFor()
    await workbench().statusItem('Apply: Sort the steps by date').waitFor()
    await workbench().screenshot('fix-in-several-lines')
    assert.equal(await workbench().readFile(name), brief)
    await workbench().until(hidden(cancel), () => cancel.click())
    await hidden(workbench().statusItem('Apply: Sort the steps by date')).waitFor({ timeout: 20_000 })
    assert.equal(await workbench().readFile(name), brief)
  })

  it('write what is applied, and one undo takes it back', async () => {
    await workbench().goTo(11, 9)
    await workbench().applyQuickFix('Sort the steps by date')
    const apply = workbench().editorButton('Apply')
    await apply.waitFor()
    await workbench().until(hidden(apply), () => apply.click())
    await workbench().save(name, text => text === sorted)
    await workbench().undo()
    await workbench().save(name, text => text === brief)
  })
})
