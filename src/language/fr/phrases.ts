import type { Phrases } from '../phrases.js'

export const phrases: Phrases = {
  determiners: ["l'", 'la', 'le', 'les', 'mes', 'mon', 'nos', 'notre'],
  theirDeterminers: ['leur', 'leurs'],
  sides: ['autre partie', 'cote', 'eux', 'leur cote', 'notre cote', 'nous'],
  and: 'et',
  numbered: ['chapitre', 'etape', 'partie', 'phase', 'section'],
  amount: [],
  reasons: ["parce qu'", 'parce que'],
}
