import type { Edit, Span } from './span.js'

/** The line ending that the text uses first, `\n` when it has none. */
export function lineEndingOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}

const lineBreak = /[\r\n]/g

/** The end of the line in which the offset stands, its line ending excluded. */
export function endOfLine(text: string, offset: number): number {
  lineBreak.lastIndex = offset
  return lineBreak.exec(text)?.index ?? text.length
}

/** The start of the line in which the offset stands. */
export function startOfLine(text: string, offset: number): number {
  if (offset === 0) return 0
  // Looking for a lone \r in the whole text before would take as long as the text is.
  const feed = text.lastIndexOf('\n', offset - 1) + 1
  return feed + text.slice(feed, offset).lastIndexOf('\r') + 1
}

/** Writes whole lines below the line in which the offset stands. `lines` end with `\n` each. */
export function insertBelow(text: string, offset: number, lines: string): Edit {
  const end = endOfLine(text, offset)
  return { span: { start: end, end }, newText: withLineEnding(text, `\n${lines.replace(/\n$/, '')}`) }
}

/** A stretch of the text below a heading, which is part of its span. */
interface Headed {
  readonly span: Span
  readonly heading: { readonly span: Span } | undefined
}

/** Writes lines at the end of a section, after its last line that is not blank. */
export function appendToSection(text: string, section: Headed, lines: string): Edit {
  const start = section.span.start + text.slice(section.span.start, section.span.end).trimEnd().length
  const isHeadingAlone = section.heading !== undefined && start <= section.heading.span.end
  return {
    span: { start, end: start },
    newText: withLineEnding(text, `\n${isHeadingAlone ? '\n' : ''}${lines.replace(/\n$/, '')}`),
  }
}

/** Writes a block of lines before the offset, a line start, or at the end of the text, with a blank line around it. */
export function insertBlock(text: string, offset: number, lines: string): Edit {
  const before = text.slice(0, offset)
  const blanks =
    before.trim() === '' || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)[ \t]*$/.test(before)
      ? ''
      : /[\r\n]$/.test(before)
        ? '\n'
        : '\n\n'
  const after = offset < text.length ? '\n' : ''
  return { span: { start: offset, end: offset }, newText: withLineEnding(text, blanks + lines + after) }
}

/** Takes out the lines in which the span stands, with their line ending. */
export function removeLines(text: string, { start, end }: Span): Edit {
  const last = endOfLine(text, end)
  const ending = /^(?:\r\n|\n|\r)/.exec(text.slice(last))?.[0].length ?? 0
  return { span: { start: startOfLine(text, start), end: last + ending }, newText: '' }
}

/** Fills an empty cell of a table, which is the place given, with a space on both sides. */
export function fillCell(text: string, { start: at }: Span, newText: string): Edit {
  const start = Math.max(startOfLine(text, at), text.lastIndexOf('|', at - 1) + 1)
  const pipe = text.indexOf('|', at)
  const end = pipe === -1 ? endOfLine(text, at) : Math.min(pipe, endOfLine(text, at))
  return { span: { start, end }, newText: ` ${newText} ` }
}

function withLineEnding(text: string, lines: string): string {
  return lines.replace(/\n/g, lineEndingOf(text))
}
