import type { SharingWords } from '../sharing-words.js'

export const de: SharingWords = {
  ourOpening: 'Unser Einstieg',
  openQuestions: 'Offene Fragen',
  privateMarks: [
    'geheim',
    'intern',
    'nicht weitergeben',
    'nur für (mich|uns)',
    'nur intern',
    'persönlich',
    'privat',
    'vertraulich',
  ],
  signing: ['gegenzeichn*', 'unterschreib*', 'unterschrift*', 'unterzeichn*', 'vertragsunterschrift*'],
  mandates: ['freigabe*', 'freigegeben', 'genehmig*', 'mandat*', 'vollmacht*'],
}
