/** How a language writes units. Units are keyed by their name in values: `year`, `working day`. */
export interface UnitWords {
  /** The word to write between an amount and its unit: `per`. */
  readonly per: string
  /** The same where it is no other word in front of a noun that is no known unit. */
  readonly onlyPer: readonly string[]
  /** Other words for it: `je`. */
  readonly perOthers: readonly string[]
  /** Articles that can replace it, `a` in `€500 a day`. */
  readonly perArticles: readonly string[]
  /** Articles that can replace it before a known unit only, `la` in `500 € la semaine`. */
  readonly definiteArticles: readonly string[]
  /** Articles that make an unknown noun at the end of a clause a unit, `a` in `€500 a crane`. */
  readonly indefiniteArticles: readonly string[]
  readonly names: { readonly [unit: string]: UnitNames }
  /** Units of working time in two words, `working days`, `man-days`. */
  readonly workingTime: TwoWords
  /** Units of area in two words, `sq. ft`. */
  readonly squares: TwoWords
  /** The numbers whose unit a line gives: `all figures`. */
  readonly figures: readonly string[]
  /** Between them and the unit: `are in`. */
  readonly beforeUnit: readonly string[]
  /** Words before the unit in the head of a column, `in` in `in T€`. */
  readonly beforeHead: readonly string[]
  /** Words after a number that are not a unit: `of`. */
  readonly notCounted: readonly string[]
  /** Words after "per" that are not a unit: `se`. */
  readonly notAfterPer: readonly string[]
}

export interface UnitNames {
  /** How to write the unit; if absent, its name in values is written. */
  readonly written?: { readonly one: string; readonly many: string }
  /** How people write it, singular and plural, in lower case. */
  readonly spellings: readonly string[]
  /** Spellings that count only after this language's "per" or a slash, because they are also ordinary words: `an`. */
  readonly ambiguous?: readonly string[]
  /** Words for "per" and the unit together: `yearly`. */
  readonly adverbs?: readonly string[]
  /** Abbreviations of "per" and the unit, after money only: `pcm`. */
  readonly abbreviations?: readonly string[]
}

interface TwoWords {
  readonly first: readonly string[]
  readonly second: readonly string[]
}
