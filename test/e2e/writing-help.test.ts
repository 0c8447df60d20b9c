import assert from 'node:assert/strict'
import { useWorkbench } from './use-workbench.js'
import { waitingFor } from './workbench.js'

const themes = [
  ['Default Light Modern', 'vs'],
  ['Default Dark Modern', 'vs-dark'],
  ['Default High Contrast', 'hc-black'],
] as const

const brief = `---
role: seller
deadline: 2099-12-18
---

# Vexa renewal

## Walk-away point

- Opening: €60k per year
- Target: €4.5k per month
- Walk-away: €48k per year
- Their walk-away (est.): €50k–€60k per year

## Timeline

- [ ] 2099-12-03 (Thu): first meeting – owner: Lena

## Listening questions

1. What has changed since 2097?
2. Is the price fixed?
3. Don't you think it is fair?

`

describe('help with writing', () => {
  const workbench = useWorkbench({ files: { 'help.negotiation.md': brief } })

  before(async () => {
    await workbench().openFile('help.negotiation.md')
    await workbench().waitForMarks()
  })

  it('offers the missing sections after "#" automatically', async () => {
    await workbench().until(workbench().suggestions('## Scenarios'), async () => {
      await workbench().goTo(24)
      await workbench().press('Shift+End')
      await workbench().press('Delete')
      await workbench().typeText('##')
    })
    await workbench().screenshot('completion-sections')
    // Types faster than the suggestions arrive.
    await workbench().page.keyboard.type(' Sce')
    await workbench().waitForOffer(workbench().chosenSuggestion('## Scenarios'))
    await workbench().press('Enter')
    await workbench().line('- Trigger: <what they say or do>').waitFor()
    await workbench().press('Escape')
  })

  it('offers values with the numbers of the brief', async () => {
    await workbench().press('Control+End')
    await workbench().typeText('\n- Outcome: ')
    await workbench().waitForOffer(workbench().suggestions('accept at €48k per year'))
    await workbench().press('Escape')
  })

  it('offers missing keys with their meaning, and then their values', async () => {
    await workbench().goTo(13)
    await workbench().press('End')
    await workbench().typeText('\n- ')
    await workbench().waitForOffer(workbench().suggestions('Authority'))
    await workbench().typeText('Authority')
    await workbench().waitForOffer(workbench().chosenSuggestion('Authority'))
    await workbench().press('Enter')
    await workbench().waitForOffer(workbench().suggestions('Lena'))
    await workbench().press('Enter')
    await workbench().line('- Authority: Lena up to <amount>').waitFor()
    await workbench().press('Escape')
  })

  it('offers steps with their days', async () => {
    await workbench().goTo(18)
    await workbench().press('End')
    await workbench().typeText('\n- ')
    await workbench().waitForOffer(workbench().suggestions('tomorrow').first())
    await workbench().press('Enter')
    await workbench().line('<what happens> – owner: <who>').waitFor()
  })

  it('offers contents for a gap', async () => {
    await workbench().press('Tab')
    await workbench().acceptSuggestion('Lena')
    await workbench().line('<what happens> – owner: Lena').waitFor()
    await workbench().press('Escape')
  })

  it('offers a part when its name is begun in an empty line', async () => {
    await workbench().press('Control+End')
    await workbench().typeText('\n\nscen')
    await workbench().waitForOffer(workbench().chosenSuggestion('Scenario'))
    await workbench().screenshot('completion-word')
    await workbench().press('Enter')
    await workbench().line('### <what may happen>').waitFor()
    await workbench().press('Escape')
  })

  it('offers nothing within a sentence', async () => {
    await workbench().goTo(7, 1)
    const problems = workbench().page.locator('.statusbar-item[id="status.problems"]')
    const before = await problems.innerText()
    await workbench().typeText('We met the two of them - and then # them | in Ulm, TBD. ')
    // The new problem proves that the extension has read the sentence and had time to offer suggestions.
    const read = waitingFor('one problem more', async () => (await problems.innerText()) !== before)
    await read.waitFor({ timeout: 10_000 })
    assert.equal(await workbench().suggestions().count(), 0)
  })

  it('compares the amount under the mouse with the key numbers', async () => {
    const text = await workbench().hoverAt(11, 14, 'per month =')
    assert.match(text, /€4,500 per month = €54k per year/)
    assert.match(text, /€500 per month better than your limit/)
    assert.match(text, /60% chance that they can agree to this/)
    await workbench().screenshot('hover-amount')
  })

  it('says what else an owner has to do', async () => {
    const text = await workbench().hoverAt(18, 51, 'Next:')
    assert.match(text, /^Lena\s+Next: .*\s+Then: .*first meeting/)
  })

  it('explains a heading and a date', async () => {
    assert.match(
      await workbench().hoverAt(8, 6, 'Checked here:'),
      /The point beyond which you would rather have no deal/,
    )
    assert.match(await workbench().hoverAt(18, 10, 'working days'), /11 working days to the deadline/)
  })

  it('colours keys, amounts, dates, gaps and kinds of questions in every kind of theme', async () => {
    for (const [theme, kind] of themes) {
      await workbench().useTheme(theme, kind, { 'negotiationBrief.inlayHints': true })
      await workbench().line('Target:').filter({ hasText: /54k/ }).waitFor()
      // A token with its own colour is a separate element; the editor renders blanks as no-break spaces.
      const amount = workbench().line('Target:').locator('span span')
      await amount.filter({ hasText: /^€4\.5k\sper\smonth$/ }).waitFor()
      await workbench().screenshot(`tokens-${theme}`)
    }
  })
})
