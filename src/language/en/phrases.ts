import type { Phrases } from '../phrases.js'

export const phrases: Phrases = {
  determiners: ['my', 'our', 'the', 'your'],
  theirDeterminers: [
    "counterpart's",
    "counterparty's",
    'her',
    'his',
    "opponent's",
    "other party's",
    "other side's",
    'their',
  ],
  sides: [
    'both sides',
    'opponent',
    'other party',
    'other side',
    'ours',
    'side',
    'their side',
    'theirs',
    'them',
    'they',
    'us',
    'we',
    'you',
  ],
  and: 'and',
  numbered: ['chapter', 'part', 'phase', 'section', 'stage', 'step'],
  amount: ['amount', 'figure', 'value'],
  reasons: ['because', 'due to', 'given that', 'owing to'],
}
