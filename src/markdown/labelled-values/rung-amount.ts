/** An amount as far as it must be known to see whether amounts run one way. */
export interface RungAmount {
  readonly number: number
  /** A sign of money or `%`, or else the start of the word behind it in lower case; empty if there is none. */
  readonly unit: string
}

/** The first amount of a text that begins with one, or with a few other letters; dates and times of day are none. */
export function readRungAmount(text: string): RungAmount | undefined {
  const match = amount.exec(text)
  if (match === null) return undefined
  const [, before = '', digits = '', after = ''] = match
  if (moment.test(text.slice(before.length))) return undefined
  const scale = scales.find(({ pattern }) => pattern.test(after))?.factor ?? 1
  const sign = /\p{Sc}|%|(?<!\p{L})[A-Z]{3}(?!\p{L})/u.exec(`${before} ${after}`)?.[0]
  const unit = sign ?? /\p{L}{1,3}/u.exec(after)?.[0].toLowerCase() ?? ''
  if (unit === '' && /^(?:19|20)\d\d$/.test(digits)) return undefined
  return { number: toNumber(digits) * scale, unit }
}

/** Whether two amounts may be of one kind. */
export function isAlike(a: RungAmount, b: RungAmount): boolean {
  return a.unit === b.unit || a.unit === '' || b.unit === ''
}

const amount =
  /^([^\p{N}]{0,12})(\d[\d.,'’]*(?<=\d)(?:[ \u00a0\u202f]\d{3}(?!\d))*)((?:\s?[–-]\s?\d[\d.,]*)?\s?(?:\p{L}{1,12}|[%\p{Sc}])?\s?\p{Sc}?)/u

/** `3.12.`, `3/12`, `14:00`. */
const moment = /^\d{1,2}(?:[./]\d{1,2}[./]|\/\d|:\d\d)/

const scales = [
  { pattern: /^(?:\s?[–-]\s?[\d.,]+)?\s?(?:bn|mrd|B(?!\p{L}))/iu, factor: 1e9 },
  { pattern: /^(?:\s?[–-]\s?[\d.,]+)?\s?(?:m(?!\p{L})|mn|mio|mill)/iu, factor: 1e6 },
  { pattern: /^(?:\s?[–-]\s?[\d.,]+)?\s?(?:k(?!\p{L})|tsd|T€|TEUR)/iu, factor: 1e3 },
] as const

function toNumber(digits: string): number {
  const plain = digits.replace(/['’ \u00a0\u202f]/g, '')
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  const sign = plain.charAt(last)
  const isThousands = last > 0 && /^\d{3}$/.test(plain.slice(last + 1)) && !/^0[.,]/.test(plain)
  const isRepeated = last !== -1 && plain.indexOf(sign) !== last
  if (last === -1 || isThousands || isRepeated) return Number(plain.replace(/[.,]/g, ''))
  return Number(`${plain.slice(0, last).replace(/[.,]/g, '')}.${plain.slice(last + 1)}`)
}
