import type { Brief } from '../../brief/brief.js'
import { say } from '../../brief/templates.js'
import { endOfLine, startOfLine } from '../../text/edits.js'

const longest = 70

/**
 * Where a proposal comes from: `read in "we stop at €47k per year"`. The words and not a line number, because these stay
 * true when the text changes.
 */
export function sourceOf({ text, vocabulary }: Brief, offset: number): string {
  const line = text.slice(startOfLine(text, offset), endOfLine(text, offset))
  // A comment must not end or begin within a comment.
  const words = line
    .replace(/[*`]+/g, '')
    .replace(/[<>"]|-{2,}|^[\s#+>|-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const characters = [...words]
  const quoted = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : words
  return `${say('readIn', vocabulary)} "${quoted}"`
}
