import type { Phrases } from '../phrases.js'

export const phrases: Phrases = {
  determiners: ['my', 'our', 'the'],
  and: 'and',
  numbered: ['part', 'section', 'step'],
  amount: ['amount', 'figure', 'value'],
  reasons: ['because'],
}
