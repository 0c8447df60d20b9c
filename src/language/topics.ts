/**
 * Words in the notation of `oneOf` that tell what a question should bring to light. A question may be about none of them;
 * an open one is then about interests.
 */
export interface TopicWords {
  /** What they want, and why. */
  readonly interests: readonly string[]
  /** Who decides, how and by when. */
  readonly process: readonly string[]
  /** What else could be agreed, and under which conditions. */
  readonly options: readonly string[]
  /** What could go wrong, and what they do without a deal. */
  readonly risk: readonly string[]
}
