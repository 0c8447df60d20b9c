import type { SharingWords } from '../sharing-words.js'

export const en: SharingWords = {
  ourOpening: 'Our opening',
  openQuestions: 'Open questions',
  privateMarks: [
    'confidential',
    'do not (forward|share)',
    'eyes only',
    'for (me|us) only',
    'for internal use only',
    'internal',
    'internal only',
    'private',
    'privileged',
    'secret',
  ],
  signing: ['countersign*', 'sign', 'signature[s]', 'signed', 'signing', 'signs'],
  mandates: ['approv*', 'authoris*', 'authority', 'authoriz*', 'mandate*'],
}
