import type { Phrases } from '../phrases.js'

export const phrases: Phrases = {
  determiners: ['my', 'our', 'the', 'your'],
  theirDeterminers: ['her', 'his', "other side's", 'their'],
  sides: [
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
  reasons: ['because'],
}
