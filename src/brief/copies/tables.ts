import { plain, type Section, type Table, type Words } from '../../markdown/outline.js'
import { msg } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import type { Brief } from '../brief.js'
import { columnOf, type Issue } from '../facts/issues.js'
import { columnEdits, hasPipes } from '../table-columns.js'
import type { LineFates } from './line-fates.js'
import { dateAtStart, firstClause, openingAmount } from './open-words.js'
import { reasons, type Secret, trimTo } from './secret.js'

/** The place of an opening, an amount or a date, without what is said about it. */
export function amountIn(words: Words, reader: Brief['reader']): Span {
  const { start } = words.span
  const value = openingAmount(words, reader)
  if (value !== undefined) return { start: start + value.amountSpan.start, end: start + value.span.end }
  const date = dateAtStart(words.text, reader)?.span
  return date === undefined ? { start, end: start } : { start: start + date.start, end: start + date.end }
}

/** Tables of issues stay with their names, units and openings; tables of packages may be kept. */
export function judgeIssues(brief: Brief, section: Section, lines: LineFates): readonly Secret[] {
  const within: Secret[] = []
  for (const table of section.tables) {
    const issues = brief.facts.issues.filter(issue => issue.table.start === table.span.start)
    if (issues.length > 0 && hasPipes(brief.text, table.span) && opensIn(section)) {
      lines.takeOut(table.span, reasons.text)
      within.push(...keepIssues(brief, table, issues, lines))
    } else if (brief.facts.packages.some(found => found.table.start === table.span.start))
      lines.takeOut(table.span, reasons.packages)
    else if (section.key === 'issues')
      lines.takeOut(table.span, issues.length > 0 ? reasons.limits : reasons.text)
  }
  return within
}

/** Whether a table of issues may stand there without being a plan. */
function opensIn({ key }: Section): boolean {
  return key === 'issues' || key === 'walkAway' || key === 'packages'
}

function keepIssues(
  { text, vocabulary, reader }: Brief,
  table: Table,
  issues: readonly Issue[],
  lines: LineFates,
): readonly Secret[] {
  const isOpen = (index: number) => {
    const column = index === 0 ? 'name' : columnOf(table.columns[index]?.text ?? '', vocabulary)
    return column === 'name' || column === 'unit' || column === 'opening'
  }
  const within = keepTable(text, table, lines, isOpen, issues)
  const unit = table.columns.findIndex(
    ({ text: head }, index) => index > 0 && columnOf(head, vocabulary) === 'unit',
  )
  return [
    ...within,
    ...table.columns.filter((_, index) => isOpen(index)).flatMap(head => trimTo(head, firstClause(head))),
    ...issues.flatMap(({ nameWords, opening, span }) => {
      const units = table.rows.find(row => row.span.start === span.start)?.cells[unit]
      return [
        ...trimTo(nameWords, firstClause(nameWords)),
        ...(units === undefined ? [] : trimTo(units, unitOnly(units))),
        ...(opening === undefined ? [] : trimTo(opening.words, amountIn(opening.words, reader))),
      ]
    }),
  ]
}

/** A unit names no amount: `days` of `days up to 60`. */
function unitOnly(words: Words): Span {
  const { start, end } = firstClause(words)
  const at = words.text.search(/(?<!\p{L})\d/u)
  return { start, end: at === -1 ? end : Math.min(end, start + at) }
}

/** Keeps the head of a table and some of its rows, and takes out the other rows and columns. */
export function keepTable(
  text: string,
  table: Table,
  lines: LineFates,
  isOpen: (index: number) => boolean,
  rows: readonly { readonly span: Span }[],
): readonly Secret[] {
  const [first] = table.rows
  lines.keep({ start: table.span.start, end: first === undefined ? table.span.end : first.span.start - 1 })
  for (const { span } of rows) lines.keep(span)
  const closed = table.columns.flatMap((_, index) => (isOpen(index) ? [] : [index]))
  const names = closed.map(index => plain(table.columns[index] ?? { text: '' })).filter(name => name !== '')
  const edits = columnEdits(text, table.span, isOpen).filter(({ span }) => lines.isKept(span.start))
  const [from] = edits
  if (from === undefined) return []
  const reason =
    closed.length === 1
      ? msg`1 column: ${names.join(', ')}`
      : msg`${closed.length} columns: ${names.join(', ')}`
  const end = edits.at(-1)?.span.end ?? from.span.end
  return [{ span: { start: from.span.start, end }, edits, reason, mayKeep: false }]
}
