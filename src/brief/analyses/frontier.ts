/** Points of one hundred that a package is worth to us and, by estimate, to them. */
export interface Worth {
  readonly ours: number
  readonly theirs: number
}

/** The packages that no other one beats for both sides (Pareto frontier), in the order of our points. */
export function frontierOf<Candidate extends Worth>(candidates: readonly Candidate[]): readonly Candidate[] {
  const ordered = candidates.toSorted((a, b) => b.ours - a.ours || b.theirs - a.theirs)
  const best: Candidate[] = []
  let most = Number.NEGATIVE_INFINITY
  for (const candidate of ordered)
    if (candidate.theirs > most) {
      best.push(candidate)
      most = candidate.theirs
    }
  return best.reverse()
}

/** The package that is best for the product of what both gain over no deal (Nash); undefined if none gains both. */
export function nashOf<Candidate extends Worth>(
  candidates: readonly Candidate[],
  noDeal: Worth,
): Candidate | undefined {
  return bestBy(
    gaining(candidates, noDeal),
    ({ ours, theirs }) => (ours - noDeal.ours) * (theirs - noDeal.theirs),
  )
}

/** The package that is best for the side that gains less (Kalai 1977, egalitarian); undefined if none gains both. */
export function kalaiOf<Candidate extends Worth>(
  candidates: readonly Candidate[],
  noDeal: Worth,
): Candidate | undefined {
  return bestBy(gaining(candidates, noDeal), ({ ours, theirs }) =>
    Math.min(ours - noDeal.ours, theirs - noDeal.theirs),
  )
}

function gaining<Candidate extends Worth>(
  candidates: readonly Candidate[],
  noDeal: Worth,
): readonly Candidate[] {
  return candidates.filter(({ ours, theirs }) => ours >= noDeal.ours && theirs >= noDeal.theirs)
}

function bestBy<Item>(items: readonly Item[], worth: (item: Item) => number): Item | undefined {
  let best: { readonly item: Item; readonly worth: number } | undefined
  for (const item of items) {
    const own = worth(item)
    if (best === undefined || own > best.worth) best = { item, worth: own }
  }
  return best?.item
}
