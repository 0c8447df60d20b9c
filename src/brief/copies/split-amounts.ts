import { Big } from 'big.js'
import { anySharing } from '../../language/sharing.js'
import { findAll } from '../../text/find-all.js'
import type { Span } from '../../text/span.js'
import { currencySource, currencyWordSource } from '../../values/currency.js'
import type { Value } from '../../values/money.js'
import { nounBehind } from '../../values/noun-behind.js'
import { knownUnit } from '../../values/units.js'
import { amountOf, plainNumber } from './amount-of.js'

/** The prices that name their currency before the cents, `18 euros 40` and `€18 and 40 cents`, or only cents, `1840 cents`. */
export function splitAmounts(text: string, language: string): readonly Value[] {
  const money = (amount: Big, span: Span) =>
    amountOf({ ...plainNumber, kind: 'money', currency: 'EUR' }, amount, span)
  const split = [...findAll(text, behindWhole), ...findAll(text, behindCurrency)].flatMap(
    ({ 0: written, 1: whole = '', 2: digits = '', 3: unit, index }) => {
      const span = { start: index, end: index + written.length }
      const isOther = unit === undefined && (digits.length < 2 || isCountIn(text, span.end, language))
      const cents = new Big(digits.slice(0, 2)).div(100)
      return isOther ? [] : [money(new Big(whole.replace(/\D/g, '')).plus(cents), span)]
    },
  )
  const alone = findAll(text, onlyCents).map(({ 0: written, 1: digits = '', index }) =>
    money(new Big(digits.replace(/\D/g, '')).div(100), { start: index, end: index + written.length }),
  )
  return [...split, ...alone]
}

/** Whether what stands behind a number is what it counts, `40 people`. */
function isCountIn(text: string, end: number, language: string): boolean {
  const [word = ''] = /^\s\p{L}+/u.exec(text.slice(end, end + 30)) ?? []
  return knownUnit(word.trim()) !== undefined || nounBehind(text.slice(end), language) !== undefined
}

const whole = String.raw`(?<![\d.,])(\d{1,3}(?:[.,' ]?\d{3}){0,2})`
/** In words the French `cent` makes thousands of `vierzig Cent`. */
const cents = String.raw`(?:,?\s${anySharing('beforeCents')})?\s?(\d{1,2}(?:00)?)(?![\d%]|[.,:]\d)(\s?${anySharing('cents')})?`
const behindWhole = new RegExp(
  String.raw`${whole}\s?(?:${currencyWordSource}|${currencySource})${cents}`,
  'gu',
)
/** From a hundred on: fewer are the end of a price, `3 euros 75 céntimos`. */
const onlyCents = new RegExp(
  String.raw`(?<![\d.,])([1-9]\d{2,4}|[1-9]\d?[.,' ]\d{3})\s?${anySharing('cents')}`,
  'giu',
)
const behindCurrency = new RegExp(String.raw`${currencySource}\s?${whole}(?=\s)${cents}`, 'gu')
