import assert from 'node:assert/strict'
import { negotiablesOf } from '../../src/brief/analyses/negotiable.js'
import { isUnsaid } from '../../src/brief/analyses/unsaid.js'
import { parseBrief } from '../../src/brief/parse-brief.js'

const lots = `# Hall

## Walk-away point

- Limit (Lot 1): €50k
- Target (Lot 1): €60k
- Limit (Lot 12): €52k
- Target (Lot 12): €63k

## Scenarios

### They want Lot 12 sooner

Probability: 60%
Outcome: €56k

### They want Lot 1 later

Probability: 40%
Outcome: €53k
`

/** The scenarios that have an outcome in each negotiable number. */
function outcomesIn(text: string) {
  const all = negotiablesOf(parseBrief(text))
  assert.ok(!isUnsaid(all))
  return all.map(({ name, scale, prospects }) => [
    name,
    scale.direction,
    prospects.flatMap(({ outcome, scenario }) => (outcome === undefined ? [] : [scenario.name])),
  ])
}

describe('several lots', () => {
  it('know which is better from limit and target, and are told apart by whole numbers', () =>
    assert.deepEqual(outcomesIn(lots), [
      ['Lot 1', 'more', ['They want Lot 1 later']],
      ['Lot 12', 'more', ['They want Lot 12 sooner']],
    ]))

  it('of a buyer', () =>
    assert.deepEqual(
      outcomesIn(lots.replace('€60k', '€40k').replace('€63k', '€41k')).map(([, direction]) => direction),
      ['less', 'less'],
    ))
})
