import { Big } from 'big.js'
import type { Value } from '../../values/money.js'
import { knownUnit } from '../../values/units.js'
import { toComparable, writtenPrecision } from '../../values/value.js'
import { meaningsOf } from './bare-numbers.js'
import type { Surroundings } from './number-surroundings.js'
import type { Reckoned } from './reckoned.js'
import type { SecretAmount } from './secret-facts.js'

/** Whether a value that stands somewhere is the secret one: the same amount, kind and unit, in whatever currency. */
export function isToldBy(read: Value, written: string, secret: SecretAmount, around: Surroundings): boolean {
  if (read.kind === 'money' && (secret.value.kind === 'quantity' || secret.value.kind === 'percent'))
    return false
  const value = inMoneyOf(secret.value, read)
  const amounts = [value.low, value.high]
  if (value.kind === 'number' && value.isRange && value.low.gte(100) && around.counted === undefined)
    if (scales.some(factor => isTightAround(timesBoth(value, factor), secret.value.low))) return true
  if (value.kind === 'number')
    return [...amounts, ...(value.isRange ? [] : meaningsOf(written, around.language))].some(amount =>
      isBareSecret(amount, secret, around),
    )
  // The noun behind a number need not be what it counts, `428 all in`, and `mil` is a thousand or a million.
  const isLoose = value.kind === 'quantity' && knownUnit(value.unit) === undefined && value.per.length === 0
  if (isLoose && amounts.some(amount => isLooselySame(amount, value.unit, secret, around))) return true
  if (isShort(value, secret) && amounts.some(amount => isBareSecret(amount, secret, around))) return true
  if (isSameTime(value, secret.value) || isSameRate(value, secret.value)) return true
  const { scale } = value
  const alone = { ...around, isAsked: false, isNear: false, isSubject: false }
  if (scale !== undefined && amounts.some(amount => isBareSecret(amount.div(scale), secret, alone)))
    return true
  return isSameValue(value, written, secret, around.language)
}

/** Whether what a text lets its reader reckon is the secret amount, as people round it. */
export function isReckoned({ value, issue }: Reckoned, secret: SecretAmount, language: string): boolean {
  if (issue !== undefined && secret.issue !== undefined && issue !== secret.issue) return false
  const like = inMoneyOf(secret.value, value)
  const [low, sought] = [Number(like.low), Number(secret.value.low)]
  const factors = like.kind === 'number' ? [1, 1000, 1e6] : like.kind === 'money' ? [1] : []
  const isAlike = like.kind === 'number' || like.kind === secret.value.kind
  if (factors.length > 0)
    return (
      (low >= 100 || like.kind === 'money' || (value.kind === 'money' && low % 1 > 0)) &&
      isAlike &&
      factors.some(factor => Math.abs(low * factor - sought) <= sought / 1000)
    )
  return isAlike && (isSameTime(like, secret.value) || isSameValue(like, '', secret, language))
}

/** Money in the currency of the secret, which anybody can tell; a number per unit is money, too: `€680 a day`, `680 a day`. */
function inMoneyOf(secret: Value, value: Value): Value {
  if (secret.kind === 'number' && value.kind === 'money')
    return { ...value, kind: 'number', hasScale: value.scale !== undefined }
  if (secret.kind !== 'money') return value
  const { currency } = secret
  const isMoney = value.kind === 'money' || (value.kind === 'number' && value.per.length > 0)
  return isMoney ? { ...value, kind: 'money', currency } : value
}

function isSameValue(value: Value, written: string, secret: SecretAmount, language: string): boolean {
  const [a, b] = [inPerCent(value), inPerCent(secret.value)]
  const left = toComparable({ ...a, per: a.per.length > 0 ? a.per : b.per })
  const precision = max(writtenPrecision(value, written, language), secret.precision)
  // An amount without a unit may be one per year.
  const pers = b.per.length > 0 ? [b.per] : [a.per, ...(a.per.length > 0 ? [['year']] : [])]
  return pers.some(per => {
    const right = toComparable({ ...b, per })
    const isConverted = a.per.length > 0 && a.per.join() !== per.join()
    const isLike = (x: Big, y: Big) => isSame(x, y, precision, isConverted)
    return (
      left.base === right.base &&
      (isTightAround(left, right.low) ||
        [left.low, left.high].some(x => isLike(x, right.low) || isLike(x, right.high)))
    )
  })
}

/** Whether a range leaves nothing to guess, `425–430` for 428. */
function isTightAround({ low, high }: { readonly low: Big; readonly high: Big }, secret: Big): boolean {
  return low.lt(high) && low.lte(secret) && secret.lte(high) && high.minus(low).lte(secret.abs().times(0.02))
}

function timesBoth({ low, high }: Value, factor: Big): { readonly low: Big; readonly high: Big } {
  return { low: low.times(factor), high: high.times(factor) }
}

/** Whether a price only looks another, `427,999` for 428,000. */
function isBeside(x: Big, y: Big): boolean {
  return y.gte(10_000) && x.minus(y).abs().lte(y.times(0.00005))
}

/** A value as it is compared: all shares in per cent, without VAT and signs of additions. */
function inPerCent(value: Value): Value {
  const plain = { ...value, vat: undefined, isAddition: false }
  // Nobody counts `6.5 points` of a list.
  if (plain.kind === 'quantity' && plain.unit === 'point' && !plain.low.mod(1).eq(0))
    return { ...plain, kind: 'percent', unit: '%', index: undefined }
  if (plain.kind !== 'percent') return plain
  const factor = plain.unit === 'bps' ? 100 : 1
  return { ...plain, unit: '%', index: undefined, low: plain.low.div(factor), high: plain.high.div(factor) }
}

/** Whether both agree to the last digit of the coarser one, or within 0.5 % if one was converted. */
function isSame(x: Big, y: Big, precision: Big, isConverted: boolean): boolean {
  const gap = x.minus(y).abs()
  const larger = x.abs().gt(y.abs()) ? x.abs() : y.abs()
  if (isConverted) return gap.lte(larger.times(0.005))
  if (isBeside(x, y)) return true
  return gap.lte(precision.div(2)) && gap.lte(larger.times(0.02))
}

function max(a: Big, b: Big): Big {
  return a.gt(b) ? a : b
}

const one = new Big(1)
/** What a number may be short for: `428` for 428,000. */
const scales = [one, new Big(1000), new Big(1_000_000)]

/** Whether the noun behind a number is none that counts something else: `428 all in`, `84 d`. */
function isLooselySame(amount: Big, unit: string, secret: SecretAmount, around: Surroundings): boolean {
  const { value } = secret
  const isUnit = value.kind === 'quantity' && value.unit.startsWith(unit.toLowerCase())
  const isSmall = amount.lt(100) && amount.mod(1).eq(0)
  if (isSmall && !isUnit && !around.isNear && !(around.isAsked && secret.isMain)) return false
  return isSameBare(amount, secret, { ...around, isNear: around.isNear || isUnit }, [one])
}

/** Whether an amount of money may be short for thousands, `€428`. */
function isShort({ kind, low, per, scale }: Value, secret: SecretAmount): boolean {
  return (
    kind === 'money' &&
    secret.value.kind === 'money' &&
    per.length === 0 &&
    scale === undefined &&
    low.gte(100)
  )
}

/** How many days each is. */
const days: ReadonlyMap<string, number> = new Map([
  ['minute', 1 / 1440],
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
  ['month', 30.4375],
  ['quarter', 91.3125],
  ['year', 365.25],
])

/** Whether two times are the same in other units, `24 months` and `2 years`. */
function isSameTime(a: Value, b: Value): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || a.per.length + b.per.length > 0) return false
  const [inA, inB] = [days.get(a.unit), days.get(b.unit)]
  if (inA === undefined || inB === undefined || a.unit === b.unit) return false
  return [a.low, a.high].some(
    x => isWithin(x.times(inA), b.low.times(inB), 0.02) || isWithin(x.times(inA), b.high.times(inB), 0.02),
  )
}

/** How many of the first unit people reckon for one of the second. */
const conversions: readonly (readonly [of: string, per: string, counts: readonly number[]])[] = [
  ['hour', 'day', [7, 7.5, 8]],
  ['hour', 'week', [35, 37.5, 38.5, 40]],
  ['hour', 'month', [151.67, 160, 168, 173.33]],
  ['hour', 'year', [1760, 1820, 2080]],
  ['day', 'week', [5, 7]],
  ['day', 'month', [20, 21, 22, 30, 30.4375]],
  ['day', 'year', [220, 250, 260, 365]],
  ['week', 'month', [4, 4.345]],
  ['week', 'quarter', [13]],
  ['week', 'year', [52, 52.18]],
  ['month', 'quarter', [3]],
  ['month', 'year', [12]],
  ['quarter', 'year', [4]],
  ['kg', 'tonne', [1000]],
  ['kWh', 'MWh', [1000]],
]

/** Whether two amounts are the same for other times or weights, `€85 per hour` and `€680 a day`. */
function isSameRate(a: Value, b: Value): boolean {
  if (a.kind !== 'money' || b.kind !== 'money' || a.currency !== b.currency) return false
  const [inA, inB] = [rateOf(a), rateOf(b)]
  if (inA === undefined || inB === undefined || inA.rest !== inB.rest) return false
  return conversions.some(([of, per, counts]) => {
    const isFine = inA.unit === of && inB.unit === per
    const [fine, coarse] = isFine ? [a, b] : [b, a]
    if (!isFine && !(inB.unit === of && inA.unit === per)) return false
    return counts.some(count =>
      [fine.low, fine.high].some(
        x => isWithin(x.times(count), coarse.low, 0.005) || isWithin(x.times(count), coarse.high, 0.005),
      ),
    )
  })
}

/** The time or weight that an amount is for, and what else. */
function rateOf({ per }: Value): { readonly unit: string; readonly rest: string } | undefined {
  const timeOf = (unit: string) => (unit === 'working day' || unit === 'man day' ? 'day' : unit)
  const index = per.findIndex(unit =>
    conversions.some(([of, by]) => timeOf(unit) === of || timeOf(unit) === by),
  )
  const unit = per[index]
  return unit === undefined
    ? undefined
    : {
        unit: timeOf(unit),
        rest: per
          .filter((_, at) => at !== index)
          .toSorted()
          .join('/'),
      }
}

function isWithin(x: Big, y: Big, share: number): boolean {
  return x.minus(y).abs().lte(y.abs().times(share))
}

/** Whether a number without a unit is the secret one, whole or short for it, or per month of what counts per year. */
export function isBareSecret(
  amount: Big,
  secret: SecretAmount,
  around: Surroundings,
  isInFull = false,
): boolean {
  return isInFull
    ? amount.eq(secret.value.low) || amount.eq(secret.value.high)
    : isSameBare(amount, secret, around, scales)
}

function isSameBare(
  amount: Big,
  secret: SecretAmount,
  around: Surroundings,
  factors: readonly Big[],
): boolean {
  const { value, isMain } = secret
  const { isNear = false, isOther = false, isYear = false, counted, isSubject = false } = around
  const isSmall = amount.mod(1).eq(0) && amount.lt(100)
  if (amount.eq(0) || isOther || (counted !== undefined && !mayCount(value, counted))) return false
  return [value.low, value.high].some(low => {
    if (amount.eq(low)) return !isSmall || isMain || isNear || isSubject
    if (isYear) return false
    if (isBeside(amount, low)) return true
    const isScaled = factors.some(factor => factor.gt(1) && amount.times(factor).eq(low))
    if (isScaled) return isSmall ? (isNear || (isMain && isSubject)) && amount.gte(10) : true
    return isYearly(value) && amount.gte(100) && isMonthly(amount, low)
  })
}

/**
 * Whether an amount may be one of things that a noun names; money and shares are not, and times only of what ends with their
 * unit, `28 Urlaubstage`.
 */
function mayCount(value: Value, noun: string): boolean {
  if (value.kind !== 'quantity') return value.kind === 'number'
  if (!days.has(value.unit)) return true
  return Array.from(noun, (_, start) => knownUnit(noun.slice(start))).includes(value.unit)
}

function isYearly({ per, kind }: Value): boolean {
  return kind === 'money' && (per.includes('year') || per.includes('month'))
}

/** Whether one is twelve times the other, to the rounding of either. */
function isMonthly(amount: Big, other: Big): boolean {
  return [amount.times(12), amount.div(12)].some(x => x.minus(other).abs().lte(other.abs().times(0.0005)))
}
