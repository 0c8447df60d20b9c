import { directionBetween, isWorse } from '../../brief/facts/compare.js'
import type { PackageValue } from '../../brief/facts/issues.js'
import { plain } from '../../markdown/outline.js'
import { msg } from '../../text/message.js'
import type { Finding, Rationale, Rule, RuleExample } from '../rule.js'

export const pastLimit: Rule = {
  id: 'package/past-limit',
  severity: 'error',
  summary: 'Offer no package past your limit on any issue.',
  *check({ facts }) {
    for (const { name, values } of facts.packages) {
      for (const value of values) {
        const finding = checkValue(name, value)
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

function checkValue(packageName: string, { words, value, issue }: PackageValue): Finding | undefined {
  if (issue?.walkAway === undefined || issue.isTradable) return undefined
  const limit = issue.walkAway.value
  const direction =
    directionBetween(limit, issue.opening?.value) ?? directionBetween(limit, issue.target?.value)
  if (direction === undefined || !isWorse(value, limit, direction)) return undefined
  return {
    span: words.span,
    message: msg`"${plain(words)}" in the package "${packageName}" is past your limit for "${issue.name}", "${plain(issue.walkAway.words)}"`,
    related: [{ span: issue.walkAway.words.span, message: msg`Your limit` }],
  }
}
