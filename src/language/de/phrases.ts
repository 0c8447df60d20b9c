import type { Phrases } from '../phrases.js'

export const phrases: Phrases = {
  determiners: ['das', 'der', 'die', 'mein', 'meine', 'unser', 'unsere', 'unserer'],
  theirDeterminers: ['deren', 'ihr', 'ihre'],
  sides: ['andere seite', 'deren seite', 'die anderen', 'gegenseite', 'ihre seite', 'seite', 'sie', 'wir'],
  and: 'und',
  numbered: ['abschnitt', 'kapitel', 'phase', 'schritt', 'stufe', 'teil'],
  amount: [],
  reasons: ['weil'],
}
