import assert from 'node:assert/strict'
import { toOpenForm } from '../../src/values/open-form.js'

const cases: readonly (readonly [question: string, expected: string | undefined])[] = [
  ['Is price important to you?', 'What makes price important to you?'],
  ['Is the second delivery date important to you?', 'What makes the second delivery date important to you?'],
  ['Is the price too high for the board?', 'What makes the price too high for the board?'],
  ['Could you move the delivery?', 'What would it take to move the delivery?'],
  ['Will you accept the index clause?', 'What would it take to accept the index clause?'],
  ['Could you please go down to 30 days?', 'What would it take to go down to 30 days?'],
  ['Why are your rates so high?', 'What makes your rates so high?'],
  ['Why do they need it in May?', 'What makes them need it in May?'],
  ['Why is the price fixed?', 'What makes the price fixed?'],
  ["Don't you think our offer is fair?", 'How does our offer look from your side?'],
  ['Wouldn’t you agree that our terms are good?', 'How do our terms look from your side?'],
  ["Isn't the price fair?", 'What makes the price fair or not?'],
  ['The price is fine, right?', 'What makes the price fine or not?'],
  ["Our terms are clear, aren't they?", 'What makes our terms clear or not?'],
  // Rewritten by their pattern, these would make no sense.
  ['Is the crew the same?', undefined],
  ['Is the contract signed?', undefined],
  ['Is the index clause new to you?', undefined],
  ['Is your board meeting on Monday?', undefined],
  ['Do they have any second supplier?', undefined],
  ['Do you have a budget?', undefined],
  ['Would you like a longer term?', undefined],
  ['Would you say the price is fair?', undefined],
  ['Can you tell me your budget?', undefined],
  ['Will you be there on Monday?', undefined],
  ["Isn't the crew the same?", undefined],
  ['The crew is the same, right?', undefined],
  ['Why is the director leaving?', undefined],
  ['Is it urgent?', undefined],
  ['Is there a budget?', undefined],
  ['Is the price fixed or open?', undefined],
  ['Can you deliver if we pay early?', undefined],
  ['Can you sign, and who else signs?', undefined],
  ['Who signs?', undefined],
  ["Don't you think so?", undefined],
  ['', undefined],
]

describe('the open form', () => {
  for (const [question, expected] of cases)
    it(`of "${question}" is ${expected ?? 'not known'}`, () => assert.equal(toOpenForm(question), expected))
})
