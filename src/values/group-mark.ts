import { currencyWordSource } from './currency.js'
import { hasDecimalComma } from './number.js'

/**
 * The mark that a whole text puts in front of thousands, where its language uses it for decimals: `,` in a Spanish one that
 * writes `18,500 pesos`. Undefined if no amount with a currency shows it: nobody writes three decimals that end in a zero
 * behind tens or hundreds, but `$11.875 a bushel`.
 */
export function foreignGroupMark(text: string, language: string): '.' | ',' | undefined {
  const mark = hasDecimalComma(language) ? ',' : '.'
  return thousands[mark].test(text) ? mark : undefined
}

const thousands = { ',': beside(','), '.': beside(String.raw`\.`) }

function beside(mark: string): RegExp {
  const number = String.raw`[1-9]\d{1,2}${mark}\d{2}0(?![.,]?\d)`
  return new RegExp(`[€$£₹] ?${number}|(?<![\\d.,])${number} ?(?:[€$£₹]|${currencyWordSource})`, 'u')
}
