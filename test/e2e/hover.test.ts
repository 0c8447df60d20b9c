import assert from 'node:assert/strict'
import { useWorkbench } from './use-workbench.js'

const brief = `---
counterparty: Vexa
role: seller
deadline: 2099-12-18
---

# Vexa renewal

## Timeline

- [ ] 2099-12-05 (Mon): first meeting – owner: Ann
- [ ] 2099-12-09 (Wed): second meeting – owner: Ann

## Notes

<!-- negotiation hint brief/placeholder: asked, no answer yet -->
Ask TBD about the index.

The term is TBD.
`

describe('the hover of a problem', () => {
  const files = {
    '.negotiation-brief.json': JSON.stringify({ rules: { 'date/impossible': 'warning' } }),
    'hover.negotiation.md': brief,
  }
  const workbench = useWorkbench({ files })

  before(async () => {
    await workbench().openFile('hover.negotiation.md')
    await workbench().waitForMarks()
  })

  it('explains the rule and the origin of its level', async () => {
    const text = await workbench().hoverAt(11, 20, 'from .negotiation-brief.json')
    assert.match(text, /Write dates that exist/)
    assert.match(text, /warning, from \.negotiation-brief\.json · About this rule/)
    await workbench().screenshot('hover-problem')
  })

  it('names the comment that sets the level', async () => {
    const text = await workbench().hoverAt(17, 6, 'About this rule')
    assert.match(text, /hint, from the comment in line 16/)
  })

  it('links to the configuration file', async () => {
    const link = workbench()
      .page.locator('.monaco-hover a')
      .filter({ hasText: 'from .negotiation-brief.json' })
      .first()
    await workbench().until(workbench().activeTab('.negotiation-brief.json'), async () => {
      await workbench().hoverAt(11, 20, 'from .negotiation-brief.json')
      await link.click({ timeout: 4000 })
    })
  })

  it('names a date that a fix changes at once', async () => {
    await workbench().openFile('hover.negotiation.md')
    await workbench().goTo(11, 20)
    await workbench().applyQuickFix('Change to "Sat"')
    await workbench().line('2099-12-05 (Sat)').waitFor()
  })
})
