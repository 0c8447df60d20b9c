import { inEveryLanguage } from '../../language/languages.js'
import { wholeWord } from '../../language/pattern.js'
import { isCounter } from '../../markdown/counter-column.js'
import { worksheetColumns } from '../../markdown/labelled-values/worksheet.js'
import { allSections, type Item, type Section, type Table, type Words } from '../../markdown/outline.js'
import type { Span } from '../../text/span.js'
import type { Note } from '../note.js'
import type { Position } from './positions.js'

/** Something that looks like a key number and could not be read. */
export interface Unread {
  /** The line or cell. */
  readonly words: Words
}

/**
 * Lines with an amount of which it cannot be told which key number it is: all in the section of limits, elsewhere those with
 * a word for a limit, and key numbers whose amount is no plain number. An amount that another thing owns, such as a deposit,
 * is none.
 */
export function readUnread(note: Note, positions: readonly Position[]): readonly Unread[] {
  const cells = new Set(positions.map(({ label }) => label.value.span.start))
  return allSections(note).flatMap(section => {
    if (section.key !== undefined && besideNumbers.has(section.key)) return []
    const isAboutLimits = section.key === 'walkAway'
    const known = section.values.filter(
      ({ name, sentence, value }) =>
        name !== undefined && (sentence === undefined || cells.has(value.span.start)),
    )
    const starts = known.flatMap(({ key, value }) => [key.span.start, value.span.start]).sort((a, b) => a - b)
    // What sounds like a limit, but not whose: `The board will not pay more than €7`.
    const hinted = section.values
      .filter(({ name, sentence }) => name === 'walkAway' && sentence !== undefined)
      .map(({ value }) => value.span.start)
      .sort((a, b) => a - b)
    const isRead = ({ start, end }: Span) => cells.has(start) || hasBetween(starts, start, end)
    const hasCell = ({ span }: Table) =>
      section.cells.some(cell => cell.span.start >= span.start && cell.span.end <= span.end)
    const tables = section.tables.filter(table => worksheetColumns(table) === undefined && !hasCell(table))
    return linesOf({ ...section, tables })
      .filter(({ text }) => /\d/.test(text))
      .filter(
        ({ span: { start, end }, text }) =>
          isAboutLimits || note.reader.holds(saysLimit, text) || hasBetween(hinted, start, end),
      )
      .filter(({ span, text }) => !isRead(span) && !note.reader.holds(saysOther, text))
      .filter(({ text }) => note.reader.values(text).some(({ kind }) => isAboutLimits || isPrice.has(kind)))
      .map(words => ({ words }))
  })
}

/** Elsewhere bare numbers and counts are mostly about other things. */
const isPrice: ReadonlySet<string> = new Set(['money', 'percent'])

const besideNumbers: ReadonlySet<string> = new Set([
  'concessions',
  'offers',
  'packages',
  'personality',
  'questions',
  'scenarios',
  'sources',
  'timeline',
])

/** Whether a sorted list has a number from `start` to `end`. */
function hasBetween(sorted: readonly number[], start: number, end: number): boolean {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? start) < start) low = middle + 1
    else high = middle
  }
  return (sorted[low] ?? end + 1) <= end
}

function linesOf({ paragraphs, items, tables }: Section): readonly Words[] {
  const inItem = ({ words, children }: Item): readonly Words[] => [words, ...children.flatMap(inItem)]
  return [
    ...paragraphs,
    ...items.flatMap(inItem),
    ...tables.flatMap(({ rows }) => {
      const first = isCounter(rows, 0) ? 1 : 0
      return rows.flatMap(({ cells }) => cells.slice(first))
    }),
  ]
}

const aboutLimit = new RegExp(wholeWord(inEveryLanguage(({ keys }) => keys.nouns.walkAway ?? [])), 'iu')
const otherThing = new RegExp(wholeWord(inEveryLanguage(({ positions }) => positions.otherThings)), 'iu')

function saysLimit(text: string): boolean {
  return aboutLimit.test(text)
}

function saysOther(text: string): boolean {
  return otherThing.test(text)
}
