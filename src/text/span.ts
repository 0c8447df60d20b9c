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

/** The elements that begin within the span; `list` is sorted by start. */
export function startingIn<T extends { readonly span: Span }>(
  list: readonly T[],
  { start, end }: Span,
): readonly T[] {
  return list.slice(firstFrom(list, start), firstFrom(list, end))
}

/** The first index whose element begins at the offset or later. */
export function firstFrom(list: readonly { readonly span: Span }[], offset: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.span.start ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether the inner span begins within one of these, which are sorted and disjoint. */
export function isInOneOf(spans: readonly { readonly span: Span }[], inner: Span): boolean {
  const before = spans[firstFrom(spans, inner.start + 1) - 1]
  return before !== undefined && inner.start < before.span.end
}

/** Whether an element begins in none of these, which do not overlap and may be in any order. */
export function isOutside(all: readonly { readonly span: Span }[]) {
  const sorted = all.toSorted((a, b) => a.span.start - b.span.start)
  return ({ span }: { readonly span: Span }) => !isInOneOf(sorted, span)
}

/** The elements that do not begin within an earlier one, of a list sorted by start. */
export function outermost<T extends { readonly span: Span }>(list: readonly T[]): readonly T[] {
  let end = -1
  return list.filter(({ span }) => {
    const isOutermost = span.start >= end
    if (isOutermost) end = span.end
    return isOutermost
  })
}
