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

function fromTable(brief: Note, { columns, rows }: Table): Offer[] {
  const names = columns.map(({ text }) => normaliseName(text))
  const [date, who, note] = columnHeads.map(pattern => names.findIndex(name => pattern.test(name)))
  if (date === -1 || who === -1) return []
  const others = names.flatMap((_, index) =>
    index === date || index === who || index === note ? [] : [index],
  )
  return rows.map(({ span, cells }) => ({
    span,
    date: brief.reader.dates(cells[date ?? -1]?.text ?? '')[0],
    who: readWho(cells[who ?? -1]?.text ?? ''),
    values: others.flatMap(index => {
      const words = cells[index]
      const column = columns[index]?.text.trim() ?? ''
      return words === undefined ? [] : [{ column, words, value: brief.reader.mainValue(words.text) }]
    }),
    note: cells[note ?? -1],
  }))
}

const us = new RegExp(wholeSignal('offeredByUs'), 'iu')
const them = new RegExp(wholeSignal('offeredByThem'), 'iu')

function readWho(text: string): Offer['who'] {
  if (us.test(text)) return 'us'
  return them.test(text) ? 'them' : undefined
}
