import type { Edit, Span } from '../../text/span.js'

/** The smallest edit that turns a stretch of a text into another; undefined if they are the same. */
export function smallestEdit(text: string, { start, end }: Span, newText: string): Edit | undefined {
  const old = text.slice(start, end)
  if (old === newText) return undefined
  const most = Math.min(old.length, newText.length)
  let before = 0
  while (before < most && old[before] === newText[before]) before++
  if (isPair(old, before) || isPair(newText, before)) before--
  let after = 0
  while (after < most - before && old.at(-1 - after) === newText.at(-1 - after)) after++
  if (isPair(old, old.length - after) || isPair(newText, newText.length - after)) after--
  return {
    span: { start: start + before, end: end - after },
    newText: newText.slice(before, newText.length - after),
  }
}

/** Whether the offset is inside of a character or of a line ending of two units. */
function isPair(text: string, offset: number): boolean {
  return /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)$/.test(text.slice(Math.max(0, offset - 1), offset + 1))
}
