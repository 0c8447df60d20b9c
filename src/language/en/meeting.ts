import type { MeetingWords } from '../meeting.js'

export const meeting: MeetingWords = {
  date: 'Date',
  who: 'Who',
  price: 'Price',
  note: 'Note',
  us: 'us',
  them: 'them',
  round: 'round',
  notes: 'Meeting notes',
}
