import { anyHead } from '../language/any-language.js'
import { theirKeys } from '../language/keys.js'
import { normaliseName } from '../language/normalise-name.js'
import { noLetterAfter } from '../language/pattern.js'
import { readKeyName, readSectionKey } from '../language/read-name.js'
import type { SectionKey } from '../language/sections.js'
import type { Vocabulary } from '../language/vocabulary.js'
import type { Span } from '../text/span.js'
import { type Block, type Blocks, beginsSection, type ContentBlock, type HeadingBlock } from './blocks.js'
import type { PlacedChunk } from './chunks.js'
import { readLabel, sliceWords } from './label.js'
import type { Body, Item, Label, LabelledValue, Row, Section, Subsection, Table, Words } from './outline.js'
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
  return {
    key,
    heading,
    span,
    prose: content.prose.slice(span.start - content.start, span.end - content.start),
    ...body,
    subsections: readSubsections(blocks, span.end),
    values: readLabelledValues(body, key, vocabulary),
    comments: between(content.comments, span),
    html: between(content.html, span),
    isUnreadable: content.unreadable.includes(span.start),
  }
}

/** The values in bullets and tables, and those in paragraphs for keys that bullets and tables do not have. */
function readLabelledValues(
  { paragraphs, items, tables }: Body,
  key: SectionKey | undefined,
  vocabulary: Vocabulary,
): LabelledValue[] {
  const listed = [
    ...items.flatMap(item => valuesOfItem(item, key, vocabulary)),
    ...tables.flatMap(table => valuesOfTable(table, key, vocabulary)),
  ]
  const said = new Set(key === 'scenarios' ? [] : listed.map(({ name }) => name))
  const told = paragraphs.flatMap(paragraph => valuesOfParagraph(paragraph, key, vocabulary))
  return [...told.filter(({ name }) => !said.has(name)), ...listed]
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

/** Lines `**Key:** value` of a paragraph that begins with one; only known keys count, because prose has colons too. */
function valuesOfParagraph(
  paragraph: Words,
  section: SectionKey | undefined,
  vocabulary: Vocabulary,
): LabelledValue[] {
  if (readLabel(paragraph) === undefined) return []
  return [...paragraph.text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    const words = sliceWords(paragraph, index, index + line.length)
    const label = readLabel(words)
    if (label === undefined || readKeyName(label.key.text, section, vocabulary) === undefined) return []
    return [toValue(label.key, label.value, words.span, false, section, vocabulary)]
  })
}

function valuesOfItem(item: Item, section: SectionKey | undefined, vocabulary: Vocabulary): LabelledValue[] {
  const nested = item.children.flatMap(child => valuesOfItem(child, section, vocabulary))
  const label = item.label ?? readDashed(item.words, section, vocabulary)
  if (label === undefined) return nested
  return [toValue(label.key, label.value, item.span, item.isDone === true, section, vocabulary), ...nested]
}

/** `**Walk-away** — €48k`: a dash instead of the colon, only after a known key. */
function readDashed(
  words: Words,
  section: SectionKey | undefined,
  vocabulary: Vocabulary,
): Label | undefined {
  const match = dashed.exec(words.text)
  const key = match?.[1]
  if (match === null || key === undefined || readKeyName(key, section, vocabulary) === undefined)
    return undefined
  const start = match[0].indexOf(key)
  return {
    key: sliceWords(words, start, start + key.length),
    value: sliceWords(words, match[0].length, words.text.length),
  }
}

const dashed = /^\s*(\p{L}[^–—:\r\n]{0,40}?)\s+[–—]\s+(?=\S)/u

function toValue(
  key: Words,
  value: Words,
  span: Span,
  isDone: boolean,
  section: SectionKey | undefined,
  vocabulary: Vocabulary,
): LabelledValue {
  return { key, value, span, isDone, name: readKeyName(key.text, section, vocabulary) }
}

/** The values of a table with one row under known columns, or with known keys in its first column; not of a table of issues. */
function valuesOfTable(
  table: Table,
  section: SectionKey | undefined,
  vocabulary: Vocabulary,
): LabelledValue[] {
  const isKnown = (words: Words) => readKeyName(words.text, section, vocabulary) !== undefined
  const read = (key: Words | undefined, value: Words | undefined, row: Row) =>
    key && value ? [toValue(key, value, row.span, false, section, vocabulary)] : []
  if (table.columns.some(column => normaliseName(column.text) === 'issue')) return []
  if (table.columns.filter(isKnown).length > 1) {
    const [row] = table.rows
    return row !== undefined && table.rows.length === 1
      ? row.cells.flatMap((cell, index) => read(table.columns[index], cell, row))
      : []
  }
  const theirs = table.columns.findIndex((column, index) => index > 0 && theirColumn.test(column.text))
  const own = theirs === 1 ? 2 : 1
  return table.rows.flatMap(row => {
    const key = row.cells[0]
    if (key === undefined || !isKnown(key)) return []
    const value = row.cells[theirs]
    const ownName = readKeyName(key.text, section, vocabulary)
    const name = ownName && theirKeys[ownName]
    const isTheirs = value !== undefined && value.text.trim() !== '' && name !== undefined
    return [
      ...read(key, row.cells[own], row),
      ...(isTheirs
        ? [{ key, value, span: row.span, isDone: false, name, column: table.columns[theirs] }]
        : []),
    ]
  })
}

/** The heading of the other side's column in a table `| | Us | Them (est.) |`. */
const theirColumn = new RegExp(String.raw`^\s*${anyHead('theirs')}${noLetterAfter}`, 'iu')
