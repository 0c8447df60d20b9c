import type { RichText } from './rich-text.js'
import { cut, textWidth } from './text-width.js'

/** The lines of a text that fit a width; a word that is longer than a line is cut. */
export function wrap(text: RichText, width: number, size: number): readonly RichText[] {
  const lines: { text: string; isStrong: boolean }[][] = [[]]
  let used = 0
  for (const { text: piece, isStrong } of text) {
    const weight = isStrong ? 'semibold' : 'regular'
    for (const word of piece.split(/(?<= )/)) {
      const needed = textWidth(word.trimEnd(), size, weight)
      if (used > 0 && used + needed > width) {
        lines.push([])
        used = 0
      }
      const shown = needed > width ? cut(word, width, size, weight) : word
      const line = lines.at(-1)
      const last = line?.at(-1)
      if (last?.isStrong === isStrong) last.text += shown
      else line?.push({ text: shown, isStrong })
      used += textWidth(shown, size, weight)
    }
  }
  return lines
}
