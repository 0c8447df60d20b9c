import { isInDone, type Outline, type Section } from '../../markdown/outline.js'
import { endOfLine, startOfLine } from '../../text/edits.js'
import type { Span } from '../../text/span.js'
import { type DateReading, readDates } from '../../values/date.js'
import { readDateOptions } from './header.js'
import { placed } from './milestones.js'

/** A date that people wrote outside code, quotes and done tasks; its places are those of the text. */
export interface WrittenDate {
  readonly date: DateReading
  /** Undefined in the front matter. */
  readonly section: Section | undefined
}

export function datesInFrontMatter(brief: Outline): readonly WrittenDate[] {
  const options = readDateOptions(brief)
  return (brief.frontMatter?.entries ?? []).flatMap(({ value: { span } }) =>
    readDates(brief.text.slice(span.start, span.end), options).map(date => ({
      date: placed(date, span.start),
      section: undefined,
    })),
  )
}

export function datesInSection(brief: Outline, section: Section): readonly WrittenDate[] {
  const options = readDateOptions(brief)
  return [...section.prose.matchAll(datedLine)]
    .flatMap(({ 0: line, index }) =>
      readDates(line, options).map(date => ({ date: placed(date, section.span.start + index), section })),
    )
    .filter(({ date: { span } }) => !isInDone(section.items, span.start) && !isQuoted(brief.text, span))
}

/** A line with a digit; looking for dates line by line is much quicker than in the whole text. */
const datedLine = /^[^\d\r\n]*\d.*$/gm

const quotes = /"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»/g

/** Whether the place stands between quotation marks on its line, in words that are somebody else's. */
function isQuoted(text: string, { start, end }: Span): boolean {
  const from = startOfLine(text, start)
  const line = text.slice(from, endOfLine(text, start))
  // Nearly no line has one.
  if (!/["“„«]/.test(line)) return false
  return [...line.matchAll(quotes)].some(
    ({ 0: quote, index }) => from + index < start && end < from + index + quote.length,
  )
}
