import { allSections, plain, type Row, type Table } from '../../markdown/outline.js'
import { msg } from '../../text/message.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'

export const shortRow: Rule = {
  id: 'table/short-row',
  severity: 'warning',
  summary: 'Fill a row of a table to its end.',
  *check(brief) {
    for (const { tables } of allSections(brief))
      for (const table of tables)
        for (const row of table.rows)
          if (isCut(brief.text, row, table))
            yield {
              span: row.span,
              message: msg`The row "${nameOf(row)}" has only ${row.cells.length} of ${table.columns.length} cells`,
            }
  },
}

export const rationale: Rationale = {
  why: 'In a row that ends before the others, part was mostly deleted by accident. What is missing is compared with nothing, and nobody sees that it is not there.',
  source: 'GitHub Flavored Markdown, 4.10: a row with fewer cells is filled up with empty ones',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Issues\n\n| Issue | Weight | Target |\n| --- | --- | --- |\n| Price | 50 | €50k |\n«| Term | 30 |»\n| Start | 20 | March |\n',
    messages: ['The row "Term" has only 2 of 3 cells'],
    good: '## Issues\n\n| Issue | Weight | Target |\n| --- | --- | --- |\n| Price | 50 | €50k |\n| Term | 30 | 24 months |\n| Start | 20 | March |\n',
  },
]

/**
 * Whether a row ends before most others: after two cells or more, or without the border that the others have. A single cell
 * with its border may be the heading of the rows below it.
 */
function isCut(text: string, row: Row, { columns, rows }: Table): boolean {
  if (row.cells.length >= columns.length) return false
  const whole = rows.filter(({ cells }) => cells.length >= columns.length)
  if (2 * whole.length <= rows.length - 1) return false
  const hasBorder = ({ span }: Row) => text.slice(span.start, span.end).trimEnd().endsWith('|')
  return row.cells.length > 1 || (whole.every(hasBorder) && !hasBorder(row))
}

function nameOf({ cells: [first] }: Row): string {
  return first === undefined ? '' : plain(first)
}
