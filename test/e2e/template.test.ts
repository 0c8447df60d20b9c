import { useWorkbench } from './use-workbench.js'
import { waitingFor } from './workbench.js'

describe('a brief from a template', () => {
  const workbench = useWorkbench({ folder: '' })
  const item = (text: RegExp) =>
    workbench().page.locator('.part.statusbar .statusbar-item').filter({ hasText: text }).first()

  before(() => workbench().openView('Negotiation Brief'))

  for (const [situation, file] of [
    ['Lease', 'lease'],
    ['The six sections', 'new'],
  ] as const)
    it(`has no problem and only gaps to fill: ${situation}`, async () => {
      const choice = workbench().choice(situation)
      await workbench().until(choice, () => workbench().runCommand('New Brief…'))
      await choice.click()
      await workbench().activeTab(`${file}.negotiation.md`).waitFor()
      // Once the brief is read, the view says what is left.
      await workbench()
        .fixFirst('#rest')
        .filter({ hasText: /^Nothing to fix first · \d+ of \d+ gaps open$/ })
        .first()
        .waitFor()
      await item(/^Brief \d+$/).waitFor()
      await workbench().problems()
      await workbench()
        .page.locator('.markers-panel')
        .filter({ hasText: 'No problems have been detected' })
        .first()
        .waitFor()
      await workbench().screenshot(`template-${file}`)
      const marks = workbench().page.locator('.editor-instance [class*="squiggly-"]')
      await waitingFor('no mark', async () => (await marks.count()) === 0).waitFor({ timeout: 5000 })
      await workbench().closeEverything()
    })
})
