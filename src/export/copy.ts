import { lineEndingOf } from '../text/edits.js'
import type { Edit, Span } from '../text/span.js'

/** A text after edits, with a map back. */
export interface EditedText {
  readonly text: string
  /** The span in the text before the edits; what was inserted stands where it was inserted. */
  readonly place: (span: Span) => Span
}

/** Applies edits, but not those within what another one takes out. */
export function applyOutermost(text: string, edits: readonly Edit[]): EditedText {
  const inOrder = edits
    .map((edit, index) => ({ ...edit, index }))
    // What is inserted where another one begins stands before that.
    .sort(
      (a, b) =>
        a.span.start - b.span.start ||
        Number(isEmpty(b.span)) - Number(isEmpty(a.span)) ||
        b.span.end - a.span.end ||
        a.index - b.index,
    )
  const pieces: { readonly text: string; readonly from: number; readonly isNew: boolean }[] = []
  let end = 0
  for (const { span, newText } of inOrder) {
    if (span.start < end) continue
    pieces.push({ text: text.slice(end, span.start), from: end, isNew: false })
    if (newText !== '') pieces.push({ text: newText, from: span.start, isNew: true })
    end = span.end
  }
  pieces.push({ text: text.slice(end), from: end, isNew: false })
  const starts: number[] = []
  let length = 0
  for (const piece of pieces) {
    starts.push(length)
    length += piece.text.length
  }
  const placeOf = (offset: number) => {
    const index = starts.findLastIndex(start => start <= offset)
    const piece = pieces[index]
    return piece === undefined ? 0 : piece.from + (piece.isNew ? 0 : offset - (starts[index] ?? 0))
  }
  return {
    text: pieces.map(piece => piece.text).join(''),
    place: span => ({ start: placeOf(span.start), end: placeOf(Math.max(span.start, span.end - 1)) + 1 }),
  }
}

function isEmpty({ start, end }: Span): boolean {
  return start === end
}

/** Lines in the line ending of a text. */
export function linesIn(text: string, lines: readonly string[]): string {
  return lines.map(line => line + lineEndingOf(text)).join('')
}
