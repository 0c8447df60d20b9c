import type { Brief } from '../brief/brief.js'
import { isReady } from '../brief/facts/header.js'
import { startOfLine } from '../text/edits.js'
import { msg } from '../text/message.js'
import type { Finding, Rule, RuleContext } from './rule.js'
import type { Configured } from './settings.js'

/** A rule to run, with the user's level and options. */
export interface RuleRun {
  readonly rule: Rule
  readonly configured: Configured
  /** The index of the rule in the catalogue. */
  readonly rank: number
}

/** A finding before its level is known. */
export interface RawFinding {
  readonly run: RuleRun
  readonly finding: Finding
  /** The kind of error with which the rule failed. */
  readonly failure?: string
  /** Whether it is advice on a note that is not laid out as a brief. */
  readonly isAside?: boolean
}

/**
 * The findings of a rule, only the first on each line unless the rule says otherwise. A rule that throws has one
 * finding that says so, so that the other rules still run.
 */
export function runRule(
  run: RuleRun,
  brief: Brief,
  context: Omit<RuleContext, 'options'>,
): readonly RawFinding[] {
  const { rule, configured } = run
  try {
    const findings = [...rule.check(brief, { ...context, options: configured.options })]
    const kept = rule.mayRepeatOnLine ? findings : firstOfEachLine(brief.text, findings)
    const isAside = kept.length > 0 && rule.isAdvice === true && !isBrief(brief)
    return kept.map(finding => ({ run, finding, isAside }))
  } catch (error) {
    const message = msg`The rule ${rule.id} failed on this brief, so it is not checked here (${String(error)})`
    const failure = error instanceof Error ? error.name : typeof error
    return [{ run, finding: { message, span: { start: 0, end: 0 } }, failure }]
  }
}

function isBrief(brief: Brief): boolean {
  return brief.facts.parts.isLaidOut || isReady(brief)
}

function firstOfEachLine(text: string, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings
  const lines = new Set<number>()
  return findings.filter(({ span }) => {
    const line = startOfLine(text, span.start)
    return lines.size < lines.add(line).size
  })
}
