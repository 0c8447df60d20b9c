import { Big } from 'big.js'
import { inEveryLanguage } from '../../language/languages.js'
import type { NumberWords } from '../../language/numbers.js'
import { oneOf, wholeWord } from '../../language/pattern.js'
import { anySharing, sharing } from '../../language/sharing.js'
import { findAll } from '../../text/find-all.js'
import type { Span } from '../../text/span.js'
import type { Value } from '../../values/money.js'
import { scaleFactor } from '../../values/scale.js'
import type { KnownValue } from './secret-facts.js'

/** What a reader can reckon from a text. */
export interface Reckoned {
  /** Its span goes from the first number to the last one, with the words before them. */
  readonly value: Value
  /** The point of the deal that it is about, if it changes a number of that. */
  readonly issue?: string | undefined
}

/**
 * The amounts that a text does not write but tells: sums, products and parts, `2 × €214k`, `a tenth of a million`, and by
 * how much a number that its reader knows would change, `€40k less than our first number`.
 */
export function reckonedIn(
  text: string,
  values: readonly Value[],
  known: readonly KnownValue[],
  language: string,
): readonly Reckoned[] {
  const terms = termsIn(text, values, language)
  return terms.flatMap((value, index): readonly Reckoned[] => [
    ...(value.isComputed ? [{ value }] : []),
    ...chainFrom(text, terms.slice(index, index + longestChain)),
    ...(isChange(text, value.span) ? changed(value, known) : []),
  ])
}

/** The values and what stands for one, `a million`, with the parts and multiples of them that words before them take. */
function termsIn(text: string, values: readonly Value[], language: string): readonly Value[] {
  const alone = findAll(text, scaleAlone).map(({ 0: word, index }): Value => {
    const span = { start: index, end: index + word.length }
    return amountOf(plainNumber, scaleFactor(word, language, false) ?? new Big(0), span)
  })
  const written = values.flatMap(value => (value.isRange ? [] : [inFull(text, value)]))
  return [...written, ...alone]
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(value => {
      const { start, end } = value.span
      const from = Math.max(0, start - longestWords)
      const part = partBefore.exec(text.slice(from, start))
      if (part === null) return value
      const [, above, below = fractions.get(part[4]?.toLowerCase() ?? '') ?? 1, count = 1] = part
      const amount = Number(below) === 0 ? value.low : value.low.times(above ?? count).div(below)
      return { ...amountOf(value, amount, { start: from + part.index, end }), isComputed: true }
    })
}

/** In whatever language the rest is, `72,000` are thousands. */
function inFull(text: string, value: Value): Value {
  const { low, scale, span } = value
  const isGrouped = scale === undefined && low.lt(1000) && grouped.test(text.slice(span.start, span.end))
  return isGrouped && value.kind !== 'quantity' ? amountOf(value, low.times(1000), span) : value
}

/** The amounts of the first two terms, the first three, and so on, as far as words join them. */
function chainFrom(text: string, terms: readonly Value[]): readonly Reckoned[] {
  const found: Reckoned[] = []
  let [unit] = terms
  if (unit === undefined) return []
  let [end, sum, last] = [unit.span.end, new Big(0), unit.low]
  const { start } = unit.span
  for (const value of terms.slice(1)) {
    const operator = operatorIn(text.slice(end, value.span.start))
    const { low, kind } = value
    end = value.span.end
    if (operator === undefined) break
    if (operator === '±') {
      const changes = changed(amountOf(unit, last, unit.span), [{ value }])
      return [
        ...found,
        ...changes.map(change => ({ value: amountOf(change.value, change.value.low, { start, end }) })),
      ]
    }
    const share = (unit.kind === 'percent') === (kind === 'percent') ? 1 : 100
    if (operator === '*') last = last.times(low).div(share)
    else if (operator === '/') last = low.eq(0) ? last : last.div(low)
    else {
      sum = sum.plus(last)
      const change = share === 1 ? low.abs() : sum.times(low).div(100)
      last = operator === '-' ? change.times(-1) : change
    }
    if (kind !== 'percent' && (unit.kind === 'percent' || unit.kind === 'number')) unit = value
    found.push({ value: amountOf(unit, sum.plus(last), { start, end }) })
  }
  return found
}

type Operator = '+' | '-' | '*' | '/' | '±'

function operatorIn(gap: string): Operator | undefined {
  return gap.length > longestWords
    ? undefined
    : operators.find(([, pattern]) => pattern.test(gap.trim()))?.[0]
}

/** What known numbers become by a change, in either direction. */
function changed(change: Value, known: readonly KnownValue[]): readonly Reckoned[] {
  const { low, kind, scale } = change
  return known.flatMap(({ value, issue }) => {
    const isShare = kind === 'percent' && value.kind !== 'percent'
    // A bare number may be short for thousands beside an amount that has them, `40 less` than €468k.
    const isShort = kind === 'number' && scale === undefined && low.lt(1000) && value.low.gte(10_000)
    if (!isShare && kind !== value.kind && kind !== 'number' && value.kind !== 'number') return []
    const size = isShare ? value.low.div(100) : new Big(1)
    return [size, ...(isShort ? [new Big(1000)] : [])].flatMap(size =>
      [low, low.times(-1)].map(by => ({
        value: amountOf(value, value.low.plus(by.times(size)), change.span),
        issue,
      })),
    )
  })
}

function isChange(text: string, { start, end }: Span): boolean {
  return (
    changeBehind.test(text.slice(end, end + longestWords)) ||
    changeBefore.test(text.slice(Math.max(0, start - longestWords), start))
  )
}

function amountOf(like: Value, amount: Big, span: Span): Value {
  return { ...like, low: amount, high: amount, isAddition: false, scale: undefined, span, amountSpan: span }
}

const plainNumber = {
  kind: 'number',
  low: new Big(0),
  high: new Big(0),
  isRange: false,
  per: [],
  vat: undefined,
  approximateSpan: undefined,
  span: { start: 0, end: 0 },
  amountSpan: { start: 0, end: 0 },
  scale: undefined,
  isFalling: false,
  isAddition: false,
  isComputed: false,
  hasScale: false,
} as const

/** Digits add up with each factor, and nobody reckons with more numbers. */
const longestChain = 5
/** Longest text between two numbers that belong together. */
const longestWords = 40

function words(of: (numbers: NumberWords) => readonly string[]): string {
  return oneOf(inEveryLanguage(({ numbers }) => of(numbers)))
}

const fractions = new Map([...sharing.values()].flatMap(words => Object.entries(words.fractions)))
/** `2/3 of`, `3 quarters of a`, `twice` */
const partBefore = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(\d{1,2})\s?/\s?(\d{1,2})|(?:(\d{1,2})\s)?(${oneOf([...fractions.keys()])})s?)(?:\s?\p{L}{1,6}['’]?){0,3}\s?$`,
  'iu',
)
const scaleAlone = new RegExp(
  `(?<![\\d.,][ \\u00a0\\u202f]?)${wholeWord(
    inEveryLanguage(({ numbers: { scales } }) => scales.million.filter(({ length }) => length > 5)),
  )}`,
  'giu',
)
const grouped = /(?<![\d.,])[1-9]\d{0,2}[.,]\d{3}(?!\d)/
const changes = anySharing('changes')
const changeBehind = new RegExp(String.raw`^[^.;!?\d]*?${changes}`, 'iu')
const changeBefore = new RegExp(String.raw`${changes}[^.;!?\d]*$`, 'iu')
/** `, less the` */
const between = (source: string) => new RegExp(`^,?\\s?(?:${source})(?:\\s\\p{L}{1,7})?$`, 'iu')
const operators: readonly (readonly [Operator, RegExp])[] = [
  ['*', between(`[×*x·]|${words(({ times, shareOf }) => [...times, ...shareOf])}`)],
  ['/', between(`[/÷]|${anySharing('divided')}`)],
  ['-', between(`[−–-]|${words(({ minus }) => minus)}`)],
  ['+', between(`\\+|${words(({ plus }) => plus)}|${anySharing('joins')}`)],
  ['±', new RegExp(`^(?:\\p{L}{1,6}\\s)?${changes}(?:\\s?\\p{L}{1,8}['’]?){0,2}$`, 'iu')],
]
