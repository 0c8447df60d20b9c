import type { SharingWords } from '../sharing-words.js'

export const es: SharingWords = {
  ourOpening: 'Nuestra apertura',
  openQuestions: 'Preguntas abiertas',
  privateMarks: [
    'confidencial[es]',
    'interno',
    'no (compartir|difundir|reenviar)',
    'personal',
    'privad(a|o)[s]',
    'secreto',
    'solo para (mí|nosotros)',
  ],
  signing: ['firma[s]', 'firmad(a|o)[s]', 'firman', 'firmar'],
  mandates: ['aprob*', 'aprueba[n]', 'autoriz*', 'mandato*'],
}
