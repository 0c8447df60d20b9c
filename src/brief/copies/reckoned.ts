import { Big } from 'big.js'
import { inEveryLanguage } from '../../language/languages.js'
import type { NumberWords } from '../../language/numbers.js'
import { oneOf, wholeWord } from '../../language/pattern.js'
import { anySharing, sharing } from '../../language/sharing.js'
import { findAll } from '../../text/find-all.js'
import { isInOneOf, type Span } from '../../text/span.js'
import { currencySource, currencyWordSource } from '../../values/currency.js'
import type { Value } from '../../values/money.js'
import { nounBehind } from '../../values/noun-behind.js'
import { readScale, scaleFactor } from '../../values/scale.js'
import { knownUnit } from '../../values/units.js'
import { amountOf, plainNumber } from './amount-of.js'
import { changeOf } from './change-of.js'
import { pricesOfOne } from './per-count.js'
import type { KnownValue } from './secret-facts.js'
import { splitAmounts } from './split-amounts.js'

/** What a reader can reckon from a text. */
export interface Reckoned {
  /** Its span goes from the first number to the last one, with the words before them. */
  readonly value: Value
  /** The point of the deal that it is about, if it changes a number of that. */
  readonly issue?: string | undefined
  /** Whether only its writer can say if it is one, `1,284 over 3 plants`. */
  readonly isDoubtful?: boolean
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
  const results = terms.flatMap((value, index): readonly Reckoned[] => [
    ...(value.isComputed ? [{ value }] : []),
    ...chainFrom(text, terms.slice(index, index + longestChain)),
  ])
  const isCounted = ({ kind, span: { end } }: Value) =>
    kind === 'number' &&
    nounBehind(text.slice(end, end + longestWords).replace(timesBehind, ''), language) !== undefined
  return [
    ...results.filter(({ value }) => !isCounted(value)),
    ...splitAmounts(text, language).map(value => ({ value })),
    ...withHalves(text, values),
    ...pricesOfOne(text, values),
    ...[...terms, ...partsAlone(text)]
      .filter(({ span }) => isChange(text, span))
      .flatMap(value =>
        known.flatMap(number => {
          const sureness = changeOf(text, value, number, language)
          if (sureness === undefined) return []
          return changed(value, number).map(found => ({ ...found, isDoubtful: sureness === 'perhaps' }))
        }),
      ),
    ...terms
      .filter(
        ({ kind, span: { end } }) => kind === 'percent' && ofPrice.test(text.slice(end, end + longestWords)),
      )
      .flatMap(({ low, span }) =>
        known.map(({ value }) => ({ value: amountOf(value, value.low.times(low).div(100), span) })),
      ),
  ]
}

/** The values and what stands for one, `a million`, with the parts and multiples of them that words before them take. */
function termsIn(text: string, values: readonly Value[], language: string): readonly Value[] {
  const alone = findAll(text, scaleAlone).map(({ 0: word, index }): Value => {
    const span = { start: index, end: index + word.length }
    return amountOf(plainNumber, scaleFactor(word, language, false) ?? new Big(0), span)
  })
  const written = values.flatMap(value => (value.isRange ? [] : [inFull(text, divided(value))]))
  const others = findAll(text, scaled).flatMap(({ 0: number, 1: digits = '', index }) => {
    const span = { start: index, end: index + number.length }
    const factor = readScale(text, index + number.indexOf(digits) + digits.length, language)?.factor
    const isRead = factor === undefined || factor.lt(1_000_000) || isInOneOf(values, span)
    return isRead ? [] : [amountOf(plainNumber, new Big(digits.replace(',', '.')).times(factor), span)]
  })
  return [...written, ...others, ...alone]
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

/** `2 years and a half`, `an hour and a half` */
function withHalves(text: string, values: readonly Value[]): readonly Reckoned[] {
  return findAll(text, unitAndHalf).flatMap(({ 0: written, 1: word = '', index }): readonly Reckoned[] => {
    const unit = knownUnit(word)
    if (unit === undefined) return []
    const counted = values.find(({ span: { end } }) => end === index + word.length || end === index - 1)
    if (counted === undefined ? !isOne.test(text.slice(0, index)) : !counted.low.mod(1).eq(0)) return []
    const span = { start: counted?.span.start ?? index, end: index + written.length }
    const one = { ...plainNumber, kind: 'quantity', unit, scale: undefined } as const
    return [{ value: amountOf(one, (counted?.low ?? new Big(1)).plus(0.5), span) }]
  })
}

/** In whatever language the rest is, `72,000` are thousands. */
function inFull(text: string, value: Value): Value {
  const { low, scale, span } = value
  const isGrouped = scale === undefined && low.lt(1000) && grouped.test(text.slice(span.start, span.end))
  return isGrouped && value.kind !== 'quantity' ? amountOf(value, low.times(1000), span) : value
}

/** A quotient may look like an amount per unit, `€856k / 2 do`; and so is `€856k per 2 years`. */
function divided(value: Value): Value {
  const by = Number.parseInt(value.per[0] ?? '', 10)
  return by > 1 ? { ...amountOf(value, value.low.div(by), value.span), per: [], isComputed: true } : value
}

/** Parts by which something changes, `a quarter` in `a quarter less`. */
function partsAlone(text: string): readonly Value[] {
  return findAll(text, partAlone).flatMap(({ 0: word, index }): Value[] => {
    const by = fractions.get(word.toLowerCase()) ?? 0
    const span = { start: index, end: index + word.length }
    return by < 2 ? [] : [{ ...amountOf(plainNumber, new Big(100).div(by), span), ...perCent }]
  })
}

/** The amounts of the first two terms, the first three, and so on, as far as words join them. */
function chainFrom(text: string, terms: readonly Value[]): readonly Reckoned[] {
  const found: Reckoned[] = []
  let [unit] = terms
  if (unit === undefined) return []
  let [end, sum, last] = [unit.span.end, new Big(0), unit.low]
  let isDoubtful = false
  const { start } = unit.span
  for (const value of terms.slice(1)) {
    const operator = operatorIn(text, { start: end, end: value.span.start }, unit, value)
    const { low, kind } = value
    end = value.span.end
    if (operator === undefined) break
    if (operator === '±') {
      const changes = changed(amountOf(unit, last, unit.span), { value })
      return [
        ...found,
        ...changes.map(change => ({ value: amountOf(change.value, change.value.low, { start, end }) })),
      ]
    }
    const share = (unit.kind === 'percent') === (kind === 'percent') ? 1 : 100
    const isSplit = operator === '/' || operator === 'spread'
    if (operator === '*') last = last.times(low).div(share)
    else if (isSplit) last = low.eq(0) ? last : last.div(low)
    else {
      sum = sum.plus(last)
      const change = share === 1 ? low.abs() : sum.times(low).div(100)
      last = operator === '-' ? change.times(-1) : change
    }
    if (operator === 'spread' && unit.kind !== 'money' && kind !== 'quantity') isDoubtful = true
    const isBare = unit.kind === 'percent' || unit.kind === 'number' || operator === '*'
    if (kind !== 'percent' && unit.kind !== 'money' && isBare && !isSplit) unit = value
    found.push({ value: amountOf(unit, sum.plus(last), { start, end }), isDoubtful })
  }
  return found
}

type Operator = '+' | '-' | '*' | '/' | '±' | 'spread'

/** What the words between two terms do with them. */
function operatorIn(text: string, { start, end }: Span, unit: Value, value: Value): Operator | undefined {
  const gap = text.slice(start, end).replace(currency, '')
  if (gap.length > longestWords) return undefined
  const isCount = ({ kind, low }: Value) =>
    (kind === 'number' || kind === 'quantity') && low.gte(2) && low.lte(mostParts) && low.mod(1).eq(0)
  if (isCount(unit) && value.kind !== 'percent' && each.test(gap)) return '*'
  if (isCount(value) && unit.kind !== 'percent') {
    const behind = text.slice(value.span.end, value.span.end + longestWords)
    if (gap.trim() === '' && timesBehind.test(behind)) return '*'
    if (spread.test(gap) && (value.kind === 'quantity' || /^\s\p{L}/u.test(behind) || !changeIn.test(gap)))
      return 'spread'
  }
  return operators.find(([, pattern]) => pattern.test(gap.trim()))?.[0]
}

/** What a known number becomes by a change, in either direction. */
function changed({ low, kind, scale, span }: Value, { value, issue }: KnownValue): readonly Reckoned[] {
  const isShare = kind === 'percent' && value.kind !== 'percent'
  // A bare number may be short for thousands beside an amount that has them, `40 less` than €468k.
  const isShort = kind === 'number' && scale === undefined && low.lt(1000) && value.low.gte(10_000)
  if (!isShare && kind !== value.kind && kind !== 'number' && value.kind !== 'number') return []
  const size = isShare ? value.low.div(100) : new Big(1)
  return [size, ...(isShort ? [new Big(1000)] : [])].flatMap(size =>
    [low, low.times(-1)].map(by => ({ value: amountOf(value, value.low.plus(by.times(size)), span), issue })),
  )
}

function isChange(text: string, { start, end }: Span): boolean {
  return (
    signBefore.test(text.slice(Math.max(0, start - 3), start + 2)) ||
    changeBehind.test(text.slice(end, end + longestWords)) ||
    changeBefore.test(text.slice(Math.max(0, start - longestWords), start))
  )
}

const perCent = { kind: 'percent', unit: '%', index: undefined } as const

/** Digits add up with each factor, and nobody reckons with more numbers. */
const longestChain = 5
/** Longest text between two numbers that belong together. */
const longestWords = 40

function words(of: (numbers: NumberWords) => readonly string[]): string {
  return oneOf(inEveryLanguage(({ numbers }) => of(numbers)))
}

const fractions = new Map([...sharing.values()].flatMap(words => Object.entries(words.fractions)))
/** `2/3 of`, `3 quarters of a`, `twice`; not the times of `4 quarters at`. */
const partBefore = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(\d{1,2})\s?/\s?(\d{1,2})|(?:(\d{1,2})\s)?(${oneOf([...fractions.keys()])})s?)(?!\p{L}{0,3}\s${anySharing('each')}\s?$)(?:\s?\p{L}{1,4}['’]?){0,3}\s?$`,
  'iu',
)
const partAlone = new RegExp(
  String.raw`(?<![\p{L}\d])${oneOf([...fractions.keys()])}(?=\s${anySharing('changes')})`,
  'giu',
)
/** `1.284m`, which no brief says for thousands of millions. */
const scaled = /(?<![\d.,])[€$£¥]?(\d{1,3}[.,]\d{3})\s?\p{L}{1,9}/gu
const scaleAlone = new RegExp(
  `(?<![\\d.,][ \\u00a0\\u202f]?)${wholeWord(
    inEveryLanguage(({ numbers: { scales } }) => scales.million.filter(({ length }) => length > 5)),
  )}`,
  'giu',
)
const grouped = /(?<![\d.,])[1-9]\d{0,2}[.,]\d{3}(?!\d)/
const changes = anySharing('changes')
const changeIn = new RegExp(changes, 'iu')
const changeBehind = new RegExp(String.raw`^[^.;!?\d]*?${changes}`, 'iu')
const isOne = new RegExp(String.raw`${anySharing('pers')}\s$`, 'iu')
const unitAndHalf = new RegExp(String.raw`(?<!\p{L})(\p{L}{2,})\s${anySharing('andHalf')}`, 'giu')
/** ` −150`, ` –€150`, ` − 150`; not the dash of a range or between words. */
const signBefore = /^\D{0,2}[\s(](?:[+−–‒-][€$£¥\d]|−\s)/u
/** ` of our price` */
const ofPrice = new RegExp(String.raw`^(?:\s\p{L}{1,8}){1,3}\s${anySharing('priceChanges')}`, 'iu')
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
/** ` payments of` */
const each = new RegExp(
  String.raw`^(?:\s\p{L}+)?\s(?:${anySharing('each')}|${words(({ shareOf }) => shareOf)})(?:\s\p{L}{1,7})?\s$`,
  'iu',
)
/** ` spread over the` */
const spread = new RegExp(
  String.raw`^(?:\s\p{L}{1,9})?\s(?:${anySharing('spread')})(?:\s\p{L}{1,7})?\s$`,
  'iu',
)
const timesBehind = new RegExp(String.raw`^\s?${words(({ times }) => times)}(?!\p{L})`, 'iu')
/** Behind an amount whose scale it does not know. */
const currency = new RegExp(
  String.raw`^\.?\s?(?:${oneOf(inEveryLanguage(({ money }) => money.beforeCurrency))}\s?)?(?:${currencySource}|${currencyWordSource})`,
  'u',
)
/** Nobody splits an amount into more. */
const mostParts = 60
