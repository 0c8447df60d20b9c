import type { Phrases } from '../phrases.js'

export const phrases: Phrases = {
  determiners: ['el', 'la', 'las', 'los', 'mi', 'nuestra', 'nuestras', 'nuestro', 'nuestros'],
  theirDeterminers: ['su', 'sus'],
  sides: ['ellos', 'lado', 'nosotros', 'otra parte', 'parte', 'su lado'],
  and: 'y',
  numbered: ['capitulo', 'etapa', 'fase', 'parte', 'paso', 'seccion'],
  amount: [],
  reasons: ['porque'],
}
