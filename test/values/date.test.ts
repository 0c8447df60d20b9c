import assert from 'node:assert/strict'
import { weekdayName } from '../../src/values/calendar-names.js'
import { type DateReading, daysOf, readDate, readDates } from '../../src/values/date.js'
import { orderHintedIn, orderShownIn } from '../../src/values/date-order.js'
import type { DateOptions } from '../../src/values/date-reading.js'
import {
  addDays,
  compareDays,
  daysBetween,
  isWeekend,
  nextDay,
  previousWorkingDay,
  weekdayOf,
  workingDaysBetween,
} from '../../src/values/day.js'
import { assertShare, hostileTexts } from './corpus.js'
import { dateCorpus, dateCorpusByLanguage } from './date-corpus.js'

type Case = readonly [text: string, dates: string]

const cases = dateCorpus
  .split('\n')
  .filter(line => line.includes('=>'))
  .map(readCase)

function readCase(line: string): Case {
  const [text = '', dates = ''] = line.split('=>')
  return [text.trim(), dates.trim()]
}

function shown(date: DateReading): string {
  const mark = date.weekday?.isRight === undefined ? '' : date.weekday.isRight ? '+' : '!'
  if (date.kind === 'day') return date.day + mark
  if (date.kind === 'ambiguous') return date.readings.join('|') + mark
  if (date.kind === 'coarse') return `${date.start ?? '?'}/${date.end ?? '?'}`
  if (date.kind === 'yearless')
    return `--${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`
  return 'impossible'
}

function check(part: readonly Case[], share: number): void {
  const wrong = part.flatMap(([text, expected]) => {
    const language = /[äöüé]| de |Anfang|Mitte|KW/.test(text) ? 'de' : 'en'
    const actual = readDates(text, { language }).map(shown).join('; ') || 'none'
    return actual === expected ? [] : [`${text} -> ${actual}, not ${expected}`]
  })
  assertShare(part.length, wrong, share)
}

const isHeldOut = (_: unknown, index: number) => index % 5 === 1 || index % 5 === 3

describe('readDates', () => {
  it('reads the seen dates as a person would', () =>
    check(
      cases.filter((_, index) => !isHeldOut(_, index)),
      1,
    ))
  it('reads the held-out dates as a person would', () => check(cases.filter(isHeldOut), 1))
  for (const [line, expected] of dateCorpusByLanguage.split('\n').map(readCase)) {
    const [language = '', text] = line.split(' | ')
    if (text === undefined) continue
    it(`reads "${text}" in ${language}`, () =>
      assert.equal(readDates(text, { language }).map(shown).join('; ') || 'none', expected))
  }
  for (const text of hostileTexts) {
    it(`survives 100 kB of ${JSON.stringify(text.slice(0, 8))}`, () => {
      readDates(text)
    }).timeout(6000)
  }
})

describe('readDate', () => {
  const check = (text: string, options: DateOptions, expected: string | undefined) => {
    const date = readDate(text, options)
    assert.equal(date && shown(date), expected, text)
  }
  it('reads day and month alone where they can be nothing else', () => {
    check('mer. 2/12 : bilans', { language: 'fr', dateOrder: 'dmy' }, '--12-02')
    check('**sam 19/12** : límite', { language: 'es', dateOrder: 'dmy' }, '--12-19')
    check('Tue 12/8, call', { dateOrder: 'mdy' }, '--12-08')
    check('5/12 – visita', { language: 'es', dateOrder: 'dmy' }, '--12-05')
    check('Tue 12/8, call', {}, undefined)
    check('24/7: support', { dateOrder: 'dmy' }, undefined)
    check('1/2 of the price', { dateOrder: 'mdy' }, undefined)
    check('pay 3/5: now', { dateOrder: 'dmy' }, undefined)
  })
  it('reads the first date, in the given order of day and month', () => {
    check('from 2026-12-03 to 2026-12-10', {}, '2026-12-03')
    check('05/01/2027', { dateOrder: 'dmy' }, '2027-01-05')
    check('05/01/2027', { dateOrder: 'mdy' }, '2027-05-01')
    check('13/01/2027', { dateOrder: 'mdy' }, 'impossible')
    check('soon', {}, undefined)
  })
  it('gives the spans of the date and the weekday beside it', () => {
    const text = 'sign on 2026-12-03 (Fri)'
    const date = readDate(text)
    assert.deepEqual(date?.span, { start: 8, end: 18 })
    assert.deepEqual(date?.weekday, { name: 'Fri', span: { start: 20, end: 23 }, isRight: false })
  })
  it('knows the weekday names of the language', () => {
    check('Do 3.12.2026', { language: 'de' }, '2026-12-03+')
    check('Do 3.12.2026', { language: 'en' }, '2026-12-03')
    assert.equal(weekdayName(2, 'Mon'), 'Tue')
    assert.equal(weekdayName(2, 'Montag', 'de'), 'Dienstag')
    assert.equal(weekdayName(2, 'monday'), 'tuesday')
    assert.equal(weekdayName(2, 'noon'), undefined)
  })
  it('gives the first and last day that a date can mean', () => {
    const days = (text: string) => {
      const date = readDate(text)
      return date && daysOf(date)
    }
    assert.deepEqual(days('05/01/2027'), { start: '2027-01-05', end: '2027-05-01' })
    assert.deepEqual(days('Q1 2027'), { start: '2027-01-01', end: '2027-03-31' })
    assert.equal(days('3 December'), undefined)
    assert.equal(days('2026-02-30'), undefined)
  })
})

describe('orderShownIn', () => {
  for (const [text, order] of [
    ['02/03/2027 and 01/21/2027', 'mdy'],
    ['02/03/2027 and 21/01/2027', 'dmy'],
    ['21-01-2027', 'dmy'],
    ['1/21/27', 'mdy'],
    ['02/03/2027', undefined],
    ['13/01/2027, 01/13/2027', undefined],
    ['2027/01/21', undefined],
    ['file 31/45/2026', undefined],
    ['1/21/27/3', undefined],
    ['21.01.2027', undefined],
    ['Thu 12/3, Fri 12/18', 'mdy'],
    ['Thu 12/3', undefined],
    ['- 5/16, the pipes we need', undefined],
    ['Fri 12/18, then 25/1/27', undefined],
  ] as const)
    it(`of "${text}" is ${order}`, () => assert.equal(orderShownIn(text, 'en'), order))
})

describe('orderHintedIn', () => {
  for (const [text, order] of [
    ['- 12/18: board\n- 12/14, call', 'mdy'],
    ['- 12/14, second session\n- 12/16, board', 'mdy'],
    ['- **18/12** – board\n- 21/12: close', 'dmy'],
    ['Wed 01/06/2027 and Fri 01/08/2027', 'mdy'],
    ['Wed 01/06/2027', undefined],
    ['- 5/16, the pipes we need', undefined],
    ['- 5/16, the pipes\n- 18/12: board', undefined],
    ['Thu 03/12/2026', undefined],
    ['Tue 01/07/2027', undefined],
    ['Thu 12/3', undefined],
    ['12/18 of the votes, 7/20 of the shares', undefined],
    ['shares of 5/16, at most', undefined],
  ] as const)
    it(`of "${text}" is ${order}`, () => assert.equal(orderHintedIn(text, 'en'), order))
})

describe('days', () => {
  it('follow the calendar', () => {
    assert.ok(compareDays('2026-12-03', '2026-12-10') < 0)
    assert.equal(addDays('2026-12-31', 1), '2027-01-01')
    assert.equal(addDays('2028-03-01', -1), '2028-02-29')
    assert.equal(daysBetween('2026-11-23', '2026-12-31'), 38)
    assert.equal(weekdayOf('2026-12-20'), 7)
    assert.equal(nextDay(12, 3, '2026-12-04'), '2027-12-03')
    assert.equal(nextDay(2, 29, '2026-12-04'), '2028-02-29')
    assert.equal(nextDay(2, 30, '2026-12-04'), undefined)
  })
  it('are counted as working days', () => {
    assert.ok(isWeekend('2026-12-19'))
    assert.ok(!isWeekend('2026-12-19', [5, 7]))
    assert.equal(previousWorkingDay('2026-12-20'), '2026-12-18')
    assert.equal(previousWorkingDay('2026-12-20', [1, 2, 3, 4, 5, 6, 7]), '2026-12-19')
    assert.equal(workingDaysBetween('2026-12-18', '2026-12-31'), 9)
    assert.equal(workingDaysBetween('2026-12-18', '2026-12-20'), 0)
    assert.equal(workingDaysBetween('2026-12-20', '2026-12-18'), 0)
  })
})
