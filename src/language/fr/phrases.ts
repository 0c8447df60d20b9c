import type { Phrases } from '../phrases.js'

export const phrases: Phrases = {
  determiners: ["l'", 'la', 'le', 'les', 'mes', 'mon', 'nos', 'notre'],
  and: 'et',
  numbered: [],
  amount: [],
  reasons: ["parce qu'", 'parce que'],
}
