/** The line starts of a text. Line endings are `\n`, `\r\n` and a lone `\r`, as in markdown. */
export interface Lines {
  /** Offsets of the first characters, sorted, beginning with 0. */
  readonly starts: readonly number[]
}

/** Both zero-based; the column counts UTF-16 units. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

export function readLines(text: string): Lines {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return { starts }
}

/** The zero-based number of the line that contains the offset. */
export function lineAt({ starts }: Lines, offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

export function positionAt(lines: Lines, offset: number): LineColumn {
  const line = lineAt(lines, offset)
  return { line, column: offset - (lines.starts[line] ?? 0) }
}
