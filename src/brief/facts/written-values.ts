import { allSections, type Section } from '../../markdown/outline.js'
import { findAll } from '../../text/find-all.js'
import type { Span } from '../../text/span.js'
import type { Value } from '../../values/money.js'
import type { Note } from '../note.js'

/** A value anywhere in the text, outside code, comments and quotes. */
export interface WrittenValue {
  /** Its own spans are relative to the line. */
  readonly value: Value
  /** Its span in the text. */
  readonly span: Span
  readonly section: Section
}

/** The values that begin in a span of the text, in order, without front matter. */
export function readWrittenValues(note: Note, { start, end }: Span): readonly WrittenValue[] {
  return allSections(note).flatMap(section => {
    const { span } = section
    if (span.end <= start || span.start >= end) return []
    const from = Math.max(0, section.prose.lastIndexOf('\n', start - span.start - 1) + 1)
    const last = section.prose.indexOf('\n', end - span.start)
    const lines = section.prose.slice(from, last === -1 ? undefined : last)
    return findAll(lines, numberedLine).flatMap(({ 0: line, index }) => {
      const offset = span.start + from + index
      return note.reader
        .values(line)
        .map(value => ({
          value,
          span: { start: offset + value.span.start, end: offset + value.span.end },
          section,
        }))
        .filter(({ span }) => span.start >= start && span.start < end)
    })
  })
}

/** A line with a digit: searching for values line by line is much faster than in the whole text. */
const numberedLine = /^[^\d\r\n]*\d.*$/gm
