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
  /** Things that are numbered, `line` in `line 3`. */
  readonly numberedThings: readonly string[]
  /** Words before a year, `since`. */
  readonly beforeYear: readonly string[]
  /** Words after a number that is not a year, `units` in `2000 units`. */
  readonly notAfterYear: readonly string[]
  /** Operators: `plus`, `less`, `times`, and `of` in `20% of €400k`. */
  readonly plus: readonly string[]
  readonly minus: readonly string[]
  readonly times: readonly string[]
  readonly shareOf: readonly string[]
}

export type ScaleName = 'thousand' | 'million' | 'billion' | 'lakh' | 'crore'
