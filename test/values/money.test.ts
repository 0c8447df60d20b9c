import { readValues, type Value } from '../../src/values/money.js'
import { assertShare, hostileTexts } from './corpus.js'
import { moneyCorpus } from './money-corpus.js'

interface Case {
  readonly line: string
  readonly language: string
  readonly currency: string | undefined
  readonly text: string
  readonly values: string
}

const cases = moneyCorpus
  .split('\n')
  .filter(line => line.includes('=>'))
  .map((line): Case => {
    const [, language = 'en', currency, text = '', values = ''] =
      /^(?:([a-z]{2}(?:-[A-Z]{2})?)(?:\/([A-Z]{3}))?: )?(.*?) ?=> (.*)$/u.exec(line) ?? []
    return { line, language, currency, text, values }
  })

function shown(value: Value): string {
  const amounts = value.isRange ? `${value.low.toFixed()}..${value.high.toFixed()}` : value.low.toFixed()
  const unit = value.kind === 'money' ? value.currency : value.kind === 'number' ? '' : value.unit
  const vat = value.vat && { excl: 'net', incl: 'gross' }[value.vat]
  const words = [amounts, unit, ...value.per.map(per => `/${per}`), vat].filter(word => word)
  return (value.approximateSpan ? '~' : '') + words.join(' ')
}

/** `17.60` and `17.6` are the same amount. */
function plain(values: string): string {
  return values.replace(/(\d\.\d*?)0+(?!\d)/g, '$1').replace(/(\d)\.(?!\d|\.)/g, '$1')
}

function check(part: readonly Case[], share: number): void {
  const wrong = part.flatMap(({ line, text, language, currency, values }) => {
    const actual = readValues(text, { language, currency }).map(shown).join('; ') || 'none'
    return plain(actual) === plain(values) ? [] : [`${line}, read ${actual}`]
  })
  assertShare(part.length, wrong, share)
}

const isHeldOut = (_: unknown, index: number) => index % 5 === 1 || index % 5 === 3

describe('readValues', () => {
  it('reads the seen values as a person would', () =>
    check(
      cases.filter((_, index) => !isHeldOut(_, index)),
      1,
    ))
  it('reads the held-out values as a person would', () => check(cases.filter(isHeldOut), 1))
  for (const text of hostileTexts) {
    it(`survives 100 kB of ${JSON.stringify(text.slice(0, 8))}`, () => {
      readValues(text)
    }).timeout(6000)
  }
})
