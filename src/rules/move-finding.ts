import type { Span } from '../text/span.js'
import type { Finding, Fix, Related } from './rule.js'

/** Where an offset has moved to; undefined when it is no more. */
type Move = (offset: number) => number | undefined

/** The finding with all its places moved, the same object when none is; undefined when one of them is no more. */
export function moveFinding(finding: Finding, move: Move): Finding | undefined {
  const { span, related = [], fixes = [] } = finding
  const places = [
    span,
    ...related.map(({ span }) => span),
    ...fixes.flatMap(({ edits }) => edits.map(edit => edit.span)),
  ]
  const moves = places.flatMap(({ start, end }) => [start, end].map(offset => ({ offset, to: move(offset) })))
  if (moves.some(({ to }) => to === undefined)) return undefined
  if (moves.every(({ offset, to }) => offset === to)) return finding
  return {
    ...finding,
    span: moveSpan(span, move),
    ...(finding.related && { related: related.map(other => moveRelated(other, move)) }),
    ...(finding.fixes && { fixes: fixes.map(fix => moveFix(fix, move)) }),
  }
}

function moveSpan({ start, end }: Span, move: Move): Span {
  return { start: move(start) ?? start, end: move(end) ?? end }
}

function moveRelated({ span, message }: Related, move: Move): Related {
  return { span: moveSpan(span, move), message }
}

function moveFix(fix: Fix, move: Move): Fix {
  return { ...fix, edits: fix.edits.map(({ span, newText }) => ({ span: moveSpan(span, move), newText })) }
}
