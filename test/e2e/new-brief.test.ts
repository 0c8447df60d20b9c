import assert from 'node:assert/strict'
import { useWorkbench } from './use-workbench.js'
import { hidden } from './workbench.js'

describe('a new brief in an empty folder', () => {
  const workbench = useWorkbench({ folder: '' })
  const step = (text: string) => workbench().page.locator('.getting-started-step').filter({ hasText: text })
  /** A gap that is a tab stop: the editor decorates these a moment after it inserts the text. */
  const firstStop = () => workbench().page.locator('.snippet-placeholder').first()

  it('causes no notification', async () => {
    await workbench().openView('Negotiation Brief')
    await workbench().viewButton('New Brief').waitFor()
    assert.equal(await workbench().page.locator('.notification-toast').count(), 0)
    assert.equal(await workbench().page.locator('.tab').count(), 0)
  })

  it('is the first step of a walkthrough', async () => {
    const { page } = workbench()
    await workbench().until(step('Start a brief').first(), () =>
      workbench().viewButton('How It Works').click(),
    )
    await workbench().screenshot('walkthrough')
    const button = page
      .locator('.getting-started-step .monaco-button')
      .filter({ hasText: 'New Brief' })
      .first()
    await workbench().until(workbench().choice('Supplier renewal'), () => button.click())
    await workbench().press('Escape')
    await step('Start a brief').locator('.codicon-getting-started-step-checked').first().waitFor()
    await workbench().closeEverything()
  })

  it('asks what its situation needs, and Tab goes from gap to gap', async () => {
    const choice = workbench().choice('Customer renewal')
    await workbench().until(choice, () => workbench().viewButton('New Brief').click())
    await choice.click()
    await workbench().position('(10 selected)').waitFor()
    await firstStop().waitFor()
    await workbench().treeNode('Walk-away point').waitFor()
    await workbench().screenshot('new-brief')
    await workbench().typeText('Halden Retail')
    await workbench().pressUntil('Tab', workbench().position('Ln 4'))
    await workbench().typeText('EUR')
    await workbench().pressUntil('Shift+Tab', workbench().position('(13 selected)'))
    await workbench().typeText('Halden')
    await workbench().expand('Walk-away point', 'Opening')
    await workbench().focusEditor()
    const text = await workbench().save('customer-renewal.negotiation.md', text => text.includes('Halden'))
    assert.match(text, /^---\ncounterparty: Halden\nrole: seller\ncurrency: EUR\n/)
    await workbench().activeTab('customer-renewal.negotiation.md').waitFor()
    await workbench().treeNode('Opening').waitFor()
  })

  it('goes to the next gap with a key after the tab stops were left', async () => {
    await workbench().press('Escape')
    await workbench().until(workbench().position('Ln 5'), async () => {
      await workbench().goTo(1)
      await workbench().press('Control+k')
      await workbench().press('g')
    })
    await workbench().typeText('per year')
    await workbench().press('Escape')
    await workbench().save('customer-renewal.negotiation.md', text => text.includes('\nunit: per year\n'))
  })

  it('can be saved as a template, which is offered for the next brief', async () => {
    await workbench().runCommand('Save as Team Template…')
    await workbench().line('counterparty: <counterparty>').waitFor()
    await workbench().screenshot('derived-template')
    const template = await workbench().save('negotiation-templates/template-1.md', text => text !== '')
    assert.doesNotMatch(template, /Halden|EUR/)
    const offered = workbench().choice('template-1').filter({ hasText: 'Your team' })
    await workbench().until(offered, () => workbench().runCommand('New Brief…'))
    await workbench().pressUntil('Escape', hidden(offered))
  })

  it('takes what is typed in the menu as its title and the name of its file', async () => {
    await workbench().runCommand('New Brief…')
    await workbench().choice('Customer renewal').waitFor()
    await workbench().typeText('Halden renewal 2027')
    await workbench().menuTitle('Halden renewal 2027 · halden-renewal-2027.negotiation.md').waitFor()
    await workbench().screenshot('typed-title')
    await workbench().choice('Customer renewal').click()
    await firstStop().waitFor()
    const text = await workbench().save('halden-renewal-2027.negotiation.md', text =>
      text.includes('# Halden'),
    )
    assert.match(text, /\n---\n\n# Halden renewal 2027\n\n## Context\n/)
  })

  it('reports a missing template folder, and offers the other templates', async () => {
    await workbench().writeSettings({ 'negotiationBrief.templatesFolder': '../elsewhere' })
    // VS Code reads the settings a moment after they are written.
    await workbench().until(workbench().toast('../elsewhere'), () => workbench().runCommand('New Brief…'))
    await workbench().choice('Lease').waitFor()
    await workbench().screenshot('no-templates')
    await workbench().press('Escape')
  })
})
