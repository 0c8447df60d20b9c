/** How surely something was read: `sure` without guessing, `likely` by what it resembles or what a sentence says. */
export type Certainty = 'sure' | 'likely'

/** `sure` only if all are. */
export function weakest(certainties: readonly Certainty[]): Certainty {
  return certainties.includes('likely') ? 'likely' : 'sure'
}
