/**
 * How people tell what a side that they call by its name asks, and how far it would go, in the notation of `oneOf`, in
 * lower case; `#` stands for an amount, or for the end of a head or label that has its amount beside it, `@` for a date.
 */
export interface PartyCueWords {
  /** Behind whoever names a number: `wants #`. */
  readonly asks: readonly string[]
  /** Behind whoever would go so far: `would settle for #`. */
  readonly reaches: readonly string[]
  /** What brings a number from them: `letter`, of `Belvoir's letter`. */
  readonly papers: readonly string[]
  /** Who speaks for them: `lawyer`, of `Belvoir's lawyer`. */
  readonly speakers: readonly string[]
  /** What the writer only thinks; its "I" is no side: `my guess is that`. */
  readonly opinions: readonly string[]
  /** Keys of a line that says what a memo is about, normalised. */
  readonly subjectKeys: readonly string[]
  /** We as the subject of a sentence. */
  readonly we: readonly string[]
  /** The other side in a text of workers: `management`. */
  readonly employers: readonly string[]
  /** What only a text of workers says: `strike vote`. */
  readonly workers: readonly string[]
  /** Our own side in a text of workers: `the union`. */
  readonly unions: readonly string[]
  /** Before an amount that is not exact, beside those of `NumberCueWords`: `somewhere`. */
  readonly about: readonly string[]
  /** Between what brings a number and whoever sends it: `letter from`. */
  readonly from: readonly string[]
  /** Before a paper that stands between a verb and its amount: `in` of `asks in his letter of 3 May for €50k`. */
  readonly inPaper: readonly string[]
  /** Between a paper and its amount: `is`. */
  readonly paperIs: readonly string[]
}
