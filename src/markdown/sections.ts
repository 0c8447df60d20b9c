import { readSectionKey } from '../language/read-name.js'
import type { Vocabulary } from '../language/vocabulary.js'
import type { Span } from '../text/span.js'
import { type Block, type Blocks, beginsSection, type ContentBlock, type HeadingBlock } from './blocks.js'
import type { PlacedChunk } from './chunks.js'
import { readLabelledValues } from './labelled-values/labelled-values.js'
import type { Body, Section, Subsection } from './outline.js'
import { placeBlock, placeRaw } from './place.js'

/** The contents of all chunks, with spans in the whole text. */
interface Content extends Blocks {
  /** The start of the first chunk. */
  readonly start: number
  /** The starts of the chunks on which the parser gave up. */
  readonly unreadable: readonly number[]
}

/** Joins the chunks of a text that ends at `end`. */
export function joinChunks(chunks: readonly PlacedChunk[], end: number): Content {
  return {
    start: chunks[0]?.start ?? end,
    prose: chunks.map(({ chunk }) => chunk.prose).join(''),
    blocks: chunks.flatMap(({ start, chunk }) => chunk.blocks.map(block => placeBlock(block, start))),
    comments: chunks.flatMap(({ start, chunk }) => chunk.comments.map(raw => placeRaw(raw, start))),
    html: chunks.flatMap(({ start, chunk }) => chunk.html.map(raw => placeRaw(raw, start))),
    unreadable: chunks.filter(({ chunk }) => chunk.isUnreadable).map(({ start }) => start),
  }
}

/** The preamble and the sections in the order of the text. */
export function readSections(
  content: Content,
  vocabulary: Vocabulary,
): { readonly preamble: Section; readonly sections: readonly Section[] } {
  const headings = content.blocks.filter(block => block.kind === 'heading')
  const heads = headings.filter((block, index) => beginsSection(block, index > 0))
  const end = content.start + content.prose.length
  const spanFrom = (start: number, next: number) => ({ start, end: heads[next]?.span.start ?? end })
  return {
    preamble: readSection(content, undefined, spanFrom(content.start, 0), vocabulary),
    sections: heads.map((head, index) =>
      readSection(content, head, spanFrom(head.span.start, index + 1), vocabulary),
    ),
  }
}

function readSection(
  content: Content,
  heading: HeadingBlock | undefined,
  span: Span,
  vocabulary: Vocabulary,
): Section {
  const blocks = between(content.blocks, span).filter(block => block !== heading)
  const key = heading?.depth === 2 ? readSectionKey(heading.words.text, vocabulary) : undefined
  const body = readBody(blocks, { start: heading?.span.end ?? span.start, end: span.end })
  const subsections = readSubsections(blocks, span.end)
  return {
    key,
    certainty: 'sure',
    heading,
    span,
    prose: content.prose.slice(span.start - content.start, span.end - content.start),
    ...body,
    subsections,
    ...readLabelledValues({ ...body, key, heading, subsections }, vocabulary),
    comments: between(content.comments, span),
    html: between(content.html, span),
    isUnreadable: content.unreadable.includes(span.start),
  }
}

/** The elements that begin within the span; `list` is sorted by span. */
function between<T extends { readonly span: Span }>(list: readonly T[], { start, end }: Span): readonly T[] {
  return list.slice(firstFrom(list, start), firstFrom(list, end))
}

function firstFrom(list: readonly { readonly span: Span }[], offset: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.span.start ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The content of the blocks, without headings. */
function readBody(blocks: readonly Block[], bodySpan: Span): Body {
  const content = blocks.filter((block): block is ContentBlock => block.kind === 'content')
  return {
    bodySpan,
    paragraphs: content.flatMap(block => block.paragraphs),
    items: content.flatMap(block => block.items),
    tables: content.flatMap(block => block.tables),
  }
}

/** The headings among the blocks of a section, each with what is below it. */
function readSubsections(blocks: readonly Block[], sectionEnd: number): Subsection[] {
  return blocks.flatMap((heading, index) => {
    if (heading.kind !== 'heading' || heading.depth < 3) return []
    const rest = blocks.slice(index + 1)
    const next = rest.findIndex(block => block.kind === 'heading' && block.depth <= heading.depth)
    const end = rest[next]?.span.start ?? sectionEnd
    const own = next === -1 ? rest : rest.slice(0, next)
    return [
      {
        heading,
        span: { start: heading.span.start, end },
        ...readBody(own, { start: heading.span.end, end }),
      },
    ]
  })
}
