import type { Problem } from '../../rules/rule.js'

/** The groups of rules that compare numbers and dates. */
const comparing: ReadonlySet<string> = new Set([
  'concession',
  'cross',
  'date',
  'issues',
  'money',
  'package',
  'scenario',
  'timeline',
  'walkaway',
])

/** Whether a problem may come from how the text was read, and not from what it says. */
export function restsOnReading({ rule, likely = [] }: Problem): boolean {
  const group = rule.slice(0, rule.indexOf('/'))
  return (
    likely.length > 0 ||
    comparing.has(group) ||
    isAboutParts(rule) ||
    rule === 'brief/role-contradicts-numbers'
  )
}

/** Whether a rule reports that parts of a brief are missing. */
export function isAboutParts(rule: string): boolean {
  return rule === 'brief/section-missing'
}
