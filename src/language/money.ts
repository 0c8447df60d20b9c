/** How a language writes amounts of money. */
export interface MoneyWords {
  /** `€428k` or `428.000 €`. */
  readonly style: 'short' | 'full'
  /** The mark between thousands, by the decimal mark, where it is not the usual point or comma. */
  readonly groups?: { readonly ','?: string; readonly '.'?: string }
}
