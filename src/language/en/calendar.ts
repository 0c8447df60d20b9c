import type { Calendar } from '../calendar.js'

export const calendar: Calendar = {
  months: [
    { name: 'January', others: ['jan'] },
    { name: 'February', others: ['feb'] },
    { name: 'March', others: ['mar'] },
    { name: 'April', others: ['apr'] },
    { name: 'May', others: [] },
    { name: 'June', others: ['jun'] },
    { name: 'July', others: ['jul'] },
    { name: 'August', others: ['aug'] },
    { name: 'September', others: ['sep', 'sept'] },
    { name: 'October', others: ['oct'] },
    { name: 'November', others: ['nov'] },
    { name: 'December', others: ['dec'] },
  ],
  ambiguousMonths: ['mar', 'march', 'may'],
  weekdays: {
    long: [['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']],
    short: [
      ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
      ['Mon', 'Tues', 'Weds', 'Thurs', 'Fri', 'Sat', 'Sun'],
      ['Mon', 'Tue', 'Wed', 'Thur', 'Fri', 'Sat', 'Sun'],
    ],
    areSmall: false,
  },
  articles: ['the'],
  dayEndings: ['nd', 'rd', 'st', 'th'],
  quarterEndings: [],
  hasDottedDays: false,
  isDayFirst: false,
  until: ['to'],
  beforeMonth: ['of'],
  beforeYear: [],
  weeks: ['cw', 'week', 'wk'],
  quarters: [],
  halfYears: [],
  thirds: {
    early: ['beginning of', 'early', 'start of', 'the beginning of', 'the start of'],
    middle: ['mid', 'middle of'],
    late: ['end of', 'late', 'the end of'],
  },
}
