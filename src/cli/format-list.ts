import type { ListedBrief } from '../features/briefs/listed-brief.js'
import { stripControlCharacters } from './format-report.js'

/** A column of the table. */
interface Column {
  readonly title: string
  readonly read: (brief: ListedBrief) => string
  /** How it gives way when the table is too wide: which end of a text is cut; undefined if it is never cut. */
  readonly cut?: 'start' | 'end'
  readonly isNumber?: true
}

const narrow: readonly Column[] = [
  { title: 'Date', read: ({ next }) => next?.date ?? '' },
  { title: 'What comes next', read: ({ next }) => next?.text ?? '', cut: 'end' },
  // The folders are cut before the name.
  { title: 'Brief', read: ({ file }) => file.replace(/\.negotiation\.md$/i, ''), cut: 'start' },
  { title: 'Ready', read: ({ readiness }) => String(readiness), isNumber: true },
  { title: 'To fix', read: ({ errors, warnings }) => String(errors + warnings), isNumber: true },
  { title: 'Gaps', read: ({ gaps: { open, all } }) => `${open}/${all}`, isNumber: true },
]

/** With room, the table also says who the other side is, and the readiness in a word. */
const wide: readonly Column[] = narrow.flatMap(column =>
  column.title === 'Brief'
    ? [column, { title: 'Counterparty', read: ({ counterparty }) => counterparty, cut: 'end' as const }]
    : column.title === 'Ready'
      ? [{ ...column, read: ({ readiness, band }) => `${readiness} ${band}` }]
      : [column],
)

const narrowest = 80
const wideFrom = 110
const gutter = '  '

/** A line for each brief, within the width, which is 80 characters if it is not known or less. Empty without briefs. */
export function formatList(briefs: readonly ListedBrief[], width = narrowest): string {
  if (briefs.length === 0) return ''
  const columns = width < wideFrom ? narrow : wide
  const rows = [
    columns.map(({ title }) => title),
    ...briefs.map(brief => columns.map(({ read }) => stripControlCharacters(read(brief)))),
  ]
  const widths = layOut(columns, rows, Math.max(width, narrowest))
  return rows.map(row => formatRow(columns, row, widths)).join('')
}

/** The width of each column; those that can be cut share what the others leave, and none takes more than it needs. */
function layOut(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] {
  const needed = columns.map((_, index) =>
    rows.reduce((most, row) => Math.max(most, [...(row[index] ?? '')].length), 0),
  )
  const fixed = needed.filter((_, index) => columns[index]?.cut === undefined)
  let room = width - gutter.length * (columns.length - 1) - fixed.reduce((sum, each) => sum + each, 0)
  const cuttable = columns
    .flatMap(({ cut }, index) => (cut === undefined ? [] : [index]))
    .sort((a, b) => (needed[a] ?? 0) - (needed[b] ?? 0))
  cuttable.forEach((index, rank) => {
    const share = Math.max(1, Math.floor(room / (cuttable.length - rank)))
    needed[index] = Math.min(needed[index] ?? 0, share)
    room -= needed[index] ?? 0
  })
  return needed
}

function formatRow(columns: readonly Column[], row: readonly string[], widths: readonly number[]): string {
  const cells = columns.map(({ cut, isNumber }, index) => {
    const width = widths[index] ?? 0
    const shown = shorten(row[index] ?? '', width, cut)
    return isNumber ? shown.padStart(width) : shown.padEnd(width)
  })
  return `${cells.join(gutter).trimEnd()}\n`
}

function shorten(text: string, width: number, cut: Column['cut']): string {
  const characters = [...text]
  if (characters.length <= width) return text
  return cut === 'start'
    ? `…${characters.slice(characters.length - width + 1).join('')}`
    : `${characters.slice(0, width - 1).join('')}…`
}
