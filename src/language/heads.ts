/** Heads of columns and tables, as `normaliseName` leaves them unless a comment says otherwise. Written as `oneOf` reads them. */
export interface ColumnHeads {
  /** The column that names issues. */
  readonly issue: readonly string[]
  /** What an issue counts by. */
  readonly unit: readonly string[]
  /** How much an issue matters. */
  readonly weight: readonly string[]
  /** `their` before the weight of an issue. */
  readonly their: readonly string[]
  /** How much an issue matters to the other side, in words of its own. */
  readonly theirWeight: readonly string[]
  /** The column that names packages. */
  readonly package: readonly string[]
  /** How the head of a package begins: `Package A`. */
  readonly onePackage: readonly string[]
  /** Columns that stand beside packages, in lower case as they are written. */
  readonly besidePackages: readonly string[]
  /** How the head of a figure beside packages begins: `Our weight (%)`. */
  readonly figures: readonly string[]
  /** Heads of a table of two columns or two sides, as templates have them. */
  readonly plain: readonly string[]
  /** How the column of the other side begins: `Them (est.)`. */
  readonly theirs: readonly string[]
  /** What we concede. */
  readonly give: readonly string[]
  /** What we get for it. */
  readonly get: readonly string[]
  /** The price after a step. */
  readonly priceAfter: readonly string[]
  /** How the head of the price after a step ends: `Rent after`. */
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
}
