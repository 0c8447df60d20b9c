import type { Value } from '../values/money.js'

export type Side = 'ours' | 'theirs'

/**
 * Where a dated line stands: a step that `leads` to the agreement, something that `follows` it, the `deadline` itself, which
 * is nobody's step, or a step without a word that tells.
 */
export type Course = 'leads' | 'follows' | 'deadline' | 'unknown'

/** How a scenario ends. Only `accept` has amounts. */
export interface Ending {
  readonly verb: 'accept' | 'counter' | 'hold' | 'walkAway' | undefined
  /** The prices that an accepting verb accepts, with spans relative to the line. */
  readonly accepted: readonly Value[]
  /** Further conditions: "only with 36 months". */
  readonly hasCondition: boolean
}
