import type { Brief } from '../../brief/brief.js'
import { type LintOptions, lint } from '../../rules/lint.js'
import type { Fix, Problem } from '../../rules/rule.js'
import type { Edit, Span } from '../../text/span.js'
import { editInRounds } from './rounds.js'

/** Limit of rounds: fixes that touch each other, such as those of missing sections at one place, need one round each. */
const mostRounds = 10

/**
 * The edits that apply the first fix of every problem, or of those of one rule. Fixes that change what people wrote are
 * left out.
 */
export function fixAll(brief: Brief, options: LintOptions, rule?: string): readonly Edit[] {
  let left = Number.POSITIVE_INFINITY
  return editInRounds(brief, mostRounds, current => {
    const problems = lint(current, options).filter(problem => rule === undefined || problem.rule === rule)
    const fixes = problems.filter(hasSafeFix).flatMap(({ fixes }) => fixes.slice(0, 1))
    // A fix that does not solve its problem would be applied again and again.
    if (fixes.length >= left) return []
    left = fixes.length
    return separate(fixes)
  })
}

/** Whether the first fix of a problem only adds to what people wrote. */
export function hasSafeFix({ fixes: [fix] }: Problem): boolean {
  return fix !== undefined && fix.needsPreview === undefined
}

/** The edits of the fixes that do not touch an earlier one. */
function separate(fixes: readonly Fix[]): readonly Edit[] {
  const edits: Edit[] = []
  for (const fix of fixes)
    if (!fix.edits.some(edit => edits.some(other => meet(edit.span, other.span)))) edits.push(...fix.edits)
  return edits
}

function meet(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end
}
