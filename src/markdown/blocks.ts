import type { ListItem, Nodes, RootContent, TableCell, Table as TableNode } from 'mdast'
import { copyString } from '../text/copy-string.js'
import type { Span } from '../text/span.js'
import { isGapTag } from './html.js'
import { readLabel } from './label.js'
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

/** The blocks of a syntax tree whose offsets are `shift` higher than those in `text`. */
export function readBlocks(text: string, nodes: readonly RootContent[], shift: number): Blocks {
  const readable: Span[] = []
  const raw: Raw[] = []
  for (const node of nodes) collect(node)
  const source = { text, prose: blank(text, readable), shift }
  return {
    blocks: nodes.flatMap(node => readBlock(source, node)),
    prose: source.prose,
    comments: raw.filter(({ text }) => text.startsWith('<!--')),
    html: raw.filter(({ text }) => !text.startsWith('<!--')),
  }

  function collect(node: RootContent): void {
    const span = spanOf(node, shift)
    if (node.type === 'text') readable.push(span)
    else if (node.type === 'html') collectHtml(span)
    else if (node.type === 'blockquote' || node.type === 'delete' || isBareLink(node)) return
    else if ('children' in node) for (const child of node.children) collect(child)
  }

  function collectHtml(span: Span): void {
    const html = text.slice(span.start, span.end)
    if (isGapTag(html)) readable.push(span)
    else raw.push(...splitComments(html, span.start))
  }
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

/** The text with everything except line endings and the readable spans, which are sorted, replaced by spaces. */
function blank(text: string, readable: readonly Span[]): string {
  let result = ''
  let end = 0
  for (const span of readable) {
    if (span.start < end) continue
    result += blanks(text.slice(end, span.start)) + withoutEscapes(text.slice(span.start, span.end))
    end = span.end
  }
  return result + blanks(text.slice(end))
}

function withoutEscapes(text: string): string {
  return text.includes('\\') ? text.replace(/\\(?=[!-/:-@[-`{-~])/g, ' ') : text
}

function blanks(text: string): string {
  return /[\r\n]/.test(text) ? text.replace(/[^\r\n]/g, ' ') : ' '.repeat(text.length)
}

function readBlock(source: ChunkSource, node: RootContent): Block[] {
  const span = contentSpan(source, node)
  if (node.type === 'heading') {
    return [
      {
        kind: 'heading',
        depth: node.depth,
        form: 'markdown',
        span,
        words: wordsOf(source, innerSpan(node, source.shift) ?? span),
      },
    ]
  }
  const content: OpenContent = { paragraphs: [], items: [], tables: [] }
  fill(content, source, node)
  return [
    {
      kind: 'content',
      span,
      ...content,
    },
  ]
}

interface OpenContent {
  readonly paragraphs: Words[]
  readonly items: Item[]
  readonly tables: Table[]
}

function fill(content: OpenContent, source: ChunkSource, node: RootContent): void {
  if (node.type === 'paragraph') content.paragraphs.push(wordsOf(source, spanOf(node, source.shift)))
  else if (node.type === 'table') content.tables.push(readTable(source, node))
  else if (node.type === 'footnoteDefinition') for (const child of node.children) fill(content, source, child)
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
  for (const child of first?.type === 'paragraph' ? rest : node.children) fill(nested, source, child)
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

/** Whether a block ends the section before it: an H2, or an H1 that is not the first heading of the text. */
export function beginsSection(block: Block | undefined, isTitled: boolean): boolean {
  return block?.kind === 'heading' && (block.depth === 2 || (block.depth === 1 && isTitled))
}
