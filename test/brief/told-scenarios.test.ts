import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'

const named = '### No deal\n- Trigger: silence\n- Outcome: walk away\n'
const cases: readonly (readonly [title: string, text: string, scenarios: readonly string[]])[] = [
  [
    'paragraphs that are read once',
    'She likes seven years: we give seven, close at $7.95.\n\nShe moves once: we close at $9.45.\n',
    ['She likes seven years:', 'She moves once:'],
  ],
  [
    'paragraphs before a scenario with named parts',
    `She likes seven years: we close at $7.95.\n\nShe moves once: we close at $9.45.\n\n${named}`,
    ['She likes seven years:', 'She moves once:', 'No deal'],
  ],
  [
    'bullets beside one with named parts',
    '- They accept (50%)\n- They want tires (30%)\n  - Response: ask why\n  - Outcome: counter\n- They walk (20%)\n',
    ['They accept (50%)', 'They want tires (30%)', 'They walk (20%)'],
  ],
  [
    'parts without a heading before a scenario with one',
    `Trigger: yes\nOutcome: accept\n\nTrigger: no\nOutcome: counter\n\n${named}`,
    ['yes', 'no', 'No deal'],
  ],
  ['a sentence that leads to the others', `If they stall, we use these.\n\n${named}`, ['No deal']],
]

describe('scenarios told in sentences', () => {
  for (const [title, text, scenarios] of cases)
    it(title, () => {
      const read = parseBrief(`## Scenarios\n\n${text}`).facts.scenarios.map(({ name }) => name)
      assert.deepEqual(read, scenarios)
    })
})
