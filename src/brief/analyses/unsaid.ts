import type { Message } from '../../text/message.js'

/** What would let something be reckoned that cannot be reckoned yet; doors have an action for each. */
export type Missing =
  | 'direction'
  | 'walkAway'
  | 'theirWalkAway'
  | 'batnaValue'
  | 'target'
  | 'opening'
  | 'theirOpening'
  | 'scenarios'
  | 'probabilities'
  | 'outcomes'
  | 'issues'
  | 'weights'
  | 'theirWeights'
  | 'packages'
  | 'steps'
  | 'offers'
  | 'dates'
  | 'deadline'
  | 'questions'

/** Says why a result cannot be given, instead of a number that means nothing. */
export interface Unsaid {
  readonly because: Message
  /** What to write so that it can be said; undefined if no line of the brief would help. */
  readonly missing: Missing | undefined
}

export function unsaid(because: Message, missing?: Missing): Unsaid {
  return { because, missing }
}

export function isUnsaid<Result extends object>(result: Result | Unsaid): result is Unsaid {
  return 'because' in result
}
