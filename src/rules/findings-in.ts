import type { Brief } from '../brief/brief.js'
import type { Finding, Rule, RuleContext } from './rule.js'

/** What one rule finds in the whole brief, whatever its level, in any order. */
export function findingsIn(rule: Rule, brief: Brief, context: RuleContext): readonly Finding[] {
  const sections = rule.checkSection === undefined ? [] : [brief.preamble, ...brief.sections]
  return [
    ...(rule.check?.(brief, context) ?? []),
    ...sections.flatMap(section => [...(rule.checkSection?.(section, brief, context) ?? [])]),
  ]
}
