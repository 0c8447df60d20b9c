import { inEveryLanguage } from '../../language/languages.js'
import { wholeWord } from '../../language/pattern.js'
import { allSections, type Item, type Section, type Words } from '../../markdown/outline.js'
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
    const known = section.values.filter(({ name }) => name !== undefined)
    const isRead = ({ start }: Span) =>
      cells.has(start) || known.some(({ span }) => span.start <= start && start < span.end)
    const tables = section.tables.filter(
      ({ span }) => !section.cells.some(cell => cell.span.start >= span.start && cell.span.end <= span.end),
    )
    return linesOf({ ...section, tables })
      .filter(({ text }) => /\d/.test(text) && (isAboutLimits || aboutLimit.test(text)))
      .filter(({ span, text }) => !isRead(span) && !otherThing.test(text))
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

function linesOf({ paragraphs, items, tables }: Section): readonly Words[] {
  const inItem = ({ words, children }: Item): readonly Words[] => [words, ...children.flatMap(inItem)]
  return [
    ...paragraphs,
    ...items.flatMap(inItem),
    ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
  ]
}

const aboutLimit = new RegExp(wholeWord(inEveryLanguage(({ keys }) => keys.nouns.walkAway ?? [])), 'iu')
const otherThing = new RegExp(wholeWord(inEveryLanguage(({ positions }) => positions.otherThings)), 'iu')
