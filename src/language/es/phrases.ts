import type { Phrases } from '../phrases.js'

export const phrases: Phrases = {
  determiners: ['el', 'la', 'las', 'los', 'mi', 'nuestra', 'nuestras', 'nuestro', 'nuestros'],
  and: 'y',
  numbered: [],
  amount: [],
  reasons: ['porque'],
}
