import { isUnsaid, type Unsaid } from '../../brief/analyses/unsaid.js'
import type { Brief } from '../../brief/brief.js'
import type { Issue } from '../../brief/facts/issues.js'
import { shareOf, totalOf } from '../../brief/facts/score.js'
import { capitalize } from '../../text/capitalize.js'
import { type Message, msg } from '../../text/message.js'
import { plainly } from '../rich-text.js'
import type { Reader } from './issues-reader.js'

/** The finding: what to give for what, or what keeps it from being said. */
export function headingOf({ issues, trades, brief }: Reader): Message {
  if (isUnsaid(trades)) return headingWithout(trades, issues)
  const [give, ask] = [listOf(trades.give, brief), listOf(trades.ask, brief)]
  if (give === undefined && ask === undefined)
    return msg`You and they weigh the issues alike: no trade stands out`
  if (give === undefined) return msg`Ask for ${ask ?? ''}: you care more than they do`
  if (ask === undefined) return msg`Give on ${give}: they care more than you do`
  return trades.give.length === 1 && trades.ask.length === 1
    ? msg`Trade ${give} for ${ask}`
    : msg`Give on ${give}, ask for ${ask}`
}

function headingWithout({ missing, because }: Unsaid, issues: readonly Issue[]): Message {
  const heaviest = heaviestOf(issues)
  if (missing !== 'theirWeights' || heaviest === undefined)
    return missing === 'weights'
      ? msg`What matters most to you?`
      : msg`What to trade cannot be said, because ${because}`
  const { issue, share, isTied, isOfHundred } = heaviest
  const name = capitalize(shortName(issue))
  if (isTied) return msg`Nothing weighs most. What would they trade?`
  if (!isOfHundred) return msg`${name} weighs most. What would they trade?`
  return Math.round(share) === 50
    ? msg`${name} is half of it. What would they trade?`
    : msg`${name} is ${Math.round(share)}% of it. What would they trade?`
}

function heaviestOf(issues: readonly Issue[]) {
  const total = totalOf(issues, 'weight')
  const [first, second] = issues.toSorted((a, b) => weightOf(b, 'weight') - weightOf(a, 'weight'))
  if (total === undefined || first?.weight?.value === undefined) return undefined
  return {
    issue: first,
    share: shareOf(first.weight.value.low, total),
    isOfHundred: total.eq(100),
    isTied: second !== undefined && weightOf(first, 'weight') === weightOf(second, 'weight'),
  }
}

function weightOf(issue: Issue, name: 'weight' | 'theirWeight'): number {
  return issue[name]?.value?.low.toNumber() ?? 0
}

/** `notice and lorries`; undefined for none. */
function listOf(issues: readonly Issue[], brief: Brief): Message | undefined {
  const [first, second, third, fourth] = issues.map(issue => lowered(shortName(issue), brief))
  if (first === undefined) return undefined
  if (second === undefined) return msg`${first}`
  if (third === undefined) return msg`${first} and ${second}`
  return fourth === undefined
    ? msg`${first}, ${second} and ${third}`
    : msg`${first}, ${second} and ${issues.length - 2} others`
}

/** The name of an issue as it can stand in a sentence: `payment`, but `VAT`, `Ulm depot` and `Zahlungsziel`. */
function lowered(name: string, { language, facts }: Brief): string {
  const [first = ''] = name.split(/[^\p{L}\p{N}]/u, 1)
  const isName = facts.theirNames.includes(first)
  return language === 'de' || isName || !/^\p{Lu}\p{Ll}+$/u.test(first)
    ? name
    : name.charAt(0).toLocaleLowerCase(language) + name.slice(1)
}

/** A name is cut before it makes a heading longer than a line. */
export function shortName({ name }: Pick<Issue, 'name'>): string {
  const all = plainly(name)
  return all.length <= 60 ? all : `${all.slice(0, 59)}…`
}
