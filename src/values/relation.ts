import type { Big } from 'big.js'
import { inEveryLanguage } from '../language/languages.js'
import type { NumberWords } from '../language/numbers.js'
import { noLetterAfter, noLetterBefore, oneOf } from '../language/pattern.js'
import { letters } from '../text/letters.js'
import type { Value } from './money.js'

/**
 * What a relation between the values of a line comes to: `12% below €49k`, `from €49k to €43k`, `€43k instead of €49k`,
 * `1,100 m² × €39`. 'unread' for a relation that is not plain arithmetic, undefined for no relation.
 */
export function readRelation(text: string, values: readonly Value[]): Value | 'unread' | undefined {
  return (
    readStated(text, values) ??
    readDifference(text, values) ??
    readChain(text, values) ??
    readMove(text, values) ??
    readWanted(text, values) ??
    withoutHeld(text, values)
  )
}

/** The result that the text itself gives, `€49k − 12% = €43k`. */
function readStated(text: string, values: readonly Value[]): Value | undefined {
  const equals = text.lastIndexOf('=')
  const isBetween = values.some(({ span }) => span.end <= equals)
  return equals === -1 || !isBetween ? undefined : values.find(({ span }) => span.start > equals)
}

/** Digits add up with each factor, so an endless product would take quadratic time. */
const longestChain = 20

type Operator = '+' | '-' | '*'

/** Sums and products of values that follow each other, `1,100 m² × €39 × 12`. */
function readChain(text: string, values: readonly Value[]): Value | 'unread' | undefined {
  const operators: Operator[] = []
  let last = values[0]
  for (const next of values.slice(1, longestChain)) {
    const operator =
      last &&
      (operatorBetween(text, last, next) ??
        (operators.at(-1) === '*' ? afterComma(text, last, next) : undefined))
    if (operator === undefined) break
    operators.push(operator)
    last = next
  }
  if (operators.length === 0 || last === undefined) return isPartial(text, values) ? 'unread' : undefined
  const isWhole =
    operators.at(-1) === '*' || /^\s*(?:[,.;:)]|$)/.test(text.slice(last.span.end, last.span.end + 40))
  const result = isWhole ? compute(values.slice(0, operators.length + 1), operators) : undefined
  // A bonus on top leaves the amount before it as it is: `€120k + 10% bonus`.
  return result ?? (operators.every(operator => operator === '+') ? undefined : 'unread')
}

/** The values of a text with each product in the place of its factors: `20 people × €400` is €8,000. */
export function withProducts(text: string, values: readonly Value[]): readonly Value[] {
  const found: Value[] = []
  for (const next of values.slice(0, longestChain)) {
    const last = found.at(-1)
    const product = last && operatorBetween(text, last, next) === '*' ? multiply(last, next) : undefined
    found.splice(product === undefined ? found.length : -1, 1, product ?? next)
  }
  return found
}

/** Whether a value is added to what stands before it or taken from it; undefined if neither is said. */
export function signBefore(text: string, { span, low }: Value): '+' | '-' | undefined {
  const lead = text.slice(Math.max(0, span.start - longestGap), span.start).trimEnd()
  if (low.lt(0) || minusAtEnd.test(lead)) return '-'
  return plusAtEnd.test(lead) || text.charAt(span.start) === '+' ? '+' : undefined
}

/** Half of an amount, twelve times it, what is taken from words, or the amount before a cut that is not computed. */
function isPartial(text: string, [first, second]: readonly Value[]): boolean {
  if (first === undefined) return false
  const lead = leadOf(text, first)
  if (first.kind === 'money' && addedToWords.test(lead)) return true
  if ((first.kind === 'money' && timesBefore.test(lead)) || partOf.test(lead)) return true
  const gap = second && text.slice(first.span.end, second.span.start)
  return (
    gap !== undefined &&
    gap.length <= longestGap &&
    (changedBy.test(gap) || (second?.kind === 'number' && divided.test(gap)))
  )
}

function operatorBetween(text: string, a: Value, b: Value): Operator | undefined {
  const gap = text.slice(a.span.end, b.span.start)
  if (gap.length > 20) return undefined
  const word = gap.trim().toLowerCase()
  if (times.test(word)) return '*'
  if (plus.test(word)) return '+'
  if (minus.test(word)) return '-'
  if (a.kind === 'percent' && b.kind === 'money' && shareOf.test(gap)) return '*'
  if (word !== '' || b.kind === 'number') return undefined
  const sign = text.charAt(b.span.start)
  return sign === '+' ? '+' : b.high.lt(0) ? '-' : undefined
}

/** `65% × €148,000, less €22,000`: after a product the comma belongs to the words. */
function afterComma(text: string, a: Value, b: Value): Operator | undefined {
  const comma = /^,(?=\s\p{L})/u.exec(text.slice(a.span.end, b.span.start))
  if (comma === null) return undefined
  const { start, end } = a.span
  return operatorBetween(text, { ...a, span: { start, end: end + 1 } }, b)
}

/** A product is taken before a sum; a percentage of a sum is one of what stands before it. */
function compute(values: readonly Value[], operators: readonly Operator[]): Value | undefined {
  const terms: { readonly sign: Operator; readonly value: Value }[] = []
  for (const [index, value] of values.entries()) {
    const operator = operators[index - 1] ?? '+'
    const before = terms.at(-1)
    if (operator !== '*' || before === undefined) {
      terms.push({ sign: operator, value })
      continue
    }
    const product = multiply(before.value, value)
    if (product === undefined) return undefined
    terms.splice(-1, 1, { sign: before.sign, value: product })
  }
  return terms
    .slice(1)
    .reduce<Value | undefined>(
      (sum, { sign, value }) => sum && add(sum, value, sign === '-' ? -1 : 1),
      terms[0]?.value,
    )
}

/** `1,100 m² × €39 per m²` and `80% × €432k`: one amount of money, the other factor a count or a share. */
function multiply(a: Value, b: Value): Value | undefined {
  if (a.isRange || b.isRange) return undefined
  const money = a.kind === 'money' ? a : b
  const count = money === a ? b : a
  if (money.kind !== 'money' || count.kind === 'money') return undefined
  if (count.kind === 'percent') return joined(a, b, money, money.low.times(count.low).div(100), money.per)
  // A bare count counts the unit of the price, the months in `12 × €3,600 per month`; years may be meant as such.
  const unit = count.kind === 'quantity' ? count.unit : money.per[0]
  if (count.kind === 'number' && unit === 'year') return undefined
  return joined(
    a,
    b,
    money,
    money.low.times(count.low),
    money.per.filter(name => name !== unit),
  )
}

function add(a: Value, b: Value, sign: 1 | -1): Value | undefined {
  if (a.isRange || b.isRange) return undefined
  const part = difference(b, a)
  return part && joined(a, b, a, a.low.plus(part.abs().times(sign)), a.per.length > 0 ? a.per : b.per)
}

/** A difference in the unit of its base: `12%` of €49k, or `€6k`. */
function difference(part: Value, base: Value): Big | undefined {
  if (part.kind === 'percent' && part.unit === '%' && base.kind === 'money')
    return base.low.times(part.low).div(100)
  if (part.kind !== base.kind) return undefined
  if (part.kind === 'money' && base.kind === 'money' && part.currency !== base.currency) return undefined
  if (part.kind === 'quantity' && base.kind === 'quantity' && part.unit !== base.unit) return undefined
  return part.low
}

/** The value computed from two, with the currency or unit of one of them. */
function joined(a: Value, b: Value, unit: Value, amount: Big, per: Value['per']): Value {
  const span = { start: Math.min(a.span.start, b.span.start), end: Math.max(a.span.end, b.span.end) }
  const shared = {
    low: amount,
    high: amount,
    isRange: false,
    isFalling: false,
    isAddition: false,
    isComputed: true,
    scale: undefined,
  }
  return {
    ...unit,
    ...shared,
    per,
    span,
    amountSpan: { start: span.start, end: Math.max(a.amountSpan.end, b.amountSpan.end) },
  }
}

/** `12% below today's €49k`, `€6k less than the €49k of today`. Without the amount it is taken from, it is unread. */
function readDifference(text: string, [part, base]: readonly Value[]): Value | 'unread' | undefined {
  if (part === undefined) return undefined
  const rest = text.slice(part.span.end, part.span.end + longestGap)
  const isBelow = below.test(rest)
  if (!isBelow && !above.test(rest)) return undefined
  const gap = base && text.slice(part.span.end, base.span.start)
  if (base === undefined || gap === undefined || gap.length > longestGap || /[.;:,]\s/.test(gap))
    return than.test(rest) ? 'unread' : undefined
  return add(base, part, isBelow ? -1 : 1) ?? (than.test(rest) ? 'unread' : undefined)
}

/** The new amount of a move: `from €49k to €43k`, `€49k down to €43k`. A rising pair without more words is a range. */
function readMove(text: string, values: readonly Value[]): Value | 'unread' | undefined {
  const at = values.findIndex(value => value.isRange && value.isFalling && from.test(leadOf(text, value)))
  const falling = values[at]
  if (falling) return { ...falling, high: falling.low, isRange: false, isComputed: true }
  const [start, end] = values
  if (start && end && isFrom(text, start, end, upTo)) return end
  if (start && end && isFrom(text, start, end, until))
    return end.high.lt(start.low) ? end : rangeOf(start, end)
  const next = values.findIndex((value, index) => {
    const before = values[index - 1]
    return before !== undefined && isMove(text.slice(before.span.end, value.span.start))
  })
  // Of a chain of moves nobody can tell which one is meant.
  const after = values[next + 1]
  const moved = values[next]
  return moved && after && isMove(text.slice(moved.span.end, after.span.start)) ? 'unread' : moved
}

/** Whether both ends of a pair carry their unit, `from 60 days to 45 days`, with one of the words between them. */
function isFrom(text: string, a: Value, b: Value, words: RegExp): boolean {
  const isAlike = a.kind === b.kind && difference(b, a) !== undefined
  return isAlike && words.test(text.slice(a.span.end, b.span.start)) && from.test(leadOf(text, a))
}

function rangeOf(a: Value, b: Value): Value {
  return { ...a, high: b.high, isRange: true, span: { start: a.span.start, end: b.span.end } }
}

function isMove(gap: string): boolean {
  return gap.length <= longestGap && (movedTo.test(gap) || arrow.test(gap))
}

/** The amount that we want where another one holds: `we pay €49k now and want €43k`. */
function readWanted(text: string, [first, ...others]: readonly Value[]): Value | undefined {
  const found = others.filter(value => value.kind === first?.kind && wanted.test(leadOf(text, value)))
  return found.length === 1 ? found[0] : undefined
}

/** Leaves out what holds today and what is replaced; undefined if there is nothing to leave out. */
function withoutHeld(text: string, values: readonly Value[]): Value | 'unread' | undefined {
  const rest = values.filter(value => !isHeld(text, value))
  if (rest.length === values.length) return undefined
  if (rest.length > 0) return rest.find(({ kind }) => kind === 'money') ?? rest[0]
  return values.length > 1 || values.some(value => insteadOf.test(leadOf(text, value))) ? 'unread' : undefined
}

function isHeld(text: string, value: Value): boolean {
  const lead = leadOf(text, value)
  if (value.isRange) return heldBefore.test(lead)
  if (insteadOf.test(lead) || denied.test(lead) || heldBefore.test(lead)) return true
  return heldAfter.test(text.slice(value.span.end, value.span.end + longestGap))
}

function leadOf(text: string, { span }: Value): string {
  return text.slice(Math.max(0, span.start - longestGap), span.start)
}

const longestGap = 48

function words(wordsOf: (numbers: NumberWords) => readonly string[]): string {
  return oneOf(inEveryLanguage(({ numbers }) => wordsOf(numbers)))
}

/** Up to three words, `the`, `our present`. */
const few = `(?: ?[${letters}'’]{1,16}){0,3} ?`
const belowWords = words(({ below }) => below)
const aboveWords = words(({ above }) => above)
const times = new RegExp(`^(?:×|\\*|x|${words(({ times }) => times)})$`, 'iu')
const divided = /^ ?[÷/] ?$/
const partOf = new RegExp(
  `${noLetterBefore}${words(({ partOf }) => partOf)}(?: [${letters}'’]{1,16})? ?$`,
  'iu',
)
const changedBy = new RegExp(`^,?(?: [${letters}]{1,16}){0,2} ${words(({ changedBy }) => changedBy)} $`, 'iu')
const timesBefore = new RegExp(`[${letters}] (?:×|${words(({ times }) => times)}) $`, 'iu')
const plus = new RegExp(`^(?:\\+|${words(({ plus }) => plus)})$`, 'iu')
const minus = new RegExp(`^(?:−|–|-|${words(({ minus }) => minus)})$`, 'iu')
const plusAtEnd = new RegExp(`(?:\\+|${noLetterBefore}${words(({ plus }) => plus)})$`, 'iu')
const minusAtEnd = new RegExp(`(?:−|(?<=\\s)[–-]|${noLetterBefore}${words(({ minus }) => minus)})$`, 'iu')
/** `what the bakery pays, less €60k`. */
const addedToWords = new RegExp(
  `[${letters}]{2},? (?:${words(({ minus }) => minus)}|${words(({ plus }) => plus)}) $`,
  'iu',
)
const shareOf = new RegExp(`^ ${words(({ shareOf }) => shareOf)}${few}$`, 'iu')
const below = new RegExp(`^ ${belowWords}${noLetterAfter}`, 'iu')
const above = new RegExp(`^ ${aboveWords}${noLetterAfter}`, 'iu')
/** A comparison that says nothing without its base; `€47k under the lease` and `10% off` may be whole. */
const than = new RegExp(
  `^ (?!${words(({ looseComparisons }) => looseComparisons)}${noLetterAfter})(?:${belowWords}|${aboveWords})${noLetterAfter}(?! ${words(({ notBase }) => notBase)}${noLetterAfter})`,
  'iu',
)
const from = new RegExp(`${noLetterBefore}${words(({ from }) => from)}${few}$`, 'iu')
const arrow = /^ ?(?:→|-+>|⇒|=>) ?$/
const until = new RegExp(`^ ${words(({ until, ownUntil }) => [...until, ...ownUntil])} $`, 'iu')
const upTo = new RegExp(`^ ${words(({ upTo }) => upTo)} $`, 'iu')
const wanted = new RegExp(`${noLetterBefore}${words(({ wanted }) => wanted)} $`, 'iu')
const movedTo = new RegExp(`^,? (?:[${letters}]{1,16} )?${words(({ movedTo }) => movedTo)} $`, 'iu')
const heldBefore = new RegExp(`${noLetterBefore}${words(({ heldBefore }) => heldBefore)}:?${few}$`, 'iu')
const heldAfter = new RegExp(
  `^ (?:[${letters}]{1,3} )?${words(({ heldAfter }) => heldAfter)}${noLetterAfter}`,
  'iu',
)
const denied = new RegExp(`${noLetterBefore}${words(({ denied }) => denied)} $`, 'iu')
const insteadOf = new RegExp(`${noLetterBefore}${words(({ insteadOf }) => insteadOf)}${few}$`, 'iu')
