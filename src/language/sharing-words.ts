/** Words of copies without secrets, lists in the notation of `oneOf`. */
export interface SharingWords {
  /** Heading above our opening, for the other side. */
  readonly ourOpening: string
  /** Heading above our questions, for the other side. */
  readonly openQuestions: string
  /** Keep a line, or all below a heading, to whoever wrote it. */
  readonly privateMarks: readonly string[]
  /** The day on which both sides sign. */
  readonly signing: readonly string[]
  /** What people on our side allow. */
  readonly mandates: readonly string[]
}
