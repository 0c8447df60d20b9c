import { findSection, type Item, type Outline } from '../../markdown/outline.js'

/** The lines of the Timeline, dated or not, struck words left out: the words of each bullet, the cells of each row. */
export function linesOf(brief: Outline): readonly string[] {
  const section = findSection(brief, 'timeline')
  const textOf = ({ words, children }: Item): string[] => [words.text, ...children.flatMap(textOf)]
  return [
    ...(section?.items ?? []).flatMap(textOf),
    ...(section?.tables ?? []).flatMap(({ rows }) =>
      rows.map(({ cells }) => cells.map(({ text }) => text).join('  ')),
    ),
  ]
}
