import { type Score, scorePackages } from '../../brief/facts/score.js'
import { msg } from '../../text/message.js'
import type { Finding, Rationale, Rule, RuleExample } from '../rule.js'

const options = { points: { default: 5 } }

export const uneven: Rule<typeof options> = {
  id: 'package/uneven',
  severity: 'info',
  summary: 'Offer packages that are worth the same to you.',
  options,
  *check({ facts }, { options }) {
    const all = scorePackages(facts)
    for (const table of new Set(all.map(score => score.package.table))) {
      const scores = all.filter(score => score.package.table === table)
      const [low, high] = [lowest(scores), highest(scores)]
      if (low !== undefined && high !== undefined && high.ours - low.ours > options.points)
        yield tooFar(high, low, options.points, scores)
      else yield* dominated(scores)
    }
  },
}

export const rationale: Rationale = {
  why: 'Several equal offers at once show what they value, at no cost to you. One that is worth less to you is a concession, and one that is clearly worse for both sides than another is no offer.',
  source: 'G. J. Leonardelli et al. (2019) on multiple equivalent simultaneous offers',
  options: { points: 'Largest difference in points of 100' },
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Issues\n\n| Issue | Weight | Opening | Target | Walk-away |\n| --- | --- | --- | --- | --- |\n| Price | 50 | 200 | 150 | 100 |\n| Payment | 50 | 20 | 40 | 60 |\n\n| Package | Price | Payment |\n| --- | --- | --- |\n| Fast | 150 | 40 |\n«| Slow | 170 | 24 |»\n',
    messages: [
      '"Slow" is worth 80.0 points to you and "Fast" 50.0: offer packages within 5 points of each other',
    ],
    good: '## Issues\n\n| Issue | Weight | Opening | Target | Walk-away |\n| --- | --- | --- | --- | --- |\n| Price | 50 | 200 | 150 | 100 |\n| Payment | 50 | 20 | 40 | 60 |\n\n| Package | Price | Payment |\n| --- | --- | --- |\n| Fast | 150 | 40 |\n| Slow | 160 | 44 |\n',
  },
]

function lowest(scores: readonly Score[]): Score | undefined {
  return scores.reduce<Score | undefined>(
    (best, score) => (best === undefined || score.ours < best.ours ? score : best),
    undefined,
  )
}

function highest(scores: readonly Score[]): Score | undefined {
  return scores.reduce<Score | undefined>(
    (best, score) => (best === undefined || score.ours > best.ours ? score : best),
    undefined,
  )
}

/** Reported at the later of the two. */
function tooFar(high: Score, low: Score, most: number, scores: readonly Score[]): Finding {
  const [first, second] = scores.indexOf(high) < scores.indexOf(low) ? [high, low] : [low, high]
  return {
    span: second.package.span,
    message: msg`"${second.package.name}" is worth ${second.ours.toFixed(1)} points to you and "${first.package.name}" ${first.ours.toFixed(1)}: offer packages within ${most} points of each other`,
    related: [{ span: first.package.span, message: msg`"${first.package.name}"` }],
  }
}

/** Packages worse for both sides by a point or more: weights are estimates, so smaller differences mean nothing. */
function* dominated(scores: readonly Score[]): Iterable<Finding> {
  for (const score of scores) {
    const { ours, theirs } = score
    if (theirs === undefined) continue
    const better = scores.find(
      other => other.theirs !== undefined && other.ours - ours >= 1 && other.theirs - theirs >= 1,
    )
    if (better === undefined) continue
    yield {
      span: score.package.span,
      message: msg`"${score.package.name}" is worse for both sides than "${better.package.name}"`,
      related: [{ span: better.package.span, message: msg`"${better.package.name}"` }],
    }
  }
}
