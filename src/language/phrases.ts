/** What people write in sentences, wherever it is looked for in every language. Phrases are written as `oneOf` reads them. */
export interface Phrases {
  /** Words in front of a name that say nothing about it, `the`, `our`; those with an apostrophe take no space. */
  readonly determiners: readonly string[]
  /** The word between two names, `and`. */
  readonly and: string
  /** Words before the number of a heading, `section` in `Section 2: Context`. */
  readonly numbered: readonly string[]
  /** Words behind a key that add nothing to it, `amount` in `Target amount`. */
  readonly amount: readonly string[]
  /** Words that begin a reason, `because`. */
  readonly reasons: readonly string[]
}
