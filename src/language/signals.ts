/** Words that tell what a line is about, in the notation of `oneOf`. A brief may use those of any language. */
export interface Signals {
  /** The day by which there must be an agreement. */
  readonly deadline: readonly string[]
  /** Marks a date as the last possible one. */
  readonly latest: readonly string[]
  /** Between the first and the last day of a period. */
  readonly between: readonly string[]
  /** Before the date from which something holds: `since 3 March`. */
  readonly since: readonly string[]
  /** Says that a step is done. */
  readonly done: readonly string[]
  /** Says the same if it is the whole content of a cell. */
  readonly doneStatus: readonly string[]
  /** The label of who takes a step, before the colon. */
  readonly owner: readonly string[]
  /** A status that means that the negotiation is over. */
  readonly closed: readonly string[]
  /** A status that means that the brief is ready. */
  readonly ready: readonly string[]
  /** Limits who may read a brief. English also lists stamps of languages without a folder. */
  readonly confidential: readonly string[]
  /** Refers to the other side. */
  readonly otherSide: readonly string[]
  /** Begins a line about the other side. */
  readonly theySubject: readonly string[]
  /** Words for the other side in the context. */
  readonly them: readonly string[]
  /** Words for ourselves in the context. */
  readonly us: readonly string[]
  /** Who made an offer: we. */
  readonly offeredByUs: readonly string[]
  /** Who made an offer: they. */
  readonly offeredByThem: readonly string[]
  /** A team of one. */
  readonly alone: readonly string[]
  /** Beginnings of words that mark a value as an estimate. */
  readonly estimate: readonly string[]
  /** Introduces the source of a value. */
  readonly source: readonly string[]
  /** Introduces a reason. */
  readonly reason: readonly string[]
  /** In the reason for a limit: what we do for the other side if we agree. */
  readonly staying: readonly string[]
  /** In the reason for a limit: what we do if we do not agree. */
  readonly departing: readonly string[]
  /** In the reason for a limit: something takes money. */
  readonly costs: readonly string[]
  /** In the reason for a limit: something spares or brings money. */
  readonly gains: readonly string[]
  /** Before a probability: `chance 40%`. */
  readonly probability: readonly string[]
  /** Between the numbers of odds: `1 in 3`. */
  readonly odds: readonly string[]
  /** Words for the percent sign. */
  readonly percent: readonly string[]
  /** Before the last of several choices. */
  readonly or: readonly string[]
  /** An outcome: we accept. */
  readonly accept: readonly string[]
  /** An outcome: we make a counter-offer. */
  readonly counter: readonly string[]
  /** An outcome: we stay where we are. */
  readonly hold: readonly string[]
  /** An outcome: we leave, or nothing is agreed. */
  readonly walkAway: readonly string[]
  /** We leave, whatever else is on the line. */
  readonly leaving: readonly string[]
  /** Before a negated verb, with up to one word in between. */
  readonly not: readonly string[]
  /** Directly before what is negated. */
  readonly no: readonly string[]
  /** Makes an outcome conditional. */
  readonly condition: readonly string[]
  /** Nothing is agreed. */
  readonly noDeal: readonly string[]
  /** Says that there is no alternative, as the whole of a line. */
  readonly noAlternative: readonly string[]
  /** Endings of the first word of what is done: `vender`. English lists its verbs. */
  readonly actStarts: readonly string[]
  /** Endings of its last word: `verkaufen`. */
  readonly actEnds: readonly string[]
  /** Makes a line with such a verb a hope or something that others do. */
  readonly noAct: readonly string[]
  /** Words for a limit or a goal that cannot be checked: `reasonable`. English has its own lists. */
  readonly vague: readonly string[]
  /** What may stand beside them without saying more: `something`. */
  readonly besideVague: readonly string[]
  /** Between what we give and what we get for it. */
  readonly inReturn: readonly string[]
  /** The same, but only before a word or a number. */
  readonly inReturnFor: readonly string[]
  /** A condition that brings nothing: we give way to pressure. */
  readonly pressure: readonly string[]
  /** Before the price after a step. */
  readonly priceNext: readonly string[]
}
