import assert from 'node:assert/strict'
import { toOpenForm } from '../../src/values/open-form.js'

const cases: readonly (readonly [question: string, expected: string | undefined])[] = [
  ['Is price important to you?', 'What makes price important to you?'],
  ['Is the index clause new to you?', 'What makes the index clause new to you?'],
  ['Could you move the delivery?', 'What would it take to move the delivery?'],
  ['Do they have any second supplier?', 'How do they handle second supplier?'],
  ['Why do they need it in May?', 'What makes them need it in May?'],
  ['Why is the price fixed?', 'What makes the price fixed?'],
  ["Don't you think our offer is fair?", 'How does our offer look from your side?'],
  ['Wouldn’t you agree that our terms are good?', 'How do our terms look from your side?'],
  ["Isn't the price fair?", 'What makes the price fair or not?'],
  ['The price is fine, right?', 'What makes the price fine or not?'],
  ["Our terms are clear, aren't they?", 'What makes our terms clear or not?'],
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
