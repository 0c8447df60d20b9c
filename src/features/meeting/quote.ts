import { endOfLine, lineEndingOf } from '../../text/edits.js'
import type { Edit, Span } from '../../text/span.js'
import { smallestEdit } from './smallest-edit.js'

/** Lines of a quote, `> what they said`: nothing in them counts as said by the brief. */
export interface Quote {
  /** From the end of the line above to the end of the last one. */
  readonly span: Span
  /** Without the marks, with `\n` between lines. */
  readonly text: string
}

/** The quote that begins below the line of an offset; undefined if there is none. */
export function quoteBelow(text: string, offset: number, most = Number.POSITIVE_INFINITY): Quote | undefined {
  const start = endOfLine(text, offset)
  const lines: string[] = []
  let end = start
  while (lines.length < most) {
    const next = quoted.exec(text.slice(end, endOfLine(text, afterBreak(text, end))))
    if (next === null) break
    lines.push(next[1] ?? '')
    end += next[0].length
  }
  return lines.length === 0 ? undefined : { span: { start, end }, text: lines.join('\n') }
}

const quoted = /^(?:\r\n|\n|\r)[ \t]*> ?([^\r\n]*)$/

function afterBreak(text: string, offset: number): number {
  return offset + (/^(?:\r\n|\n|\r)/.exec(text.slice(offset, offset + 2))?.[0].length ?? 0)
}

/** The edit that makes it the quote below the line of an offset; without text, there is none afterwards. */
export function writeQuote(
  text: string,
  offset: number,
  old: Quote | undefined,
  indent: string,
  newText: string,
): Edit | undefined {
  const end = endOfLine(text, offset)
  return smallestEdit(text, old?.span ?? { start: end, end }, quoteLines(text, indent, newText))
}

/** Each line behind a line ending and the mark of a quote. */
export function quoteLines(text: string, indent: string, newText: string): string {
  if (newText === '') return ''
  const lines = newText.split('\n').map(line => `${indent}> ${line}`.trimEnd())
  return ['', ...lines].join(lineEndingOf(text))
}

/** The text of a field as it is kept: without white space at the ends of lines, and without empty lines at its end. */
export function tidied(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')
    .trimEnd()
}
