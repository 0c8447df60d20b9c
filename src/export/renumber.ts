import type { Brief } from '../brief/brief.js'
import { allSections, type Item } from '../markdown/outline.js'
import { type Edit, isInOneOf, outermost, type Span } from '../text/span.js'

/** Numbers the items of lists anew that other edits leave, because a gap between two shows that something is gone. */
export function renumber(brief: Brief, edits: readonly Edit[]): readonly Edit[] {
  const gone = outermost(edits.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end))
  return allSections(brief)
    .flatMap(({ items }) => listsOf(items))
    .flatMap(items => runsOf(brief.text, items))
    .flatMap(run => {
      const first = run[0]?.number ?? 1
      return run
        .filter(({ span }) => !isInOneOf(gone, span))
        .map(({ span }, index) => ({ span, newText: String(first + index) }))
        .filter(({ span, newText }) => brief.text.slice(span.start, span.end) !== newText)
    })
}

function listsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  return [items, ...items.flatMap(({ children }) => listsOf(children))]
}

/** The number of an item, and where it stands. */
interface Marker {
  readonly number: number
  readonly span: Span
}

/** Numbers that count up by one. */
function runsOf(text: string, items: readonly Item[]): readonly (readonly Marker[])[] {
  const runs: Marker[][] = []
  for (const { span, isOrdered } of items) {
    const [digits] = isOrdered ? (/^\d{1,9}/.exec(text.slice(span.start, span.start + 9)) ?? []) : []
    if (digits === undefined) continue
    const number = Number(digits)
    const marker = { number, span: { start: span.start, end: span.start + digits.length } }
    const run = runs.at(-1)
    if (run?.at(-1)?.number === number - 1) run.push(marker)
    else runs.push([marker])
  }
  return runs
}
