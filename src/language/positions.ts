import type { KeyName } from './keys.js'

/**
 * How people of one language speak of key numbers without the keys of a brief, in the notation of `oneOf`, in lower
 * case. A brief may use those of any language.
 */
export interface PositionWords {
  /** What sentences say of a key number, `we stop at`. It follows, or stands in the place of `…`: `under … we leave`. */
  readonly sentences: { readonly [Key in KeyName]?: readonly string[] }
  /** The same of whoever is named before it, `stops at` in `Marlow stops at €44k`, by our key for that number. */
  readonly saidOf: { readonly [Key in KeyName]?: readonly string[] }
  /** The last words of such shapes after which a condition in words may stand, `if` in `we leave if`. */
  readonly beforeCondition: readonly string[]
  /** Pronouns and names of the other side that are the subject of a sentence. */
  readonly subjects: readonly string[]
  /** Words before such a shape after which it says no fact: `if they begin with`, `we never said that we stop at`. */
  readonly hedges: readonly string[]
  /** Words for our side: as the head of a column, above a list, or in a key. */
  readonly ours: readonly string[]
  /** Words for the other side. */
  readonly theirs: readonly string[]
  /** What stands beside a side where a row or column is named after it: `Our position`. */
  readonly sideNouns: readonly string[]
  /** After these a name is neither owner nor subject: `without them`. */
  readonly notOwner: readonly string[]
  /** Before whoever has an alternative: `plan B for him`. */
  readonly forWhom: readonly string[]
  /** Before the name of whoever we do without: `without Belvoir`. */
  readonly without: readonly string[]
  /** Before the name of an owner: `of Belvoir`. */
  readonly ownerAfter: readonly string[]
  /** Before the name of an owner that has no article: `of Belvoir`, `von Altmatt`. */
  readonly ownerAlone: readonly string[]
  /** After the name of an owner, without a blank: `'s`. */
  readonly ownerEnd: readonly string[]
  /** What somebody does whose limit or offer is told: `Belvoir stops`. */
  readonly does: readonly string[]
  /** Other things that have an amount of their own: `deposit`. */
  readonly otherThings: readonly string[]
  /** An index that a limit can follow: `CPI`. */
  readonly indexes: readonly string[]
  /** Between the number of a multiple and what it multiplies: `5 times EBITDA`. */
  readonly multiples: readonly string[]
  /** Begins what says that something counts in every case: `Whatever the length`. */
  readonly everyCase: readonly string[]
  /** Keys of what a seller asks, normalised: `asking price`. */
  readonly askedPrices: readonly string[]
  /** Keys of a first price of either side, normalised: `first offer`. */
  readonly firstPrices: readonly string[]
  /** In the key of a limit of whoever pays: `maximum`. */
  readonly ceilings: readonly string[]
  /** In the key of a limit of whoever is paid: `minimum`. */
  readonly floors: readonly string[]
  /** The head of a row that adds up the others. */
  readonly totals: readonly string[]
}
