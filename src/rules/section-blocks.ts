import type { Brief } from '../brief/brief.js'
import type { Heading } from '../markdown/outline.js'
import { lineEndingOf, startOfLine } from '../text/edits.js'
import { lineAt, readLines } from '../text/lines.js'
import type { Edit, Span } from '../text/span.js'
import { readLevelComments } from './level-comments.js'

/** A heading of markdown with everything under it. */
export interface SectionBlock {
  readonly heading: Heading
  /** In whole lines: from the level comment above the heading, if there is one, to the next block. */
  readonly span: Span
}

/** The blocks of all headings from the first section on, in the order of the text; a deeper one lies within its parent. */
export function readSectionBlocks(brief: Brief): readonly SectionBlock[] {
  const { text, sections } = brief
  const first = text.startsWith('\uFEFF') ? 1 : 0
  const lines = readLines(text)
  const comments = readLevelComments(brief, lines)
  const heads = sections.flatMap(section =>
    [section, ...section.subsections].flatMap(({ heading }) =>
      heading !== undefined && isMovable(text, heading) ? [heading] : [],
    ),
  )
  const starts = heads.map(({ span }) => {
    const line = lineAt(lines, span.start)
    const own = comments.find(({ firstLine, span: { start } }) => firstLine === line && start < span.start)
    return Math.max(first, startOfLine(text, (own ?? { span }).span.start))
  })
  return heads.map((heading, index) => {
    const next = heads.findIndex(({ depth }, other) => other > index && depth <= heading.depth)
    const span = { start: starts[index] ?? heading.span.start, end: starts[next] ?? text.length }
    return { heading, span }
  })
}

/** Whether a heading can change its level: it is one for markdown. */
export function isMovable(text: string, { form, span }: Heading): boolean {
  return form === 'markdown' && !isBroken(text, span)
}

/** Whether a heading lacks the space behind its `#` signs, so that other programs see a line of text. */
export function isBroken(text: string, { start }: Span): boolean {
  return /^#{1,6}(?![#\t\r\n ]|$)/.test(text.slice(start, start + 8))
}

/**
 * The edits that fill each span with the text of another one: the first with that of `order[0]`. `spans` are blocks of
 * whole lines in the order of the text. The blank lines between them stay as they are; one is added where two texts
 * would otherwise run into each other.
 */
export function rearrange(text: string, spans: readonly Span[], order: readonly number[]): readonly Edit[] {
  const bodies = spans.map(({ start, end }) => trimBlanks(text.slice(start, end)))
  const arranged = spans.map((_, index) => bodies[order[index] ?? index] ?? '')
  const isAfterOther = (index: number) => index > 0 && spans[index - 1]?.end === spans[index]?.start
  return spans.map((span, index) => {
    const body = arranged[index] ?? ''
    const tail = text.slice(span.start + (bodies[index] ?? '').length, span.end)
    const above = text.slice(0, span.start)
    const below = isAfterOther(index + 1) ? (arranged[index + 1] ?? '') : text.slice(span.end)
    const lead = isAfterOther(index) || areApart(above, body) ? '' : lineEndingOf(text)
    const apart = areApart(body + tail, below) ? '' : lineEndingOf(text)
    return { span, newText: lead + body + tail + apart }
  })
}

/** The text without trailing blanks; a no-break space or a byte order mark is not blank in markdown. */
export function trimBlanks(text: string): string {
  let end = text.length
  while (end > 0 && ' \t\r\n'.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** Whether lines can follow others without joining them: a blank line separates them, or they begin with a heading. */
function areApart(above: string, below: string): boolean {
  const last = trimBlanks(above)
  const blank = above.slice(last.length).match(/\r\n|\n|\r/g)?.length ?? 0
  const isSigned = /^ {0,3}#/.test(below) && !/^ {0,3}</m.test(last)
  return blank > 1 || isSigned || last === '' || below.trim() === ''
}
