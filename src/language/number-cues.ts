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
  /** What happens if there is no deal. */
  readonly alternative: readonly string[]
  /** The same where it may also be about something else unless it is a whole heading or label: `if she goes`. */
  readonly weakAlternatives: readonly string[]
  /** The first words of all of these. */
  readonly alternativeStarts: readonly string[]
  /** Nouns for what we do without a deal: `fallback`. */
  readonly fallbacks: readonly string[]
  /** Up to what somebody may agree alone. */
  readonly authority: readonly string[]
  /** What the other side says first; a cue that holds only for them. */
  readonly theirOpening: readonly string[]
  /** What an opening is called only of somebody who is named: `# on the table`. */
  readonly named: readonly string[]
  /** The limit of the other side; a cue that holds only for them: `would swallow #`. */
  readonly theirLimit: readonly string[]
  /** What begins a sentence about what somebody thinks, `I guess that`: it is no owner. */
  readonly opinions: readonly string[]
  /**
   * What begins a phrase that says when or where, in languages whose verbs need no subject: after it, a verb of
   * `theirVerbs` is theirs.
   */
  readonly adverbials: readonly string[]
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
  /** Of these, behind a comma and right before an amount, what tells of a thing: `a firm, die # nimmt`. */
  readonly relatives: readonly string[]
  /** The other side as the object of a sentence. */
  readonly them: readonly string[]
  /** `our`, right before a cue. */
  readonly our: readonly string[]
  /** `their`, right before a cue. */
  readonly their: readonly string[]
  /** Verbs that say that it is somebody else's number, but not whose. */
  readonly theirVerbs: readonly string[]
  /** What is paid, was paid or belongs to something else: then no cue counts. */
  readonly others: readonly string[]
  /** Units of time; directly behind an amount they are no sign of something else. */
  readonly durations: readonly string[]
  /** Between two clauses of a sentence: `and`. */
  readonly joints: readonly string[]
  /** Between an amount and what it is paid for: `a` in `€27 an hour`. */
  readonly rates: readonly string[]
  /** Between a cue and its amount: `about`. */
  readonly about: readonly string[]
  /** What the deal may have several of, each with a number of its own: `year` in `4 % in year 1`. */
  readonly cases: readonly string[]
  /** Nouns for the amount that follows them, also after a comma: `a number, €440`. */
  readonly amountNouns: readonly string[]
  /** Words that are written short with a point before an amount: `approx`. */
  readonly abbreviations: readonly string[]
  /** Behind which an amount stands that we tell ourselves not to pass: `cross`. */
  readonly orders: readonly string[]
  /** Before such an order: `do`, `not`. */
  readonly orderLeads: readonly string[]
  /** Says that an order holds without exception: `in any case`. */
  readonly absolutes: readonly string[]
  /** Says that a limit holds only for a while, at one place or for somebody: `first`. */
  readonly orderLimits: readonly string[]
  /** Whole labels of a line that say nothing about it: `Remember`. */
  readonly reminders: readonly string[]
}
