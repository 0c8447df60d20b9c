import { allSections, type Item, type Section, type Words, wordsOf } from '../../markdown/outline.js'
import type { Span } from '../../text/span.js'
import type { Brief } from '../brief.js'
import type { Audience } from '../secrets.js'
import type { LineFates, SecretReason } from './line-fates.js'
import { isPrivate, privateComment } from './private-marks.js'
import { placeOut, reasons, type Secret } from './secret.js'

/** Comments, and tags with whatever they hold. */
export function judgeComments({ text, frontMatter, ...outline }: Brief, lines: LineFates): readonly Secret[] {
  return allSections({ text, frontMatter, ...outline }).flatMap(({ comments, html }) => [
    ...comments.flatMap(({ span }) => takeBlock(span, reasons.comment)),
    ...html.flatMap(({ span }) => takeBlock(span, reasons.hidden)),
  ])

  function takeBlock(span: Span, reason: SecretReason): readonly Secret[] {
    const start = lines.startOf(span.start)
    const isAlone =
      text.slice(start, span.start).trim() === '' && text.slice(span.end, lines.endOf(span.end)).trim() === ''
    if (!isAlone) return [placeOut(span, reason)]
    lines.takeOut(span, reason)
    return []
  }
}

/** Headings with all below them, and items and paragraphs, that are marked private. */
export function judgePrivate(brief: Brief, lines: LineFates, audience: Audience): void {
  // Emphasis is a sign of a mark, too, and no part of the words.
  const isKeptBack = ({ text, span }: Words) =>
    isPrivate({ text }) || isPrivate({ text: brief.text.slice(span.start, span.end) })
  for (const section of allSections(brief)) {
    // Of a title for the other side only the name of the other side is left.
    const isTitle = audience === 'other' && section.heading === brief.title
    if (section.heading && !isTitle && isKeptBack(section.heading.words))
      lines.takeOut(section.span, reasons.private)
    for (const { heading, span } of section.subsections)
      if (isKeptBack(heading.words)) lines.takeOut(span, reasons.private)
    for (const item of everyItem(section.items))
      if (isKeptBack(item.words)) lines.takeOut(item.span, reasons.private)
    for (const words of [...section.paragraphs, ...rowsOf(section)])
      if (isKeptBack(words)) lines.takeOut(words.span, reasons.private)
    for (const { text, span } of section.comments)
      if (privateComment.test(text))
        lines.takeOut({ start: span.start, end: blockBehind(brief, span.end).end }, reasons.private)
  }
}

/** Each row of a table is private if one of its cells is. */
function rowsOf({ tables }: Section): readonly Words[] {
  return tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells, span }) => cells.filter(isPrivate).map(({ text }) => ({ text, span }))),
  )
}

/** Items with those below them. */
export function everyItem(items: readonly Item[]): readonly Item[] {
  return items.flatMap(item => [item, ...everyItem(item.children)])
}

/** What a comment stands above: the section of the heading that follows, or else the list or paragraph. */
function blockBehind(brief: Brief, offset: number): Span {
  const start = offset + (/^\s*/.exec(brief.text.slice(offset))?.[0].length ?? 0)
  const sections = allSections(brief)
  const headed = [...sections, ...sections.flatMap(({ subsections }) => subsections)].find(
    ({ heading, span }) => heading !== undefined && span.start === start,
  )
  if (headed !== undefined) return headed.span
  const items = sections.flatMap(section => everyItem(section.items))
  const item = items.find(({ span }) => span.start === start)
  if (item !== undefined) return { start, end: endOfList(brief.text, items, item) }
  const words = sections.flatMap(wordsOf).find(({ span }) => span.start <= start && start < span.end)
  return { start, end: words?.span.end ?? start }
}

/** The end of the last item that follows an item without a blank line between them. */
function endOfList(text: string, items: readonly Item[], first: Item): number {
  return items.reduce(
    (end, { span }) =>
      span.start >= end && /^[ \t]*(?:\r\n|\n|\r)?[ \t]*$/.test(text.slice(end, span.start))
        ? Math.max(end, span.end)
        : end,
    first.span.end,
  )
}
