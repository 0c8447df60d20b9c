import type { Brief } from '../brief/brief.js'
import { startOfLine } from '../text/edits.js'
import { msg } from '../text/message.js'
import type { Finding, Rule, RuleContext } from './rule.js'
import type { Configured } from './settings.js'

/** A rule that is to run, with the user's level and options. */
export interface RuleRun {
  readonly rule: Rule
  readonly configured: Configured
  /** The place of the rule in the catalogue. */
  readonly rank: number
}

/** A finding before it is known whether and how it is shown. */
export interface RawFinding {
  readonly run: RuleRun
  readonly finding: Finding
  readonly hasFailed?: true
}

/**
 * What a rule finds in the brief; of several findings on one line the first, unless the rule says otherwise. A rule that
 * throws gives one finding that says so, and the others go on.
 */
export function runRule(
  run: RuleRun,
  brief: Brief,
  { today, fileName }: Pick<RuleContext, 'today' | 'fileName'>,
): readonly RawFinding[] {
  const { rule, configured } = run
  try {
    const findings = [...rule.check(brief, { today, fileName, option: configured.option })]
    const kept = rule.mayRepeatOnLine ? findings : firstOfEachLine(brief.text, findings)
    return kept.map(finding => ({ run, finding }))
  } catch (error) {
    const message = msg`The rule ${rule.id} failed on this brief, so it is not checked here (${String(error)})`
    return [{ run, finding: { message, span: { start: 0, end: 0 } }, hasFailed: true }]
  }
}

function firstOfEachLine(text: string, findings: readonly Finding[]): readonly Finding[] {
  const lines = new Set<number>()
  return findings.filter(({ span }) => {
    const line = startOfLine(text, span.start)
    return lines.size < lines.add(line).size
  })
}
