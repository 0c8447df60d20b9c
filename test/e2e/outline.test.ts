import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { useWorkbench, type Workbench } from './workbench.js'

const brief = `---
role: seller
---

# Vexa renewal

## Context

- Our interests: keep line 3 busy, because the new press comes late
- Their interests (est.): one price for all of 2099, because their budget is fixed
- History: two renewals, both signed in the last week of December

## Timeline

- [x] 2098-11-20: mandate – owner: Ann
- [ ] 2099-12-03: first meeting – owner: Ann
- 2099-12-09: second meeting – owner: Ann

## Scenarios

### They accept

- Outcome: accept at €44k per year
- Probability: 60%

### They leave

- Outcome: walk away
- Probability: 40%

## Walk-away point

- Opening: €49k
- Walk-away: €42k per year, because the BATNA brings less

## Listening questions

1. What changed for you since the last renewal?
2. Is the price final?
3. Don't you agree that this is fair?
`

describe('the outline in VS Code', () => {
  const workbench = useWorkbench({ viewport: { width: 1400, height: 1000 } })

  before(async () => {
    await writeFile(path.join(workbench().folder, 'tree.negotiation.md'), brief)
    await workbench().openFile('tree.negotiation.md')
    await workbench().line('Vexa renewal').waitFor()
    await workbench().openView('Negotiation Brief')
    await workbench().treeNode('Scenarios').waitFor()
  })

  it('tells a screen reader what it shows', async () => {
    for (const section of ['Timeline', 'Listening questions']) await workbench().unfold(section)
    await workbench().treeNode('Is the price final?').waitFor()
    const rows = (await workbench().readRows('Brief')).map(({ level, label }) =>
      `${level} ${label}`.replace(/\d+ days/, 'N days').replace(/(warnings?):.*/, '$1'),
    )
    assert.deepEqual(rows, [
      '1 Front matter, good, 1 note',
      '1 Context, section, 1 warning',
      '1 Personality, section, missing',
      '1 Timeline, section, good, 1 note',
      '2 mandate, milestone, 2098-11-20, done, Ann',
      '2 first meeting, milestone, 2099-12-03, in N days, Ann',
      '2 second meeting, milestone, 2099-12-09, in N days, Ann',
      '1 Scenarios, section, 1 warning',
      '1 Walk-away point, section, 4 warnings',
      '1 Listening questions, section, 2 warnings',
      '2 What changed for you since the last renewal?, question, open',
      '2 Is the price final?, question, closed',
      "2 Don't you agree that this is fair?, question, leading, 1 warning",
    ])
    assert.equal(await workbench().box('first meeting').getAttribute('aria-checked'), 'false')
    assert.equal(await workbench().box('first meeting').getAttribute('aria-label'), 'Still to do')
  })

  it('ticks a milestone and takes it back', async () => {
    await workbench().tick('first meeting', workbench().line('- [x] 2099-12-03: first meeting'))
    await workbench().tick('second meeting', workbench().line('- [x] 2099-12-09: second meeting'))
    await workbench().undo()
    await workbench()
      .line(/^-\s2099-12-09:\ssecond/)
      .waitFor()
    await workbench().undo()
    await workbench().line('- [ ] 2099-12-03: first meeting').waitFor()
    // The tree follows a moment later, and its nodes lead to where they stood until then.
    for (const step of ['first meeting', 'second meeting']) await workbench().box(step, false).waitFor()
  })

  it('ticks a question from the keyboard', async () => {
    await workbench().unfold('Listening questions')
    await workbench().focusNode('Is the price final?')
    await workbench().press('Shift+Space')
    await workbench().line('2. [x] Is the price final?').waitFor()
    await workbench().press('Shift+Space')
    await workbench().line('2. [ ] Is the price final?').waitFor()
  })

  it('moves a dragged section with everything under it, and takes the move back at once', async () => {
    await workbench().pressTitleButton('Collapse All')
    // What was ticked before may still change the rows, which ends a drag.
    await workbench().retry(async () => {
      await workbench().treeNode('Scenarios').dragTo(workbench().treeNode('Context'))
      await waitForRows(workbench(), /^Scenarios|^Context/, ['Scenarios', 'Context'], 2000)
    })
    const moved = await workbench().save(
      'tree.negotiation.md',
      text => text.indexOf('## Scenarios') < text.indexOf('## Context'),
    )
    assert.match(
      moved,
      /# Vexa renewal\n\n## Scenarios\n\n### They accept\n[\s\S]*- Probability: 40%\n\n## Context\n/,
    )
    await workbench().undo()
    await waitForRows(workbench(), /^Scenarios|^Context/, ['Context', 'Scenarios'])
    await workbench().save(
      'tree.negotiation.md',
      text => text.indexOf('## Scenarios') > text.indexOf('## Context'),
    )
  })

  it('moves a section from the keyboard, with the focus staying in the tree', async () => {
    await workbench().focusNode('Timeline')
    await workbench().press('Shift+Alt+ArrowUp')
    await waitForRows(workbench(), /^Timeline|^Context/, ['Timeline', 'Context'])
    await workbench().press('Shift+Alt+ArrowDown')
    await waitForRows(workbench(), /^Timeline|^Context/, ['Context', 'Timeline'])
  })

  it('adds a scenario from the menu of a node', async () => {
    await workbench().chooseFromMenu('Scenarios', 'Add Scenario')
    await workbench().line('### <what may happen>').waitFor()
    await workbench().undo()
  })

  it('shows only what has problems', async () => {
    await workbench().pressTitleButton('Show Only Problems')
    await workbench().treeNode('Timeline').waitFor({ state: 'hidden' })
    await workbench().screenshot('outline-only-problems')
    await workbench().pressTitleButton('Show Everything')
    await workbench().treeNode('Timeline').waitFor()
  })

  it('finds what is folded', async () => {
    await workbench().pressTitleButton('Collapse All')
    await workbench().runCommand('Find in Outline')
    await workbench().page.locator('.part.sidebar .monaco-tree-type-filter input:focus').waitFor()
    await workbench().typeText('accept')
    await workbench().treeNode('They accept').waitFor()
    await workbench().screenshot('outline-find')
    await workbench().press('Escape')
    assert.ok(await workbench().line('## Timeline').isVisible())
  })

  for (const [theme, kind] of [
    ['Dark 2026', 'vs-dark'],
    ['Light 2026', 'vs'],
    ['Default High Contrast', 'hc-black'],
    ['Default High Contrast Light', 'hc-light'],
  ] as const)
    it(`can be seen in ${theme}`, async () => {
      await workbench().useTheme(theme, kind)
      await workbench().pressTitleButton('Collapse All')
      for (const section of ['Timeline', 'Scenarios', 'Walk-away point', 'Listening questions'])
        await workbench().unfold(section)
      await workbench().screenshot(`outline ${theme}`)
    })
})

/** Waits until the tree shows these labels, of those that fit, in this order. */
async function waitForRows(
  workbench: Workbench,
  pattern: RegExp,
  labels: readonly string[],
  patience = 10_000,
): Promise<void> {
  const end = Date.now() + patience
  for (;;) {
    const found = (await workbench.readRows('Brief'))
      .map(({ label }) => label.replace(/,.*$/, ''))
      .filter(row => pattern.test(row))
    if (found.join() === labels.join()) return
    if (Date.now() > end) assert.fail(`The tree shows ${found.join()}`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}
