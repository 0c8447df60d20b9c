import { Big } from 'big.js'
import { inEveryLanguage } from '../../language/languages.js'
import { noLetterBefore, oneOf, wholeWord } from '../../language/pattern.js'
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
  /** Whether a share of an amount was taken, which people round. */
  readonly isRounded: boolean
  /** The point of the deal that it is about, if it changes a number of that. */
  readonly issue?: string | undefined
}

interface Surroundings {
  readonly known: readonly KnownValue[]
  readonly language: string
  /** Whether a number counts things, `40 more stores`. */
  readonly isCounting: (value: Value) => boolean
}

/**
 * The amounts that a text does not write but tells: sums, products and parts, `2 × €214k`, `a tenth of a million`, and by
 * how much a number that its reader knows would change, `€40k less than our first number`.
 */
export function reckonedIn(
  text: string,
  values: readonly Value[],
  { known, language, isCounting }: Surroundings,
): readonly Reckoned[] {
  const operands = operandsIn(text, values, language)
  return [
    ...operands.flatMap(operand => (operand.isPart ? [{ value: operand.value, isRounded: false }] : [])),
    ...values.flatMap(value => dividedIn(text, value)),
    ...operands.flatMap((_, first) => chainFrom(text, operands.slice(first, first + longestChain))),
    ...operands.flatMap(({ value }) => {
      const isAmount = value.kind !== 'number' || !isCounting(value)
      return isAmount && isChange(text, value.span) ? changed(value, known) : []
    }),
  ]
}

/** `€856k / 2`, which looks like an amount per something. */
function dividedIn(text: string, value: Value): readonly Reckoned[] {
  const divisor = Number(/^\s?[/÷]\s?(\d{1,3})/.exec(text.slice(value.amountSpan.end, value.span.end))?.[1])
  if (!divisor) return []
  return [{ value: { ...withAmount(value, value.low.div(divisor), value.span), per: [] }, isRounded: true }]
}

interface Operand {
  readonly value: Value
  /** Whether words before it take a part or a multiple of it. */
  readonly isPart: boolean
}

function operandsIn(text: string, values: readonly Value[], language: string): readonly Operand[] {
  const written = values.filter(({ isRange }) => !isRange)
  const alone = findAll(text, scaleAlone).flatMap(({ 0: word, index }): Value[] => {
    const factor = scaleFactor(word, language, false)
    const span = { start: index, end: index + word.length }
    return factor === undefined ? [] : [{ ...plainNumber, low: factor, high: factor, span, amountSpan: span }]
  })
  return [...written, ...alone]
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(value => {
      const factor = factorBefore(text, value.span.start)
      if (factor === undefined) return { value, isPart: false }
      const span = { start: factor.start, end: value.span.end }
      return { value: withAmount(value, factor.times(value.low), span), isPart: true }
    })
}

const plainNumber = {
  kind: 'number',
  isRange: false,
  per: [],
  vat: undefined,
  approximateSpan: undefined,
  scale: undefined,
  isFalling: false,
  isAddition: false,
  isComputed: true,
  hasScale: false,
} as const

interface Factor {
  readonly start: number
  readonly times: (amount: Big) => Big
}

function factorBefore(text: string, end: number): Factor | undefined {
  const from = Math.max(0, end - longestWords)
  const before = text.slice(from, end)
  const part = partBefore.exec(before)
  if (part !== null) {
    const { above, below, count, word = '' } = part.groups ?? {}
    const divisor = below === undefined ? fractions.get(word.toLowerCase()) : Number(below)
    if (!divisor) return undefined
    return { start: from + part.index, times: amount => amount.times(above ?? count ?? 1).div(divisor) }
  }
  const multiple = multipleBefore.exec(before)
  const factor = multiples.get(multiple?.[1]?.toLowerCase() ?? '')
  return multiple === null || factor === undefined
    ? undefined
    : { start: from + multiple.index, times: amount => amount.times(factor) }
}

/** The amounts of the first two operands, the first three, and so on, as far as words join them. */
function chainFrom(text: string, operands: readonly Operand[]): readonly Reckoned[] {
  const [first, ...others] = operands
  if (first === undefined) return []
  const found: Reckoned[] = []
  let [sum, last] = [new Big(0), first.value]
  let unit = first.value
  let isRounded = false
  for (const { value } of others) {
    const gap = text.slice(last.span.end, value.span.start)
    const operator = operatorIn(gap)
    if (operator === undefined) break
    if (operator === 'against') {
      found.push(
        ...changed(last, [{ value }]).map(found => ({
          ...found,
          value: { ...found.value, span: { start: last.span.start, end: value.span.end } },
        })),
      )
      break
    }
    const before = sum.plus(last.low)
    const isShare = value.kind === 'percent' && unit.kind !== 'percent'
    isRounded ||= isShare || last.kind === 'percent' || operator === '/'
    if (operator === '*') {
      const product = multiplied(last, value)
      last = { ...value, low: product, high: product }
    } else if (operator === '/') {
      if (value.low.eq(0)) break
      const quotient = last.low.div(value.low)
      last = { ...value, low: quotient, high: quotient }
    } else {
      const change = isShare ? before.times(value.low).div(100) : value.low
      const signed = operator === '-' ? change.abs().times(-1) : change.abs()
      sum = before
      last = { ...value, low: signed, high: signed }
    }
    if (unit.kind === 'number' || unit.kind === 'percent') unit = withKindOf(unit, value)
    found.push({
      value: withAmount(unit, sum.plus(last.low), { start: first.value.span.start, end: value.span.end }),
      isRounded,
    })
  }
  return found
}

function multiplied(a: Value, b: Value): Big {
  const product = a.low.times(b.low)
  return a.kind === 'percent' || b.kind === 'percent' ? product.div(100) : product
}

/** The one of two values that says what is counted. */
function withKindOf(a: Value, b: Value): Value {
  return b.kind === 'percent' || (b.kind === 'number' && a.kind === 'number' && b.per.length === 0) ? a : b
}

type Operator = '+' | '-' | '*' | '/' | 'against'

function operatorIn(gap: string): Operator | undefined {
  if (gap.length > longestWords) return undefined
  const word = gap.trim()
  return operators.find(([, pattern]) => pattern.test(word))?.[0]
}

/** What known numbers become by a change, in either direction. */
function changed(change: Value, known: readonly KnownValue[]): readonly Reckoned[] {
  return known.flatMap(({ value, issue }) => {
    const isShare = change.kind === 'percent' && value.kind !== 'percent'
    const isAlike =
      change.kind === value.kind ||
      change.kind === 'number' ||
      (value.kind === 'number' && value.low.gte(1000))
    if (!isShare && !isAlike) return []
    const sizes = isShare ? [value.low.times(change.low).div(100)] : sizesOf(change, value)
    return sizes.flatMap(size =>
      [value.low.minus(size), value.low.plus(size)].map(amount => ({
        value: withAmount(value, amount, change.span),
        isRounded: isShare,
        issue,
      })),
    )
  })
}

/** A bare number may be short for thousands beside an amount that has them, `40 less` than €468k. */
function sizesOf({ low, kind, scale }: Value, base: Value): readonly Big[] {
  const isShort = kind === 'number' && scale === undefined && low.lt(1000) && base.low.gte(10_000)
  return isShort ? [low, low.times(1000)] : [low]
}

function isChange(text: string, { start, end }: Span): boolean {
  return (
    changeBehind.test(text.slice(end, end + longestWords)) ||
    changeBefore.test(text.slice(Math.max(0, start - longestWords), start))
  )
}

function withAmount(value: Value, amount: Big, span: Span): Value {
  return {
    ...value,
    low: amount,
    high: amount,
    isRange: false,
    isAddition: false,
    isComputed: true,
    scale: undefined,
    span,
    amountSpan: span,
  }
}

/** Digits add up with each factor, and nobody reckons with more numbers. */
const longestChain = 5
/** Longest text between two numbers that belong together. */
const longestWords = 40

const fractions = new Map([...sharing.values()].flatMap(words => Object.entries(words.fractions)))
const multiples = new Map([...sharing.values()].flatMap(words => Object.entries(words.multiples)))
const numbers = {
  plus: inEveryLanguage(({ numbers }) => numbers.plus),
  minus: inEveryLanguage(({ numbers }) => numbers.minus),
  times: inEveryLanguage(({ numbers }) => numbers.times),
}
/** `a`, `unser`, before an amount. */
const article = String.raw`(?:\s?\p{L}{1,6}['’]?){0,2}\s?`
const anyPart = String.raw`(?:\s?${oneOf([...sharing.values()].flatMap(words => words.partOf))})?`
const partBefore = new RegExp(
  String.raw`(?:(?:${noLetterBefore}|(?<=\d))(?:(?<above>\d{1,2})\s?/\s?(?<below>\d{1,2})|(?:(?<count>\d{1,2})\s)?(?<word>${oneOf([...fractions.keys()])})))${anyPart}${article}$`,
  'iu',
)
const multipleBefore = new RegExp(
  `${noLetterBefore}(${oneOf([...multiples.keys()])})${anyPart}${article}$`,
  'iu',
)
const scaleAlone = new RegExp(
  `(?<![\\d.,][ \\u00a0\\u202f]?)${wholeWord(
    inEveryLanguage(({ numbers }) => [...numbers.scales.million, ...numbers.scales.thousand]).filter(
      ({ length }) => length > 5,
    ),
  )}`,
  'giu',
)
const changes = anySharing('changes')
const changeBehind = new RegExp(String.raw`^[^.;!?\d]*?${changes}`, 'iu')
const changeBefore = new RegExp(String.raw`${changes}[^.;!?\d]*$`, 'iu')
const operators: readonly (readonly [Operator, RegExp])[] = [
  ['*', new RegExp(`^(?:[×*x·]|${oneOf(numbers.times)})(?:\\s\\p{L}{1,6})?$`, 'iu')],
  ['/', new RegExp(`^(?:[/÷]|${anySharing('divided')})$`, 'iu')],
  ['-', new RegExp(`^,?\\s?(?:[−–-]|${oneOf(numbers.minus)})(?:\\s\\p{L}{1,6})?$`, 'iu')],
  ['+', new RegExp(`^,?\\s?(?:\\+|${oneOf(numbers.plus)}|${anySharing('joins')})(?:\\s\\p{L}{1,6})?$`, 'iu')],
  ['*', new RegExp(`^${oneOf([...sharing.values()].flatMap(words => words.partOf))}$`, 'iu')],
  ['against', new RegExp(`^(?:\\p{L}{1,6}\\s)?${changes}(?:\\s?\\p{L}{1,8}['’]?){0,2}$`, 'iu')],
]
