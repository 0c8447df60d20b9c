import type { Brief } from '../../brief/brief.js'
import { readWrittenValues } from '../../brief/facts/written-values.js'
import type { Span } from '../../text/span.js'
import { figuresOf } from '../figures.js'

export interface UnreadFact {
  readonly text: string
  readonly span: Span
}

/** The amounts of the walk-away section that are in no fact: there is a number, but what it is cannot be told. */
export function findUnread(brief: Brief, known: readonly Span[]): readonly UnreadFact[] {
  const { facts, sections, text } = brief
  const figures = figuresOf(facts).map(({ span }) => span)
  const labels = facts.positions.map(({ label }) => label.value.span)
  const amounts = sections
    .filter(({ key }) => key === 'walkAway')
    .flatMap(({ span }) => readWrittenValues(brief, span))
    .filter(({ value }) => value.kind !== 'number')
    .map(({ span }) => span)
  return outside(amounts, [...known, ...figures, ...labels]).map(span => ({
    text: text.slice(span.start, span.end),
    span,
  }))
}

/** The spans, given in order, that begin in none of the others. */
function outside(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  const inOrder = others.toSorted((a, b) => a.start - b.start)
  let next = 0
  let end = 0
  return spans.filter(({ start }) => {
    for (let other = inOrder[next]; other !== undefined && other.start <= start; other = inOrder[++next])
      end = Math.max(end, other.end)
    return start >= end
  })
}
