import { inEveryLanguage, languageOf, languages } from '../language/languages.js'
import { oneOf } from '../language/pattern.js'
import { letters } from '../text/letters.js'

/** Whether a text is an ISO 4217 code, three capitals. */
export function isCurrency(code: string): boolean {
  return codes.has(code)
}

/**
 * The ISO 4217 code for a sign, code or word; undefined if there is none.
 * `fallback` is the brief's currency: it decides what `$`, `kr` and `pesos` mean. Without it `$` is USD, and a name that
 * several countries share stands for itself.
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

/** Whether a currency is a word, such as `pesos`, that stands behind its amount in all languages. */
export function isCurrencyWord(currency: string): boolean {
  return currency.length > 3
}

/** The shortest way to write a currency before an amount: `€`, `US$` or a code and a space. */
export function currencyPrefix(code: string): string {
  return shown.get(code) ?? `${code} `
}

const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))
const common = /^(?:eur|usd|gbp|chf)$/i
/** Codes that are English words in capitals. */
const englishWords = /^(?:ALL|TOP|CUP|TRY|MOP|SOS)$/

/** What several countries call their currencies. */
interface Family {
  readonly signs: readonly string[]
  readonly codes: readonly string[]
  /** What it is if nothing tells the country: the code that is meant most often, or else the name. */
  readonly usual: string
}

const families: readonly Family[] = [
  {
    signs: ['$'],
    codes: 'USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP JMD BSD BBD TTD FJD NAD pesos'.split(' '),
    usual: 'USD',
  },
  { signs: ['kr'], codes: ['SEK', 'NOK', 'DKK', 'ISK'], usual: 'kr' },
  { signs: ['¥'], codes: ['JPY', 'CNY'], usual: '¥' },
  { signs: ['£'], codes: ['GBP', 'EGP', 'GIP'], usual: 'GBP' },
  { signs: ['rs'], codes: ['INR', 'PKR', 'LKR', 'NPR'], usual: 'INR' },
  { signs: ['pesos'], codes: ['MXN', 'ARS', 'CLP', 'COP', 'DOP', 'PHP', 'UYU'], usual: 'pesos' },
  { signs: ['dirhams'], codes: ['AED', 'MAD'], usual: 'dirhams' },
  { signs: ['dinars'], codes: ['DZD', 'TND', 'RSD', 'KWD', 'JOD', 'BHD', 'IQD'], usual: 'dinars' },
]

/**
 * The currency for which a text also uses a sign or a name of several countries: SEK in one with `SEK 900` and `900 kr`,
 * `pesos` in one with `900 pesos` and `$400`. Undefined if it names none, or more than one. Beside `$` and `£`, a code may
 * be a conversion, `$40k (about CAD 54k)`.
 */
export function currencyWrittenIn(text: string, language: string): string | undefined {
  const written = families
    .filter(({ signs }) => signs.some(sign => text.includes(sign)))
    .flatMap(({ codes, usual }) =>
      codes
        .filter(code => text.includes(code) && beside(code).test(text))
        .map(code => ({ code, mayBeConverted: code !== usual && isCurrency(code) && common.test(usual) })),
    )
  const codes = new Set(written.map(({ code }) => code))
  const { dollarSign } = languageOf(language).money
  if (codes.size > 1 || dollarSign !== 'pesos') codes.delete('pesos')
  return codes.size > 1 ? undefined : written.find(one => codes.has(one.code) && !one.mayBeConverted)?.code
}

function beside(code: string): RegExp {
  return new RegExp(String.raw`\b${code} ?\d|\d ?${code}\b`)
}

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
