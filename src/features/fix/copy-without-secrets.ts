import type { Brief } from '../../brief/brief.js'
import { parseBrief } from '../../brief/parse-brief.js'
import type { Item } from '../../markdown/outline.js'
import { shareLeak } from '../../rules/brief/share-leak.js'
import { type LintOptions, lint } from '../../rules/lint.js'
import { revealsLimit } from '../../rules/question/reveals-limit.js'
import type { Problem } from '../../rules/rule.js'
import { removeLines, startOfLine } from '../../text/edits.js'
import { applyEdits, type Edit, type Span } from '../../text/span.js'

/** Whether others are to see a brief that holds secrets. */
export function isLeak({ rule }: Problem): boolean {
  return rule === shareLeak.id
}

/** Limit of rounds: what a line that is gone has hidden may be a secret, too. */
const mostRounds = 5

/** The text of a brief without the lines that hold our secrets, for others to see. */
export function copyWithoutSecrets(brief: Brief, options: LintOptions): string {
  let current = brief
  for (let round = 0; round < mostRounds; round++) {
    const edits = removeSecrets(current, lint(current, options))
    if (edits.length === 0) break
    current = parseBrief(applyEdits(current.text, edits), current, brief)
  }
  return current.text
}

/** Removes the lines that a leak names, and the questions that tell our limit, each with what is nested below it. */
function removeSecrets({ text, sections }: Brief, problems: readonly Problem[]): readonly Edit[] {
  const secrets = problems.flatMap(problem => {
    if (isLeak(problem)) return problem.related.map(({ span }) => span)
    return problem.rule === revealsLimit.id ? [problem.span] : []
  })
  const items = sections.flatMap(section => allItems(section.items))
  const edits = secrets.map((secret): [number, Edit] => {
    const line = startOfLine(text, secret.start)
    const item = items.findLast(({ span }) => span.start >= line && span.start <= secret.start)
    const span: Span = item === undefined ? secret : { start: secret.start, end: item.span.end }
    return [line, removeLines(text, span)]
  })
  return withoutNested([...new Map(edits).values()])
}

function allItems(items: readonly Item[]): readonly Item[] {
  return items.flatMap(item => [item, ...allItems(item.children)])
}

/** Edits that do not lie within an earlier one. */
function withoutNested(edits: readonly Edit[]): readonly Edit[] {
  const inOrder = edits.toSorted((a, b) => a.span.start - b.span.start)
  return inOrder.filter(({ span }, index) =>
    inOrder.slice(0, index).every(other => other.span.end <= span.start),
  )
}
