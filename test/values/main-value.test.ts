import assert from 'node:assert/strict'
import { currencyWrittenIn } from '../../src/values/currency.js'
import { foreignGroupMark } from '../../src/values/group-mark.js'
import { readValue } from '../../src/values/main-value.js'
import { decimalMarkOf } from '../../src/values/number.js'
import { commonUnit, formatLike, formatValue, withSibling } from '../../src/values/value.js'
import { assertShare, hostileTexts } from './corpus.js'
import { mainValueCorpus } from './main-value-corpus.js'

function shown(text: string, language = 'en', decimalMark?: '.' | ','): string {
  const value = readValue(text, { language, decimalMark })
  return value === undefined ? 'none' : (value.approximateSpan ? '~' : '') + formatValue(value)
}

describe('readValue, by form', () => {
  for (const part of mainValueCorpus.split(/^# /m).slice(1)) {
    const [name = '', ...lines] = part.trim().split('\n')
    it(`reads ${name}`, () => {
      const wrong = lines.flatMap(line => {
        const [, language = 'en', text = '', expected = ''] =
          /^(?:(de|fr|es): )?(.*) => (.*)$/.exec(line) ?? []
        const actual = shown(text, language)
        return actual === expected ? [] : [`${line}, read ${actual}`]
      })
      assertShare(lines.length, wrong, 1)
    })
  }
  for (const text of [
    ...hostileTexts,
    ...['€1 − ', 'two ', '½', '€49k down to ', 'CPI + ', '12% below '].map(part => part.repeat(8000)),
  ]) {
    it(`survives ${text.length} characters of ${JSON.stringify(text.slice(0, 8))}`, () => {
      readValue(text)
      decimalMarkOf(text)
    }).timeout(6000)
  }
})

describe('withSibling', () => {
  const check = (bare: string, siblings: readonly string[], expected: string) => {
    const value = readValue(bare)
    const unit = commonUnit(siblings.flatMap(text => readValue(text) ?? []))
    assert.ok(value)
    assert.equal(formatValue(unit ? withSibling(value, unit) : value), expected, bare)
  }
  it('takes currency, unit and scale, and never the amount', () => {
    check('43,000', ['€47k'], '€43k')
    check('43', ['€47k', '€40k'], '€43k')
    check('43', ['€47k', '€40,000'], '43')
    check('43', ['€47 per hour'], '€43 per hour')
    check('59.50', ['£61.20 per pen'], '£59.50 per pen')
    check('30', ['60 days'], '30 days')
    check('45', ['60 days', '€5k'], '45')
    check('4.5', ['5%'], '4.5%')
    check('1.5m', ['€2m'], '€1.5m')
    check('0', ['€47k'], '€0')
    check('43', ['€47,000'], '43')
  })
})

describe('the decimal mark of a text', () => {
  const check = (text: string, expected: '.' | ',' | undefined) =>
    assert.equal(decimalMarkOf(text), expected, text)
  it('is the one that its amounts show', () => {
    check('17,60 € and 2,5 %', ',')
    check('€17.60', '.')
    check('1.250,50', ',')
    check('€17.60 and 17,60 €', undefined)
    check('3.12.2026, version 4.7, section 2.5, 10.30', undefined)
    check('€60.000 and €55,000', undefined)
  })
  it('decides what one separator means', () => {
    assert.equal(shown('€60.000', 'en', ','), '€60k')
    assert.equal(shown('€1.250', 'en', '.'), 'none')
    assert.equal(shown('1.250 tonnes', 'en', ','), '1,250 tonnes')
    assert.equal(shown('€1,289 per litre', 'en', ','), 'none')
  })
})

describe('formatLike', () => {
  it('keeps the separators of a number read against the language', () => {
    const value = readValue('€60.000 per year')
    assert.ok(value)
    assert.equal(formatLike(value.low.minus(2000), value, '€60.000 per year'), '€58.000 per year')
  })
})

describe('currencyWrittenIn', () => {
  const texts: readonly [text: string, expected: string | undefined, language?: string][] = [
    ['900 kr, SEK 400', 'SEK'],
    ['900 kr, SEK 400, NOK 300', undefined],
    ['900 pesos, $400', 'pesos', 'es'],
    ['900 pesos, $400', undefined],
    ['900 pesos, $400, MXN 300', 'MXN', 'es'],
    ['900 pesos, $400, USD 300', 'USD', 'es'],
    // A conversion leaves `$` what it is.
    ['$40k (about CAD 54k)', undefined],
    ['20 CAD seats at $1,200', undefined],
    ['£40k (EGP 2.4m)', undefined],
  ]
  for (const [text, expected, language = 'en'] of texts)
    it(`tells ${expected ?? 'none'} of ${text} (${language})`, () =>
      assert.equal(currencyWrittenIn(text, language), expected))
})

describe('foreignGroupMark', () => {
  const texts: readonly [text: string, language: string, expected: string | undefined][] = [
    ['18,500 pesos', 'es', ','],
    ['€18.500', 'en', '.'],
    ['€1.250', 'en', undefined],
    ['$11.875 a bushel', 'en', undefined],
    ['18,500 kg', 'de', undefined],
  ]
  for (const [text, language, expected] of texts)
    it(`is ${expected ?? 'none'} in ${text}`, () => assert.equal(foreignGroupMark(text, language), expected))

  it('makes no thousands of a percentage', () => {
    const shownWith = (text: string) =>
      formatValue(readValue(text, { language: 'en', groupMark: '.' }) ?? assert.fail())
    assert.deepEqual(['6.125%', '1.250 tonnes'].map(shownWith), ['6.125%', '1,250 tonnes'])
  })
})
