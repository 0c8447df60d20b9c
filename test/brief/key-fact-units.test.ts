import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { lint } from '../../src/rules/lint.js'
import { formatValue } from '../../src/values/value.js'

/** A brief with the key facts, a table of issues whose first row has no unit, and a limit. */
function briefOf(keyFacts: string, first: string, limit: string, heads = 'Issue | Unit | Target | Limit') {
  return `---\n${keyFacts}\n---\n\n## Issues\n\n| ${heads} |\n| --- | --- | --- | --- |\n| ${first} |\n| Term | | 12 | 24 |\n\n## Limits\n\n- Walk-away: ${limit}\n`
}

function limitsOf(text: string): readonly string[] {
  return parseBrief(text).facts.issues.map(({ walkAway }) =>
    walkAway?.value === undefined ? 'none' : formatValue(walkAway.value, 'en'),
  )
}

function conflictsIn(text: string): number {
  const problems = lint(parseBrief(text), { today: '2026-11-30' })
  return problems.filter(({ rule }) => rule === 'cross/number-conflict').length
}

describe('the unit of the key facts', () => {
  const rows: readonly [name: string, text: string, limits: readonly string[]][] = [
    [
      'the first issue, money by time',
      briefOf('currency: EUR\nunit: per year', 'Price | | 44k | 48k', '€48k'),
      ['€48k per year', '24'],
    ],
    ['a currency alone', briefOf('currency: GBP', 'Fee | | 4,400 | 4,800', '£4,800'), ['£4,800', '24']],
    [
      'another unit',
      briefOf('unit: lorries per week', 'Lorries | | 30 | 40', '40'),
      ['40 lorries per week', '24'],
    ],
    ['a share', briefOf('unit: "% of profit"', 'Share | | 30 | 25', '25 %'), ['25%', '24']],
    [
      'its own unit',
      briefOf('currency: EUR\nunit: per year', 'Notice | months | 3 | 6', '€48k'),
      ['6 months', '24'],
    ],
    ['no key facts', briefOf('role: buyer', 'Price | | 44k | 48k', '€48k'), ['48k', '24']],
    [
      'no column for units',
      briefOf('currency: EUR', 'Price | 50 | 44k | 48k', '€48k', 'Issue | Weight | Target | Limit'),
      ['48k', '24'],
    ],
  ]
  for (const [name, text, limits] of rows)
    it(`is that of a first issue without one: ${name}`, () => assert.deepEqual(limitsOf(text), limits))

  it('makes numbers of the table and of the lines comparable', () => {
    const keyFacts = 'role: buyer\ncurrency: EUR\nunit: per year'
    assert.equal(conflictsIn(briefOf(keyFacts, 'Price | | 44k | 48k', '€50k')), 1)
    assert.equal(conflictsIn(briefOf(keyFacts, 'Price | EUR per year | 44k | 48k', '€50k')), 1)
    assert.equal(conflictsIn(briefOf(keyFacts, 'Price | | 44k | 48k', '€48k')), 0)
    assert.equal(conflictsIn(briefOf(keyFacts, 'Price | | 44k | 48k', '€4k per month')), 0)
    assert.equal(conflictsIn(briefOf(keyFacts, 'Notice | months | 3 | 6', '€50k')), 0)
  })
})
