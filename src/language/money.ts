/** How a language writes amounts of money. */
export interface MoneyWords {
  /** `€428k` or `428.000 €`. */
  readonly style: 'short' | 'full'
  /** The mark between thousands, by the decimal mark, where it is not the usual point or comma. */
  readonly groups?: { readonly ','?: string; readonly '.'?: string }
  /**
   * The words for a currency, as they are written behind an amount, by its ISO 4217 code, or by a sign where several
   * countries have such a currency: `$` for `dollars`.
   */
  readonly currencies: { readonly [codeOrSign: string]: readonly string[] }
  /** Words between a number and its currency, `de` in `2 millions de dollars`. */
  readonly beforeCurrency: readonly string[]
  readonly vat: {
    /** What value added tax and its like are called. */
    readonly taxes: readonly string[]
    /** Words before the tax that leave it out, `excluding`, or contain it, `including`. */
    readonly without: readonly string[]
    readonly with: readonly string[]
    /** Words that say the same without naming the tax, `net` and `gross`. */
    readonly net: readonly string[]
    readonly gross: readonly string[]
    /** Words after `net` and `gross` with which they mean something else, `of`. */
    readonly notBefore: readonly string[]
    /** First words in brackets about VAT, `excl` in `(excl. VAT)`. */
    readonly inBrackets: readonly string[]
  }
}
