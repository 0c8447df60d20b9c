import type { Brief } from '../brief/brief.js'
import type { Edit, Span } from '../brief/span.js'
import { type LintOptions, lint } from '../rules/lint.js'
import type { Fix } from '../rules/rule.js'
import { editInRounds } from './rounds.js'

/** Rounds are needed where fixes meet, such as those of missing sections, which write at the same place. */
const mostRounds = 10

/** The edits that apply the first fix of every problem, those apart that change what people wrote. */
export function fixAll(brief: Brief, options: LintOptions): readonly Edit[] {
  let left = Number.POSITIVE_INFINITY
  return editInRounds(brief, mostRounds, current => {
    const fixes = lint(current, options).flatMap(({ fixes: [fix] }) =>
      fix?.needsPreview === undefined && fix ? [fix] : [],
    )
    // A fix that does not cure would be applied again and again.
    if (fixes.length >= left) return []
    left = fixes.length
    return separate(fixes)
  })
}

/** The edits of the fixes that meet no earlier one. */
function separate(fixes: readonly Fix[]): readonly Edit[] {
  const edits: Edit[] = []
  for (const fix of fixes)
    if (!fix.edits.some(edit => edits.some(other => meet(edit.span, other.span)))) edits.push(...fix.edits)
  return edits
}

function meet(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end
}
