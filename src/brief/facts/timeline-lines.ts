import { findSections, type Item } from '../../markdown/outline.js'
import type { Note } from '../note.js'

/** The lines of the Timeline, dated or not, without struck text: the words of each bullet, the cells of each row. */
export function linesOf(brief: Note): readonly string[] {
  const textOf = ({ words, children }: Item): string[] => [words.text, ...children.flatMap(textOf)]
  return findSections(brief, 'timeline').flatMap(({ items, tables }) => [
    ...items.flatMap(textOf),
    ...tables.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text).join('  '))),
  ])
}
