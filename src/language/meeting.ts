/** What a meeting writes into a brief that has no words of its own for it. */
export interface MeetingWords {
  /** The heads of an offer log. */
  readonly date: string
  readonly who: string
  readonly price: string
  readonly note: string
  /** Who made an offer. */
  readonly us: string
  readonly them: string
  readonly round: string
  /** The heading of what was noted at the table. */
  readonly notes: string
}
