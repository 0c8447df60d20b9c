/** How a language writes amounts of money. */
export interface MoneyWords {
  /** `€428k` or `428.000 €`. */
  readonly style: 'short' | 'full'
  /** The thousands separator for each decimal mark, if it is not the usual point or comma. */
  readonly groups?: { readonly ','?: string; readonly '.'?: string }
  /**
   * Currency words as they are written after an amount, by ISO 4217 code, or by sign if several countries share the
   * word: `$` for `dollars`. Capitals count.
   */
  readonly currencies: { readonly [codeOrSign: string]: readonly string[] }
  /** The currency that `$` stands for where it is no dollar and the text has the word: `pesos`. */
  readonly dollarSign?: string
  /** Words between a number and its currency, `de` in `2 millions de dollars`. */
  readonly beforeCurrency: readonly string[]
  readonly vat: {
    /** Names of value added tax and other sales taxes. */
    readonly taxes: readonly string[]
    /** Words before the tax that exclude it or include it. */
    readonly without: readonly string[]
    readonly with: readonly string[]
    /** Words that exclude or include the tax without naming it: `net`, `gross`. */
    readonly net: readonly string[]
    readonly gross: readonly string[]
    /** Words after `net` and `gross` that give them another meaning: `of`. */
    readonly notBefore: readonly string[]
    /** Words that open a bracket about VAT, `excl` in `(excl. VAT)`. */
    readonly inBrackets: readonly string[]
  }
}
