import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'

function namesOf(counterparty: string, rows: readonly string[], weight = '| Weight '): readonly string[] {
  const cells = weight === '' ? '' : '| 50 '
  const table = rows.map(name => `| ${name} ${cells}| 200 | 150 | 100 |\n`).join('')
  const rule = `| --- ${weight === '' ? '' : '| --- '}| --- | --- | --- |\n`
  const text = `---\ncounterparty: ${counterparty}\n---\n\n## Issues\n\n| Issue ${weight}| Opening | Target | Walk-away |\n${rule}${table}`
  return parseBrief(text).facts.issues.map(({ name }) => name)
}

describe('issues', () => {
  it('keep their rows if they have the name of the other side in them', () => {
    const cases: readonly (readonly [counterparty: string, issue: string])[] = [
      ['Halden', 'Halden rebate'],
      ['Halden Retail', 'Visits to Halden Retail'],
      ['Ulm', 'Ulm depot hours'],
      ['Marlow & Sons', 'Logo of Marlow & Sons on the van'],
      ['Lumen', "Lumen's own label (tradable)"],
      ['Stadtwerke Ulm', 'Lieferung an Stadtwerke Ulm'],
    ]
    for (const [counterparty, issue] of cases) {
      const [name] = issue.split(' (')
      assert.deepEqual(namesOf(counterparty, [issue, 'Price']), [name, 'Price'])
      assert.deepEqual(namesOf(counterparty, [issue, 'Price'], ''), [name, 'Price'])
    }
  })

  it('are weighed even if they are called like the other side', () =>
    assert.deepEqual(namesOf('Service Partners', ['Service', 'Price']), ['Service', 'Price']))

  it('are no rows of a side, in a table without weights', () =>
    assert.deepEqual(namesOf('Halden Retail', ['Us', 'Halden Retail', 'Halden (est.)', 'Price'], ''), [
      'Price',
    ]))
})
