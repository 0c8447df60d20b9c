import assert from 'node:assert/strict'
import { Big } from 'big.js'
import { readValue } from '../../src/values/main-value.js'
import type { Value } from '../../src/values/money.js'
import {
  formatAmount,
  formatLike,
  formatValue,
  isComparable,
  isSameAmount,
  readUnit,
  toComparable,
  withCurrency,
  withUnit,
} from '../../src/values/value.js'

function valueIn(text: string, language = 'en'): Value {
  const value = readValue(text, { language })
  assert.ok(value, text)
  return value
}

describe('readValue', () => {
  const check = (text: string, expected: string | undefined) => {
    const value = readValue(text)
    assert.equal(value && formatValue(value), expected, text)
    if (value) assert.match(text.slice(value.span.start, value.span.end), /^[^\s(].*[^\s]$|^\d$/)
  }
  it('takes the main value of a line', () => {
    check('€468k per year (€420k plus 9% index, plus €10k for delivery slots)', '€468k per year')
    check('€428k per year, because BATNA value plus €4k for their extra delivery slots', '€428k per year')
    check('€424k per year (80% × €432k + 20% × €400k − €2k set-up)', '€424k per year')
    check('€450k–€475k per year (source: two tender prices from 2025)', '€450k–€475k per year')
    check('Lena down to €440k per year; below that Petra, reachable on 2026-12-10', '€440k per year')
    check('sign after 3 months at €95k', '€95k')
    check('tender in Q1 2027, eight weeks, two bidders', undefined)
    check('(est.) about 45 days', '45 days')
    check('14 lorries per week', '14 lorries per week')
    check('because €5k', undefined)
    check('', undefined)
  })
  it('gives the spans of value, amount and approximation', () => {
    const text = '(est.) about €48k–50k per year (guess)'
    const value = valueIn(text)
    const part = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    assert.equal(part(value.span), '€48k–50k per year')
    assert.equal(part(value.amountSpan), '€48k–50k')
    assert.equal(value.approximateSpan && part(value.approximateSpan), 'about')
  })
  it('keeps VAT in brackets', () => assert.equal(valueIn('€95k (excl. VAT)').vat, 'excl'))
})

describe('toComparable', () => {
  const check = (text: string, low: string, base: string) => {
    const comparable = toComparable(valueIn(text))
    assert.deepEqual([comparable.low.toFixed(), comparable.base], [low, base])
  }
  it('converts months and quarters to years, and nothing else', () => {
    check('€35k per month', '420000', 'EUR/year')
    check('€5k per quarter', '20000', 'EUR/year')
    check('€95k per year', '95000', 'EUR/year')
    check('€500 per week', '500', 'EUR/week')
    check('€17.60 per m² per month', '211.2', 'EUR/m²/year')
    check('45 days', '45', 'day')
    check('4% per month', '4', '%/month')
    check('95k', '95000', '')
  })
  it('compares only values with the same units', () => {
    const isAlike = (a: string, b: string) => isComparable(toComparable(valueIn(a)), toComparable(valueIn(b)))
    assert.ok(isAlike('€35k per month', '€420k p.a.'))
    assert.ok(isAlike('€17/m²/month', '€200 per year per m²'))
    assert.ok(isAlike('€35k net', '€35k'))
    assert.ok(!isAlike('€35k net', '€35k gross'))
    assert.ok(!isAlike('€35k', '$35k'))
    assert.ok(!isAlike('€35k per week', '€35k per year'))
  })
})

describe('isSameAmount', () => {
  const check = (a: string, b: string, expected: boolean) =>
    assert.equal(isSameAmount(new Big(a), new Big(b)), expected)
  it('allows half a percent, or one cent from one upwards', () => {
    check('100', '100.5', true)
    check('100', '100.51', false)
    check('1.10', '1.11', true)
    check('1.10', '1.12', false)
    check('0.074', '0.078', false)
    check('0.10', '0.11', false)
    check('-5', '5', false)
  })
  it('is exact', () => assert.ok(new Big('0.1').plus('0.2').eq('0.3')))
})

describe('readUnit and withUnit', () => {
  const check = (amount: string, unit: string, expected: string) => {
    const column = readUnit(unit)
    assert.ok(column, unit)
    assert.equal(formatValue(withUnit(valueIn(amount), column)), expected)
  }
  it('completes a cell from its column', () => {
    check('455,000', '€ per year', '€455k per year')
    check('455', 'k€', '€455k')
    check('455', '€k per year', '€455k per year')
    check('455', 'EUR/year', '€455 per year')
    check('17.60', '€/m²/month', '€17.60 per m² per month')
    check('21', 'days', '21 days')
    check('36', 'months', '36 months')
    check('15', '%', '15%')
    check('4', 'slots', '4 slots')
    check('4', 'lorries per week', '4 lorries per week')
    check('€60k', '€ per year', '€60k per year')
    check('€5k per month', '€ per year', '€5,000 per month')
    check('12%', '€ per year', '12%')
  })
  it('finds no unit in other texts', () => {
    assert.equal(readUnit(''), undefined)
    assert.equal(readUnit('–'), undefined)
    assert.equal(readUnit('yes or no'), undefined)
  })
  it('turns a plain number into money', () =>
    assert.equal(formatValue(withCurrency(valueIn('95k per year'), 'EUR')), '€95k per year'))
})

describe('formatAmount', () => {
  const check = (amount: string, like: string, expected: string) =>
    assert.equal(formatAmount(new Big(amount), valueIn(like)), expected)
  it('writes amounts in short', () => {
    check('428000', '€1 per year', '€428k per year')
    check('4500', '€1', '€4,500')
    check('1250000', '$1', '$1.25m')
    check('-7000', '€1', '−€7,000')
    check('12500', 'CHF 1', 'CHF 12.5k')
    check('428123', '€1', '€428,123')
    check('1', '45 days', '1 day')
  })
})

describe('formatLike', () => {
  const check = (amount: string, text: string, expected: string, language = 'en') =>
    assert.equal(formatLike(new Big(amount), valueIn(text, language), text, language), expected)
  it('writes amounts in the style of the user', () => {
    check('428000', '€430k per year', '€428k per year')
    check('428000', '430.000 € pro Jahr', '428.000 € pro Jahr', 'de')
    check('428500.5', 'EUR 430,000.50', 'EUR 428,500.50')
    check('17.75', '17,60 €/m²/month', '17,75 €/m²/month')
    check('1250000', "CHF 1'000'000", "CHF 1'250'000")
    check('-4000', '−€7k', '−€4k')
    check('4000', '−€7k', '€4k')
    check('48000', '€48k–50k per year', '€48k per year')
  })
})
