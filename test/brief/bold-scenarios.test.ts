import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { plain } from '../../src/markdown/outline.js'

const cases: readonly (readonly [title: string, text: string, scenarios: readonly string[]])[] = [
  [
    'bold lines',
    '## Scenarios\n\n**A. She asks**\n\n- Trigger: she asks\n- Outcome: €43k\n\n**B. He leaves**\n\n- Trigger: he goes\n- Outcome: no deal\n',
    ['A. She asks: €43k', 'B. He leaves: no deal'],
  ],
  [
    'capitals',
    '## Szenarien\n\nSIE NEHMEN AN\n\n- Auslöser: Nicken\n- Ergebnis: 43.000 €\n',
    ['SIE NEHMEN AN: 43.000 €'],
  ],
  [
    'H4 below an H3 with a known name',
    '## Plan\n\n### Scenarios\n\n#### They accept\n\n- Trigger: yes\n- Outcome: €43k\n',
    ['They accept: €43k'],
  ],
  [
    'bold lines below a bold heading',
    '**Scenarios**\n\n- Yes – if: they agree; outcome: €43k\n',
    ['Yes: €43k'],
  ],
  ['a bold remark', '## Scenarios\n\n**Odds are guesses**\n\nNobody knows.\n', []],
]

describe('scenarios under other headings than H3', () => {
  for (const [title, text, scenarios] of cases)
    it(title, () => {
      const read = parseBrief(text).facts.scenarios.map(
        ({ name, outcome }) => `${name}: ${outcome === undefined ? '' : plain(outcome)}`,
      )
      assert.deepEqual(read, scenarios)
    })
})
