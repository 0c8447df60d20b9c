import type { Brief } from '../../brief/brief.js'
import { parseBrief } from '../../brief/parse-brief.js'
import { isValueMissing } from '../../markdown/gaps.js'
import { endOfLine, removeLines, startOfLine } from '../../text/edits.js'
import { applyEdits, type Edit, type Span } from '../../text/span.js'

/** The brief without unfinished lines: those with a `<gap>` and keys without a value. Headings stay. */
export function withoutOpenLines(brief: Brief): Brief {
  const { text } = brief
  const open = [
    ...brief.facts.gaps.open.map(({ span }) => span).filter(gap => isLineOpen(text, gap)),
    ...emptyValues(brief),
  ]
  if (open.length === 0) return brief
  const edits = open.map((span): [number, Edit] => [startOfLine(text, span.start), removeLines(text, span)])
  return parseBrief(applyEdits(text, [...new Map(edits).values()]), brief, brief)
}

/** A `TODO` among other words does not make its line unfinished. */
function isLineOpen(text: string, { start, end }: Span): boolean {
  const before = text.slice(startOfLine(text, start), start)
  if (/^#/.test(before)) return false
  const after = text.slice(end, endOfLine(text, end))
  const value = before.slice(before.indexOf(':') + 1) + after
  return text[start] === '<' || !/[\p{L}\p{N}]/u.test(value)
}

function emptyValues({ text, sections }: Brief): Span[] {
  return sections.flatMap(({ values }) =>
    values.flatMap(value => (isValueMissing(text, value) ? [value.span] : [])),
  )
}
