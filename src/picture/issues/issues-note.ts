import type { Improvement } from '../../brief/analyses/packages.js'
import { isUnsaid, type Missing, type Unsaid } from '../../brief/analyses/unsaid.js'
import type { Issue } from '../../brief/facts/issues.js'
import type { Score, Yardstick } from '../../brief/facts/score.js'
import { type Message, msg } from '../../text/message.js'
import type { Action } from '../part.js'
import { strong } from '../rich-text.js'
import type { Reader } from './issues-reader.js'
import { differencesOf, mostPackages, nameOf, shown, termOf } from './read-packages.js'
import { mostIssues } from './weight-bars.js'

export function notesOf(reader: Reader): readonly Message[] {
  const { trades, scores, improvement, yardsticks, issues } = reader
  const left = Math.max(0, issues.length - mostIssues)
  const hidden = Math.max(0, scores.length - mostPackages)
  const because = whyUnscored(reader)
  return [
    ...(isUnsaid(trades) ? missingNote(trades, issues) : []),
    ...(left > 0
      ? [left === 1 ? msg`1 more issue is in the table.` : msg`${left} more issues are in the table.`]
      : []),
    ...(because === undefined ? [] : [msg`The packages cannot be scored, because ${because}.`]),
    ...compared(scores),
    ...(improvement === undefined || yardsticks === undefined
      ? []
      : [suggestion(reader, improvement, yardsticks)]),
    ...(hidden > 0
      ? [hidden === 1 ? msg`1 more package is in the table.` : msg`${hidden} more packages are in the table.`]
      : []),
    ...(scores.length === 0
      ? []
      : [
          msg`Points of 100; 0 is the limit on every issue, 100 the opening.`,
          ...(scores.some(({ theirs }) => theirs !== undefined)
            ? [msg`Theirs is a rough estimate from their weights.`]
            : []),
        ]),
  ]
}

function missingNote({ missing, because }: Unsaid, issues: readonly Issue[]): readonly Message[] {
  if (missing === 'weights') return [msg`With weights you see what to trade: ${because}.`]
  if (missing === 'theirWeights' && issues.some(({ theirWeight }) => theirWeight?.value))
    return [msg`Their weights are not complete: ${because}.`]
  if (missing === 'theirWeights')
    return [
      msg`Their weights are not there yet: with them you see what costs you little and is worth much to them.`,
    ]
  return []
}

/** Why packages have no points; undefined if each has some, or if there is none. */
function whyUnscored({ brief, scores, yardsticks, issues }: Reader): Message | undefined {
  const { packages } = brief.facts
  if (packages.length === 0) return undefined
  if (yardsticks === undefined) {
    for (const issue of issues) {
      const { name } = issue
      if (issue.weight?.value === undefined) return msg`"${name}" has no weight`
      if (issue.walkAway?.value === undefined) return msg`"${name}" has no walk-away`
      if (issue.opening?.value === undefined) return msg`"${name}" has no opening`
      if (issue.opening.value.low.eq(issue.walkAway.value.low))
        return msg`the opening of "${name}" is its walk-away`
    }
    return undefined
  }
  const without = packages.find(one => scores.every(score => score.package !== one))
  const empty = issues.find(issue => !without?.values.some(value => value.issue === issue && value.value))
  return without && empty && msg`"${nameOf(without)}" has no number for "${empty.name}"`
}

function compared(scores: readonly Score[]): readonly Message[] {
  const [first, second, third] = scores
  if (first === undefined || second === undefined) return []
  const own = scores.map(({ ours }) => Math.round(ours))
  const [low, high] = [Math.min(...own), Math.max(...own)]
  if (third !== undefined)
    return [
      low === high
        ? msg`The packages are worth the same to you.`
        : msg`The packages are worth ${shown(low)} to ${shown(high)} points to you.`,
    ]
  const [a, b] = [nameOf(first.package), nameOf(second.package)]
  if (low === high) return [msg`${a} and ${b} are worth the same to you.`]
  const [better, worse] = first.ours > second.ours ? [first, second] : [second, first]
  const [up, down] = [nameOf(better.package), nameOf(worse.package)]
  const gap = high - low
  const costs =
    gap === 1
      ? msg`${down} costs you 1 point more than ${up}`
      : msg`${down} costs you ${gap} points more than ${up}`
  if (better.theirs === undefined || worse.theirs === undefined) return [msg`${costs}.`]
  const theirs = Math.round(worse.theirs) - Math.round(better.theirs)
  if (theirs < 0) return [msg`${down} is worse for both sides than ${up}.`]
  return [theirs === 0 ? msg`${costs}, and gives them nothing.` : msg`${costs}, and gives them ${theirs}.`]
}

/** More terms than these make a sentence that nobody reads. */
const mostTerms = 6

export function suggestion(
  reader: Reader,
  { of, better }: Improvement,
  yardsticks: readonly Yardstick[],
): Message {
  const terms = yardsticks.flatMap((yardstick, index) => {
    const amount = better.amounts[index]
    const now = of.package.values.find(({ issue }) => issue === yardstick.issue)?.value?.low
    const isSame = amount !== undefined && now?.eq(amount) === true
    return termOf(reader, yardstick, amount).map(text => ({ text, isSame }))
  })
  const told = terms.length > mostTerms ? terms.filter(({ isSame }) => !isSame) : terms
  const shownTerms = told.slice(0, mostTerms).map(({ text }) => text)
  const more = told.length - shownTerms.length
  const list =
    more > 0 ? msg`${shownTerms.join(', ')} and ${more} more changes` : msg`${shownTerms.join(', ')}`
  const [own, their] = differencesOf({ of, better })
  const who =
    own === 0
      ? msg`You lose nothing, they gain ${their}`
      : their === 0
        ? msg`You gain ${own}, they lose nothing`
        : msg`Both sides gain`
  const points = msg`${shown(better.ours)} to you, ${shown(better.theirs)} to them`
  return msg`${strong(reader.writer.say(who))} with ${list} instead of ${nameOf(of.package)}: ${points}.`
}

/** What would help most. */
export function actionOf({ trades, brief, writer }: Reader): Action | undefined {
  const titles: { readonly [name in Missing]?: Message } = {
    issues: msg`Add an issue`,
    weights: msg`Add weights`,
    theirWeights: msg`Add their weights (est.)`,
    packages: msg`Add packages`,
  }
  const effect = isUnsaid(trades)
    ? trades.missing
    : brief.facts.packages.length === 0
      ? 'packages'
      : undefined
  const title = effect && titles[effect]
  return effect && title && { title: writer.say(title), effect }
}
