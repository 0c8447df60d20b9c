import { findOpenBlock } from './open-block.js'
import type { Edit, Span } from './span.js'

/** The first line ending of the text, `\n` when it has none. */
export function lineEndingOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}

const lineBreak = /[\r\n]/g

/** The end of the line that contains the offset, before its line ending. */
export function endOfLine(text: string, offset: number): number {
  lineBreak.lastIndex = offset
  return lineBreak.exec(text)?.index ?? text.length
}

/** The start of the line that contains the offset. */
export function startOfLine(text: string, offset: number): number {
  if (offset === 0) return 0
  // Searching the whole text before for a lone \r would take time linear in its length.
  const feed = text.lastIndexOf('\n', offset - 1) + 1
  return feed + text.slice(feed, offset).lastIndexOf('\r') + 1
}

/** Inserts whole lines below the line that contains the offset. Each of `lines` ends with `\n`. */
export function insertBelow(text: string, offset: number, lines: string): Edit {
  const end = endOfLine(text, offset)
  return { span: { start: end, end }, newText: withLineEnding(text, `\n${lines.replace(/\n$/, '')}`) }
}

/** A part of the text with its heading, if any, which lies within the span. */
interface Headed {
  readonly span: Span
  readonly heading: { readonly span: Span } | undefined
}

/** Inserts lines at the end of a section, after its last non-blank line and before a fence that is not closed. */
export function appendToSection(text: string, section: Headed, lines: string): Edit {
  const written = text.slice(section.span.start, section.span.end)
  const start = section.span.start + written.slice(0, findOpenBlock(written)).trimEnd().length
  const isHeadingAlone = section.heading !== undefined && start <= section.heading.span.end
  return {
    span: { start, end: start },
    newText: withLineEnding(text, `\n${isHeadingAlone ? '\n' : ''}${lines.replace(/\n$/, '')}`),
  }
}

/**
 * Inserts a block of lines at a line start or at the end of the text, with blank lines around it: before a fence or
 * comment that is not closed there.
 */
export function insertBlock(text: string, place: number, lines: string): Edit {
  const offset = findOpenBlock(text.slice(0, place)) ?? place
  const before = text.slice(0, offset)
  const blanks =
    before.trim() === '' || /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)[ \t]*$/.test(before)
      ? ''
      : /[\r\n]$/.test(before)
        ? '\n'
        : '\n\n'
  const after = offset < text.length ? '\n' : ''
  return { span: { start: offset, end: offset }, newText: withLineEnding(text, blanks + lines + after) }
}

/** Removes the lines that the span touches, with their line ending. */
export function removeLines(text: string, { start, end }: Span): Edit {
  const last = endOfLine(text, end)
  const ending = /^(?:\r\n|\n|\r)/.exec(text.slice(last))?.[0].length ?? 0
  return { span: { start: startOfLine(text, start), end: last + ending }, newText: '' }
}

/** Fills the empty table cell at the span, with a space on both sides. */
export function fillCell(text: string, { start: at }: Span, newText: string): Edit {
  const start = Math.max(startOfLine(text, at), text.lastIndexOf('|', at - 1) + 1)
  const pipe = text.indexOf('|', at)
  const end = pipe === -1 ? endOfLine(text, at) : Math.min(pipe, endOfLine(text, at))
  return { span: { start, end }, newText: ` ${newText} ` }
}

/** Whether edits can be taken in at a glance: all change one line, or they only add something. */
export function isSmall(text: string, edits: readonly Edit[]): boolean {
  const first = Math.min(...edits.map(({ span }) => span.start))
  const last = Math.max(...edits.map(({ span }) => span.end))
  return edits.every(({ span }) => span.start === span.end) || !/[\r\n]/.test(text.slice(first, last).trim())
}

function withLineEnding(text: string, lines: string): string {
  return lines.replace(/\n/g, lineEndingOf(text))
}
