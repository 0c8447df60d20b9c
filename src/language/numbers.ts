/** Words next to numbers, in one language. */
export interface NumberWords {
  /** Words that multiply the number before them, such as `Tsd.`. */
  readonly scales: { readonly [Name in ScaleName]: readonly string[] }
  /** Scales that count only directly after the number, because otherwise they mean something else: `mm`. */
  readonly closeScales: readonly string[]
  readonly percent: readonly string[]
  readonly percentagePoints: readonly string[]
  readonly basisPoints: readonly string[]
  /** Words that make the number after them approximate, `about`. */
  readonly approximate: readonly string[]
  /** Words between the ends of a range, `to`. */
  readonly until: readonly string[]
  /** The same, but recognised only in briefs in this language, because other languages use the word differently. */
  readonly ownUntil: readonly string[]
  /** Words before the ends of a range, `between` in `between 40 and 50`. */
  readonly between: readonly string[]
  /** Words after a time, `Uhr`. */
  readonly clock: readonly string[]
  /** Parts of a contract or law, `clause` in `clause 18.4`; no word that may be goods or a building, such as `article`. */
  readonly clauses: readonly string[]
  /** Other things that are numbered, `line` in `line 3`. */
  readonly numberedThings: readonly string[]
  /** Streets: words behind a name, `Road`; before one, `rue`; and what one word ends with, `straße`. */
  readonly streets: {
    readonly behindName: readonly string[]
    readonly beforeName: readonly string[]
    readonly ending: readonly string[]
    /** Small words in such a name, `de la` in `rue de la Paix`. */
    readonly links: readonly string[]
    /** Behind the number of a second house, `12 bis`. */
    readonly seconds: readonly string[]
  }
  /** Words before a year, `since`. */
  readonly beforeYear: readonly string[]
  /** Words after a number that is not a year, `units` in `2000 units`. */
  readonly notAfterYear: readonly string[]
  /** Operators: `plus`, `less`, `times`, and `of` in `20% of €400k`. */
  readonly plus: readonly string[]
  readonly minus: readonly string[]
  readonly times: readonly string[]
  readonly shareOf: readonly string[]
  /** Between a difference and the amount that it is taken from: `below` in `12% below €49k`. */
  readonly below: readonly string[]
  readonly above: readonly string[]
  /** Those of the two above that also mean something else, `under` in `€47k under the lease`. */
  readonly looseComparisons: readonly string[]
  /** Before the share by which an amount changes, `by` in `cut €49k by 12%`. */
  readonly changedBy: readonly string[]
  /** Before an amount of which only a part is meant, `half of`. */
  readonly partOf: readonly string[]
  /** Words after these that make a new clause, `that` in `below that Petra decides`. */
  readonly notBase: readonly string[]
  /** Before the old amount of a move, `from` in `from €49k to €43k`. */
  readonly from: readonly string[]
  /** Between the old and the new amount of a move, `down to`. */
  readonly movedTo: readonly string[]
  /** The same where the old amount is after `from`, and else the end of a range: `up to`. */
  readonly upTo: readonly string[]
  /** Before the amount that we want, `want` in `we pay €49k now and want €43k`. */
  readonly wanted: readonly string[]
  /** Before an amount that holds today or held before, `currently`. */
  readonly heldBefore: readonly string[]
  /** After such an amount, `today`. */
  readonly heldAfter: readonly string[]
  /** Before an amount that another one replaces, `instead of`. */
  readonly insteadOf: readonly string[]
  /** Directly before an amount that is not meant, `not` in `not €49k but €43k`. */
  readonly denied: readonly string[]
  /** Before what several amounts come to, `makes` in `295 plus 40, makes 335`. */
  readonly results: readonly string[]
  /** Behind an amount that is a difference, `€2k more`. */
  readonly differences: readonly string[]
  /** Counts in words, in lower case; they count only as the value of a label. */
  readonly counts: { readonly [word: string]: number }
  /** Between a count and its total, `of` in `two of three depots`. */
  readonly outOf: readonly string[]
  /** Endings of a count that make it a multiple, `-fach`. */
  readonly fold: readonly string[]
  /** What a multiple multiplies, `EBITDA` in `6 × EBITDA`. */
  readonly multiplied: readonly string[]
  /** What a rate is added to, `CPI` in `CPI + 1%`. */
  readonly indexes: readonly string[]
}

export type ScaleName = 'thousand' | 'million' | 'billion' | 'trillion' | 'lakh' | 'crore'
