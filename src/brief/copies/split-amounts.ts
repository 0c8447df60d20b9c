import { Big } from 'big.js'
import { anySharing } from '../../language/sharing.js'
import { findAll } from '../../text/find-all.js'
import { currencySource, currencyWordSource } from '../../values/currency.js'
import type { Value } from '../../values/money.js'
import { amountOf, plainNumber } from './amount-of.js'
import { nounBehind } from './number-surroundings.js'

/** The prices that name their currency before the cents, `18 euros 40` and `€18 and 40 cents`. */
export function splitAmounts(text: string, language: string): readonly Value[] {
  return [...findAll(text, behindWhole), ...findAll(text, behindCurrency)].flatMap(
    ({ 0: written, 1: whole = '', 2: digits = '', 3: unit, index }) => {
      const span = { start: index, end: index + written.length }
      const isOther =
        unit === undefined && (digits.length < 2 || nounBehind(text.slice(span.end), language) !== undefined)
      const cents = new Big(digits.slice(0, 2)).div(100)
      const amount = new Big(whole.replace(/\D/g, '')).plus(cents)
      return isOther ? [] : [amountOf({ ...plainNumber, kind: 'money', currency: 'EUR' }, amount, span)]
    },
  )
}

const whole = String.raw`(?<![\d.,])(\d{1,3}(?:[.,' ]?\d{3}){0,2})`
/** In words the French `cent` makes thousands of `vierzig Cent`. */
const cents = String.raw`(?:,?\s${anySharing('beforeCents')})?\s?(\d{1,2}(?:00)?)(?![\d%]|[.,:]\d)(\s?${anySharing('cents')})?`
const behindWhole = new RegExp(
  String.raw`${whole}\s?(?:${currencyWordSource}|${currencySource})${cents}`,
  'gu',
)
const behindCurrency = new RegExp(String.raw`${currencySource}\s?${whole}(?=\s)${cents}`, 'gu')
