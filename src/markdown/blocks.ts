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

/** A stretch of the text that does not become spaces: what is read, or what is not seen at all. */
interface Stretch extends Span {
  readonly isSeen: boolean
}

/** The blocks of a syntax tree whose offsets are `shift` higher than those in `text`. */
export function readBlocks(text: string, nodes: readonly RootContent[], shift: number): Blocks {
  const stretches: Stretch[] = []
  const raw: Raw[] = []
  for (const node of nodes) collect(node)
  const source = { text, prose: blank(text, stretches), shift }
  return {
    blocks: nodes.flatMap(node => readBlock(source, node)),
    prose: source.prose,
    comments: raw.filter(({ text }) => text.startsWith('<!--')),
    html: raw.filter(({ text }) => !text.startsWith('<!--')),
  }

  function collect(node: RootContent): void {
    const span = spanOf(node, shift)
    if (node.type === 'text') stretches.push({ ...span, isSeen: true })
    else if (node.type === 'html') collectHtml(span)
    else if (isUnseen(node)) stretches.push({ ...span, isSeen: false })
    else if (node.type === 'blockquote' || isBareLink(node)) return
    else if (isMarkedUp(node)) collectMarkedUp(node, span)
    else if ('children' in node) for (const child of node.children) collect(child)
  }

  function collectMarkedUp(node: Parents, span: Span): void {
    const inner = innerSpan(node, shift) ?? { start: span.end, end: span.end }
    stretches.push({ start: span.start, end: inner.start, isSeen: false })
    for (const child of node.children) collect(child)
    stretches.push({ start: inner.end, end: span.end, isSeen: false })
  }

  function collectHtml(span: Span): void {
    const html = text.slice(span.start, span.end)
    const isGap = isGapTag(html)
    if (isGap || !lineBreak.test(html)) stretches.push({ ...span, isSeen: isGap })
    if (!isGap) raw.push({ span, text: copyString(html) })
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
  addContent(content, source, node)
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

/** Whether a block ends the section before it: an H2, or an H1 that is not the first heading of the text. */
export function beginsSection(block: Block | undefined, isTitled: boolean): boolean {
  return block?.kind === 'heading' && (block.depth === 2 || (block.depth === 1 && isTitled))
}
