import { anyHead, anyPlan } from '../../language/any-language.js'
import type { Certainty } from '../../language/certainty.js'
import { comparedKeys, isReadIn, type KeyName } from '../../language/keys.js'
import { inEveryLanguage } from '../../language/languages.js'
import { normaliseName } from '../../language/normalise-name.js'
import { oneOf } from '../../language/pattern.js'
import type { KeyReading } from '../../language/read-key.js'
import type { CueReading } from '../../language/read-number-cue.js'
import { isCounter } from '../counter-column.js'
import { type LabelledValue, plain, type Row, type Table, type Words } from '../outline.js'
import {
  type Around,
  cueAt,
  isNoDealAt,
  isNoDealHeading,
  keyAt,
  namedAt,
  type Place,
  toValue,
} from './finder.js'
import { type Rung, type RungReading, readLadder } from './ladder.js'
import { readRungAmount } from './rung-amount.js'
import { worksheetColumns } from './worksheet.js'

/** The values of a table: those of `values` stand in rows or single lines, `cells` in rows of points, cases or sides. */
export interface TableValues {
  readonly values: readonly LabelledValue[]
  readonly cells: readonly LabelledValue[]
}

export function valuesOfTable(whole: Table, place: Place): TableValues {
  if (worksheetColumns(whole) !== undefined) return { values: [], cells: [] }
  const table = withoutCounter(whole, place)
  const { columns, rows } = table
  const readings = readHeads(table, place)
  const known = readings.filter(reading => reading !== undefined).length
  if (known > 1 && rows.length === 1 && readings[0] !== undefined)
    return { values: rows.flatMap(row => inOneRow(row, columns, readings, place)), cells: [] }
  const isGrid =
    readings[0] === undefined && readings.some((reading, index) => index > 0 && isNumber(reading))
  if (isGrid && (known > 1 || !hasKeyRow(table, place)))
    return { values: [], cells: rows.flatMap(row => inGrid(row, columns, readings, place)) }
  if (known > 1)
    return {
      values: rows
        .slice(0, rows.length === 1 ? 1 : 0)
        .flatMap(row => inOneRow(row, columns, readings, place)),
      cells: [],
    }
  const values = inRows(table, place)
  return { values, cells: values.length > 0 ? [] : inAlternatives(table, place) }
}

/** The table without a first column that only counts the keys of the second: `| Sr. 1 | Limit | 41.0 |`. */
function withoutCounter(table: Table, place: Place): Table {
  if (table.rows.length < 2 || !isCounter(table.rows, 0)) return table
  const rest = {
    ...table,
    columns: table.columns.slice(1),
    rows: table.rows.map(row => ({ ...row, cells: row.cells.slice(1) })),
  }
  return hasKeyRow(rest, place) ? rest : table
}

/** What the head of a row or column names. */
interface HeadReading extends KeyReading {
  /** Whoever it calls by a name: it counts only if that is a side. */
  readonly subject?: Words
  readonly isSaidOfUs?: true
}

const walkAway: KeyName = 'walkAway'
const certainty: Certainty = 'likely'
const noDeal: KeyReading = { name: 'batna', certainty }

/**
 * The keys of the columns. Heads that only have cues count if at least one other column is known or has cues, or if they
 * are a ladder.
 */
function readHeads({ columns, rows }: Table, place: Place): readonly (HeadReading | undefined)[] {
  const haveAmounts = columns.map((_, index) => rows.some(({ cells }) => /\d/.test(cells[index]?.text ?? '')))
  const exact = columns.map((column, index) => {
    const reading = keyAt(place, column.text)
    // A red line is a limit where it is a number.
    if (reading?.name === 'redLines' && haveAmounts[index]) return { name: walkAway, certainty }
    return reading ?? (index > 0 && haveAmounts[index] && isNoDealAt(place, column.text) ? noDeal : undefined)
  })
  const cues = columns.map((column, index) =>
    index > 0 && exact[index] === undefined && haveAmounts[index] ? cueAt(place, column.text) : undefined,
  )
  const heads = columns.map((head, index) => ({
    head: index > 0 && haveAmounts[index] ? head : undefined,
    known: knownOf(exact[index], cues[index]),
    cells: rows.map(({ cells }) => cells[index]),
  }))
  if (!isOfDeal(heads, [columns[0], ...rows.map(({ cells: [head] }) => head)], place)) return exact
  const ladder = ladderOf(heads, place)
  const told = exact.filter(isNumber).length + cues.filter(cue => cue !== undefined).length
  const known = told < 2 ? exact : withCues(columns, exact, cues, haveAmounts, place)
  return known.map((reading, index) => {
    const rung = ladder[index]
    return rung === undefined ? reading : toRungReading(rung, reading, columns[index])
  })
}

function withCues(
  columns: readonly Words[],
  exact: readonly (HeadReading | undefined)[],
  cues: readonly (CueReading | undefined)[],
  haveAmounts: readonly boolean[],
  place: Place,
): readonly (HeadReading | undefined)[] {
  const names = [...exact, ...cues].map(reading => reading?.name)
  return exact.map((reading, index) => {
    const cue = cues[index]
    const column = columns[index]
    if (reading !== undefined) return reading
    if (cue === undefined || column === undefined)
      return column && index > 0 && haveAmounts[index] ? readNamed(column, place) : undefined
    // Beside "fine with", "what we'd like" is more than the target.
    const isMore = cue.isWish && cue.name === 'target' && names.filter(name => name === 'target').length > 1
    const name = isMore && !names.includes('opening') ? 'opening' : cue.name
    return { ...toReading(cue, column), name }
  })
}

/** The head of a row or column with what it is already known to name. */
interface Headed {
  /** Undefined if no amounts stand there. */
  readonly head: Words | undefined
  readonly known: Rung['known']
  readonly cells: readonly (Words | undefined)[]
}

function knownOf(exact: KeyReading | undefined, cue: CueReading | undefined): Rung['known'] {
  if (exact !== undefined && isReadIn(exact.name, undefined)) return { name: exact.name, isCued: false }
  return cue && { name: cue.name, isCued: true }
}

/**
 * Whether more than everyday words such as `First`, `Good` and `Last` says that there are the numbers of a deal: not the
 * shoe sizes of three children. `cases` are the heads across.
 */
function isOfDeal(all: readonly Headed[], cases: readonly (Words | undefined)[], place: Place): boolean {
  const isTold = ({ head, known }: Headed) =>
    known !== undefined && (!known.isCued || (head !== undefined && /\s/.test(plain(head))))
  return (
    place.isOfNumbers ||
    all.some(isTold) ||
    cases.some(head => head && place.memo.names.ladderHead(plain(head)).isOfDeal) ||
    all.some(({ head, cells }) => head && cells.some(cell => cell && price.test(cell.text)))
  )
}

const price = /\d[^\p{L}\d]{0,4}(?:\p{Sc}|%|[A-Z]{3}(?!\p{L}))|(?:\p{Sc}|(?<!\p{L})[A-Z]{3})\s?\d/u

/** What rows or columns are by their order, as far as they are a ladder. */
function ladderOf(all: readonly Headed[], place: Place): readonly (RungReading | undefined)[] {
  if (!isReadIn(walkAway, place.section)) return []
  const rungs = all.flatMap(({ head, known, cells }) => {
    if (head === undefined) return []
    const hint = place.memo.names.ladderHead(plain(head))
    return [{ head, hint, known, amounts: cells.map(cell => cell && readRungAmount(plain(cell))) }]
  })
  const found = readLadder(rungs, place.isOfNumbers)
  const byHead = new Map(rungs.map(({ head }, index) => [head, found[index]]))
  return all.map(({ head }) => head && byHead.get(head))
}

/** What is known of a head that is a rung of a ladder. */
function toRungReading(
  { name, isNamed }: RungReading,
  known: HeadReading | undefined,
  head: Words | undefined,
): HeadReading | undefined {
  if (name === undefined) return undefined
  // Whose it is was told by its place: `we go no further` may stand in a column of theirs.
  const reading = { name, certainty: name === known?.name ? known.certainty : certainty }
  return isNamed ? { ...reading, ...(head && { subject: head }) } : { ...reading, isSaidOfUs: true }
}

function toReading(cue: CueReading, head: Words): HeadReading {
  const { name, side, hasOwner, wordsBefore } = cue
  // Whoever `Landlord asks` or `Branch bids` is about may be us or them.
  const isOfSomebody = name === 'opening' && side === undefined && wordsBefore > 0
  return {
    name,
    certainty,
    ...(isOfSomebody ? { subject: head } : {}),
    ...(side === 'ours' && hasOwner ? { isSaidOfUs: true } : {}),
  }
}

function readNamed(head: Words, place: Place): HeadReading | undefined {
  const named = namedAt(place, head)
  return named && { ...named.reading, ...(named.subject === undefined ? {} : { subject: named.subject }) }
}

/** A value below or beside such a head. */
function toHeadValue(
  label: { readonly key: Words; readonly value: Words },
  reading: HeadReading | undefined,
  around: Around,
) {
  const { subject, isSaidOfUs } = reading ?? {}
  return {
    ...toValue(label, reading, around),
    ...(subject === undefined ? {} : { sentence: { subject } }),
    ...(isSaidOfUs === undefined ? {} : { isSaidOfUs }),
  }
}

/**
 * The key of a row: that of its head, or what its cues say in a table where at least two rows say something, or its place
 * where the rows are a ladder.
 */
function rowReader(
  { columns, rows }: Table,
  valueColumns: readonly number[],
  place: Place,
): (head: Words) => HeadReading | undefined {
  const noDealAt = (head: Words) => (isNoDealAt(place, head.text) ? noDeal : undefined)
  const heads = rows.map(({ cells: [head, ...cells] }) => ({
    head,
    known: head && knownOf(rowKeyAt(place, head.text) ?? noDealAt(head), cueAt(place, head.text)),
    cells: valueColumns.map(column => cells[column - 1]),
  }))
  const areOfDeal = isOfDeal(heads, [columns[0], ...valueColumns.map(column => columns[column])], place)
  const hasCues =
    areOfDeal &&
    rows.filter(({ cells: [head, ...rest] }) => {
      const isTold = head !== undefined && (isNumber(keyAt(place, head.text)) || cueAt(place, head.text))
      return isTold && rest.some(({ text }) => /\d/.test(text))
    }).length > 1
  const readKnown = (head: Words) => {
    const exact = rowKeyAt(place, head.text)
    if (exact !== undefined || !hasCues) return exact
    const cue = cueAt(place, head.text)
    if (cue !== undefined) return toReading(cue, head)
    return noDealAt(head) ?? readNamed(head, place)
  }
  const ladder = areOfDeal ? ladderOf(heads, place) : []
  const rungs = new Map(rows.map(({ cells: [head] }, index) => [head, ladder[index]]))
  return head => {
    const rung = rungs.get(head)
    return rung === undefined ? readKnown(head) : toRungReading(rung, readKnown(head), head)
  }
}

/** The key of the head of a row, also with words behind it: `BATNA: move the team to Oslo`. */
function rowKeyAt(place: Place, head: string): KeyReading | undefined {
  const [key = '', ...words] = head.split(/:\s/)
  const before = words.length > 0 ? keyAt(place, key) : undefined
  // What is told in the head is worth what stands beside it.
  return before?.name === 'batna' ? noDeal : (before ?? keyAt(place, head))
}

function isNumber(reading: KeyReading | undefined): boolean {
  return reading !== undefined && comparedKeys.has(reading.name)
}

function hasKeyRow({ rows }: Table, place: Place): boolean {
  return rows.some(({ cells: [first] }) => first !== undefined && keyAt(place, first.text) !== undefined)
}

function inOneRow(
  row: Row,
  columns: readonly Words[],
  readings: readonly (HeadReading | undefined)[],
  place: Place,
): readonly LabelledValue[] {
  const above = place.headingsAbove(row.span.start)
  return row.cells.flatMap((value, index) => {
    const key = columns[index]
    return key === undefined ? [] : [toValue({ key, value }, readings[index], { span: row.span, above })]
  })
}

/** A row of a table with keys as columns. A row of totals is no point. */
function inGrid(
  { cells, span }: Row,
  columns: readonly Words[],
  readings: readonly (HeadReading | undefined)[],
  place: Place,
): readonly LabelledValue[] {
  const [row] = cells
  const [head] = columns
  if (row === undefined || head === undefined || total.test(normaliseName(row.text))) return []
  const above = [...place.headingsAbove(span.start), row]
  const unit = cells[columns.findIndex(({ text }) => unitHead.test(normaliseName(text)))]
  const isFilled = cells.some(({ text }, index) => isNumber(readings[index]) && text.trim() !== '')
  return cells.flatMap((value, index) => {
    const key = columns[index]
    const reading = readings[index]
    if (key === undefined || reading === undefined) return []
    // Beside a filled cell, an empty one waits to be filled.
    if (value.text.trim() === '' && !isFilled) return []
    const read = isWorth(reading, value, true) ? batnaValue : reading
    return [{ ...toHeadValue({ key, value }, read, { span, above }), row: { name: row, head }, unit }]
  })
}

/** The rows that begin with a known key: one value each, or one for each side or case that has a column. */
function inRows(table: Table, place: Place): readonly LabelledValue[] {
  const { columns } = table
  const header = asRow(table, place)
  const valueColumns = header === undefined ? columnsOfValues(table) : [1]
  const readRow = rowReader(table, valueColumns, place)
  const isKeyRow = ({ cells: [head] }: Row) => head !== undefined && readRow(head) !== undefined
  if (header === undefined && !table.rows.some(isKeyRow)) return inOffers(table, place)
  const rows = header === undefined ? table.rows : [header, ...table.rows]
  const unitColumn = columns.findIndex(({ text }) => unitHead.test(normaliseName(text)))
  const isBesideOurs = isOurs(normaliseName(columns[valueColumns[0] ?? 1]?.text ?? '')) || undefined
  const opposite = oppositeOf(table)
  return rows.flatMap(({ cells, span }) => {
    const [key] = cells
    const reading = key && readRow(key)
    if (key === undefined || reading === undefined) return []
    const above = place.headingsAbove(span.start)
    return valueColumns.flatMap((column, index) => {
      const value = cells[column]
      if (value === undefined || (index > 0 && isNothing(value.text))) return []
      const head = header === undefined ? columns[column] : undefined
      const isNamed = head !== undefined && (valueColumns.length > 1 || theirColumn.test(head.text))
      return [
        {
          ...toHeadValue(
            { key, value },
            isWorth(reading, value, valueColumns.length > 1) ? batnaValue : reading,
            { span, above: isNamed ? [...above, head] : above },
          ),
          ...(isBesideOurs && index > 0 ? { isBesideOurs } : {}),
          ...(column === opposite ? { runsAgainstOurs: true as const } : {}),
          unit: cells[unitColumn] ?? (isNamed || isPlainHead(head) ? undefined : head),
        },
      ]
    })
  })
}

/**
 * What each side offers for each column: `| Union, 4 Nov | 6 % | 5 % |`. A table has at least two such rows, and nothing
 * else.
 */
function inOffers({ columns, rows }: Table, place: Place): readonly LabelledValue[] {
  if (rows.length < 2 || columns.length < 2) return []
  const named = rows.flatMap(({ cells, span }) => {
    const [key] = cells
    const reading = key && readNamed(key, place)
    return key === undefined || reading === undefined ? [] : [{ key, reading, cells, span }]
  })
  if (named.length !== rows.length) return []
  return named.flatMap(({ key, reading, cells, span }) => {
    const above = place.headingsAbove(span.start)
    return cells.flatMap((value, index) => {
      const column = columns[index]
      if (index === 0 || column === undefined || !isShortNumber(value.text) || !/\d/.test(value.text))
        return []
      const isNamed = columns.length > 2 && column.text.trim() !== ''
      return [toHeadValue({ key, value }, reading, { span, above: isNamed ? [...above, column] : above })]
    })
  })
}

/** Below a heading for what we do without a deal, what each row has instead: `| Lot A | Halvorsen | €975 |`. */
function inAlternatives({ columns, rows }: Table, place: Place): readonly LabelledValue[] {
  const [head] = columns
  const [first] = rows
  const above = first === undefined ? [] : place.headingsAbove(first.span.start)
  const heading = above.at(-1)?.text ?? ''
  if (head === undefined || !isNoDealHeading(place, heading) || !isReadIn(batnaValue.name, place.section))
    return []
  const cellsOf = (index: number) => rows.map(({ cells }) => plain(cells[index] ?? { text: '' }))
  // With a chance of each, the rows are what may come and no alternatives.
  if (columns.some((_, index) => cellsOf(index).every(isShare))) return []
  const amounts = columns.flatMap((_, index) => (index > 0 && cellsOf(index).every(isPrice) ? [index] : []))
  const [column] = amounts
  const key = column === undefined ? undefined : columns[column]
  if (column === undefined || key === undefined || amounts.length > 1) return []
  return rows.flatMap(({ cells, span }) => {
    const [name] = cells
    const value = cells[column]
    if (name === undefined || value === undefined) return []
    return [
      { ...toValue({ key, value }, batnaValue, { span, above: [...above, name] }), row: { name, head } },
    ]
  })
}

const batnaValue: KeyReading = { name: 'batnaValue', certainty }

/** Whether a cell is an amount of money, by its sign or its decimals, and nothing else. */
function isPrice(cell: string): boolean {
  return isBarePrice(cell) && (/\p{Sc}|[A-Z]{3}/u.test(cell) || /\d[.,]\d\d$/.test(cell))
}

function isBarePrice(cell: string): boolean {
  return priceAlone.test(cell)
}

function isShare(cell: string): boolean {
  return /^[~≈]?\s?\d{1,3}(?:[.,]\d+)?\s?%$/.test(cell)
}

const priceAlone =
  /^[~≈]?\s?(?:\p{Sc}|[A-Z]{3})?\s?\d[\d.,'’ \u00a0\u202f]*[kmKM]?\s?(?:\p{Sc}[^\d]{0,16}|[A-Z]{3})?$/u

/** The header of a table of two columns that is a line like the others: `| Walk-away | €47k |`. */
function asRow({ columns, span }: Table, place: Place): Row | undefined {
  const [key, value] = columns
  const isRow =
    key !== undefined &&
    value !== undefined &&
    columns.length === 2 &&
    keyAt(place, key.text) !== undefined &&
    keyAt(place, value.text) === undefined &&
    /\d/.test(value.text)
  return isRow ? { span: { start: span.start, end: value.span.end }, cells: columns } : undefined
}

/** The columns that hold values: all that are sides or cases, or else the first after the keys; never remarks. */
function columnsOfValues(table: Table): readonly number[] {
  const { columns, rows } = table
  const candidates = columns.flatMap(({ text }, index) =>
    index > 0 && !besideValues.test(text.trim().toLowerCase()) ? [index] : [],
  )
  const theirs = candidates.find(index => theirColumn.test(columns[index]?.text ?? '')) ?? oppositeOf(table)
  const [first, ...others] = candidates.filter(index => index !== theirs)
  if (first === undefined) return theirs === undefined ? [1] : [theirs]
  const isCase = (index: number) => rows.every(({ cells }) => isShortNumber(cells[index]?.text ?? ''))
  const head = normaliseName(columns[first]?.text ?? '')
  const isPlain = plainHead.test(head) && !isOurs(head)
  const cases = isPlain ? [first] : [first, ...others.filter(isCase)]
  return theirs === undefined ? cases : [first, theirs]
}

/**
 * The column of the other side beside one for us: it has the name of a party, `Us | Vendor`, or its amounts run the other
 * way, as in a ladder of `Us | Upstream`.
 */
function oppositeOf({ columns, rows }: Table): number | undefined {
  if (!isOurs(normaliseName(columns[1]?.text ?? ''))) return undefined
  const parties = columns.flatMap(({ text }, index) =>
    index > 1 && party.test(normaliseName(text)) ? [index] : [],
  )
  if (parties.length === 1) return parties[0]
  const others = columns.flatMap((_, index) => {
    const pairs = rows.flatMap(({ cells }) => {
      const [own, other] = [cells[1], cells[index]].map(cell => cell && readRungAmount(plain(cell)))
      return own === undefined || other === undefined || own.unit !== other.unit
        ? []
        : [[own.number, other.number] as const]
    })
    const isOpposite = pairs.every(([own, other], at) => {
      const before = pairs[at - 1]
      const next = pairs[at + 1]
      const isOn = before === undefined || next === undefined || (own - before[0]) * (next[0] - own) > 0
      return isOn && (before === undefined || (own - before[0]) * (other - before[1]) < 0)
    })
    return index > 1 && pairs.length > 2 && isOpposite ? [index] : []
  })
  return others.length === 1 ? others[0] : undefined
}

/** Whether a cell has only what an alternative is worth; under its own key, where it has one for each case: `| Plan B | 5.30 | 4.80 |`. */
function isWorth(reading: HeadReading, value: Words, hasCases: boolean): boolean {
  if (reading === noDeal) return isShortNumber(value.text)
  return hasCases && reading.name === 'batna' && isBarePrice(plain(value))
}

/** Whether a head names no unit, `Value`. */
function isPlainHead(head: Words | undefined): boolean {
  return head !== undefined && plainHead.test(normaliseName(head.text))
}

/** Whether a cell is empty, or has only the dash for it. */
function isNothing(cell: string): boolean {
  return /^\s*[-–—]?\s*$/.test(cell)
}

/** Whether a cell is a number, or has nothing. */
function isShortNumber(cell: string): boolean {
  const text = cell.trim()
  return isNothing(text) || (/\d/.test(text) && text.length <= 30)
}

const ours: ReadonlySet<string> = new Set(inEveryLanguage(({ positions }) => positions.ours))
const theirs: ReadonlySet<string> = new Set(inEveryLanguage(({ positions }) => positions.theirs))
const unitHead = new RegExp(`^${anyHead('unit')}$`)
const plainHead = new RegExp(`^(?:${anyHead('plain')})?$`)
const besideValues = new RegExp(
  `^(?:${oneOf(inEveryLanguage(({ heads }) => heads.besidePackages.filter(head => !isSide(head))))})$`,
)
const theirColumn = new RegExp(String.raw`^\s*${anyHead('theirs')}(?!\p{L})`, 'iu')
const party = new RegExp(`^${anyPlan('parties')}$`)
const total = new RegExp(`^${oneOf(inEveryLanguage(({ positions }) => positions.totals))}$`)

function isSide(head: string): boolean {
  return isOurs(head) || theirs.has(head)
}

function isOurs(head: string): boolean {
  return ours.has(head)
}
