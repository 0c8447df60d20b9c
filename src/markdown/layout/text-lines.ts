import type { Span } from '../../text/span.js'

/** A line that is not blank. */
export interface Line {
  /** The first character that is no white space. */
  readonly start: number
  readonly end: number
  /** From `start` to `end`. */
  readonly text: string
  /** In columns; a tab counts four. */
  readonly indent: number
  /** Whether no blank line stands between it and the line above. */
  readonly isNext: boolean
}

/** The lines of a span, with their indentation even in the first one. */
export function linesOf(text: string, { start, end }: Span): readonly Line[] {
  let from = start
  while (from > 0 && (text.charAt(from - 1) === ' ' || text.charAt(from - 1) === '\t')) from--
  const lines: Line[] = []
  let isNext = false
  for (const { 1: raw = '', index } of text.slice(from, end).matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/g)) {
    const words = raw.trim()
    if (words !== '') {
      const lead = raw.length - raw.trimStart().length
      const at = from + index + lead
      lines.push({
        start: at,
        end: at + words.length,
        text: words,
        indent: columnsOf(raw.slice(0, lead)),
        isNext,
      })
    }
    isNext = words !== ''
  }
  return lines
}

function columnsOf(space: string): number {
  return space.replace(/\t/g, '    ').length
}

/** Whether a line is drawn with signs from end to end: `────`, `+-----+`. */
export function isRule({ text }: Line): boolean {
  return text.length >= 3 && /^[─━═╌┄┈┌┐└┘├┤╔╗╚╝╠╣┏┓┗┛—–_=*#~·.+ -]+$/u.test(text)
}
