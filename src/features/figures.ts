import type { Facts } from '../brief/facts/facts.js'
import type { Figure, Issue } from '../brief/facts/issues.js'
import type { Span } from '../text/span.js'
import type { Value } from '../values/money.js'

/** A number in a table of issues or packages. */
export interface PlacedFigure {
  readonly span: Span
  readonly value: Value
  readonly issue: Issue | undefined
  /** Its column, if it is a key number of its issue. */
  readonly own: 'walkAway' | 'target' | 'opening' | 'theirLimit' | undefined
}

const columns = ['walkAway', 'target', 'opening', 'theirLimit'] as const

/** The numbers in the tables of issues and packages, except weights. */
export function figuresOf({ issues, packages }: Facts): readonly PlacedFigure[] {
  return [
    ...issues.flatMap(issue => columns.flatMap(own => place(issue[own], issue, own))),
    ...packages.flatMap(({ values }) => values.flatMap(figure => place(figure, figure.issue))),
  ]
}

function place(
  figure: Figure | undefined,
  issue: Issue | undefined,
  own?: PlacedFigure['own'],
): readonly PlacedFigure[] {
  if (figure?.value === undefined) return []
  const { words, value } = figure
  const { start } = words.span
  return [{ span: { start: start + value.span.start, end: start + value.span.end }, value, issue, own }]
}
