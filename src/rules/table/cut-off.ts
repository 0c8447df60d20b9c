import { allSections, type Table, type Words } from '../../markdown/outline.js'
import { endOfLine, insertBelow, startOfLine } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import type { Finding, Rationale, Rule, RuleExample } from '../rule.js'

export const cutOff: Rule = {
  id: 'table/cut-off',
  severity: 'warning',
  summary: 'Keep a table in one piece.',
  *check(brief) {
    for (const { tables, paragraphs } of allSections(brief))
      for (const rows of paragraphs) {
        if (!isRows(rows)) continue
        const table = tableAbove(brief.text, rows, tables)
        if (table === undefined) {
          yield* withoutRule(brief.text, rows)
          continue
        }
        const start = startOfLine(brief.text, rows.span.start)
        const cut = { start: endOfLine(brief.text, table.span.end), end: start }
        yield {
          span: { start: rows.span.start, end: endOfLine(brief.text, rows.span.start) },
          message: msg`A blank line cuts these rows off from the table above`,
          related: [{ span: firstLine(brief.text, table), message: msg`The table` }],
          fixes: [
            {
              title: msg`Remove the blank line`,
              edits: [{ span: cut, newText: lineBreak(brief.text, cut) }],
            },
          ],
        }
      }
  },
}

export const rationale: Rationale = {
  why: 'A table ends at the first blank line. Rows below it are plain text to every program: their numbers are compared with nothing.',
  source: 'GitHub Flavored Markdown, 4.10: the table is broken at the first empty line',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Issues\n\n| Issue | Weight | Target |\n| --- | --- | --- |\n| Price | 60 | €50k |\n\n«| Term | 40 | 2 years |»\n',
    messages: ['A blank line cuts these rows off from the table above'],
    fixed:
      '## Issues\n\n| Issue | Weight | Target |\n| --- | --- | --- |\n| Price | 60 | €50k |\n| Term | 40 | 2 years |\n',
    good: '## Issues\n\n| Issue | Weight | Target |\n| --- | --- | --- |\n| Price | 60 | €50k |\n| Term | 40 | 2 years |\n\nBoth are open until spring.\n',
  },
  {
    bad: '## Issues\n\n«| Issue | Weight | Target |»\n| --- | ---: |\n| Price | 60 | €50k |\n| Term | 40 | 2 years |\n',
    messages: ['These rows are no table: the line below the first must be "| --- | ---: | --- |"'],
    fixed:
      '## Issues\n\n| Issue | Weight | Target |\n| --- | ---: | --- |\n| Price | 60 | €50k |\n| Term | 40 | 2 years |\n',
    good: '## Issues\n\n| Issue | Weight | Target |\n| --- | ---: | --- |\n| Price | 60 | €50k |\n| Term | 40 | 2 years |\n',
  },
]

/** Rows that are no table, because the line between head and body is missing or has another number of cells. */
function* withoutRule(text: string, { span }: Words): Iterable<Finding> {
  const rows = text.slice(span.start, span.end)
  const [head = '', second] = rows.split(/\r\n|[\r\n]/)
  const names = cellsOf(head)
  if (second === undefined || names.length < 2) return
  if (ruleLine.test(head)) return
  const isRule = ruleLine.test(second)
  const known = isRule ? cellsOf(second) : []
  const rule = `| ${names.map((_, index) => known[index] || '---').join(' | ')} |`
  const start = span.start + rows.indexOf(second, head.length)
  const edit = isRule
    ? { span: { start, end: start + second.length }, newText: rule }
    : insertBelow(text, span.start, rule)
  yield {
    span: { start: span.start, end: span.start + head.length },
    message: msg`These rows are no table: the line below the first must be "${rule}"`,
    fixes: [{ title: msg`Write that line`, edits: [edit] }],
  }
}

const ruleLine = /^[\s|:-]*-[\s|:-]*$/

function cellsOf(row: string): readonly string[] {
  const inner = row.trim().replace(/^\||(?<!\\)\|$/g, '')
  return inner.split(/(?<!\\)\|/).map(cell => cell.trim())
}

/** Whether all lines of a paragraph begin as rows of a table with borders. */
function isRows({ text }: Words): boolean {
  return text.split(/\r\n|[\r\n]/).every(line => /^\s*\|/.test(line)) && /\|[^|]*\S[^|]*\|/.test(text)
}

/** The table with borders that ends before the blank lines above some rows. */
function tableAbove(text: string, { span }: Words, tables: readonly Table[]): Table | undefined {
  return tables.find(
    table =>
      table.span.end <= span.start &&
      text.slice(table.span.end, span.start).trim() === '' &&
      text.charAt(table.span.start) === '|',
  )
}

function firstLine(text: string, { span: { start } }: Table) {
  return { start, end: endOfLine(text, start) }
}

/** The first line break of a span of blank lines. */
function lineBreak(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return /\r\n|[\r\n]/.exec(text.slice(start, end))?.[0] ?? ''
}
