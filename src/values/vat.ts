import { inEveryLanguage } from '../language/languages.js'
import type { MoneyWords } from '../language/money.js'
import { oneOf } from '../language/pattern.js'
import { letter } from '../text/letters.js'
import { matchAt } from './match-at.js'

/** Whether an amount excludes or includes value added tax. */
export type Vat = 'excl' | 'incl'

/** What follows an amount about VAT: ` excl. VAT`, ` (incl. MwSt)`, ` net`. */
export function readVat(
  text: string,
  offset: number,
): { readonly vat: Vat; readonly end: number } | undefined {
  const without = matchAt(excluded, text, offset)
  if (without) return { vat: 'excl', end: offset + without[0].length }
  const withTax = matchAt(included, text, offset)
  return withTax && { vat: 'incl', end: offset + withTax[0].length }
}

/** Whether a text in brackets is about VAT, `(excl. VAT)`. */
export function isAboutVat(bracket: string): boolean {
  return aboutVat.test(bracket)
}

function oneWordOf(wordsOf: (vat: MoneyWords['vat']) => readonly string[]): string {
  return oneOf(inEveryLanguage(({ money }) => wordsOf(money.vat)))
}

const start = '(?:,? ?\\(|,? )'
const tax = `${oneWordOf(({ taxes }) => taxes)}(?!${letter})\\.?\\)?`
const notBefore = `${letter}| ${oneWordOf(({ notBefore }) => notBefore)}`
const excluded = new RegExp(
  `${start}(?:(?:\\+|${oneWordOf(({ without }) => without)}) ?${tax}|${oneWordOf(({ net }) => net)}(?!${notBefore}| \\d)\\)?)`,
  'iuy',
)
const included = new RegExp(
  `${start}(?:${oneWordOf(words => words.with)} ?${tax}|${oneWordOf(({ gross }) => gross)}(?!${notBefore})\\)?)`,
  'iuy',
)
const aboutVat = new RegExp(`^\\(${oneWordOf(({ inBrackets }) => inBrackets)}\\b[^()]{0,20}\\)$`, 'i')
