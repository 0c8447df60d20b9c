/** Whether a text is an ISO 4217 code, three capitals. */
export function isCurrency(code: string): boolean {
  return codes.has(code)
}

/**
 * The ISO 4217 code that a sign, code or word names; undefined when it names none.
 * `fallback` is the brief's currency: it decides what `$`, `kr` and `¥` mean, `$` being USD without it.
 */
export function readCurrency(text: string, fallback?: string): string | undefined {
  const sign = text.replace(/\.$/, '').toLowerCase()
  const family = families.find(({ signs }) => signs.includes(sign))
  if (family) return family.codes.find(code => code === fallback) ?? family.usual
  const upper = text.toUpperCase()
  const isCode =
    codes.has(upper) && (upper === text || common.test(text)) && (!words.test(text) || text === fallback)
  return isCode ? upper : signs.get(sign)
}

/** A source of a pattern for a currency sign or code; whether a code is one must still be asked. */
export const currencySource =
  '(?:US\\$|CA\\$|AU\\$|NZ\\$|HK\\$|[CASR]\\$|[€$£¥₹₩₽₺₪₴₫₱฿]|kr\\b\\.?|Fr\\.|Rs(?![A-Za-z])\\.?|zł|[A-Z]{3}(?![A-Za-z])|(?:eur|usd|gbp|chf)(?![A-Za-z]))'

/** A source of a pattern for a currency word after an amount. */
export const currencyWordSource =
  '(?:(?:US|American|Canadian|Australian|Swiss|British|Indian) )?(?:[Ee]uros?|[Dd]ollars?|dólares|pounds?|[Ff]rancs?|Franken|francos|rupees?|yen)(?![\\p{L}])'

/** The shortest way to write a currency before an amount: `€`, `US$` or a code and a space. */
export function currencyPrefix(code: string): string {
  return shown.get(code) ?? `${code} `
}

const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))
const common = /^(?:eur|usd|gbp|chf)$/i
/** Codes that are English words in capitals. */
const words = /^(?:ALL|TOP|CUP|TRY|MOP|SOS)$/

interface Family {
  readonly signs: readonly string[]
  readonly codes: readonly string[]
  readonly usual: string | undefined
}

const families: readonly Family[] = [
  {
    signs: ['$', 'dollar', 'dollars', 'dólares'],
    codes: 'USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP JMD BSD BBD TTD FJD NAD'.split(' '),
    usual: 'USD',
  },
  { signs: ['kr'], codes: ['SEK', 'NOK', 'DKK', 'ISK'], usual: undefined },
  { signs: ['¥'], codes: ['JPY', 'CNY'], usual: undefined },
  { signs: ['£', 'pound', 'pounds'], codes: ['GBP', 'EGP', 'GIP'], usual: 'GBP' },
  { signs: ['rs', 'rupee', 'rupees'], codes: ['INR', 'PKR', 'LKR', 'NPR'], usual: 'INR' },
]

const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '€': 'EUR',
    euro: 'EUR',
    euros: 'EUR',
    us$: 'USD',
    'us dollar': 'USD',
    'us dollars': 'USD',
    'american dollars': 'USD',
    'canadian dollars': 'CAD',
    'australian dollars': 'AUD',
    'swiss francs': 'CHF',
    'british pounds': 'GBP',
    'indian rupees': 'INR',
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
    zł: 'PLN',
    fr: 'CHF',
    franc: 'CHF',
    francs: 'CHF',
    franken: 'CHF',
    francos: 'CHF',
    yen: 'JPY',
  }),
)

const shown: ReadonlyMap<string, string> = new Map(
  Object.entries({ EUR: '€', USD: '$', GBP: '£', INR: '₹', CAD: 'C$', AUD: 'A$', NZD: 'NZ$', JPY: '¥' }),
)
