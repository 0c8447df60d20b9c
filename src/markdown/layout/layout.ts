import type { Span } from '../../text/span.js'
import { type AlignedTable, readAlignedTable } from './aligned-table.js'
import { type Head, isHeadLine, readHeadForm } from './head-lines.js'
import { isRule, type Line, linesOf } from './text-lines.js'

/** What people lay out by signs, spaces and capitals where markdown sees one paragraph. All places are spans. */
export interface Layout {
  /** Lines that may be headings. Those that are not boxed are in a paragraph as well. */
  readonly heads: readonly Head[]
  readonly paragraphs: readonly Span[]
  readonly items: readonly LayoutItem[]
  readonly tables: readonly AlignedTable[]
}

export interface LayoutItem {
  readonly span: Span
  /** Without the bullet; several lines if it goes on below. */
  readonly words: Span
  readonly isDone: boolean | undefined
  readonly children: readonly LayoutItem[]
}

/** An item that may get more lines and children. */
interface OpenItem {
  readonly start: number
  end: number
  readonly wordsStart: number
  wordsEnd: number
  readonly indent: number
  readonly isDone: boolean | undefined
  readonly children: OpenItem[]
}

interface OpenLayout {
  readonly heads: Head[]
  readonly paragraphs: Span[]
  readonly items: OpenItem[]
  readonly tables: AlignedTable[]
}

/** The layout of the lines of a span; a plain paragraph stays whole. In a list each line is an item, with a bullet or without. */
export function readLayout(text: string, span: Span, isList = false): Layout {
  const lines = linesOf(text, span)
  const layout: OpenLayout = { heads: [], paragraphs: [], items: [], tables: [] }
  const hasBoxes = lines.some(({ text }) => openBox.test(text))
  if (isList) layout.items.push(...readIndented(lines, 0, Number.NEGATIVE_INFINITY))
  for (let at = layout.items.length; at < lines.length; ) at = readPiece(lines, at, layout, hasBoxes)
  const isPlain = layout.items.length === 0 && layout.tables.length === 0
  const paragraphs =
    isPlain && !layout.heads.some(({ form }) => form === 'boxed') ? [span] : layout.paragraphs
  return { ...layout, paragraphs, items: layout.items.map(toItem) }
}

function toItem({ start, end, wordsStart, wordsEnd, isDone, children }: OpenItem): LayoutItem {
  return {
    span: { start, end },
    words: { start: wordsStart, end: wordsEnd },
    isDone,
    children: children.map(toItem),
  }
}

/** Adds what begins at a line, and returns the index of the line behind it. */
function readPiece(lines: readonly Line[], at: number, layout: OpenLayout, hasBoxes: boolean): number {
  const table = readAlignedTable(lines, at)
  if (table !== undefined) {
    layout.tables.push(table.table)
    return table.next
  }
  const box = readBox(lines, at)
  if (box !== undefined) {
    layout.heads.push(box.head)
    return box.next
  }
  if (beginsList(lines, at)) return readList(lines, at, layout.items, hasBoxes)
  return readText(lines, at, layout)
}

/** A line with a rule above and below it, or below it, or with signs on both sides. */
function readBox(
  lines: readonly Line[],
  at: number,
): { readonly head: Head; readonly next: number } | undefined {
  const line = lines[at]
  if (line === undefined) return undefined
  const isAbove = isRule(line)
  const title = isAbove ? lines[at + 1] : line
  const below = lines[isAbove ? at + 2 : at + 1]
  if (title === undefined || isRule(title)) return undefined
  const isClosed = below !== undefined && isRule(below) && (isAbove || at === 0)
  const boxed = /^[─━═=*#~_│┃║|+-]{2,}[^\S\r\n]*(?=[\p{L}\p{N}])/u.exec(title.text)
  const isBetweenSigns = !isAbove && boxed !== null && /[^\S\r\n][─━═=*#~_-]{2,}$/.test(title.text)
  if (!(isClosed || isBetweenSigns) || !isHeadLine(title.text)) return undefined
  const words = withoutSigns(title)
  if (words.end === words.start) return undefined
  const end = isClosed ? (below?.end ?? title.end) : title.end
  return {
    head: { form: 'boxed', span: { start: line.start, end }, words },
    next: at + (isAbove ? 2 : 1) + (isClosed ? 1 : 0),
  }
}

function withoutSigns({ start, text }: Line): Span {
  const lead = /^[^\p{L}\p{N}("'„“«¿¡]*/u.exec(text)?.[0].length ?? 0
  const words = text.slice(lead).trimEnd()
  let end = words.length
  while (end > 0 && /[─━═=*#~_│┃║|+\s-]/.test(words.charAt(end - 1))) end--
  return { start: start + lead, end: start + lead + end }
}

const bullet = /^([•◦‣▪▫■□●○·▸►➤→➔☐☑☒✓✔✗✘–—−])[^\S\r\n]+(?=\S)/u
const dash = /^[·→➔–—−]/u
const openBox = /^[□☐]/u
const closedBox = /^[☑☒✓✔]/u

/** Dashes and arrows also stand in prose, so they need company or a line with a colon above. */
function beginsList(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line === undefined || !bullet.test(line.text)) return false
  if (!dash.test(line.text)) return true
  const before = lines[at - 1]
  if (before !== undefined && !/[:"”»]$/.test(before.text) && !isRule(before)) return false
  const next = lines[at + 1]
  return before !== undefined || (next !== undefined && next.text.charAt(0) === line.text.charAt(0))
}

function readList(lines: readonly Line[], from: number, items: OpenItem[], hasBoxes: boolean): number {
  const open: OpenItem[] = []
  let at = from
  for (; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined) break
    const sign = bullet.exec(line.text)?.[0]
    if (sign !== undefined) addItem(line, sign, open, items, hasBoxes)
    else if (!addContinuation(line, open)) break
  }
  return at
}

function addItem(line: Line, sign: string, open: OpenItem[], items: OpenItem[], hasBoxes: boolean): void {
  while ((open.at(-1)?.indent ?? -1) >= line.indent) open.pop()
  const isDone = openBox.test(line.text) ? false : hasBoxes && closedBox.test(line.text) ? true : undefined
  const item: OpenItem = {
    start: line.start,
    end: line.end,
    wordsStart: line.start + sign.length,
    wordsEnd: line.end,
    indent: line.indent,
    isDone,
    children: [],
  }
  for (const parent of open) parent.end = line.end
  ;(open.at(-1)?.children ?? items).push(item)
  open.push(item)
}

/** A line that is indented deeper than the bullet above belongs to its item. */
function addContinuation(line: Line, open: readonly OpenItem[]): boolean {
  const item = open.at(-1)
  if (item === undefined || line.indent <= item.indent || isRule(line)) return false
  item.wordsEnd = line.end
  for (const each of open) each.end = line.end
  return true
}

/** A line that introduces indented ones is a heading with a list, other lines are text up to the next piece. */
function readText(lines: readonly Line[], from: number, layout: OpenLayout): number {
  const first = lines[from]
  if (first === undefined) return from + 1
  let at = from
  let end = first.end
  for (; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined) break
    if (at > from && (beginsList(lines, at) || readBox(lines, at) || readAlignedTable(lines, at))) break
    const head = readHeadForm(lines, at)
    if (head !== undefined) layout.heads.push(head)
    if (!isRule(line)) end = line.end
    const indented = head?.form === 'colon' ? readIndented(lines, at + 1, line.indent) : []
    if (indented.length === 0) continue
    layout.items.push(...indented)
    at += indented.length + 1
    break
  }
  layout.paragraphs.push({ start: first.start, end })
  return at
}

/** The lines that are indented deeper, as items. */
function readIndented(lines: readonly Line[], from: number, indent: number): OpenItem[] {
  const items: OpenItem[] = []
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined || line.indent < indent + 2 || bullet.test(line.text)) break
    const { start, end } = line
    items.push({
      start,
      end,
      wordsStart: start,
      wordsEnd: end,
      indent: line.indent,
      isDone: undefined,
      children: [],
    })
  }
  return items
}
