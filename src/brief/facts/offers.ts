import { anyHead, wholeSignal } from '../../language/any-language.js'
import { normaliseName } from '../../language/normalise-name.js'
import { findSections, type Table, type Words } from '../../markdown/outline.js'
import type { Span } from '../../text/span.js'
import type { DateReading } from '../../values/date.js'
import type { Value } from '../../values/money.js'
import type { Note } from '../note.js'

/** An offer that one side made: a row of `Date | Who | <issue>… | Note`. */
export interface Offer {
  readonly span: Span
  /** Its spans are relative to the cell. */
  readonly date: DateReading | undefined
  readonly who: 'us' | 'them' | undefined
  readonly values: readonly {
    readonly column: string
    readonly words: Words
    readonly value: Value | undefined
  }[]
  readonly note: Words | undefined
}

/** The offer log in the order of the text. */
export function readOffers(brief: Note): readonly Offer[] {
  return findSections(brief, 'offers').flatMap(({ tables }) =>
    tables.flatMap(table => fromTable(brief, table)),
  )
}

const columnHeads = (['offerDate', 'offerSide', 'note'] as const).map(
  name => new RegExp(`^${anyHead(name)}$`),
)

/** Which columns of an offer log say what; undefined for another table. `note` is -1 without such a column. */
export function offerColumns({ columns }: Table) {
  const names = columns.map(({ text }) => normaliseName(text))
  const [date = -1, who = -1, note = -1] = columnHeads.map(pattern =>
    names.findIndex(name => pattern.test(name)),
  )
  const values = [...names.keys()].filter(index => index !== date && index !== who && index !== note)
  return date === -1 || who === -1 ? undefined : { date, who, note, values }
}

function fromTable(brief: Note, table: Table): Offer[] {
  const places = offerColumns(table)
  if (places === undefined) return []
  const { columns, rows } = table
  const { date, who, note, values } = places
  return rows.map(({ span, cells }) => ({
    span,
    date: brief.reader.dates(cells[date]?.text ?? '')[0],
    who: readWho(cells[who]?.text ?? ''),
    values: values.flatMap(index => {
      const words = cells[index]
      const column = columns[index]?.text.trim() ?? ''
      return words === undefined ? [] : [{ column, words, value: brief.reader.mainValue(words.text) }]
    }),
    note: cells[note],
  }))
}

const us = new RegExp(wholeSignal('offeredByUs'), 'iu')
const them = new RegExp(wholeSignal('offeredByThem'), 'iu')

function readWho(text: string): Offer['who'] {
  if (us.test(text)) return 'us'
  return them.test(text) ? 'them' : undefined
}
