import type { Outline, Section } from '../../markdown/outline.js'
import type { Span } from '../../text/span.js'
import { readValues, type Value } from '../../values/money.js'
import { readValueOptions } from './header.js'

/** A value anywhere in the text, outside code, comments and quotes. */
export interface WrittenValue {
  /** Its own places count in the line. */
  readonly value: Value
  /** Where it stands in the text. */
  readonly span: Span
  readonly section: Section
}

/** What lines of text say, by language, currency and text: for a caller that reads again and again what hardly changes. */
export type LineMemory = Map<string, readonly Value[]>

/** The values that begin in a span of the text, in their order; front matter has none. */
export function readWrittenValues(
  brief: Outline,
  { start, end }: Span,
  memory: LineMemory = new Map(),
): readonly WrittenValue[] {
  const options = readValueOptions(brief)
  const read = (line: string) => {
    const name = `${options.language} ${options.currency} ${line}`
    const values = memory.get(name) ?? readValues(line, options)
    memory.set(name, values)
    return values
  }
  return [brief.preamble, ...brief.sections].flatMap(section => {
    const { span } = section
    if (span.end <= start || span.start >= end) return []
    const from = Math.max(0, section.prose.lastIndexOf('\n', start - span.start - 1) + 1)
    const last = section.prose.indexOf('\n', end - span.start)
    const lines = section.prose.slice(from, last === -1 ? undefined : last)
    return [...lines.matchAll(numberedLine)].flatMap(({ 0: line, index }) => {
      const offset = span.start + from + index
      return read(line)
        .map(value => ({
          value,
          span: { start: offset + value.span.start, end: offset + value.span.end },
          section,
        }))
        .filter(({ span }) => span.start >= start && span.start < end)
    })
  })
}

/** A line with a digit; looking for values line by line is much quicker than in the whole text. */
const numberedLine = /^[^\d\r\n]*\d.*$/gm
