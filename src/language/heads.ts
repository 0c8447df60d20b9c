/** Titles of columns and tables, in the notation of `oneOf`, normalised by `normaliseName` unless a comment says otherwise. */
export interface ColumnHeads {
  /** The column that names issues. */
  readonly issue: readonly string[]
  /** The unit of an issue. */
  readonly unit: readonly string[]
  /** How much an issue matters. */
  readonly weight: readonly string[]
  /** What a weight counts: `40 points`. */
  readonly points: readonly string[]
  /** `their` before the weight of an issue. */
  readonly their: readonly string[]
  /** How much an issue matters to the other side, in a title that does not begin with `their`. */
  readonly theirWeight: readonly string[]
  /** The column that names packages. */
  readonly package: readonly string[]
  /** The beginning of the title of a package: `Package A`. */
  readonly onePackage: readonly string[]
  /** The same before a letter or number, because without one it may be theirs: `Offer 1`. */
  readonly numberedPackage: readonly string[]
  /** Other columns in a table of packages, in lower case and not normalised. */
  readonly besidePackages: readonly string[]
  /** The beginning of the title of a figure in a table of packages: `Our weight (%)`. */
  readonly figures: readonly string[]
  /** Titles in tables of two columns or two sides, as in templates. */
  readonly plain: readonly string[]
  /** The beginning of the title of the other side's column: `Them (est.)`. */
  readonly theirs: readonly string[]
  /** What we concede. */
  readonly give: readonly string[]
  /** What we get for it. */
  readonly get: readonly string[]
  /** The price after a step. */
  readonly priceAfter: readonly string[]
  /** The end of the title of the price after a step: `Rent after`. */
  readonly after: readonly string[]
  /** When a step happens. */
  readonly date: readonly string[]
  /** Who takes a step. */
  readonly owner: readonly string[]
  /** Whether a step is done. */
  readonly status: readonly string[]
  /** The day of an offer. */
  readonly offerDate: readonly string[]
  /** Who made an offer. */
  readonly offerSide: readonly string[]
  /** What is said about an offer. */
  readonly note: readonly string[]
  /** The column that names what we do without a deal. */
  readonly alternative: readonly string[]
  /** What may come of an alternative. */
  readonly outcome: readonly string[]
  /** How likely an outcome is. */
  readonly chance: readonly string[]
  /** What an alternative costs in any case. */
  readonly cost: readonly string[]
  /** What an alternative is worth. */
  readonly worth: readonly string[]
}
