import { findSection, type Item } from '../../markdown/outline.js'
import type { Note } from '../note.js'

/** The lines of the Timeline, dated or not, struck words left out: the words of each bullet, the cells of each row. */
export function linesOf(brief: Note): readonly string[] {
  const section = findSection(brief, 'timeline')
  const textOf = ({ words, children }: Item): string[] => [words.text, ...children.flatMap(textOf)]
  return [
    ...(section?.items ?? []).flatMap(textOf),
    ...(section?.tables ?? []).flatMap(({ rows }) =>
      rows.map(({ cells }) => cells.map(({ text }) => text).join('  ')),
    ),
  ]
}
