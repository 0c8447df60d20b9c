import { useWorkbench } from './use-workbench.js'

describe('the lanes of the Deal View', () => {
  const workbench = useWorkbench({ language: 'en' })
  const deal = (selector: string, text: string | RegExp = '') =>
    workbench().deal(selector).filter({ hasText: text }).first()

  beforeEach(async () => {
    await workbench().openFile('lorry-crossing.negotiation.md')
    const tab = workbench().page.locator('.tab').filter({ hasText: 'Deal lorry-crossing' }).first()
    await workbench().until(tab, () => workbench().runCommand('Open Deal View'))
    await deal('.lead').waitFor()
  })

  afterEach(() => workbench().closeEverything())

  it('write the steps that they suggest, which one undo takes back', async () => {
    await workbench().until(workbench().line('| 3 | −30 | <get> | 700 |'), () =>
      deal('.act', 'Plan three steps').click({ timeout: 2000 }),
    )
    await deal('[data-mark="step 2"]', '700 lorries').waitFor()
    await workbench().focusEditor()
    await workbench().undo()
    await deal('.act', 'Plan three steps').waitFor()
  })

  it('begin a log of offers', async () => {
    await workbench().until(workbench().line('| <date> | <who> |'), () =>
      deal('.act', 'Note an offer').click({ timeout: 2000 }),
    )
    await workbench().undo()
  })
})
