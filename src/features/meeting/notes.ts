import type { Brief } from '../../brief/brief.js'
import { meetingWords, notesHeadings } from '../../language/meeting-words.js'
import { normaliseName } from '../../language/normalise-name.js'
import type { Item, Section } from '../../markdown/outline.js'
import { appendToSection, insertBlock } from '../../text/edits.js'
import type { Edit } from '../../text/span.js'
import type { IsoDay } from '../../values/day.js'
import { mergeTyping } from './merge-typing.js'
import { quoteBelow, quoteLines, tidied, writeQuote } from './quote.js'

/** What was noted on a day. */
export function notesOf(brief: Brief, day: IsoDay): string {
  const item = findDay(brief, findNotes(brief), day)
  return item === undefined ? '' : (quoteBelow(brief.text, item.words.span.end)?.text ?? '')
}

/** The edits that note something on a day, where the field had `base` before. */
export function writeNotes(brief: Brief, day: IsoDay, base: string, typed: string): readonly Edit[] {
  const { text } = brief
  const section = findNotes(brief)
  const item = findDay(brief, section, day)
  const notes = mergeTyping(tidied(base), tidied(typed), notesOf(brief, day), '\n')
  if (item === undefined) {
    if (notes === '') return []
    const lines = `- ${day}:${quoteLines('', '  ', notes)}\n`
    if (section !== undefined) return [appendToSection(text, section, lines)]
    return [insertBlock(text, text.length, `## ${meetingWords(brief.language).notes}\n\n${lines}`)]
  }
  const offset = item.words.span.end
  const edit = writeQuote(text, offset, quoteBelow(text, offset), '  ', notes)
  return edit === undefined ? [] : [edit]
}

/** What was noted in meetings, line by line, with the days as written. */
export function allNotes(
  brief: Brief,
): readonly { readonly day: string; readonly line: string; readonly item: Item }[] {
  return (findNotes(brief)?.items ?? []).flatMap(item => {
    const { text, span } = item.words
    const [date] = brief.reader.dates(text)
    const quote = quoteBelow(brief.text, span.end)
    if (date === undefined || quote === undefined || !/^\s*:?\s*$/.test(text.slice(date.span.end))) return []
    const day = text.slice(date.span.start, date.span.end)
    return quote.text
      .split('\n')
      .flatMap(line => (line.trim() === '' ? [] : [{ day, line: line.trim(), item }]))
  })
}

/** The last section of notes of meetings. */
export function findNotes({ sections }: Brief): Section | undefined {
  return sections.findLast(
    ({ key, heading }) =>
      key === 'notes' && heading !== undefined && headings.has(normaliseName(heading.words.text)),
  )
}

const headings: ReadonlySet<string> = new Set(notesHeadings.map(normaliseName))

/** The item of a day. */
function findDay({ reader }: Brief, section: Section | undefined, day: IsoDay): Item | undefined {
  return section?.items.findLast(({ words }) => {
    const [date] = reader.dates(words.text)
    return date?.kind === 'day' && date.day === day && words.text.slice(0, date.span.start).trim() === ''
  })
}
