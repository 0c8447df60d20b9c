/** How a language writes units, by the names that they have in values: `year`, `working day`. */
export interface UnitWords {
  /** The word to write between an amount and its unit, `per`. */
  readonly per: string
  /** Further words for it, `je`. */
  readonly perOthers: readonly string[]
  /** Articles that stand for it, `a` in `€500 a day`. */
  readonly perArticles: readonly string[]
  /** Articles that stand for it only before a unit that is known, `la` in `500 € la journée`. */
  readonly definiteArticles: readonly string[]
  /** Articles after which an unknown noun is a unit where the clause ends, `a` in `€500 a crane`. */
  readonly indefiniteArticles: readonly string[]
  readonly names: { readonly [unit: string]: UnitNames }
  /** Units of working time in two words, `working days`, `man-days`. */
  readonly workingTime: TwoWords
  /** Units of area in two words, `sq. ft`. */
  readonly squares: TwoWords
  /** Words after a number that are not what it counts, `of`. */
  readonly notCounted: readonly string[]
  /** Words after "per" that are no unit, `se`. */
  readonly notAfterPer: readonly string[]
}

export interface UnitNames {
  /** How the unit is written; where it is absent, by its name in values. */
  readonly written?: { readonly one: string; readonly many: string }
  /** How people write it, singular and plural, in lower case. */
  readonly spellings: readonly string[]
  /** Spellings that count only behind this language's "per" or a slash, because they are other words too: `an`. */
  readonly ambiguous?: readonly string[]
  /** Words that say "per" and the unit at once, `yearly`. */
  readonly adverbs?: readonly string[]
  /** Abbreviations of "per" and the unit behind money, `pcm`. */
  readonly abbreviations?: readonly string[]
}

interface TwoWords {
  readonly first: readonly string[]
  readonly second: readonly string[]
}
