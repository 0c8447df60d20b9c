/**
 * How people name their numbers in their own words, in the notation of `oneOf`, in lower case; `#` stands for an amount, or
 * for the end of a head or label that has its amount beside it. A brief may use those of any language.
 */
export interface NumberCueWords {
  readonly opening: readonly string[]
  readonly target: readonly string[]
  /** A mere wish: a target where nothing else is one, and where something is, what is said first. */
  readonly wish: readonly string[]
  /** The limit of whoever speaks, without a word such as "over" beside one such as "never". */
  readonly limit: readonly string[]
  /** What happens if there is no deal, as a whole heading or label. */
  readonly alternative: readonly string[]
  /** Up to what somebody may agree alone. */
  readonly authority: readonly string[]
  /** What the other side says first; a cue that holds only for them. */
  readonly theirOpening: readonly string[]
  /** Heads and labels that say a limit only if there is nothing else in them: `max`. */
  readonly limitAlone: readonly string[]
  /** Heads and labels that say a target only if there is nothing else in them: `ideal`. */
  readonly targetAlone: readonly string[]
  /** Heads and labels that say an opening only if there is nothing else in them. */
  readonly openingAlone: readonly string[]
  /** What lies beyond an amount: `over #`. It makes a limit together with a refusal. */
  readonly beyond: readonly string[]
  /** `never`, `we are out`. */
  readonly refusals: readonly string[]
  /** Ourselves as the subject of a sentence. */
  readonly we: readonly string[]
  /** The other side as the subject of a sentence. */
  readonly they: readonly string[]
  /** `our`, right before a cue. */
  readonly our: readonly string[]
  /** `their`, right before a cue. */
  readonly their: readonly string[]
  /** Verbs that say that it is somebody else's number, but not whose. */
  readonly theirVerbs: readonly string[]
  /** What is paid, was paid or belongs to something else: then no cue counts. */
  readonly others: readonly string[]
  /** Between two clauses of a sentence: `and`. */
  readonly joints: readonly string[]
  /** Between a cue and its amount: `about`. */
  readonly about: readonly string[]
}
