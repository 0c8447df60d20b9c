/** Words that tell what a line is about, looked for in every language. Written as `oneOf` reads them. */
export interface Signals {
  /** The day by which an agreement must stand. */
  readonly deadline: readonly string[]
  /** Says that a date is the last possible one. */
  readonly latest: readonly string[]
  /** Between the first and the last day of a period. */
  readonly between: readonly string[]
  /** Says since when something holds: `since 3 March`. */
  readonly since: readonly string[]
  /** How words about the time after the agreement begin; in English they are looked for as a whole. */
  readonly laterSteps: readonly string[]
  /** How words about the time after the agreement end. */
  readonly laterStepEnds: readonly string[]
  /** How words about meetings and decisions begin; in English they are looked for as a whole. */
  readonly talks: readonly string[]
  /** Says that a step is done. */
  readonly done: readonly string[]
  /** The same as the whole content of a cell. */
  readonly doneStatus: readonly string[]
  /** Before the colon that names who takes a step. */
  readonly owner: readonly string[]
  /** A status that says that the negotiation is over. */
  readonly closed: readonly string[]
  /** A status that says that the brief is ready. */
  readonly ready: readonly string[]
  /** Says who may read a brief; stamps of further languages stand under English. */
  readonly confidential: readonly string[]
  /** Speaks of the other side. */
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
  /** How words begin that mark a value as an estimate. */
  readonly estimate: readonly string[]
  /** Says where a value is from. */
  readonly source: readonly string[]
  /** Says why. */
  readonly reason: readonly string[]
  /** Says why a limit lies where it lies. */
  readonly limitReason: readonly string[]
  /** Before a probability: `chance 40%`. */
  readonly probability: readonly string[]
  /** Between the numbers of odds: `1 in 3`. */
  readonly odds: readonly string[]
  /** In place of the sign. */
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
  /** We leave, whatever else the line says. */
  readonly leaving: readonly string[]
  /** Before a verb that is denied, perhaps with a word between them. */
  readonly not: readonly string[]
  /** Directly before what is denied. */
  readonly no: readonly string[]
  /** Says that an outcome depends on more. */
  readonly condition: readonly string[]
  /** Nothing is agreed. */
  readonly noDeal: readonly string[]
  /** Between what we give and what we get for it, with what follows directly. */
  readonly inReturn: readonly string[]
  /** The same where a word or a number must follow. */
  readonly inReturnFor: readonly string[]
  /** Before the price after a step. */
  readonly priceNext: readonly string[]
}
