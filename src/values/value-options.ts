/** How values are to be read: a BCP 47 tag, English when absent, and the ISO 4217 code of the brief. */
export interface ValueOptions {
  readonly language?: string | undefined
  readonly currency?: string | undefined
  /** What the amounts of the whole text use before their decimals; undefined if they do not show it. */
  readonly decimalMark?: '.' | ',' | undefined
  /** What the whole text puts in front of thousands although its language uses it for decimals; undefined if it does not. */
  readonly groupMark?: '.' | ',' | undefined
}
