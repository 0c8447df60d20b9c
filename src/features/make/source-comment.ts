import type { Brief } from '../../brief/brief.js'
import { say } from '../../brief/templates.js'
import { endOfLine, startOfLine } from '../../text/edits.js'

const longest = 70

/**
 * Where a proposal comes from: `read in "we stop at €47k per year"`. The words and not a line number, because these stay
 * true when the text changes.
 */
export function sourceOf({ text, vocabulary }: Brief, offset: number): string {
  const sentence = sentenceAt(text, offset)
  // A comment must not end or begin within a comment.
  const words = sentence
    .replace(/[*`]+/g, '')
    .replace(/[<>"]|-{2,}|^[\s#+>|-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const characters = [...words]
  const quoted = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : words
  return `${say('readIn', vocabulary)} "${quoted}"`
}

const ends = ['. ', '! ', '? ']

/** The sentence of a line that an offset is in; of a long one the part from a little before the offset. */
function sentenceAt(text: string, offset: number): string {
  const start = startOfLine(text, offset)
  const before = text.slice(start, offset)
  const after = text.slice(offset, endOfLine(text, offset))
  const first = Math.max(...ends.map(end => before.lastIndexOf(end) + 1))
  const last = Math.min(...ends.map(end => after.indexOf(end)).map(at => (at === -1 ? after.length : at + 1)))
  const lead = before.slice(first)
  if (lead.length + last <= longest || lead.length < longest / 2) return lead + after.slice(0, last)
  return `…${lead.slice(-longest / 2).replace(/^\S*\s/, '')}${after.slice(0, last)}`
}
