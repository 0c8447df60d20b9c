import type { Phrases } from '../phrases.js'

export const phrases: Phrases = {
  determiners: ['das', 'der', 'die', 'mein', 'meine', 'unser', 'unsere', 'unserer'],
  and: 'und',
  numbered: [],
  amount: [],
  reasons: ['weil'],
}
