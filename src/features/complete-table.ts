import type { Brief } from '../brief/brief.js'
import { normaliseName, readKeyName, type SectionKey } from '../brief/vocabulary.js'
import { valuesOf } from './complete-value.js'
import type { Cursor, Proposal, Proposals } from './completion.js'

/** The columns of the tables that a section may hold. */
const columns: { readonly [Key in SectionKey]?: string } = {
  timeline: 'Date | Milestone | Owner | Status',
  scenarios: 'Scenario | Trigger | Response | Outcome | Probability',
  personality: 'Person | Evidence | Approach',
  issues: 'Issue | Unit | Weight | Opening | Target | Walk-away | Their weight (est.) | Their limit (est.)',
  packages: 'Package | #',
  concessions: 'Step | Give | Get | Price after',
  offers: 'Date | Who | # | Note',
}

/** The columns of the table that belongs into a section, with one for each issue where it has them. */
function columnsOf(section: SectionKey | undefined, { facts }: Brief): readonly string[] {
  const issues = facts.issues.length > 0 ? facts.issues.map(({ name }) => name).join(' | ') : 'Price'
  const names = section === undefined ? undefined : columns[section]
  return names?.replace('#', () => issues).split(' | ') ?? []
}

/** A table with one row of gaps, without line ending; empty for a section that has none. */
export function tableFor(section: SectionKey, brief: Brief): string {
  const names = columnsOf(section, brief)
  if (names.length === 0) return ''
  const gaps = names.map(name => `<${name.toLowerCase()}>`)
  return [names, names.map(() => '---'), gaps].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

/** Columns whose cells hold what no key does. */
const cellKeys: { readonly [column: string]: string } = {
  date: 'date',
  when: 'date',
  who: 'who',
  unit: 'units',
  status: 'state',
}

/** Columns of a table and what its cells may hold: issues, days, owners, outcomes. */
export function completeCell(cursor: Cursor): Proposals | undefined {
  const { brief, before, after, lineStart, section } = cursor
  const cells = /^\s*\|(.*)$/.exec(before)?.[1]?.split('|')
  const typed = cells?.at(-1)?.trimStart()
  if (cells === undefined || typed === undefined || section?.key === undefined) return undefined
  const lines = brief.text.slice(section.span.start, lineStart).split(/\r?\n/).slice(0, -1)
  const [header, ...rows] = lines.slice(lines.findLastIndex(line => !/^\s*\|/.test(line)) + 1).map(toCells)
  if (header === undefined)
    return { typed, list: after.trim() === '' ? headers(section.key, cells, brief) : [] }
  if (rows.length === 0) {
    const label = `${header.map(() => '---').join(' | ')} |`
    return { typed, list: cells.length === 1 ? [{ label, kind: 'table' }] : [] }
  }
  const column = header[cells.length - 1] ?? ''
  const name = normaliseName(column)
  if (section.key === 'packages' && cells.length === 1 && name === 'issue') {
    const used = rows.map(([first]) => first)
    const issues = brief.facts.issues.filter(issue => !used.includes(issue.name))
    return { typed, list: issues.map(issue => ({ label: issue.name, kind: 'value' })) }
  }
  const key = readKeyName(column, section.key, brief.vocabulary) ?? cellKeys[name]
  return { typed, list: key === undefined ? [] : valuesOf(key, cursor) }
}

function toCells(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(cell => cell.trim())
}

/** The whole table in its first cell, in the others one column that is missing. */
function headers(section: SectionKey, cells: readonly string[], brief: Brief): readonly Proposal[] {
  const names = columnsOf(section, brief)
  if (names.length > 0 && cells.length === 1)
    return [{ label: names.join(' | '), kind: 'table', newText: tableFor(section, brief).slice(2) }]
  const said = cells.map(cell => normaliseName(cell))
  const missing = names.filter(name => !said.includes(normaliseName(name)))
  return missing.map(label => ({ label, kind: 'value', newText: `${label} | `, continues: true }))
}
