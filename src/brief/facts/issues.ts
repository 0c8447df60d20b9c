import { anyHead } from '../../language/any-language.js'
import * as english from '../../language/en/facts.js'
import { inEveryLanguage } from '../../language/languages.js'
import { normaliseName } from '../../language/normalise-name.js'
import { oneOf } from '../../language/pattern.js'
import type { Vocabulary } from '../../language/vocabulary.js'
import { allSections, type Row, type Section, type Table, type Words } from '../../markdown/outline.js'
import type { Span } from '../../text/span.js'
import type { Value } from '../../values/money.js'
import { readPerIn, withoutPer } from '../../values/per.js'
import { withUnit } from '../../values/value.js'
import type { Note } from '../note.js'
import type { TextReader } from '../text-reader.js'
import { headerUnit, unitOfCell, withPer } from './position-unit.js'
import type { SideReader } from './side-and-scope.js'

/** A table cell with its number in the unit of its row; `value` is undefined when there is no number. */
export interface Figure {
  readonly words: Words
  readonly value: Value | undefined
}

/** One negotiable point: a row of a table `Issue | Unit | Weight | Opening | Target | Walk-away | …`. */
export interface Issue {
  readonly name: string
  readonly nameWords: Words
  readonly span: Span
  readonly table: Span
  readonly unit: Value | undefined
  readonly weight: Figure | undefined
  readonly opening: Figure | undefined
  readonly target: Figure | undefined
  readonly walkAway: Figure | undefined
  readonly theirWeight: Figure | undefined
  readonly theirLimit: Figure | undefined
  /** Marked "tradable": packages may go past its limit. */
  readonly isTradable: boolean
}

/** A bundle to offer: a row of a table `Package | <issue names…>`, or a column of `Issue | Package A | …`. */
export interface Package {
  readonly name: string
  readonly span: Span
  /** The table that contains it and the packages offered with it. */
  readonly table: Span
  readonly values: readonly PackageValue[]
}

export interface PackageValue extends Figure {
  /** The name of the column or row. */
  readonly issueName: string
  readonly issue: Issue | undefined
}

type Column = 'name' | 'unit' | 'weight' | 'opening' | 'target' | 'walkAway' | 'theirWeight' | 'theirLimit'

/** Normalised titles of the column that names issues. */
export const nameColumns = inEveryLanguage(({ heads }) => heads.issue)

/** The issues in the order of the text; `sides` tells the rows that are a side's, which what is weighed never is. */
export function readIssues(brief: Note, sides: SideReader): readonly Issue[] {
  const { reader } = brief
  const keyUnit = headerUnit(brief)
  const isIssue = ({ cells: [name] }: Row) => name !== undefined && sides.ofRow(name.text) === undefined
  return tablesOf(brief).flatMap(table => {
    const columns = table.columns.map(({ text }) => columnOf(text, brief.vocabulary))
    const named = ['name' as const, ...columns.slice(1)]
    const issues = columns.includes('weight') ? table.rows : table.rows.filter(isIssue)
    // Of two rows, beside that of a side the other is one too, which may only have a name: `Browning`.
    const rows = table.rows.length === 2 && issues.length === 1 ? [] : issues
    // Where a table gives the other units, the key facts have that of the first issue, what the deal is about.
    const blank = named.includes('unit') ? keyUnit : undefined
    return isIssueTable(table.columns, brief.vocabulary)
      ? rows.flatMap((row, index) =>
          readIssue(row, named, table.span, reader, index === 0 ? blank : undefined),
        )
      : []
  })
}

function tablesOf(brief: Note): readonly Table[] {
  return sectionsWithIssues(brief).flatMap(({ tables }) => tables)
}

function sectionsWithIssues(brief: Note): readonly Section[] {
  return allSections(brief).filter(section => hasIssueTable(section, brief.vocabulary))
}

/** Whether the section has a table of issues or packages. */
function hasIssueTable({ key, tables }: Section, vocabulary: Vocabulary): boolean {
  return tables.some(
    ({ columns }) =>
      isIssueTable(columns, vocabulary) ||
      packageColumn.test(normaliseName(columns[0]?.text ?? '')) ||
      (isNamed(columns) && columns.some(({ text }) => isPackage(text, key === 'packages'))),
  )
}

function isNamed([first]: readonly Words[]): boolean {
  return nameColumns.includes(normaliseName(first?.text ?? ''))
}

/** A table with a column for a key number or a weight, and a first column that names issues or whatever else. */
function isIssueTable(columns: readonly Words[], vocabulary: Vocabulary): boolean {
  const [first, ...others] = columns.map(({ text }) => columnOf(text, vocabulary))
  const found = new Set(others.filter(column => issueColumns.has(column)))
  return isNamed(columns) ? found.size > 0 : first === undefined && found.size > 1
}

const issueColumns: ReadonlySet<Column | undefined> = new Set(['opening', 'target', 'walkAway', 'weight'])

/** The first cell of a row that adds up the others, or that is a side's. */
const noIssue = new RegExp(
  `^${oneOf(inEveryLanguage(({ positions }) => [...positions.totals, ...positions.ours, ...positions.theirs]))}$`,
)
const packageColumn = new RegExp(`^${anyHead('package')}$`)
const weight = anyHead('weight')
const ownWeight = new RegExp(`^${weight}$`)
const theirWeight = new RegExp(`^${anyHead('their')} ${weight}$|^${anyHead('theirWeight')}$`)
const unitHead = new RegExp(`^${anyHead('unit')}$`)
const tradable = new RegExp(String.raw`\b${oneOf(english.tradable)}\b`, 'i')

export function columnOf(heading: string, vocabulary: Vocabulary): Column | undefined {
  const name = normaliseName(heading)
  if (nameColumns.includes(name)) return 'name'
  if (unitHead.test(name)) return 'unit'
  if (ownWeight.test(name)) return 'weight'
  if (theirWeight.test(name)) return 'theirWeight'
  const keys = vocabulary.keysByName.get(name)
  if (keys?.includes('theirWalkAway')) return 'theirLimit'
  return (['opening', 'target', 'walkAway'] as const).find(key => keys?.includes(key))
}

function readIssue(
  { span, cells }: Row,
  columns: readonly (Column | undefined)[],
  table: Span,
  reader: TextReader,
  blank: Value | undefined,
): Issue[] {
  const cell = (column: Column) => cells[columns.indexOf(column)]
  const name = cell('name')
  if (name === undefined || name.text.trim() === '' || noIssue.test(normaliseName(name.text))) return []
  const unit =
    unitOfCell(reader, cell('unit')?.text ?? '') ??
    reader.unit(/\(([^()]*)\)/.exec(name.text)?.[1] ?? '') ??
    reader.unit(/,\s*([^,()]+)$/.exec(name.text)?.[1] ?? '') ??
    (cell('unit')?.text.trim() === '' ? blank : undefined)
  const figure = (column: Column, rowUnit = unit) => readFigure(cell(column), rowUnit, reader)
  return [
    {
      name: name.text
        .replace(/\([^()]*\)/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
      nameWords: name,
      span,
      table,
      unit,
      weight: readFigure(cell('weight'), undefined, reader),
      opening: figure('opening'),
      target: figure('target'),
      walkAway: figure('walkAway'),
      theirWeight: readFigure(cell('theirWeight'), undefined, reader),
      theirLimit: figure('theirLimit'),
      isTradable: cells.some(({ text }) => tradable.test(text)),
    },
  ]
}

function readFigure(
  words: Words | undefined,
  unit: Value | undefined,
  reader: TextReader,
): Figure | undefined {
  if (words === undefined) return undefined
  const value = reader.mainValue(words.text)
  return { words, value: value && unit ? withUnit(value, unit) : value }
}

export function readPackages(brief: Note, issues: readonly Issue[]): readonly Package[] {
  const { reader } = brief
  return sectionsWithIssues(brief).flatMap(({ key, tables }) =>
    tables.flatMap(table => {
      const first = normaliseName(table.columns[0]?.text ?? '')
      if (packageColumn.test(first)) return fromRows(table, issues, reader)
      return nameColumns.includes(first) ? fromColumns(table, issues, reader, key === 'packages') : []
    }),
  )
}

function fromRows(
  { span: table, columns, rows }: Table,
  issues: readonly Issue[],
  reader: TextReader,
): Package[] {
  if (!columns.slice(1).some(column => issueOfHead(issues, column.text) !== undefined)) return []
  return rows.map(({ span, cells }) => ({
    name: cells[0]?.text.trim() ?? '',
    span,
    table,
    values: cells
      .slice(1)
      .map((cell, index) => toPackageValue(cell, columns[index + 1]?.text ?? '', issues, reader)),
  }))
}

/** Columns of a table in the Packages section that are not packages. */
const notPackage = new RegExp(String.raw`^(?:${anyHead('besidePackages')}|${anyHead('figures')}\b.*)$`)
const onePackage = new RegExp(
  String.raw`^(?:${anyHead('onePackage')}\b|${anyHead('numberedPackage')} (?:[a-z]|\d{1,2}|[ivx]{1,4})(?![\p{L}\d]))`,
  'u',
)

function fromColumns(
  { span, columns, rows }: Table,
  issues: readonly Issue[],
  reader: TextReader,
  isInPackages: boolean,
): Package[] {
  return columns.flatMap((column, index) => {
    if (index === 0 || !isPackage(column.text, isInPackages)) return []
    const values = rows.flatMap(({ cells }) => {
      const cell = cells[index]
      return cell === undefined ? [] : [toPackageValue(cell, cells[0]?.text ?? '', issues, reader)]
    })
    return [{ name: column.text.trim(), span: column.span, table: span, values }]
  })
}

function isPackage(heading: string, isInPackages: boolean): boolean {
  const name = heading.trim().toLowerCase()
  return onePackage.test(name) || (isInPackages && name !== '' && !notPackage.test(name))
}

/** Whether the head of a column or row of packages or offers is about something else than an issue: `Our points`, `Note`. */
export function isBesideIssues(head: string): boolean {
  return notPackage.test(head.trim().toLowerCase())
}

function toPackageValue(
  words: Words,
  issueName: string,
  issues: readonly Issue[],
  reader: TextReader,
): PackageValue {
  const issue = issueOfHead(issues, issueName)
  const unit = issue?.unit ?? reader.unit(/\(([^()]*)\)/.exec(issueName)?.[1] ?? '')
  const written = reader.mainValue(words.text)
  const value = written && withPer(written, readPerIn(issueName))
  return { words, value: value && unit ? withUnit(value, unit) : value, issueName: issueName.trim(), issue }
}

/** The issue with that name, ignoring brackets and case. */
export function findIssue(issues: readonly Issue[], name: string): Issue | undefined {
  const wanted = normaliseName(name)
  return wanted === '' ? undefined : issues.find(issue => normaliseName(issue.name) === wanted)
}

/** The issue that the head of a column or row names, also if only one of them says per what: `Cash per year`, `Cash`. */
export function issueOfHead(issues: readonly Issue[], head: string): Issue | undefined {
  const exact = findIssue(issues, head)
  if (exact !== undefined) return exact
  const short = withoutPer(head)
  if (short !== head.trimEnd()) return findIssue(issues, short)
  const wanted = normaliseName(head)
  const [only, ...others] = issues.filter(({ name }) => normaliseName(withoutPer(name)) === wanted)
  return wanted === '' || others.length > 0 ? undefined : only
}
