import type { Calendar } from '../calendar.js'

export const calendar: Calendar = {
  months: [
    { name: 'Januar', others: ['jan', 'jänner'] },
    { name: 'Februar', others: ['feb'] },
    { name: 'März', others: ['maerz', 'mrz', 'mär'] },
    { name: 'April', others: ['apr'] },
    { name: 'Mai', others: [] },
    { name: 'Juni', others: ['jun'] },
    { name: 'Juli', others: ['jul'] },
    { name: 'August', others: ['aug'] },
    { name: 'September', others: ['sep', 'sept'] },
    { name: 'Oktober', others: ['okt'] },
    { name: 'November', others: ['nov'] },
    { name: 'Dezember', others: ['dez'] },
  ],
  ambiguousMonths: [],
  weekdays: {
    long: [
      ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
      ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Sonnabend', 'Sonntag'],
    ],
    short: [['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']],
    areSmall: false,
  },
  articles: ['den'],
  dayEndings: [],
  quarterEndings: [],
  hasDottedDays: true,
  isDayFirst: true,
  until: ['bis'],
  beforeMonth: [],
  beforeYear: [],
  weeks: ['kw'],
  quarters: ['quartal'],
  halfYears: ['halbjahr'],
  thirds: { early: ['anfang'], middle: ['mitte'], late: ['ende'] },
}
