import { startOfLine } from '../text/edits.js'
import type { Position } from './facts/positions.js'

/** A template line as a bullet with the mark and indent of another one. */
export function likeLine(text: string, { label }: Position, newLine: string): string {
  const start = startOfLine(text, label.span.start)
  const lead = /^[ \t]*[-*+] /.exec(text.slice(start, label.key.span.start))?.[0] ?? '- '
  return lead + newLine.slice(2)
}
