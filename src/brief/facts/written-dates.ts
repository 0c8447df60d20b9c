import { allSections, isInDone, type Section } from '../../markdown/outline.js'
import { endOfLine, startOfLine } from '../../text/edits.js'
import { findAll } from '../../text/find-all.js'
import type { Span } from '../../text/span.js'
import type { DateReading } from '../../values/date.js'
import type { Note } from '../note.js'
import { placed } from './milestones.js'

/** A date outside code, quotes and finished tasks; its spans are those of the text. */
export interface WrittenDate {
  readonly date: DateReading
  /** Undefined in the front matter. */
  readonly section: Section | undefined
}

/** The dates of the front matter, the preamble and the sections. */
export function readWrittenDates(note: Note): readonly WrittenDate[] {
  return [...datesInFrontMatter(note), ...allSections(note).flatMap(section => datesInSection(note, section))]
}

function datesInFrontMatter({ frontMatter, text, reader }: Note): readonly WrittenDate[] {
  return (frontMatter?.entries ?? []).flatMap(({ value: { span } }) =>
    reader.dates(text.slice(span.start, span.end)).map(date => ({
      date: placed(date, span.start),
      section: undefined,
    })),
  )
}

function datesInSection({ text, reader }: Note, section: Section): readonly WrittenDate[] {
  return findAll(section.prose, datedLine)
    .flatMap(({ 0: line, index }) =>
      reader.dates(line).map(date => ({ date: placed(date, section.span.start + index), section })),
    )
    .filter(({ date: { span } }) => !isInDone(section.items, span.start) && !isQuoted(text, span))
}

/** A line with a digit: searching for dates line by line is much faster than in the whole text. */
const datedLine = /^[^\d\r\n]*\d.*$/gm

const quotes = /"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»/g

/** Whether the span is between quotation marks on its line, in somebody else's words. */
function isQuoted(text: string, { start, end }: Span): boolean {
  const from = startOfLine(text, start)
  const line = text.slice(from, endOfLine(text, start))
  // Reject early: hardly any line has a quotation mark.
  if (!/["“„«]/.test(line)) return false
  return [...line.matchAll(quotes)].some(
    ({ 0: quote, index }) => from + index < start && end < from + index + quote.length,
  )
}
