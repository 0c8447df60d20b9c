import type { Value } from '../values/money.js'

export type Side = 'ours' | 'theirs'

/** How a scenario ends. Only `accept` has amounts. */
export interface Ending {
  readonly verb: 'accept' | 'counter' | 'hold' | 'walkAway' | undefined
  /** The prices that an accepting verb accepts, with spans relative to the line. */
  readonly accepted: readonly Value[]
  /** Further conditions: "only with 36 months". */
  readonly hasCondition: boolean
}
