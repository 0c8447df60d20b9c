/** Words and phrases in the notation of `oneOf`. A brief may use those of any language. */
export interface Phrases {
  /** Words before a name that can be dropped: `the`, `our`. */
  readonly determiners: readonly string[]
  /** Words before a name that say it is the other side's: `their`. */
  readonly theirDeterminers: readonly string[]
  /** Names of headings that say no more than whose the lines below are, normalised. */
  readonly sides: readonly string[]
  /** The word between two names, `and`. */
  readonly and: string
  /** Words before the number of a heading, `section` in `Section 2: Context`. */
  readonly numbered: readonly string[]
  /** Words after a key that can be dropped, `amount` in `Target amount`. */
  readonly amount: readonly string[]
  /** Words that introduce a reason: `because`. */
  readonly reasons: readonly string[]
}
