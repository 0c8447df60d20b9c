import { type Share, telling } from '../export/share.js'
import { positionAt, readLines } from '../text/lines.js'
import { inEnglish, toText } from '../text/message.js'

/** Where secrets would stay in what is made of a brief, a line for each place, and what to do about them. */
export function refusals(file: string, text: string, remaining: Share['remaining']): readonly string[] {
  const lines = readLines(text)
  const places = remaining.map(secret => {
    const { line, column } = positionAt(lines, secret.span.start)
    return `${file}:${line + 1}:${column + 1}: ${toText(telling(secret), inEnglish)}`
  })
  return [...places, 'Nothing was written: take these amounts out, or decide in the editor to show them']
}
