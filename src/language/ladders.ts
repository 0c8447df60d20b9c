/**
 * Words that hint at a place in a ladder of numbers, opening – target – limit, in the head of a column, row or line. None
 * tells anything alone, so one may stand in several lists. Phrases are those of `oneOf`.
 */
export interface LadderWords {
  readonly opening: readonly string[]
  readonly target: readonly string[]
  readonly limit: readonly string[]
  /** Steps between target and limit, which are no key numbers: `fallback`. */
  readonly between: readonly string[]
  /** What holds today, what others have and what counts something else, besides `others` of the cues: it is no rung. */
  readonly aside: readonly string[]
  /** What deals are about and what they are called: `rent`. Bare numbers beside it may be a ladder. */
  readonly deals: readonly string[]
  /** Words of a course, of variants and of statistics: where several heads have them, there is no ladder. */
  readonly courses: readonly string[]
}
