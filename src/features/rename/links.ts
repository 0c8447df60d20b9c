import type { Brief } from '../../brief/brief.js'
import type { Heading } from '../../markdown/outline.js'
import { applyEdits, type Edit } from '../../text/span.js'

/** All headings, title first. */
export function headingsOf({ title, sections, preamble }: Brief): readonly Heading[] {
  return [
    title,
    ...[preamble, ...sections].flatMap(({ heading, subsections }) => [
      heading,
      ...subsections.map(({ heading }) => heading),
    ]),
  ].filter(heading => heading !== undefined)
}

/** The edits that keep links to headings working after `edits` have changed the headings. */
export function renamedLinks(brief: Brief, edits: readonly Edit[]): readonly Edit[] {
  const { text } = brief
  return headingsOf(brief).flatMap(({ words: { span } }) => {
    const own = edits.filter(edit => span.start <= edit.span.start && edit.span.end <= span.end)
    if (own.length === 0) return []
    const old = toAnchor(text.slice(span.start, span.end))
    const move = (offset: number) => offset - span.start
    const moved = own.map(({ span: { start, end }, newText }) => ({
      span: { start: move(start), end: move(end) },
      newText,
    }))
    const newText = toAnchor(applyEdits(text.slice(span.start, span.end), moved))
    return [...text.matchAll(/\](?:\(|:[ \t]*)#([^\s)]+)/g)].flatMap(
      ({ 0: whole, 1: anchor = '', index }) => {
        const end = index + whole.length
        return anchor.toLowerCase() === old || anchor.toLowerCase() === encodeURI(old).toLowerCase()
          ? [{ span: { start: end - anchor.length, end }, newText }]
          : []
      },
    )
  })
}

/** The fragment of a link to the heading: what follows its `#`. */
function toAnchor(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{N}_-]/gu, '')
}
