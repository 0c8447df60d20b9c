/**
 * Words by which plans, people and their powers are told without labels, in the notation of `oneOf`. A brief may use those
 * of any language.
 */
export interface PlanWords {
  /** Right before the amount that they offer in what may happen: `they offer`. */
  readonly theyOffer: readonly string[]
  /** All of an answer, or its first clause, that takes what they offer: `take it`. */
  readonly takesIt: readonly string[]
  /** Verbs of an outcome by which we accept, beside those of `Signals`. */
  readonly accept: readonly string[]
  /** The same, but only directly before an amount: `land at €52k`. */
  readonly acceptAmount: readonly string[]
  /** Verbs that accept the amount before them: `bei 36.000 € abschließen`. */
  readonly acceptBefore: readonly string[]
  /** We leave, beside the words of `Signals`. */
  readonly leave: readonly string[]
  /** What numbered scenarios are called: `Case` in `Case 2: they want three years`. */
  readonly caseNames: readonly string[]
  /** Whole names of the scenario in which nothing is agreed, normalised by `normaliseName`. */
  readonly noDealNames: readonly string[]
  /** Nouns of amounts that are not the price: `a deposit of €60k`. */
  readonly otherThings: readonly string[]
  /** Between such a noun and its amount, and between an amount and such a noun. */
  readonly ofThing: readonly string[]
  /** Opens what may happen: `If they ask`. */
  readonly condition: readonly string[]
  /** Opens what we do then. */
  readonly consequence: readonly string[]
  /** Verbs by which we concede. */
  readonly giving: readonly string[]
  /** Negates a concession. */
  readonly refusing: readonly string[]
  /** Instead of a concession or a return: there is none. */
  readonly nothing: readonly string[]
  /** Before an amount that is the size of a step, up to four words away: `give them €2k`. */
  readonly stepBefore: readonly string[]
  /** Directly before the size of a step: `another €2k`. */
  readonly stepDirect: readonly string[]
  /** Directly after the size of a step: `€2k off`. */
  readonly stepAfter: readonly string[]
  /** Labels of a step whose amount is a price: `Second offer: €42k`. */
  readonly levelLabels: readonly string[]
  /** Columns of prices after a step, normalised. */
  readonly levelHeads: readonly string[]
  /** Headings and columns of what is asked in return, normalised, beside those of `ColumnHeads`. */
  readonly getHeads: readonly string[]
  /** Labels of what is asked in return, within a line and before a colon. */
  readonly getLabels: readonly string[]
  /** Says how we deal with somebody. */
  readonly approach: readonly string[]
  /** Says that somebody decides, signs or approves; English has whole phrases of its own. */
  readonly deciding: readonly string[]
  /** Denies the deciding next to it. */
  readonly denied: readonly string[]
  /** Before the amount up to which somebody may agree. */
  readonly authorityTo: readonly string[]
  /** What somebody does who has no deal: `plan B`, `without an agreement`. */
  readonly alternatives: readonly string[]
  /** Who decides about what lies further: `Sam above that`. */
  readonly beyond: readonly string[]
  /** An approval of ours. */
  readonly approvals: readonly string[]
  /** Labels under which the other side is named, normalised. */
  readonly parties: readonly string[]
  /** Between the title and the other side: `Renewal with Halden`. */
  readonly withParty: readonly string[]
  /** Labels of our own people, normalised; they name nobody on the other side. */
  readonly ourPeople: readonly string[]
  /** There is nobody, or nobody yet. */
  readonly nobody: readonly string[]
  /** Before an amount from which on somebody decides without a further limit. */
  readonly openEnded: readonly string[]
  /** Columns that name people, normalised. */
  readonly nameHeads: readonly string[]
  /** After a decision that is denied only in part: `entscheidet nicht allein`; English has words of its own. */
  readonly limited: readonly string[]
  /** Says that both sides know a number; English has words of its own. */
  readonly heard: readonly string[]
  /** In the label of a concession, `Second move:`. */
  readonly moveLabels: readonly string[]
  /** Begins what they do or we get in return, after a comma or a sign. */
  readonly returnStarts: readonly string[]
  /** Before the amount up to which somebody may agree: `free to go up to €44k`. */
  readonly mayAgree: readonly string[]
  /** What somebody else wants, in the third person; English sentences about us and them have words of their own. */
  readonly theyWish: readonly string[]
  /** How we say what we may agree to without asking: `nobody has to be asked`, `what I have in my pocket`. */
  readonly ownMandate: readonly string[]
  /** What somebody who is named may do for us: `may shake on`. */
  readonly mayBind: readonly string[]
  /** In the head of a column of our prices: `our bid`, `we say`. */
  readonly ourOwn: readonly string[]
  /** Headings of a ladder of prices: `How we come down`. */
  readonly ladderHeads: readonly string[]
  /** A hundred that is shared out among several things: `out of 100`. */
  readonly hundred: readonly string[]
}
