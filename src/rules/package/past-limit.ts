import { directionBetween, isWorse } from '../../brief/facts/compare.js'
import { inDeal } from '../../brief/facts/deals.js'
import type { Facts } from '../../brief/facts/facts.js'
import { type Issue, issueOfHead, type PackageValue } from '../../brief/facts/issues.js'
import { withPer } from '../../brief/facts/position-unit.js'
import { writtenSpan, writtenText } from '../../brief/facts/positions.js'
import type { Direction } from '../../brief/facts/role.js'
import { plain } from '../../markdown/outline.js'
import { msg } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import type { Value } from '../../values/money.js'
import { readPerIn } from '../../values/per.js'
import { readingsOf } from '../readings.js'
import type { Finding, Rationale, Reading, Rule, RuleExample } from '../rule.js'

export const pastLimit: Rule = {
  id: 'package/past-limit',
  severity: 'error',
  summary: 'Offer no package past your limit on any issue.',
  *check({ facts }) {
    for (const { name, values } of facts.packages) {
      for (const value of values) {
        const finding = checkValue(name, value, facts)
        if (finding !== undefined) yield finding
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'A limit that a package may cross is no limit. Where you may trade it, mark the issue "tradable limit".',
  source: 'Inspire negotiation support; R. Fisher, W. Ury, Getting to Yes',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Issues\n\n| Issue | Unit | Opening | Target | Walk-away |\n| --- | --- | --- | --- | --- |\n| Price | € per year | 468,000 | 455,000 | 428,000 |\n| Payment | days | 21 | 30 | 60 |\n\n| Package | Price | Payment |\n| --- | --- | --- |\n| Index | 455,000 | 45 |\n| Volume | «420,000» | 45 |\n',
    messages: ['"420,000" in the package "Volume" is past your limit for "Price", "428,000"'],
    good: '## Issues\n\n| Issue | Unit | Opening | Target | Walk-away |\n| --- | --- | --- | --- | --- |\n| Price | € per year | 468,000 | 455,000 | 428,000 |\n| Payment (tradable limit) | days | 21 | 30 | 60 |\n\n| Package | Price | Payment |\n| --- | --- | --- |\n| Index | 455,000 | 45 |\n| Volume | 438,000 | 75 |\n',
  },
  {
    bad: '## Issues\n\n| Issue | Unit | Opening | Target | Walk-away |\n| --- | --- | --- | --- | --- |\n| Salary | £ per year | 74,000 | 77,000 | 81,000 |\n| Notice | weeks | 12 | 10 | 6 |\n\n## Packages\n\n| Issue | Title first | Cash first |\n| --- | --- | --- |\n| Salary | 76,000 | «83,000» |\n| Notice | 10 | 8 |\n',
    messages: ['"83,000" in the package "Cash first" is past your limit for "Salary", "81,000"'],
    good: '## Issues\n\n| Issue | Unit | Opening | Target | Walk-away |\n| --- | --- | --- | --- | --- |\n| Salary | £ per year | 74,000 | 77,000 | 81,000 |\n| Notice | weeks | 12 | 10 | 6 |\n\n## Packages\n\n| Issue | Title first | Today |\n| --- | --- | --- |\n| Salary | 80,000 | 83,000 |\n| Notice | 8 | 4 |\n',
  },
]

/** What may not be passed on one issue. */
interface Limit {
  readonly span: Span
  readonly text: string
  readonly value: Value | undefined
  readonly direction: Direction | undefined
  readonly likely: readonly Reading[]
}

function checkValue(packageName: string, value: PackageValue, facts: Facts): Finding | undefined {
  const { words, issue } = value
  if (issue === undefined || issue.isTradable) return undefined
  const limit = limitOf(issue) ?? limitElsewhere(facts, issue)
  if (limit?.direction === undefined || !isWorse(value.value, limit.value, limit.direction)) return undefined
  return {
    span: words.span,
    message: msg`"${plain(words)}" in the package "${packageName}" is past your limit for "${issue.name}", "${limit.text}"`,
    related: [{ span: limit.span, message: msg`Your limit` }],
    likely: limit.likely,
  }
}

/** The limit in the issue's own row. */
function limitOf({ walkAway, opening, target }: Issue): Limit | undefined {
  if (walkAway === undefined) return undefined
  const { words, value } = walkAway
  const direction = directionBetween(value, opening?.value) ?? directionBetween(value, target?.value)
  return { span: words.span, text: plain(words), value, direction, likely: [] }
}

/** The limit that another table or line has for the issue: `Minimum` in a table with issues as columns. */
function limitElsewhere({ deals }: Facts, issue: Issue): Limit | undefined {
  const [deal, ...others] = deals.filter(({ scope }) => scope !== undefined && issueOfHead([issue], scope))
  const limit = deal === undefined || others.length > 0 ? undefined : inDeal(deal, 'walkAway')
  if (limit?.scope === undefined) return undefined
  return {
    span: writtenSpan(limit),
    text: writtenText(limit),
    value: limit.value && withPer(limit.value, readPerIn(limit.scope)),
    direction: deal?.direction,
    likely: readingsOf(limit),
  }
}
