/** The words beside numbers in one language. */
export interface NumberWords {
  /** Words that multiply the number before them, `Tsd.`. */
  readonly scales: { readonly [Name in ScaleName]: readonly string[] }
  /** Scales that mean something else where they stand apart from the number, `mm`. */
  readonly closeScales: readonly string[]
  readonly percent: readonly string[]
  readonly percentagePoints: readonly string[]
  readonly basisPoints: readonly string[]
  /** Words that make the number behind them approximate, `about`. */
  readonly approximate: readonly string[]
  /** Words between the ends of a range, `to`. */
  readonly until: readonly string[]
  /** The same, read only in briefs of this language, because elsewhere they are other words. */
  readonly ownUntil: readonly string[]
  /** Words before the ends of a range, `between` in `between 40 and 50`. */
  readonly between: readonly string[]
  /** Words behind a time, `Uhr`. */
  readonly clock: readonly string[]
  /** Things that have numbers, `line` in `line 3`. */
  readonly numberedThings: readonly string[]
  /** Words before a year, `since`. */
  readonly beforeYear: readonly string[]
  /** Words behind a number that is no year, `units` in `2000 units`. */
  readonly notAfterYear: readonly string[]
  /** Words of calculations: `plus`, `less`, `times`, and `of` in `20% of €400k`. */
  readonly plus: readonly string[]
  readonly minus: readonly string[]
  readonly times: readonly string[]
  readonly shareOf: readonly string[]
}

export type ScaleName = 'thousand' | 'million' | 'billion' | 'lakh' | 'crore'
