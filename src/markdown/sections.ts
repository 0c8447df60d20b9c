import { anyHead } from '../language/any-language.js'
import { type KeyName, theirKeys } from '../language/keys.js'
import { normaliseName } from '../language/normalise-name.js'
import { noLetterAfter } from '../language/pattern.js'
import { readKeyName, readSectionKey } from '../language/read-name.js'
import type { SectionKey } from '../language/sections.js'
import type { Vocabulary } from '../language/vocabulary.js'
import type { Span } from '../text/span.js'
import { type Block, type Blocks, beginsSection, type ContentBlock, type HeadingBlock } from './blocks.js'
import { readLabel, sliceWords } from './label.js'
import type {
  Body,
  Heading,
  Item,
  Label,
  LabelledValue,
  PlacedPart,
  Raw,
  Row,
  SectionTest,
  Subsection,
  Table,
  Words,
} from './outline.js'
import type { Part } from './parts.js'
import { placeBlock, placeHeading, placeRaw } from './place.js'

/** A section as far as it is known without its place. All places count from the start of its chapter. */
export interface FreeSection {
  readonly key: SectionKey | undefined
  readonly heading: HeadingBlock | undefined
  readonly span: Span
  readonly prose: string
  /** All but the heading. */
  readonly blocks: readonly Block[]
  readonly values: readonly LabelledValue[]
  readonly comments: readonly Raw[]
  readonly html: readonly Raw[]
  readonly isUnreadable: boolean
  readonly names: ReadonlySet<KeyName | undefined>
  /** What tests said of the section. */
  readonly tested: Map<SectionTest, boolean>
}

export const emptySection: FreeSection = {
  key: undefined,
  heading: undefined,
  span: { start: 0, end: 0 },
  prose: '',
  blocks: [],
  values: [],
  comments: [],
  html: [],
  isUnreadable: false,
  names: new Set(),
  tested: new Map(),
}

/** The sections of a chapter in the order of the text; the first one of the first chapter is the preamble. */
export function readSections(
  parts: readonly Part[],
  isFirst: boolean,
  vocabulary: Vocabulary,
): readonly FreeSection[] {
  const whole = joinParts(parts)
  const headings = whole.blocks.filter(block => block.kind === 'heading')
  const heads = headings.filter((block, index) => beginsSection(block, !isFirst || index > 0))
  const starts = heads.map(head => head.span.start)
  const spanFrom = (start: number, index: number) => ({ start, end: starts[index] ?? whole.prose.length })
  return [
    ...(isFirst ? [readSection(whole, undefined, spanFrom(0, 0), vocabulary)] : []),
    ...heads.map((head, index) => readSection(whole, head, spanFrom(head.span.start, index + 1), vocabulary)),
  ]
}

/** The text of every H2, in their order. */
export function headingsOf(parts: readonly PlacedPart[]): readonly string[] {
  return parts.flatMap(({ part }) =>
    part.blocks.flatMap(block => (block.kind === 'heading' && block.depth === 2 ? [block.words.text] : [])),
  )
}

/** The first H1. */
export function findTitle(parts: readonly PlacedPart[]): Heading | undefined {
  for (const { start, part } of parts) {
    const title = part.blocks.find(block => block.kind === 'heading' && block.depth === 1)
    if (title?.kind === 'heading') return placeHeading(title, start)
  }
  return undefined
}

interface Whole extends Blocks {
  /** Where parts begin at which the parser gave up. */
  readonly unreadable: readonly number[]
}

function joinParts(parts: readonly Part[]): Whole {
  let start = 0
  const placed = parts.map(part => {
    const own = { start, part }
    start += part.length
    return own
  })
  return {
    prose: parts.map(({ prose }) => prose).join(''),
    blocks: placed.flatMap(({ start, part }) => part.blocks.map(block => placeBlock(block, start))),
    comments: placed.flatMap(({ start, part }) => part.comments.map(raw => placeRaw(raw, start))),
    html: placed.flatMap(({ start, part }) => part.html.map(raw => placeRaw(raw, start))),
    unreadable: placed.filter(({ part }) => part.isUnreadable).map(({ start }) => start),
  }
}

function readSection(
  whole: Whole,
  heading: HeadingBlock | undefined,
  span: Span,
  vocabulary: Vocabulary,
): FreeSection {
  const blocks = between(whole.blocks, span).filter(block => block !== heading)
  const key = heading?.depth === 2 ? readSectionKey(heading.words.text, vocabulary) : undefined
  const values = readLabelledValues(readBody(blocks, span), key, vocabulary)
  return {
    key,
    heading,
    span,
    prose: whole.prose.slice(span.start, span.end),
    blocks,
    values,
    names: new Set(values.map(({ name }) => name)),
    tested: new Map(),
    comments: between(whole.comments, span),
    html: between(whole.html, span),
    isUnreadable: whole.unreadable.includes(span.start),
  }
}

/** Those of bullets and tables, and those of paragraphs for what bullets and tables leave unsaid. */
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

/** Those of a list in the order of the text that begin within the span. */
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

/** What stands in blocks, headings between them aside. */
export function readBody(blocks: readonly Block[], bodySpan: Span): Body {
  const content = blocks.filter((block): block is ContentBlock => block.kind === 'content')
  return {
    bodySpan,
    paragraphs: content.flatMap(block => block.paragraphs),
    items: content.flatMap(block => block.items),
    tables: content.flatMap(block => block.tables),
  }
}

/** The headings among the blocks of a section with what stands below each. */
export function readSubsections(blocks: readonly Block[], sectionEnd: number): Subsection[] {
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

/** Lines `**Key:** value` of a paragraph that begins with one, under known keys only, because prose has colons too. */
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

/** `**Walk-away** — €48k`: a dash in place of the colon, after a known key only. */
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

/** A table with one row under known columns, or with known keys in its first column. Tables of issues are neither. */
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

/** The column of a table `| | Us | Them (est.) |` that holds what the other side may say. */
const theirColumn = new RegExp(String.raw`^\s*${anyHead('theirs')}${noLetterAfter}`, 'iu')
