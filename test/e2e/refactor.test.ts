import assert from 'node:assert/strict'
import { useWorkbench } from './use-workbench.js'

const name = 'refactor.negotiation.md'
const brief = `---
counterparty: Halden
role: seller
---

# Halden renewal

## Personality

- **Ines Kroll, head of procurement** – decides

## Timeline

- [ ] 3 Dec 2099: call with Ines – owner: Lena
- [ ] 2099-12-10: draft – @ines

## Notes

They may threaten a tender.
`

describe('names and refactorings', () => {
  const workbench = useWorkbench({ files: { [name]: brief } })
  const box = () => workbench().page.locator('.rename-box input')

  before(async () => {
    await workbench().openFile(name)
    await workbench().waitForMarks()
  })

  it('are renamed with F2, and restored with one undo', async () => {
    await workbench().goTo(14, 31)
    await workbench().pressUntil('F2', box())
    assert.equal(await box().inputValue(), 'Ines')
    await box().fill('Agnes')
    await workbench().press('Enter')
    await workbench().line('Agnes Kroll').waitFor()
    const renamed = brief.replaceAll('Ines', 'Agnes').replace('@ines', '@agnes')
    await workbench().save(name, text => text === renamed)
    await workbench().undo()
    await workbench().line('Ines Kroll').waitFor()
    await workbench().save(name, text => text === brief)
  })

  it('reject an invalid new name with the reason', async () => {
    await workbench().goTo(14, 31)
    await workbench().pressUntil('F2', box())
    await box().fill('!')
    await workbench().press('Enter')
    const toast = workbench().toast('a letter or a number')
    await toast.waitFor()
    await workbench().runCommand('Notifications: Clear All Notifications')
    await toast.waitFor({ state: 'hidden' })
    assert.equal(await workbench().readFile(name), brief)
  })

  it('link the owner to the person', async () => {
    await workbench().goTo(15, 28)
    await workbench().pressUntil('F12', workbench().position('Ln 10, Col 5'))
  })

  it('are offered by the light bulb, and undone in one step', async () => {
    await workbench().goTo(14, 9)
    await workbench().applyQuickFix('Change to 2099-12-03')
    await workbench().save(name, text => text === brief.replace('3 Dec 2099', '2099-12-03'))
    await workbench().undo()
    await workbench().save(name, text => text === brief)
  })
})
