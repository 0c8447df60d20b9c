import type { Span } from '../../text/span.js'
import { countWords } from '../label.js'
import { isRule, type Line } from './text-lines.js'

/** A table drawn with spaces: cells in columns below a line of heads. */
export interface AlignedTable {
  readonly span: Span
  readonly columns: readonly Span[]
  readonly rows: readonly { readonly span: Span; readonly cells: readonly Span[] }[]
}

/** A cell with its place in the line. */
interface Cell {
  readonly span: Span
  /** In columns of the line. */
  readonly from: number
  readonly to: number
}

/** The table whose heads stand in a line, and the index of the line behind it. */
export function readAlignedTable(
  lines: readonly Line[],
  at: number,
): { readonly table: AlignedTable; readonly next: number } | undefined {
  const line = lines[at]
  if (line === undefined || !hasGap(line.text)) return undefined
  const heads = cellsOf(line)
  if (heads.length < 2 || heads.some(({ span }) => !isHead(line, span))) return undefined
  let columns: readonly Cell[] | undefined
  const rows: { readonly span: Span; readonly cells: readonly Span[] }[] = []
  let next = at + 1
  for (let row = lines[next]; row?.isNext === true; row = lines[++next]) {
    if (isRule(row) && rows.length === 0) continue
    const cells = isRule(row) || !hasGap(row.text) ? [] : cellsOf(row)
    if (cells.length < 2) break
    columns ??= isLeftOf(cells[0], heads[0]) ? [emptyAt(line.start), ...heads] : heads
    const placed = inColumns(cells, columns)
    if (placed.length === 0) break
    rows.push({ span: { start: row.start, end: row.end }, cells: placed })
  }
  if (columns === undefined || rows.length === 0) return undefined
  const end = rows.at(-1)?.span.end ?? line.end
  return { table: { span: { start: line.start, end }, columns: columns.map(({ span }) => span), rows }, next }
}

function hasGap(text: string): boolean {
  return /\S(?: {2,}|[^\S\r\n]*\t\s*)\S/u.test(text) && !text.includes('|')
}

function isHead(line: Line, { start, end }: Span): boolean {
  const text = line.text.slice(start - line.start, end - line.start)
  return countWords(text) <= 5 && /^[^\d]*\p{L}/u.test(text) && !/[.,;!?]$/.test(text)
}

function cellsOf({ start, text, indent }: Line): readonly Cell[] {
  return [...text.matchAll(/\S+(?: \S+)*/g)].map(({ 0: cell, index }) => ({
    span: { start: start + index, end: start + index + cell.length },
    from: indent + index,
    to: indent + index + cell.length,
  }))
}

function isLeftOf(cell: Cell | undefined, head: Cell | undefined): boolean {
  return cell !== undefined && head !== undefined && cell.to <= head.from
}

function emptyAt(offset: number): Cell {
  return { span: { start: offset, end: offset }, from: 0, to: 0 }
}

/** Each cell below its head: by number if there are as many, else by place. Empty if two share a column. */
function inColumns(cells: readonly Cell[], columns: readonly Cell[]): readonly Span[] {
  if (cells.length === columns.length) return cells.map(({ span }) => span)
  const found = new Map<number, Span>()
  for (const cell of cells) found.set(nearest(cell, columns), cell.span)
  if (found.size < cells.length) return []
  let last = cells[0]?.span.start ?? 0
  return columns.map((_, index) => {
    const span = found.get(index) ?? { start: last, end: last }
    last = span.end
    return span
  })
}

function nearest(cell: Cell, columns: readonly Cell[]): number {
  const distances = columns.map(({ from, to }) => Math.abs(cell.from + cell.to - from - to))
  return distances.indexOf(Math.min(...distances))
}
