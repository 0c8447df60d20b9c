import assert from 'node:assert/strict'
import path from 'node:path'
import { useWorkbench } from './use-workbench.js'

describe('a new brief saved under another name', () => {
  const workbench = useWorkbench({ folder: '' })

  it('gets the name of a brief at once', async () => {
    const blank = workbench().choice('Lease')
    await workbench().until(blank, () => workbench().runCommand('New Brief…'))
    await blank.click()
    await workbench().activeTab('lease.negotiation.md').waitFor()
    await workbench().press('Escape')
    const name = workbench().page.locator('.quick-input-widget input.input')
    const offer = workbench().toast('the names of briefs end in .negotiation.md')
    await workbench().until(offer, async () => {
      await workbench().runCommand('File: Save As...')
      // The dialog fills in a name of its own when it has read the folder.
      await workbench().choice('..').waitFor()
      await name.fill(path.join(workbench().folder, 'Office cleaning.md'))
      await name.press('Enter')
    })
    await workbench().screenshot('name-offer')
    const renamed = workbench().activeTab('Office cleaning.negotiation.md')
    await workbench().until(renamed, () =>
      offer
        .locator('.monaco-button')
        .filter({ hasText: 'Rename to Office cleaning.negotiation.md' })
        .first()
        .click(),
    )
    assert.match(await workbench().readFile('Office cleaning.negotiation.md'), /## Walk-away point/)
    await workbench().closeEverything()
  })
})
