import type {
  Emphasis,
  Link,
  LinkReference,
  ListItem,
  Nodes,
  Parents,
  RootContent,
  Strong,
  TableCell,
  Table as TableNode,
} from 'mdast'
import { decodeString } from 'micromark-util-decode-string'
import { copyString } from '../text/copy-string.js'
import { unseen } from '../text/seen.js'
import type { Span } from '../text/span.js'
import { isGapTag } from './html.js'
import { readLabel } from './label.js'
import type { Head } from './layout/head-lines.js'
import { type Layout, type LayoutItem, readLayout } from './layout/layout.js'
import { type PlainBlock, readNumberedHead, readPlainBlocks } from './layout/plain-blocks.js'
import type { Heading, Item, Row, Table, Words } from './outline.js'
import type { Raw } from './raw.js'

/** A top-level block with everything in it. Its spans are relative to the start of its chunk. */
export type Block = HeadingBlock | ContentBlock

export interface HeadingBlock extends Heading {
  readonly kind: 'heading'
}

export interface ContentBlock {
  readonly kind: 'content'
  readonly span: Span
  /** Lines in its paragraphs that may be headings. */
  readonly heads: readonly Heading[]
  readonly paragraphs: readonly Words[]
  readonly items: readonly Item[]
  readonly tables: readonly Table[]
}

export interface Blocks {
  readonly blocks: readonly Block[]
  /** The text of the chunk, blanked like `Words`. */
  readonly prose: string
  readonly comments: readonly Raw[]
  readonly html: readonly Raw[]
}

interface ChunkSource {
  readonly text: string
  readonly prose: string
  readonly shift: number
}

/** A stretch of the text that does not become spaces: what is read, or what is not seen at all. */
interface Stretch extends Span {
  readonly isSeen: boolean
}

/** The blocks of a syntax tree whose offsets are `shift` higher than those in `text`. */
export function readBlocks(text: string, nodes: readonly RootContent[], shift: number): Blocks {
  const stretches: Stretch[] = []
  const raw: Raw[] = []
  const plain = readPlainBlocks(text, nodes, node => spanOf(node, shift))
  for (const node of nodes) collect(node)
  const source = { text, prose: blank(text, stretches), shift }
  return {
    blocks: nodes.flatMap(node => readBlock(source, node, plain)),
    prose: source.prose,
    comments: raw.filter(({ text }) => text.startsWith('<!--')),
    html: raw.filter(({ text }) => !text.startsWith('<!--')),
  }

  function collect(node: RootContent, isQuoted = false): void {
    const span = spanOf(node, shift)
    for (const line of plain.get(node)?.readable ?? []) stretches.push({ ...line, isSeen: true })
    if (node.type === 'text')
      for (const line of isQuoted ? withoutMarks(text, span) : [span])
        stretches.push({ ...line, isSeen: true })
    else if (node.type === 'html') collectHtml(span)
    else if (isUnseen(node)) stretches.push({ ...span, isSeen: false })
    else if ((node.type === 'blockquote' && !plain.has(node)) || isBareLink(node)) return
    else if (isMarkedUp(node)) collectMarkedUp(node, span, isQuoted)
    else if ('children' in node) {
      const isInQuote = isQuoted || node.type === 'blockquote'
      for (const child of node.children) collect(child, isInQuote)
    }
  }

  function collectMarkedUp(node: Parents, span: Span, isQuoted: boolean): void {
    const inner = innerSpan(node, shift) ?? { start: span.end, end: span.end }
    stretches.push({ start: span.start, end: inner.start, isSeen: false })
    for (const child of node.children) collect(child, isQuoted)
    stretches.push({ start: inner.end, end: span.end, isSeen: false })
  }

  function collectHtml(span: Span): void {
    const html = text.slice(span.start, span.end)
    const isGap = isGapTag(html)
    if (isGap || !lineBreak.test(html)) stretches.push({ ...span, isSeen: isGap })
    if (!isGap) raw.push(...splitComments(html, span.start))
  }
}

const lineBreak = /^<br\b/i

/** What a reader passes over as if it were not there. */
function isUnseen({ type }: Nodes): boolean {
  return type === 'delete' || type === 'image' || type === 'imageReference' || type === 'footnoteReference'
}

/** Text in marks that are not seen themselves. */
function isMarkedUp(node: Nodes): node is Emphasis | Strong | Link | LinkReference {
  return (
    node.type === 'emphasis' ||
    node.type === 'strong' ||
    node.type === 'link' ||
    node.type === 'linkReference'
  )
}

/** The lines of a quotation without the `>` in front. */
function withoutMarks(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/(^|[\r\n][ \t>]*)([^\r\n]+)/g)].map(
    ({ 1: lead = '', 2: line = '', index }) => ({
      start: start + index + lead.length,
      end: start + index + lead.length + line.length,
    }),
  )
}

/** The comments of an element that begins with one, each by itself; another element as it is. */
function splitComments(html: string, offset: number): Raw[] {
  const pieces: Raw[] = []
  let start = 0
  do {
    const close = html.startsWith('<!--', start) ? html.indexOf('-->', start + 4) : -1
    const next = close === -1 ? -1 : html.indexOf('<!--', close + 3)
    const end = next === -1 ? html.length : close + 3
    const span = { start: offset + start, end: offset + end }
    pieces.push({ span, text: copyString(html.slice(start, end)) })
    start = next === -1 ? html.length : next
  } while (start < html.length)
  return pieces
}

/** A web or mail address written as such: its text is the link target. */
function isBareLink(node: Nodes): boolean {
  if (node.type !== 'link') return false
  const [child] = node.children
  return child?.type === 'text' && node.url.endsWith(child.value)
}

function spanOf(node: Nodes, shift: number): Span {
  const { position } = node
  return { start: (position?.start.offset ?? shift) - shift, end: (position?.end.offset ?? shift) - shift }
}

/** The text with everything except line endings and the stretches, which are sorted, replaced by spaces. */
function blank(text: string, stretches: readonly Stretch[]): string {
  const pieces: string[] = []
  let end = 0
  for (const { start, end: next, isSeen } of stretches) {
    if (start < end) continue
    const piece = text.slice(start, next)
    pieces.push(fill(text.slice(end, start), ' '), isSeen ? resolved(piece) : fill(piece, unseen))
    end = next
  }
  return pieces.join('') + fill(text.slice(end), ' ')
}

/** The text with escapes and entities replaced by their characters and as many that are not seen, and without footnote signs. */
function resolved(text: string): string {
  return /[\\&]|\[\^/.test(text)
    ? text.replace(notSeenAsWritten, found => {
        if (found.startsWith('[')) return unseen.repeat(found.length)
        const shown = decodeString(found).replace(/[\r\n]/, ' ')
        return found.startsWith('\\')
          ? shown.padStart(found.length, unseen)
          : shown.padEnd(found.length, unseen)
      })
    : text
}

const notSeenAsWritten =
  /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\da-zA-Z]{1,31});|\[\^[^\s[\]]{1,40}\]/g

/** As many signs as the text has characters, with its line endings. */
function fill(text: string, sign: string): string {
  return /[\r\n]/.test(text) ? text.replace(/[^\r\n]/g, sign) : sign.repeat(text.length)
}

function readBlock(
  source: ChunkSource,
  node: RootContent,
  plain: ReadonlyMap<RootContent, PlainBlock>,
): Block[] {
  const span = contentSpan(source, node)
  const own = plain.get(node)
  if (own?.kind === 'heading') {
    const { depth, form } = own
    return [{ kind: 'heading', depth, form, span: own.span, words: wordsOf(source, own.words) }]
  }
  if (own?.kind === 'joined') return []
  if (own?.kind === 'lines') return [readLines(source, own.span, own.isList)]
  if (node.type === 'heading') {
    const words = wordsOf(source, withoutTags(source.text, innerSpan(node, source.shift) ?? span))
    return [{ kind: 'heading', depth: node.depth, form: 'markdown', span, words }]
  }
  if (node.type === 'paragraph') return [readLines(source, span)]
  const content: OpenContent = { paragraphs: [], items: [], tables: [] }
  const nodes = own !== undefined && node.type === 'blockquote' ? node.children : [node]
  for (const each of nodes) addContent(content, source, each)
  const head = node.type === 'list' ? readNumberedHead(source.text, span) : undefined
  return [{ kind: 'content', span, heads: head === undefined ? [] : [placeHead(source, head)], ...content }]
}

function placeHead(source: ChunkSource, { form, depth = 6, span, words }: Head): Heading {
  return { form, depth, span, words: wordsOf(source, withoutTags(source.text, words)) }
}

/** The words of a heading without what tools write behind it: `{#id}`, `{.class}`, `#tag`, `^block`. */
export function withoutTags(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const tags = /(?:\s+(?:\{[^{}]*\}|#\p{L}[\p{L}\p{N}_/-]*|\^[\w-]+))+\s*$/u.exec(words.slice(-200))
  const length = tags === null ? 0 : tags[0].length
  return words.length === length ? { start, end } : { start, end: end - length }
}

/** The content of lines of plain text. */
function readLines(source: ChunkSource, span: Span, isList = false): ContentBlock {
  const { heads, paragraphs, items, tables } = readLayout(source.text, span, isList)
  return {
    kind: 'content',
    span,
    heads: heads.map(head => placeHead(source, head)),
    paragraphs: paragraphs.map(paragraph => wordsOf(source, paragraph)),
    items: items.map(item => readLayoutItem(source, item)),
    tables: tables.map(table => readLayoutTable(source, table)),
  }
}

function readLayoutItem(source: ChunkSource, item: LayoutItem): Item {
  const words = wordsOf(source, item.words)
  return {
    span: item.span,
    isOrdered: false,
    isDone: item.isDone,
    words,
    label: readLabel(words),
    children: item.children.map(child => readLayoutItem(source, child)),
  }
}

function readLayoutTable(source: ChunkSource, { span, columns, rows }: Layout['tables'][number]): Table {
  return {
    span,
    columns: columns.map(column => wordsOf(source, column)),
    rows: rows.map(row => ({ span: row.span, cells: row.cells.map(cell => wordsOf(source, cell)) })),
  }
}

interface OpenContent {
  readonly paragraphs: Words[]
  readonly items: Item[]
  readonly tables: Table[]
}

function addContent(content: OpenContent, source: ChunkSource, node: RootContent): void {
  if (node.type === 'paragraph') content.paragraphs.push(wordsOf(source, spanOf(node, source.shift)))
  else if (node.type === 'table') content.tables.push(readTable(source, node))
  else if (node.type === 'footnoteDefinition')
    for (const child of node.children) addContent(content, source, child)
  else if (node.type === 'list') {
    for (const item of node.children)
      content.items.push(readItem(content, source, item, node.ordered === true))
  }
}

/** Returns the item, and adds its tables and further paragraphs to `content`. */
function readItem(content: OpenContent, source: ChunkSource, node: ListItem, isOrdered: boolean): Item {
  const span = contentSpan(source, node)
  const [first, ...rest] = node.children
  const words =
    first?.type === 'paragraph'
      ? wordsOf(source, spanOf(first, source.shift))
      : wordsOf(source, { start: span.end, end: span.end })
  const nested: OpenContent = { paragraphs: content.paragraphs, tables: content.tables, items: [] }
  for (const child of first?.type === 'paragraph' ? rest : node.children) addContent(nested, source, child)
  return {
    span,
    isOrdered,
    isDone: node.checked ?? undefined,
    words,
    label: readLabel(words),
    children: nested.items,
  }
}

function readTable(source: ChunkSource, node: TableNode): Table {
  const rows = node.children.map(
    (row): Row => ({
      span: spanOf(row, source.shift),
      cells: row.children.map(cell => readCell(source, cell)),
    }),
  )
  const [header, ...body] = rows
  return { span: spanOf(node, source.shift), columns: header?.cells ?? [], rows: body }
}

/** The text between two pipes; for an empty cell, the place where its text would begin. */
function readCell(source: ChunkSource, node: TableCell): Words {
  const inner = innerSpan(node, source.shift)
  if (inner !== undefined) return wordsOf(source, inner)
  const { start, end } = spanOf(node, source.shift)
  const at = Math.min(start + 2, Math.max(start, end - 1))
  return { span: { start: at, end: at }, text: '' }
}

/** From the first child to the last; undefined without children. */
function innerSpan(node: Extract<Nodes, { children: unknown }>, shift: number): Span | undefined {
  const first = node.children[0]
  const last = node.children.at(-1)
  if (first === undefined || last === undefined) return undefined
  return { start: spanOf(first, shift).start, end: spanOf(last, shift).end }
}

/** Without trailing line endings: otherwise a fence closed by the end of its list item would end differently at the end of a chunk. */
function contentSpan(source: ChunkSource, node: Nodes): Span {
  const { start, end } = spanOf(node, source.shift)
  return { start, end: start + source.text.slice(start, end).trimEnd().length }
}

function wordsOf(source: ChunkSource, span: Span): Words {
  return { span, text: source.prose.slice(span.start, span.end) }
}
