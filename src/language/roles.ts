/** The roles that a brief may give us, in lower case, by what is better for them: more, as for a seller, or less. */
export interface Roles {
  readonly more: readonly string[]
  readonly less: readonly string[]
  /** Before our role in a sentence, in the notation of `oneOf`: `we are the`. */
  readonly weAre: readonly string[]
  /** Short sentences that say that more, or less, is better for us: `we sell`. */
  readonly weSell: readonly string[]
  readonly weBuy: readonly string[]
}
