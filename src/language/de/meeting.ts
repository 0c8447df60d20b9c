import type { MeetingWords } from '../meeting.js'

export const meeting: MeetingWords = {
  date: 'Datum',
  who: 'Wer',
  price: 'Preis',
  note: 'Notiz',
  us: 'wir',
  them: 'sie',
  round: 'Runde',
  notes: 'Gesprächsnotizen',
}
