import type { Span } from './span.js'

/** The span that contains an offset, of spans in text order that do not overlap; undefined if none does. */
export function spanContaining<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const last = spans[countWhile(spans, ({ start }) => start <= offset) - 1]
  return last !== undefined && offset < last.end ? last : undefined
}

/** How many members from the first on have a property that none after them has. */
export function countWhile<T>(members: readonly T[], has: (member: T) => boolean): number {
  let [from, to] = [0, members.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const member = members[middle]
    if (member !== undefined && has(member)) from = middle + 1
    else to = middle
  }
  return from
}
