import assert from 'node:assert/strict'
import { type DateReading, readDates } from '../../src/brief/date.js'
import { dateCorpus } from './date-corpus.js'

type Case = readonly [text: string, dates: string]

const cases = dateCorpus
  .split('\n')
  .filter(line => line.includes('=>'))
  .map((line): Case => {
    const [text = '', dates = ''] = line.split('=>')
    return [text.trim(), dates.trim()]
  })

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
  const right = (part.length - wrong.length) / part.length
  if (process.env['FIGURES']) console.log(`${part.length} dates, ${(100 * right).toFixed(1)} % right`)
  assert.ok(right >= share, `${(100 * right).toFixed(1)} % right\n${wrong.join('\n')}`)
}

const isHeldOut = (_: unknown, index: number) => index % 5 === 1 || index % 5 === 3

describe('readDates', () => {
  it('reads the seen dates as a person would', () =>
    check(
      cases.filter((_, index) => !isHeldOut(_, index)),
      1,
    ))
  if (process.env['HELD_OUT'])
    it('reads the held-out dates as a person would', () => check(cases.filter(isHeldOut), 1))
})
