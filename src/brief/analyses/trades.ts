import { msg } from '../../text/message.js'
import type { Issue } from '../facts/issues.js'
import { shareOf, totalOf } from '../facts/score.js'
import { type Unsaid, unsaid } from './unsaid.js'

/** The issues on which both sides gain from a trade. */
export interface Trades {
  /** Where they care most more than we do. */
  readonly give: readonly Issue[]
  /** Where we care most more than they do. */
  readonly ask: readonly Issue[]
}

/** Smaller differences of estimated weights mean nothing; points of 100. */
const least = 5
/** Differences that count as equal. */
const tolerance = 0.5

/** The largest differences of both weights, each as a part of 100, from 5 points; of equal ones both. */
export function tradesOf(issues: readonly Issue[]): Trades | Unsaid {
  if (issues.length === 0) return unsaid(msg`the brief has no issues`, 'issues')
  if (issues.length === 1) return unsaid(msg`a single issue leaves nothing to trade`, 'issues')
  const [total, theirTotal] = [totalOf(issues, 'weight'), totalOf(issues, 'theirWeight')]
  if (total === undefined || total.lte(0)) return unsaid(withoutWeight(issues, 'weight'), 'weights')
  if (theirTotal === undefined || theirTotal.lte(0))
    return unsaid(withoutWeight(issues, 'theirWeight'), 'theirWeights')
  const differences = issues.map(issue => {
    const [own, theirs] = [issue.weight?.value?.low, issue.theirWeight?.value?.low]
    return { issue, by: own && theirs ? shareOf(own, total) - shareOf(theirs, theirTotal) : 0 }
  })
  const largest = (sign: 1 | -1) => {
    const most = Math.max(least, ...differences.map(({ by }) => sign * by)) - tolerance
    return differences.flatMap(({ issue, by }) =>
      sign * by >= most && sign * by >= least - 1e-9 ? [issue] : [],
    )
  }
  return { give: largest(-1), ask: largest(1) }
}

function withoutWeight(issues: readonly Issue[], name: 'weight' | 'theirWeight') {
  const first = issues.find(issue => issue[name]?.value === undefined)
  const all = issues.every(issue => issue[name]?.value === undefined)
  if (first === undefined) return msg`all weights are 0`
  if (name === 'weight')
    return all ? msg`the issues have no weights` : msg`the issue "${first.name}" has no weight`
  return all
    ? msg`nothing says what each issue weighs for them`
    : msg`nothing says what "${first.name}" weighs for them`
}
