import type { SharingWords } from '../sharing-words.js'

export const fr: SharingWords = {
  ourOpening: 'Notre ouverture',
  openQuestions: 'Questions ouvertes',
  privateMarks: [
    'confidentiel[le][s]',
    'interne',
    'ne pas (diffuser|partager|transmettre)',
    'personnel',
    'pour (moi|nous) seul[s|ement]',
    'privé[e][s]',
    'secret',
  ],
  signing: ['contresign*', 'signature[s]', 'signe[nt]', 'signer', 'signé[e][s]'],
  mandates: ['accord de notre', 'approbation', 'approuv*', 'mandat*', 'validation', 'validé[e][s]'],
}
