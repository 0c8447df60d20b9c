import type { Certainty } from '../language/certainty.js'
import { isDenying } from '../language/read-section-cue.js'
import { requiredSections, type SectionKey } from '../language/sections.js'
import { addVotes, type Votes } from '../language/vote.js'
import { firstFrom, type Span, startingIn } from '../text/span.js'
import type { Block, Blocks, ContentBlock } from './blocks.js'
import type { PlacedChunk } from './chunks.js'
import { findIntroduction, guessSection } from './guess-section.js'
import { findSectionStarts, findTitle, type SectionStart } from './headings.js'
import { readLabel, sliceWords, trimWords } from './label.js'
import type { FoundMemo } from './labelled-values/found.js'
import { readLabelledValues } from './labelled-values/labelled-values.js'
import type { Body, Heading, Section, Subsection, Words } from './outline.js'
import { placeBlock, placeRaw, placeValues } from './place.js'
import type { SectionFrame } from './section-memo.js'

/** The contents of all chunks, with spans in the whole text. */
interface Content extends Blocks {
  /** The start of the first chunk. */
  readonly start: number
  readonly placed: readonly PlacedContent[]
  /** Up to here, chunks are what and where they were in the last reading. */
  readonly sameUntil: number
  /** From here on, chunks are what they were, `shift` further on. */
  readonly sameFrom: number
  readonly shift: number
  readonly votes: Votes
  /** The starts of the chunks on which the parser gave up. */
  readonly unreadable: readonly number[]
}

const likely: Certainty = 'likely'

/** A chunk with its spans in the whole text. */
export interface PlacedContent extends PlacedChunk, Pick<Blocks, 'blocks' | 'comments' | 'html'> {}

/** Joins the chunks of a text that ends at `end`. `before` are those of the last reading. */
export function joinChunks(
  chunks: readonly PlacedChunk[],
  end: number,
  before: readonly PlacedContent[] = [],
): Content {
  const placed = chunks.map((one, index) => {
    const known = before[index]
    return known?.chunk === one.chunk && known.start === one.start ? known : placeContent(one)
  })
  const offset = before.length - placed.length
  const changed = placed.findLastIndex(({ chunk }, index) => chunk !== before[index + offset]?.chunk)
  const last = placed.at(-1)
  return {
    start: chunks[0]?.start ?? end,
    placed,
    sameUntil: placed.find((one, index) => one !== before[index])?.start ?? end,
    sameFrom: placed[changed + 1]?.start ?? end,
    shift: (last?.start ?? 0) - (before.at(-1)?.start ?? 0),
    prose: chunks.map(({ chunk }) => chunk.prose).join(''),
    blocks: placed.flatMap(({ blocks }) => blocks),
    comments: placed.flatMap(({ comments }) => comments),
    html: placed.flatMap(({ html }) => html),
    votes: addVotes(chunks.map(({ chunk }) => chunk.votes)),
    unreadable: chunks.filter(({ chunk }) => chunk.isUnreadable).map(({ start }) => start),
  }
}

function placeContent({ start, chunk }: PlacedChunk): PlacedContent {
  return {
    start,
    chunk,
    blocks: chunk.blocks.map(block => placeBlock(block, start)),
    comments: chunk.comments.map(raw => placeRaw(raw, start)),
    html: chunk.html.map(raw => placeRaw(raw, start)),
  }
}

/** The title, the preamble and the sections in the order of the text. */
export function readSections(
  content: Content,
  headings: readonly Heading[],
  memo: FoundMemo,
): {
  readonly title: Heading | undefined
  readonly preamble: Section
  readonly sections: readonly Section[]
} {
  const end = content.start + content.prose.length
  const spans = subsectionSpans(headings, end)
  const isPart = (heading: Heading, parent: SectionKey) =>
    isPartOf(content, spans.get(heading) ?? heading.span, parent, memo)
  const starts = withWaysOut(content, withoutCovers(content, findSectionStarts(headings, memo.names, isPart)))
  const spanFrom = (start: number, next: number) => ({ start, end: starts[next]?.heading.span.start ?? end })
  // What we do without a deal is only a part of the limits.
  const named = new Set(
    starts
      .filter(
        ({ heading, certainty }) =>
          certainty === 'sure' || memo.names.sectionCue(heading.words.text) !== 'walkAway',
      )
      .map(({ key }) => key),
  )
  // Who names five of the six by their names knows them, and then the sixth is missing.
  const sure = new Set(starts.filter(({ certainty }) => certainty === 'sure').map(({ key }) => key))
  const mayGuess = requiredSections.filter(key => !sure.has(key)).length > 1
  const preamble = readSection(content, headings, undefined, spanFrom(content.start, 0), memo)
  const firstTold = findIntroduction(preamble)
    ? undefined
    : starts.find((start, index) => hasText(content, start, starts[index + 1]))
  const read = (span: Span, start: SectionStart) => {
    const section = readSection(content, headings, start, span, memo)
    if (section.key !== undefined || !mayGuess) return section
    const key = guessSection(section, start === firstTold, memo, other => !named.has(other))
    return key === undefined ? section : memo.sections.likely(section, key, () => readAs(section, key, memo))
  }
  return {
    title: findTitle(headings, memo.names),
    preamble,
    sections: starts.map((start, index) => read(spanFrom(start.heading.span.start, index + 1), start)),
  }
}

/** A heading that is only likely and has nothing but other sections below it covers them, and names no section. */
function withoutCovers(content: Content, starts: readonly SectionStart[]): readonly SectionStart[] {
  return starts.map((start, index) => {
    const next = starts[index + 1]?.heading
    if (start.certainty !== 'likely' || next === undefined || next.depth <= start.heading.depth) return start
    return hasText(content, start, starts[index + 1]) ? start : { heading: start.heading }
  })
}

/** Beside another section of scenarios, sentences below a heading such as `If they say no` tell what we do then. */
function withWaysOut({ blocks }: Content, starts: readonly SectionStart[]): readonly SectionStart[] {
  const isPlan = ({ key }: SectionStart) => key === 'scenarios'
  if (starts.filter(isPlan).length < 2) return starts
  return starts.map((start, index) => {
    const { heading } = start
    if (!isPlan(start) || !isDenying(heading.words.text)) return start
    const end = starts[index + 1]?.heading.span.start ?? heading.span.end + longestWayOut
    const { items, tables } = bodyWithin(blocks, { start: heading.span.end, end })
    return items.length + tables.length > 0 ? start : { heading, key: 'walkAway', certainty: likely }
  })
}

/** In UTF-16 units, where no section follows. */
const longestWayOut = 1000

/** Whether anything stands between a heading and the next section. */
function hasText(content: Content, { heading }: SectionStart, next: SectionStart | undefined): boolean {
  const end = next?.heading.span.start ?? content.start + content.prose.length
  return content.prose.slice(heading.span.end - content.start, end - content.start).trim() !== ''
}

/** Whether what stands below a heading is a scenario or a group of questions, whatever its name. */
function isPartOf(content: Content, span: Span, parent: SectionKey, memo: FoundMemo): boolean {
  const prose = content.prose.slice(span.start - content.start, span.end - content.start)
  if (parent === 'questions') return prose.includes('?')
  if (parent !== 'scenarios') return false
  const { paragraphs, items } = bodyWithin(content.blocks, span)
  return [...paragraphs.map(readLabel), ...items.map(({ label }) => label)].some(
    label => label !== undefined && memo.names.exactKey(label.key.text, parent) !== undefined,
  )
}

/** A section as if its heading had a likely name. */
function readAs(section: Section, key: SectionKey, memo: FoundMemo): Section {
  return { ...section, key, certainty: likely, ...readLabelledValues({ ...section, key }, memo) }
}

function readSection(
  content: Content,
  headings: readonly Heading[],
  { heading, key, certainty = 'sure' }: Partial<SectionStart> = {},
  span: Span,
  memo: FoundMemo,
): Section {
  const below = startingIn(headings, span).filter(other => other !== heading)
  const frame = { heading, key, certainty, span, below }
  const isInFront = span.end <= content.sameUntil
  const shift = isInFront ? 0 : span.start >= content.sameFrom ? content.shift : undefined
  return memo.sections.recall(frame, shift, before => readFramed(content, frame, memo, before))
}

/** `before` is the section at the last reading if it has only moved. */
function readFramed(
  content: Content,
  frame: SectionFrame,
  memo: FoundMemo,
  before: Section | undefined,
): Section {
  const { heading, key, certainty, span, below } = frame
  // What a debrief tells is past: its numbers and dates take part in nothing.
  const blocks = key === 'debrief' ? [] : content.blocks
  const body = bodyWithin(blocks, { start: heading?.span.end ?? span.start, end: span.end })
  const subsections = key === 'debrief' ? [] : readSubsections(blocks, below, span.end)
  const prose = content.prose.slice(span.start - content.start, span.end - content.start)
  return {
    key,
    certainty,
    heading,
    span,
    prose: key === 'debrief' ? blankBelow(prose, (heading?.span.end ?? span.start) - span.start) : prose,
    ...body,
    subsections,
    ...(before === undefined
      ? readLabelledValues({ ...body, key, heading, subsections }, memo)
      : placeValues(before, { span, heading, subsections })),
    comments: startingIn(content.comments, span),
    html: key === 'debrief' ? [] : startingIn(content.html, span),
    isUnreadable: content.unreadable.includes(span.start),
  }
}

/** The prose with nothing behind an offset. */
function blankBelow(prose: string, offset: number): string {
  return prose.slice(0, offset) + prose.slice(offset).replace(/[^\r\n]/g, ' ')
}

/** The content between two places, of a block at either end only a part. */
function bodyWithin(blocks: readonly Block[], bodySpan: Span): Body {
  const content = blocks
    .slice(Math.max(0, firstFrom(blocks, bodySpan.start) - 1), firstFrom(blocks, bodySpan.end))
    .flatMap(block => (block.kind === 'content' ? [within(block, bodySpan)] : []))
  return {
    bodySpan,
    paragraphs: content.flatMap(block => block.paragraphs),
    items: content.flatMap(block => block.items),
    tables: content.flatMap(block => block.tables),
  }
}

function within(
  block: ContentBlock,
  { start, end }: Span,
): Pick<ContentBlock, 'paragraphs' | 'items' | 'tables'> {
  if (block.span.start >= start && block.span.end <= end) return block
  const { paragraphs, items, tables } = block
  const span = { start, end }
  const first = Math.max(0, firstFrom(paragraphs, start) - 1)
  return {
    paragraphs: paragraphs
      .slice(first, firstFrom(paragraphs, end))
      .flatMap(paragraph => cut(paragraph, start, end)),
    items: startingIn(items, span),
    tables: startingIn(tables, span),
  }
}

/** The part of a paragraph between two places, without white space around it. */
function cut(paragraph: Words, start: number, end: number): Words[] {
  const { span } = paragraph
  if (span.start >= start && span.end <= end) return [paragraph]
  const part = sliceWords(paragraph, Math.max(0, start - span.start), Math.max(0, end - span.start))
  const words = trimWords(part)
  return words.text === '' ? [] : [words]
}

/** The headings of a section below its own, each with what is below it. */
function readSubsections(
  blocks: readonly Block[],
  headings: readonly Heading[],
  sectionEnd: number,
): Subsection[] {
  const spans = subsectionSpans(headings, sectionEnd)
  return headings.flatMap(heading => {
    const span = spans.get(heading)
    if (span === undefined || heading.depth < 2) return []
    return [{ heading, span, ...bodyWithin(blocks, { start: heading.span.end, end: span.end }) }]
  })
}

/** From each heading to the next one that is not deeper. */
function subsectionSpans(headings: readonly Heading[], end: number): ReadonlyMap<Heading, Span> {
  const spans = new Map<Heading, Span>()
  const open: Heading[] = []
  const close = (depth: number, at: number) => {
    while ((open.at(-1)?.depth ?? 0) >= depth) {
      const heading = open.pop()
      if (heading !== undefined) spans.set(heading, { start: heading.span.start, end: at })
    }
  }
  for (const heading of headings) {
    close(heading.depth, heading.span.start)
    open.push(heading)
  }
  close(1, end)
  return spans
}
