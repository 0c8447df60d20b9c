import { inEveryLanguage, languages } from '../language/languages.js'
import { oneOf } from '../language/pattern.js'
import { letters } from '../text/letters.js'

/** Whether a text is an ISO 4217 code, three capitals. */
export function isCurrency(code: string): boolean {
  return codes.has(code)
}

/**
 * The ISO 4217 code for a sign, code or word; undefined if there is none.
 * `fallback` is the brief's currency: it decides what `$`, `kr` and `¥` mean, `$` being USD without it.
 */
export function readCurrency(text: string, fallback?: string): string | undefined {
  const written = text.replace(/\.$/, '').toLowerCase()
  const sign = words.get(written) ?? written
  const family = families.find(({ signs }) => signs.includes(sign))
  if (family) return family.codes.find(code => code === fallback) ?? family.usual
  const upper = text.toUpperCase()
  const isCode =
    codes.has(upper) &&
    (upper === text || common.test(text)) &&
    (!englishWords.test(text) || text === fallback)
  if (isCode) return upper
  return codes.has(sign) ? sign : signs.get(sign)
}

/** The source of a pattern for a currency sign or a possible code, which `readCurrency` has yet to recognise. */
export const currencySource =
  '(?:(?:US|CA|AU|NZ|HK|MX|NT|[CASR])\\$|GH₵|[€$£¥₹₩₽₺₪₴₫₱฿₦₡₲₵₸₾]|kr\\b\\.?|Fr\\.|Rs(?![A-Za-z])\\.?|[KTU][Ss][Hh]s?(?![A-Za-z])\\.?|RM(?![A-Za-z])|F ?CFA(?![A-Za-z])|S/(?:\\.|(?= ))|zł|Kč|[A-Z]{3}(?![A-Za-z])|(?:eur|usd|gbp|chf)(?![A-Za-z]))'

/** The source of a pattern for a currency word after an amount. */
export const currencyWordSource = `${oneOf(
  inEveryLanguage(({ money }) => Object.values(money.currencies).flat()),
)}(?![${letters}])`

/** The shortest way to write a currency before an amount: `€`, `US$` or a code and a space. */
export function currencyPrefix(code: string): string {
  return shown.get(code) ?? `${code} `
}

const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))
const common = /^(?:eur|usd|gbp|chf)$/i
/** Codes that are English words in capitals. */
const englishWords = /^(?:ALL|TOP|CUP|TRY|MOP|SOS)$/

interface Family {
  readonly signs: readonly string[]
  readonly codes: readonly string[]
  readonly usual: string | undefined
}

const families: readonly Family[] = [
  {
    signs: ['$'],
    codes: 'USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP JMD BSD BBD TTD FJD NAD'.split(' '),
    usual: 'USD',
  },
  { signs: ['kr'], codes: ['SEK', 'NOK', 'DKK', 'ISK'], usual: undefined },
  { signs: ['¥'], codes: ['JPY', 'CNY'], usual: undefined },
  { signs: ['£'], codes: ['GBP', 'EGP', 'GIP'], usual: 'GBP' },
  { signs: ['rs'], codes: ['INR', 'PKR', 'LKR', 'NPR'], usual: 'INR' },
]

/** Currency words in lower case, with the code or sign that they stand for. */
const words: ReadonlyMap<string, string> = new Map(
  languages.flatMap(({ money }) =>
    Object.entries(money.currencies).flatMap(([sign, words]) =>
      words.map(word => [word.toLowerCase(), codes.has(sign) ? sign : sign.toLowerCase()] as const),
    ),
  ),
)

const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '€': 'EUR',
    us$: 'USD',
    ca$: 'CAD',
    c$: 'CAD',
    au$: 'AUD',
    a$: 'AUD',
    nz$: 'NZD',
    hk$: 'HKD',
    s$: 'SGD',
    r$: 'BRL',
    '₹': 'INR',
    '₩': 'KRW',
    '₽': 'RUB',
    '₺': 'TRY',
    '₪': 'ILS',
    '₴': 'UAH',
    '₫': 'VND',
    '₱': 'PHP',
    '฿': 'THB',
    mx$: 'MXN',
    nt$: 'TWD',
    '₦': 'NGN',
    '₡': 'CRC',
    '₲': 'PYG',
    '₵': 'GHS',
    'gh₵': 'GHS',
    '₸': 'KZT',
    '₾': 'GEL',
    zł: 'PLN',
    kč: 'CZK',
    fr: 'CHF',
    ksh: 'KES',
    kshs: 'KES',
    tsh: 'TZS',
    tshs: 'TZS',
    ush: 'UGX',
    ushs: 'UGX',
    rm: 'MYR',
    fcfa: 'XOF',
    'f cfa': 'XOF',
    's/': 'PEN',
  }),
)

const shown: ReadonlyMap<string, string> = new Map(
  Object.entries({ EUR: '€', USD: '$', GBP: '£', INR: '₹', CAD: 'C$', AUD: 'A$', NZD: 'NZ$', JPY: '¥' }),
)
