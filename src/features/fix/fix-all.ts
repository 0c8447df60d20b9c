import type { Brief } from '../../brief/brief.js'
import { parseBrief } from '../../brief/parse-brief.js'
import { adds } from '../../rules/adds.js'
import { type LintOptions, lint } from '../../rules/lint.js'
import type { Fix, Problem } from '../../rules/rule.js'
import { applyEdits, type Edit, type Span } from '../../text/span.js'
import { editInRounds } from './rounds.js'

/** Limit of rounds: fixes that touch each other, such as those of missing sections at one place, need one round each. */
const mostRounds = 10

/**
 * The edits that apply the first fix of every problem, or of those of one rule. Left out are fixes that add something,
 * those that people have to choose themselves, and those that do not cure their problem or make another.
 */
export function fixAll(brief: Brief, options: LintOptions, rule?: string): readonly Edit[] {
  let left = Number.POSITIVE_INFINITY
  return editInRounds(brief, mostRounds, current => {
    const problems = lint(current, options).filter(problem => rule === undefined || problem.rule === rule)
    const fixes = problems
      .filter(hasSafeFix)
      .flatMap(({ rule, fixes }) => fixes.slice(0, 1).filter(fix => cures(current, options, rule, fix)))
    // A fix that does not solve its problem would be applied again and again.
    if (fixes.length >= left) return []
    left = fixes.length
    return separate(fixes)
  })
}

/** Whether the first fix of a problem repairs what stands there and need not be looked at before. */
export function hasSafeFix({ fixes: [fix] }: Pick<Problem, 'fixes'>): boolean {
  return fix !== undefined && fix.isChoice === undefined && !adds(fix)
}

/** Whether a rule has fewer problems after a fix, and no other rule has more. */
function cures(brief: Brief, options: LintOptions, rule: string, { edits }: Fix): boolean {
  const before = countByRule(lint(brief, options))
  const after = countByRule(lint(parseBrief(applyEdits(brief.text, edits), brief, brief), options))
  return (
    (after.get(rule) ?? 0) < (before.get(rule) ?? 0) &&
    [...after].every(([id, count]) => count <= (before.get(id) ?? 0))
  )
}

function countByRule(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
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
