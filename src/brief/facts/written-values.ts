import { allSections, type Section, wordsOf } from '../../markdown/outline.js'
import type { Span } from '../../text/span.js'
import type { Value } from '../../values/money.js'
import type { Note } from '../note.js'

/** A value anywhere in the text, outside code, comments and quotes. */
export interface WrittenValue {
  /** Its own spans are relative to the paragraph, item or cell. */
  readonly value: Value
  /** Its span in the text. */
  readonly span: Span
  readonly section: Section
}

/** The values that begin in a span of the text, in order, without front matter. */
export function readWrittenValues(note: Note, { start, end }: Span): readonly WrittenValue[] {
  return allSections(note)
    .filter(({ span }) => span.start < end && start < span.end)
    .flatMap(section =>
      wordsOf(section)
        .filter(({ span, text }) => span.start < end && start < span.end && /\d/.test(text))
        .flatMap(words =>
          note.reader.values(words.text).map(value => ({
            value,
            span: { start: words.span.start + value.span.start, end: words.span.start + value.span.end },
            section,
          })),
        ),
    )
    .filter(({ span }) => start <= span.start && span.start < end)
}
