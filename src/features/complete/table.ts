import type { Brief } from '../../brief/brief.js'
import { amountLike, inCurrency } from '../../brief/draft-section.js'
import { say } from '../../brief/templates.js'
import { type ColumnName, columnNames } from '../../language/columns.js'
import type { KeyName } from '../../language/keys.js'
import { languageOf } from '../../language/languages.js'
import { normaliseName } from '../../language/normalise-name.js'
import { readKeyName } from '../../language/read-key.js'
import type { SectionKey } from '../../language/sections.js'
import type { Vocabulary } from '../../language/vocabulary.js'
import { type Cursor, type Proposal, type Proposals, toProposals } from './completion.js'
import { valuesOf } from './value.js'

/** The columns of the table that a section may hold; `*` stands for one column per issue. */
const columns: { readonly [Key in SectionKey]?: readonly (ColumnName | KeyName | '*')[] } = {
  timeline: ['date', 'milestone', 'owner', 'status'],
  scenarios: ['scenario', 'trigger', 'response', 'outcome', 'probability'],
  personality: ['person', 'evidence', 'approach'],
  issues: ['issue', 'unit', 'weight', 'opening', 'target', 'walkAway', 'theirWeight', 'theirLimit'],
  packages: ['package', '*'],
  concessions: ['step', 'give', 'get', 'priceAfter'],
  offers: ['date', 'who', '*', 'note'],
  walkAway: ['alternative', 'outcome', 'chance', 'cost', 'value'],
  debrief: ['issue', 'opening', 'target', 'walkAway', 'reached'],
}

/** Columns for which there is no key, with the name of the values that their cells hold. */
const cellKeys = { date: 'date', who: 'who', unit: 'units', status: 'state' } as const

function columnsOf(section: SectionKey, brief: Brief): readonly string[] {
  const issues = brief.facts.issues.map(({ name }) => name)
  return (columns[section] ?? []).flatMap(column =>
    column !== '*'
      ? [columnName(column, brief.vocabulary)]
      : issues.length > 0
        ? issues
        : [columnName('price', brief.vocabulary)],
  )
}

function columnName(column: ColumnName | KeyName, vocabulary: Vocabulary): string {
  return isColumnName(column) ? languageOf(vocabulary.language).columns[column] : vocabulary.keys[column].name
}

function isColumnName(name: string): name is ColumnName {
  return columnNames.some(column => column === name)
}

/**
 * A table with one row of gaps, without a final line ending; empty for a section that has no table. Prices are in the
 * currency and unit of the brief.
 */
export function tableFor(section: SectionKey, brief: Brief): string {
  const names = columnsOf(section, brief)
  const rows = [names, names.map(() => '---'), names.map(name => gapFor(name, section, brief))]
  return names.length === 0 ? '' : rows.map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

function gapFor(name: string, section: SectionKey, brief: Brief): string {
  const is = (column: ColumnName | KeyName) => name === columnName(column, brief.vocabulary)
  const gap = `<${name.toLowerCase()}>`
  if (section === 'issues') {
    const unit = inCurrency(brief, '')
    if (unit !== undefined && is('issue')) return columnName('price', brief.vocabulary)
    if (unit !== undefined && is('unit')) return unit
  }
  if (section === 'walkAway' && is('chance')) return say('probability', brief.vocabulary)
  // What an alternative is worth is worked out, not filled in.
  if (section === 'walkAway' && is('value')) return ''
  const isAmount =
    is('price') || is('priceAfter') || (section === 'walkAway' && (is('outcome') || is('cost')))
  return isAmount ? (amountLike(brief) ?? gap) : gap
}

/** The columns of a table and the values of its cells: issues, days, owners, outcomes. */
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

/** The cells of a line; the last one may be incomplete. */
function toCells(line: string): readonly string[] {
  return line
    .trim()
    .slice(1)
    .split('|')
    .map(cell => cell.trim())
}

/** In the first cell the whole table, in later cells the columns that are missing. */
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
  if (
    section === 'packages' &&
    index === 0 &&
    name === normaliseName(columnName('issue', brief.vocabulary))
  ) {
    const said = rows.map(([first]) => first)
    return toProposals(brief.facts.issues.flatMap(({ name }) => (said.includes(name) ? [] : [name])))
  }
  const key = readKeyName(column, section, brief.vocabulary) ?? cellKeyOf(name, brief.vocabulary)
  return key === undefined ? [] : valuesOf(key, cursor)
}

function cellKeyOf(name: string, vocabulary: Vocabulary): string | undefined {
  if (name === 'when') return cellKeys.date
  const column = (['date', 'who', 'unit', 'status'] as const).find(
    column => name === normaliseName(columnName(column, vocabulary)),
  )
  return column && cellKeys[column]
}
