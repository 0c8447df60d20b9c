import { Big } from 'big.js'
import { type WorksheetColumns, worksheetColumns } from '../../markdown/labelled-values/worksheet.js'
import { plain, type Table, type Words } from '../../markdown/outline.js'
import type { Value } from '../../values/money.js'
import type { Note } from '../note.js'
import { readProbability } from './outcome.js'

/** The table that weighs what we can do without a deal: `Alternative | Outcome | Chance | Cost | Value`. */
export interface Worksheet {
  readonly table: Table
  readonly columns: WorksheetColumns
  readonly alternatives: readonly WeighedAlternative[]
}

/** A row with a name, and the rows without one below it: other outcomes of the same alternative. */
export interface WeighedAlternative {
  readonly name: Words
  readonly outcomes: readonly WeighedOutcome[]
  readonly costs: readonly WorksheetCell[]
  /** The cell for what it is worth, in its first row; undefined if the row is too short. */
  readonly worth: WorksheetCell | undefined
}

export interface WeighedOutcome {
  readonly amount: WorksheetCell
  readonly chance: Words | undefined
  /** 0 to 1; undefined if the cell has none. */
  readonly probability: Big | undefined
}

export interface WorksheetCell extends Words {
  /** Undefined without a number. */
  readonly value: Value | undefined
}

/** The first worksheet of the brief. */
export function readWorksheet(brief: Note): Worksheet | undefined {
  for (const table of brief.sections.flatMap(({ tables }) => tables)) {
    const columns = worksheetColumns(table)
    if (columns !== undefined) return { table, columns, alternatives: alternativesIn(brief, table, columns) }
  }
  return undefined
}

function alternativesIn(
  { reader }: Note,
  { rows }: Table,
  { outcome, chance, cost, worth }: WorksheetColumns,
): readonly WeighedAlternative[] {
  const toCell = (words: Words | undefined): WorksheetCell | undefined =>
    words && { ...words, value: reader.mainValue(words.text) }
  const groups: { name: Words; rows: (typeof rows)[number][] }[] = []
  for (const row of rows) {
    const [name] = row.cells
    const group = groups.at(-1)
    if (name !== undefined && (plain(name) !== '' || group === undefined)) groups.push({ name, rows: [row] })
    else group?.rows.push(row)
  }
  return groups.map(({ name, rows }) => ({
    name,
    outcomes: rows.flatMap(({ cells }): readonly WeighedOutcome[] => {
      const [amount, words] = [toCell(cells[outcome]), cells[chance]]
      if (amount === undefined || isEmpty([amount, words])) return []
      return [{ amount, chance: words, probability: words && readShare(words.text) }]
    }),
    costs: rows.flatMap(({ cells }) => toCell(cells[cost]) ?? []).filter(cell => !isEmpty([cell])),
    worth: toCell(rows[0]?.cells[worth]),
  }))
}

function isEmpty(cells: readonly (Words | undefined)[]): boolean {
  return cells.every(cell => cell === undefined || plain(cell) === '')
}

function readShare(text: string): Big | undefined {
  const percent = readProbability(text)?.percent
  return percent === undefined ? undefined : new Big(percent).div(100)
}
