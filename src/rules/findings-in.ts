import type { Brief } from '../brief/brief.js'
import type { Finding, Rule, RuleContext } from './rule.js'

/** What one rule finds in the whole brief, whatever its level, in any order. */
export function findingsIn(rule: Rule, brief: Brief, context: RuleContext): readonly Finding[] {
  return [...rule.check(brief, context)]
}
