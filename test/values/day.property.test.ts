import assert from 'node:assert/strict'
import fc from 'fast-check'
import * as PlainDate from 'temporal-polyfill/fns/PlainDate'
import { addDays, daysBetween, daysInMonth, mondayOfWeek, toIsoDay, weekdayOf } from '../../src/values/day.js'

const years = fc.integer({ min: 1800, max: 2300 })
const days = fc
  .tuple(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => ({ year, month, day: Math.min(day, daysInMonth(year, month)) }))

/** Compares with Temporal, the future calendar API of JavaScript. */
describe('days agree with Temporal', () => {
  const check =
    <T>(arbitrary: fc.Arbitrary<T>, hold: (value: T) => void) =>
    () =>
      fc.assert(fc.property(arbitrary, hold), { numRuns: 300, seed: 7 })

  it(
    'in the length of months',
    check(fc.tuple(years, fc.integer({ min: 1, max: 12 })), ([year, month]) =>
      assert.equal(daysInMonth(year, month), PlainDate.daysInMonth(PlainDate.create(year, month, 1))),
    ),
  )
  it(
    'when counted forwards and backwards',
    check(fc.tuple(days, fc.integer({ min: -5000, max: 5000 })), ([{ year, month, day }, count]) => {
      const date = PlainDate.create(year, month, day)
      const later = PlainDate.addDays(date, count)
      const iso = toIsoDay(year, month, day) ?? ''
      assert.equal(iso, PlainDate.toString(date))
      assert.equal(addDays(iso, count), PlainDate.toString(later))
      assert.equal(daysBetween(iso, addDays(iso, count)), count)
      assert.equal(weekdayOf(iso), PlainDate.dayOfWeek(date))
    }),
  )
  it(
    'in their weeks',
    check(fc.tuple(years, fc.integer({ min: 0, max: 60 })), ([year, week]) => {
      const monday = mondayOfWeek(year, week)
      const first = PlainDate.create(year, 1, 4)
      const expected = PlainDate.addDays(first, 1 - PlainDate.dayOfWeek(first) + (week - 1) * 7)
      const isInYear = PlainDate.weekOfYear(expected) === week && PlainDate.yearOfWeek(expected) === year
      assert.equal(monday, isInYear ? PlainDate.toString(expected) : undefined)
    }),
  )
})
