import type { MeetingWords } from '../meeting.js'

export const meeting: MeetingWords = {
  date: 'Date',
  who: 'Qui',
  price: 'Prix',
  note: 'Note',
  us: 'nous',
  them: 'eux',
  round: 'tour',
  notes: 'Notes de réunion',
}
