import type { Row } from './outline.js'

/** Whether a column only counts the rows of its table: 1, 2, 3. */
export function isCounter(rows: readonly Row[], column: number): boolean {
  return rows.every(
    ({ cells }, index) => /^\s*(\d+)[.)]?\s*$/.exec(cells[column]?.text ?? '')?.[1] === String(index + 1),
  )
}
