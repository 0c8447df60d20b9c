import { allSections, type Item, type Section } from '../../markdown/outline.js'
import { spanContaining } from '../../text/containing.js'
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
  const done = doneSpans(section.items)
  return reader.matches(datedLine, section.prose).flatMap(({ 0: line, index }) => {
    const dates = reader.dates(line)
    if (dates.length === 0) return []
    const start = section.span.start + index
    const inOthersWords = quotedSpans(text, { start, end: start + line.length })
    return dates
      .map(date => placed(date, start))
      .filter(({ span }) => !isInside(span, done) && !isInside(span, inOthersWords))
      .map(date => ({ date, section }))
  })
}

/**
 * A line with a digit, and the next one if it begins with a year that may belong to this line's last word, `3 March`:
 * searching for dates line by line is much faster than in the whole text.
 */
const datedLine = /^[^\d\r\n]*\d.*(?:(?<=[^\d\s])[^\S\r\n]*\r?\n[^\S\r\n]*(?:19|20|21)\d\d(?![\d./-]).*)*/gm

/** The items that are ticked off, in text order; they do not overlap. */
function doneSpans(items: readonly Item[]): readonly Span[] {
  return items.flatMap(({ span, isDone, children }) => (isDone === true ? [span] : doneSpans(children)))
}

const quotes = /"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»/g

/** What is between quotation marks on the lines of a span, in text order. */
function quotedSpans(text: string, { start, end }: Span): readonly Span[] {
  const from = startOfLine(text, start)
  const line = text.slice(from, endOfLine(text, end))
  // Reject early: hardly any line has a quotation mark.
  if (!/["“„«]/.test(line)) return []
  return findAll(line, quotes).map(({ 0: quote, index }) => ({
    start: from + index,
    end: from + index + quote.length,
  }))
}

/** Whether one of the spans, which are in order, contains another. */
function isInside({ start, end }: Span, spans: readonly Span[]): boolean {
  const around = spanContaining(spans, start)
  return around !== undefined && end <= around.end
}
