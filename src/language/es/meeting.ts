import type { MeetingWords } from '../meeting.js'

export const meeting: MeetingWords = {
  date: 'Fecha',
  who: 'Quién',
  price: 'Precio',
  note: 'Nota',
  us: 'nosotros',
  them: 'ellos',
  round: 'ronda',
  notes: 'Notas de la reunión',
}
