import type { Brief } from '../brief/brief.js'
import { normaliseName, readKeyName, type SectionKey } from '../brief/vocabulary.js'
import { valuesOf } from './complete-value.js'
import { type Cursor, type Proposal, type Proposals, toProposals } from './completion.js'

/** The columns of the table that a section may hold, `*` being one for each issue. */
const columns: { readonly [Key in SectionKey]?: string } = {
  timeline: 'Date | Milestone | Owner | Status',
  scenarios: 'Scenario | Trigger | Response | Outcome | Probability',
  personality: 'Person | Evidence | Approach',
  issues: 'Issue | Unit | Weight | Opening | Target | Walk-away | Their weight (est.) | Their limit (est.)',
  packages: 'Package | *',
  concessions: 'Step | Give | Get | Price after',
  offers: 'Date | Who | * | Note',
}

/** Columns whose cells hold what no key does. */
const cellKeys: { readonly [column: string]: string } = {
  date: 'date',
  when: 'date',
  who: 'who',
  unit: 'units',
  status: 'state',
}

function columnsOf(section: SectionKey, { facts }: Brief): readonly string[] {
  const issues = facts.issues.map(({ name }) => name).join(' | ') || 'Price'
  return columns[section]?.replace('*', () => issues).split(' | ') ?? []
}

/** A table with one row of gaps, without line ending; empty for a section that has none. */
export function tableFor(section: SectionKey, brief: Brief): string {
  const names = columnsOf(section, brief)
  const rows = [names, names.map(() => '---'), names.map(name => `<${name.toLowerCase()}>`)]
  return names.length === 0 ? '' : rows.map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

/** Columns of a table and what its cells may hold: issues, days, owners, outcomes. */
export function completeCell(cursor: Cursor): Proposals | undefined {
  const { brief, before, lineStart, section } = cursor
  if (section?.key === undefined || !/^\s*\|/.test(before)) return undefined
  const cells = toCells(before)
  const above = brief.text.slice(section.span.start, lineStart).split(/\r?\n/).slice(0, -1)
  const start = above.findLastIndex(line => !/^\s*\|/.test(line)) + 1
  const [header, ...rows] = above.slice(start).map(toCells)
  return {
    typed: /[^|\s][^|]*$/.exec(before)?.[0] ?? '',
    list:
      header === undefined
        ? completeHeader(cursor, section.key, cells)
        : completeRow(cursor, section.key, header, rows, cells.length - 1),
  }
}

/** The cells of a line, the last one perhaps just begun. */
function toCells(line: string): readonly string[] {
  return line
    .trim()
    .slice(1)
    .split('|')
    .map(cell => cell.trim())
}

/** The whole table in its first cell, in the others one column that is missing. */
function completeHeader(
  { brief, after }: Cursor,
  section: SectionKey,
  cells: readonly string[],
): readonly Proposal[] {
  const names = columnsOf(section, brief)
  if (after.trim() !== '' || names.length === 0) return []
  if (cells.length === 1)
    return [{ label: names.join(' | '), kind: 'Struct', newText: tableFor(section, brief).slice(2) }]
  const said = cells.map(normaliseName)
  const missing = names.filter(name => !said.includes(normaliseName(name)))
  return missing.map(label => ({ label, kind: 'Value', newText: `${label} | `, continues: true }))
}

function completeRow(
  cursor: Cursor,
  section: SectionKey,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  index: number,
): readonly Proposal[] {
  const { brief } = cursor
  const column = header[index] ?? ''
  const name = normaliseName(column)
  if (section === 'packages' && index === 0 && name === 'issue') {
    const said = rows.map(([first]) => first)
    return toProposals(brief.facts.issues.flatMap(({ name }) => (said.includes(name) ? [] : [name])))
  }
  const key = readKeyName(column, section, brief.vocabulary) ?? cellKeys[name]
  return key === undefined ? [] : valuesOf(key, cursor)
}
