import assert from 'node:assert/strict'
import { useWorkbench } from './use-workbench.js'
import { hidden } from './workbench.js'

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
  const workbench = useWorkbench({ files: { 'tree.negotiation.md': brief } })
  /** The state in which the tree has rows with these labels, in this order. */
  const inOrder = (...labels: readonly string[]) =>
    workbench().rowsInOrder('Brief', new RegExp(`^(?:${labels.join('|')})`), labels)

  before(async () => {
    await workbench().openFile('tree.negotiation.md')
    await workbench().line('Vexa renewal').waitFor()
    await workbench().openView('Negotiation Brief')
    await workbench().collapseView('Briefs')
    await workbench().treeNode('Scenarios').waitFor()
  })

  it('labels its nodes for screen readers', async () => {
    await workbench().expand('Timeline', 'mandate')
    await workbench().expand('Listening questions', 'Is the price final?')
    const rows = (await workbench().readRows('Brief')).map(({ level, label }) =>
      `${level} ${label}`.replace(/in \d+ days/, 'in N days').replace(/(to fix):.*/, '$1'),
    )
    assert.deepEqual(rows, [
      '1 Key facts, seller, good, 1 to polish',
      '1 Context, section, seller, 1 to fix',
      '1 Personality, section, missing',
      '1 Timeline, section, next: Thu 3 Dec 2099, first meeting, Ann, good, 1 to polish',
      '2 mandate, milestone, 20 Nov 2098, done, Ann',
      '2 first meeting, milestone, 3 Dec 2099, in N days, Ann',
      '2 second meeting, milestone, 9 Dec 2099, in N days, Ann',
      '1 Scenarios, section, 2, one without a deal, 100%, 1 to fix',
      '1 Walk-away point, section, €42k, 4 to fix',
      '1 Listening questions, section, 3, 1 open, 2 to fix',
      '2 What changed for you since the last renewal?, question, open',
      '2 Is the price final?, question, closed',
      "2 Don't you agree that this is fair?, question, leading, 1 to fix",
    ])
    assert.equal(
      await workbench()
        .box(/^first meeting/)
        .getAttribute('aria-checked'),
      'false',
    )
    assert.equal(
      await workbench()
        .box(/^first meeting/)
        .getAttribute('aria-label'),
      'Still to do',
    )
  })

  it('ticks a milestone with the mouse, and undoes that', async () => {
    await workbench().tick(/^first meeting/, workbench().line('- [x] 2099-12-03: first meeting'))
    await workbench().tick(/^second meeting/, workbench().line('- [x] 2099-12-09: second meeting'))
    await workbench().undo()
    await workbench()
      .line(/^-\s2099-12-09:\ssecond/)
      .waitFor()
    await workbench().undo()
    await workbench().line('- [ ] 2099-12-03: first meeting').waitFor()
    // The tree is updated a moment later. Until then its nodes have their old offsets.
    for (const step of [/^first meeting/, /^second meeting/]) await workbench().box(step, false).waitFor()
  })

  it('ticks a question with the keyboard, and undoes that', async () => {
    const question = 'Is the price final?'
    await workbench().expand('Listening questions', question)
    await workbench().pressOnNode(question, 'Shift+Space', workbench().line(`2. [x] ${question}`))
    // The second key must reach the node as the tree shows it after the first.
    await workbench().box(question, true).waitFor()
    await workbench().pressOnNode(question, 'Shift+Space', workbench().line(`2. [ ] ${question}`))
    await workbench().box(question, false).waitFor()
  })

  it('moves a dragged section with everything under it, as one undo step', async () => {
    const isMoved = (text: string) => text.indexOf('## Scenarios') < text.indexOf('## Context')
    await workbench().pressTitleButton('Collapse All', hidden(workbench().treeNode('mandate')))
    await workbench().until(inOrder('Scenarios', 'Context'), () =>
      workbench().treeNode('Scenarios').dragTo(workbench().treeNode('Context')),
    )
    const moved = await workbench().save('tree.negotiation.md', isMoved)
    assert.match(
      moved,
      /# Vexa renewal\n\n## Scenarios\n\n### They accept\n[\s\S]*- Probability: 40%\n\n## Context\n/,
    )
    await workbench().undo()
    await inOrder('Context', 'Scenarios').waitFor({ timeout: 10_000 })
    await workbench().save('tree.negotiation.md', text => !isMoved(text))
  })

  it('moves a section with the keyboard and keeps the focus in the tree', async () => {
    await workbench().pressOnNode('Timeline', 'Shift+Alt+ArrowUp', inOrder('Timeline', 'Context'))
    await workbench().focusedNode('Timeline').waitFor()
    await workbench().pressUntil('Shift+Alt+ArrowDown', inOrder('Context', 'Timeline'))
  })

  it('adds a scenario from the menu of a node', async () => {
    await workbench().chooseFromMenu('Scenarios', 'Add Scenario')
    const added = workbench().line('### <what may happen>')
    await added.waitFor()
    await workbench().undo()
    await added.waitFor({ state: 'hidden' })
  })

  it('can show only nodes with problems', async () => {
    await workbench().pressTitleButton('Show Only Problems', hidden(workbench().treeNode('Timeline')))
    await workbench().screenshot('outline-only-problems')
    await workbench().pressTitleButton('Show Everything', workbench().treeNode('Timeline'))
  })

  it('finds collapsed nodes', async () => {
    await workbench().expand('Scenarios', 'They accept')
    await workbench().pressTitleButton('Collapse All', hidden(workbench().treeNode('They accept')))
    const input = workbench().page.locator('.part.sidebar .monaco-tree-type-filter input:focus')
    await workbench().until(input, () => workbench().runCommand('Find in Outline'))
    await workbench().typeText('accept')
    await workbench().treeNode('They accept').waitFor()
    await workbench().pressUntil('Escape', hidden(input))
    assert.ok(await workbench().line('## Timeline').isVisible())
  })
})
