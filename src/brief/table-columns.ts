import { endOfLine, startOfLine } from '../text/edits.js'
import type { Edit, Span } from '../text/span.js'

/** Whether a table is written with pipes, so that its columns can be told apart in the text. */
export function hasPipes(text: string, table: Span): boolean {
  return linesOf(text, table).every(({ start, end }) => text.slice(start, end).includes('|'))
}

/** Edits that take out the columns that are not open, each cell with the pipe before it, in the order of the text. */
export function columnEdits(text: string, table: Span, isOpen: (index: number) => boolean): readonly Edit[] {
  return cellsIn(text, table).flatMap(cells =>
    cells.flatMap((span, index) => (isOpen(index) ? [] : [{ span, newText: '' }])),
  )
}

/** The cells of each line of a table, each with the pipe before it, in the order of the text. */
export function cellsIn(text: string, table: Span): readonly (readonly Span[])[] {
  return linesOf(text, table).map(line => cellsOf(text, line))
}

function linesOf(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = []
  for (let at = startOfLine(text, start); at < end; ) {
    const lineEnd = endOfLine(text, at)
    if (text.slice(at, lineEnd).trim() !== '') lines.push({ start: at, end: lineEnd })
    at = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1)
  }
  return lines
}

/** The cells of a line, each with the pipe before it; the first of a line without one at its start has that behind it. */
function cellsOf(text: string, { start, end }: Span): readonly Span[] {
  const line = text.slice(start, end).trimEnd()
  const pipes = [...line.matchAll(/(?<!\\)(?:\\\\)*\|/g)].map(
    ({ 0: found, index }) => start + index + found.length - 1,
  )
  const [first = end, ...others] = pipes
  const lineEnd = start + line.length
  if (text.slice(start, first).trim() !== '') {
    const rest = pipes.map((pipe, index) => ({ start: pipe, end: pipes[index + 1] ?? lineEnd }))
    return [{ start, end: Math.min(first + 1, lineEnd) }, ...withoutEnd(rest)]
  }
  return withoutEnd([first, ...others].map((pipe, index) => ({ start: pipe, end: others[index] ?? lineEnd })))

  /** Without what a pipe at the end of the line begins. */
  function withoutEnd(cells: readonly Span[]): readonly Span[] {
    const last = cells.at(-1)
    return last !== undefined && last.end - last.start === 1 ? cells.slice(0, -1) : cells
  }
}
