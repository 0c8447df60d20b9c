import type { Brief } from '../../brief/brief.js'
import { findItem } from '../../markdown/outline.js'
import type { Edit } from '../../text/span.js'

/** The edit that ticks or unticks the list item that begins at the offset; an item without a task box gets one. */
export function checkOff(brief: Brief, start: number, isDone: boolean): Edit | undefined {
  const item = findItem(
    brief.sections.flatMap(({ items }) => items),
    start,
  )
  if (item === undefined || item.isDone === isDone) return undefined
  const mark = isDone ? 'x' : ' '
  const at = item.words.span.start
  if (item.isDone === undefined) return { span: { start: at, end: at }, newText: `[${mark}] ` }
  const box = brief.text.indexOf('[', item.span.start) + 1
  return { span: { start: box, end: box + 1 }, newText: mark }
}
