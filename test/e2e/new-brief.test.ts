import assert from 'node:assert/strict'
import { useWorkbench } from './workbench.js'

describe('a new brief in an empty folder', () => {
  const workbench = useWorkbench({ folder: '' })
  const rows = (text: string) =>
    workbench().page.locator('.quick-input-list .monaco-list-row').filter({ hasText: text }).first()
  const step = (text: string) => workbench().page.locator('.getting-started-step').filter({ hasText: text })
  /** A gap that is a tab stop: the editor marks these a moment after the text is there. */
  const firstStop = () => workbench().page.locator('.snippet-placeholder').first()

  it('is announced by nobody', async () => {
    await workbench().openView('Negotiation Brief')
    await workbench()
      .page.locator('.pane-body .monaco-button')
      .filter({ hasText: 'New Brief' })
      .first()
      .waitFor()
    assert.equal(await workbench().page.locator('.notification-toast').count(), 0)
    assert.equal(await workbench().page.locator('.tab').count(), 0)
  })

  it('is the first step of a walkthrough', async () => {
    const { page } = workbench()
    await page.locator('.pane-body .monaco-button').filter({ hasText: 'How It Works' }).first().click()
    await step('Start a brief').first().waitFor()
    await workbench().screenshot('walkthrough')
    await page
      .locator('.getting-started-step .monaco-button')
      .filter({ hasText: 'New Brief' })
      .first()
      .click()
    await rows('Supplier renewal').waitFor()
    await workbench().screenshot('new-brief-pick')
    await workbench().press('Escape')
    await step('Start a brief').locator('.codicon-getting-started-step-checked').first().waitFor()
    await workbench().press('Control+w')
  })

  it('asks for what belongs to its situation, and Tab goes from gap to gap', async () => {
    await workbench()
      .page.locator('.pane-body .monaco-button')
      .filter({ hasText: 'New Brief' })
      .first()
      .click()
    await rows('Customer renewal').click()
    await workbench().statusItem('status.editor.selection', '(10 selected)').waitFor()
    await firstStop().waitFor()
    await workbench().treeNode('Walk-away point').waitFor()
    await workbench().screenshot('new-brief')
    await workbench().typeText('Halden Retail')
    await workbench().press('Tab')
    await workbench().typeText('EUR')
    await workbench().press('Shift+Tab')
    await workbench().typeText('Halden')
    await workbench().unfold('Walk-away point')
    await workbench().treeNode('Opening').waitFor()
    await workbench().press('Control+1')
    const text = await workbench().save('customer-renewal.negotiation.md', text => text.includes('Halden'))
    assert.match(text, /^---\ncounterparty: Halden\nrole: seller\ncurrency: EUR\n/)
    await workbench().activeTab('customer-renewal.negotiation.md').waitFor()
    await workbench().treeNode('Opening').waitFor()
  })

  it('goes to the next gap with a key when the stops are left', async () => {
    await workbench().press('Escape')
    await workbench().press('Control+Home')
    await workbench().press('Control+k')
    await workbench().press('g')
    await workbench().statusItem('status.editor.selection', 'Ln 5').waitFor()
    await workbench().typeText('per year')
    await workbench().press('Escape')
    await workbench().save('customer-renewal.negotiation.md', text => text.includes('\nunit: per year\n'))
  })

  it('gives its form to a template, which is offered for the next one', async () => {
    await workbench().runCommand('Derive Template from This Brief')
    await workbench().line('counterparty: <counterparty>').waitFor()
    await workbench().screenshot('derived-template')
    const template = await workbench().save('negotiation-templates/template-1.md', text => text !== '')
    assert.doesNotMatch(template, /Halden|EUR/)
    await workbench().runCommand('New Negotiation Brief')
    await rows('template-1').filter({ hasText: 'Your team' }).waitFor()
    await workbench().screenshot('team-template')
    await workbench().press('Escape')
  })

  it('says that the folder with templates is missing, and offers the others', async () => {
    await workbench().writeSettings({ 'negotiationBrief.templatesFolder': '../elsewhere' })
    const toast = workbench().page.locator('.notification-toast').filter({ hasText: '../elsewhere' }).first()
    // The settings are read a moment after they are written.
    for (let attempt = 1; !(await toast.isVisible()) && attempt <= 10; attempt++) {
      await workbench().press('Escape')
      await workbench().runCommand('New Negotiation Brief')
      await rows('Supplier renewal').waitFor()
      await new Promise(resolve => setTimeout(resolve, 500))
    }
    await toast.waitFor()
    await workbench().screenshot('no-templates')
    await rows('Lease').waitFor()
  })
})
