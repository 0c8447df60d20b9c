/** A half-open range of UTF-16 offsets into the text of a brief: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether an offset is in a span or at its end. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end
}

/** Replaces the text at `span` by `newText`; an empty span inserts. */
export interface Edit {
  readonly span: Span
  readonly newText: string
}

/** The text after all edits, which must not overlap; insertions at the same place apply in order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const inOrder = edits.map((edit, index) => ({ edit, index }))
  inOrder.sort((a, b) => a.edit.span.start - b.edit.span.start || a.index - b.index)
  let result = ''
  let end = 0
  for (const { edit } of inOrder) {
    result += text.slice(end, edit.span.start) + edit.newText
    end = edit.span.end
  }
  return result + text.slice(end)
}
