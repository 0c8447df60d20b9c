import { anyHead } from '../../language/any-language.js'
import { normaliseName } from '../../language/normalise-name.js'
import type { Table } from '../outline.js'

/** The columns of a table that weighs alternatives, `Alternative | Outcome | Chance | Cost | Value`. */
export interface WorksheetColumns {
  readonly outcome: number
  readonly chance: number
  /** -1 without such a column. */
  readonly cost: number
  readonly worth: number
}

const patterns = (['alternative', 'outcome', 'chance', 'cost', 'worth'] as const).map(
  name => new RegExp(`^${anyHead(name)}$`),
)

/** Undefined for any other table; what weighs alternatives has no key number in its cells. */
export function worksheetColumns({ columns }: Table): WorksheetColumns | undefined {
  const names = columns.map(({ text }) => normaliseName(text))
  const [alternative, outcome = -1, chance = -1, cost = -1, worth = -1] = patterns.map(pattern =>
    names.findIndex(name => pattern.test(name)),
  )
  return alternative === 0 && outcome > 0 && chance > 0 && worth > 0
    ? { outcome, chance, cost, worth }
    : undefined
}
