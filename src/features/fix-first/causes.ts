import { byHarm, isToFix } from '../../rules/harm.js'
import type { Problem } from '../../rules/rule.js'
import { groupBy } from '../../text/group-by.js'

/** Problems that one change would cure, or that are the same mistake in several places. */
export interface Cause {
  readonly kind: CauseKind
  /** The most harmful first; never empty. */
  readonly problems: readonly Problem[]
  readonly first: Problem
}

/** `numbers`: BATNA, limit and target are in the wrong order. `pastLimit`: the plan accepts what is past the limit. */
export type CauseKind = 'numbers' | 'pastLimit' | 'leak' | 'other'

/** At most this many sentences say what to fix first: more than three are no advice but a list. */
const most = 3

/** What to fix first, the most harmful first. */
export function firstCauses(problems: readonly Problem[]): readonly Cause[] {
  return causesOf(problems).slice(0, most)
}

/** The problems to fix by their causes, the most harmful first. */
function causesOf(problems: readonly Problem[]): readonly Cause[] {
  const causes = groupBy(byHarm(problems.filter(isToFix)), problem => {
    const kind = kindOf(problem)
    return kind === 'other' ? problem.rule : kind
  })
  return [...causes.values()].flatMap((problems, index, all) => {
    const [first] = problems
    // What else is wrong with a step past the limit goes when that is mended.
    const past = all
      .slice(0, index)
      .flat()
      .filter(problem => kindOf(problem) === 'pastLimit')
    const said = new Set(past.map(({ span }) => span.start))
    return first === undefined || problems.every(({ span }) => said.has(span.start))
      ? []
      : [{ kind: kindOf(first), problems, first }]
  })
}

const kinds: { readonly [rule: string]: CauseKind } = {
  'cross/limit-worse-than-batna': 'numbers',
  'cross/limit-order': 'numbers',
  'cross/batna-beats-target': 'numbers',
  'cross/scenario-past-limit': 'pastLimit',
  'concession/past-limit': 'pastLimit',
  'package/past-limit': 'pastLimit',
  'question/reveals-limit': 'leak',
}

function kindOf({ rule }: Problem): CauseKind {
  return kinds[rule] ?? 'other'
}
