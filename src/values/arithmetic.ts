import { Big } from 'big.js'
import { inEveryLanguage } from '../language/languages.js'
import { oneOf } from '../language/pattern.js'
import { readValues } from './money.js'
import type { ValueOptions } from './value-options.js'

/** The result of a plain sum or product in a text, and how precisely its numbers are written. */
export interface Sum {
  readonly result: Big
  /** The smallest last digit shown by one of the amounts: `€4k` counts in thousands. */
  readonly precision: Big
}

/**
 * The value of `80% × €432k + 20% × €400k − €2k` or `BATNA value less €0.30`; `named` gives the amount that a name stands
 * for. Undefined for anything but a plain sum or product of amounts, shares and names.
 */
export function readSum(
  text: string,
  options: ValueOptions,
  named: (text: string) => Big | undefined,
): Sum | undefined {
  const terms = text.split(plusOrMinus)
  if (terms.length < 3 && !times.test(text)) return undefined
  let result = new Big(0)
  let precision: Big | undefined
  for (let index = 0; index < terms.length; index += 2) {
    const term = readProduct(terms[index] ?? '', options, named)
    if (term === undefined) return undefined
    const isMinus = index > 0 && !plus.includes((terms[index - 1] ?? '').toLowerCase())
    result = isMinus ? result.minus(term.result) : result.plus(term.result)
    precision = precision === undefined || term.precision.lt(precision) ? term.precision : precision
  }
  return precision && { result, precision }
}

const plus = ['+', ...inEveryLanguage(({ numbers }) => numbers.plus)]
const plusOrMinusWord = oneOf(inEveryLanguage(({ numbers }) => [...numbers.plus, ...numbers.minus]))
const timesWord = oneOf(['x', ...inEveryLanguage(({ numbers }) => numbers.times)])
const shareOf = oneOf(inEveryLanguage(({ numbers }) => numbers.shareOf))
const plusOrMinus = new RegExp(`(\\+|−|–|-(?=\\s)|\\b${plusOrMinusWord}\\b)`, 'i')
const times = new RegExp(`(?:×|\\*|\\b${timesWord}\\b|(?<=%\\s?)\\b${shareOf}\\b)`, 'i')

function readProduct(
  text: string,
  options: ValueOptions,
  named: (text: string) => Big | undefined,
): Sum | undefined {
  const factors = text.split(times).map(factor => readFactor(factor.trim(), options, named))
  if (factors.length > longestProduct) return undefined
  let result = new Big(1)
  let precision: Big | undefined
  for (const factor of factors) {
    if (factor === undefined) return undefined
    result = result.times(factor.amount)
    if (factor.precision !== undefined) precision = factor.precision
  }
  return precision && { result, precision }
}

/** Digits add up with each factor, so an endless product would take quadratic time. */
const longestProduct = 20

interface Factor {
  readonly amount: Big
  /** Undefined for a share or a count, which only scales the result. */
  readonly precision: Big | undefined
}

function readFactor(
  text: string,
  options: ValueOptions,
  named: (text: string) => Big | undefined,
): Factor | undefined {
  const known = named(text)
  if (known !== undefined) return { amount: known, precision: lastDigit(known) }
  const [value, ...others] = readValues(text, options)
  if (value === undefined || others.length > 0 || value.isRange || value.span.start > 0) return undefined
  if (value.kind === 'percent')
    return text.length === value.span.end && value.unit === '%'
      ? { amount: value.low.div(100), precision: undefined }
      : undefined
  return { amount: value.low, precision: value.kind === 'money' ? lastDigit(value.low) : undefined }
}

/** The place value of the last digit that is not zero: 1,000 for 428,000. */
function lastDigit(amount: Big): Big {
  const digits = amount.abs().toFixed()
  const [whole = '', decimals = ''] = digits.split('.')
  if (decimals !== '') return new Big(10).pow(-decimals.length)
  return new Big(10).pow(/0*$/.exec(whole)?.[0].length ?? 0)
}
