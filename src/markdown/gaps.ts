import type { Span } from '../text/span.js'
import type { Item, Row, Section, Table, Words } from './outline.js'

/** A gap in a template, to be filled in: `<amount>`. Not an autolink, a comment or a closing tag. */
const gap = /<(?!https?:|mailto:)[\p{L}\p{Sc}…][^<>\r\n]*>/u

/** The gaps of a text, in order. */
export function findGaps(text: string): readonly Span[] {
  return [...text.matchAll(new RegExp(gap, 'gu'))].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

export function hasGap(text: string): boolean {
  return gap.test(text)
}

/** Whether a section has nothing but unfilled template lines: at least one line, and a gap in each. */
export function isUnfilled(text: string, section: Section): boolean {
  if (!hasGap(text.slice(section.span.start, section.span.end))) return false
  const pieces = [
    ...section.items.flatMap(leaves),
    ...section.paragraphs,
    ...section.tables.flatMap((table: Table): readonly Row[] => table.rows),
  ]
  return pieces.length > 0 && pieces.every(({ span }) => hasGap(text.slice(span.start, span.end)))
}

/** The texts of an item and the items below it, without labels that only introduce a list. */
function leaves(item: Item): readonly Words[] {
  return item.label?.value.text === ''
    ? item.children.flatMap(leaves)
    : [item.words, ...item.children.flatMap(leaves)]
}
