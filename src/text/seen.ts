import { findAll } from './find-all.js'
import type { Span } from './span.js'

/**
 * Stands in `Words` for each character that a reader does not see: emphasis marks, link targets, comments, the backslash
 * of an escape. Patterns take it for white space, and `trim` removes it.
 */
export const unseen = '\uFEFF'

/** A text as a reader sees it. */
export interface Seen {
  /**
   * Without what is not seen, with plain hyphens, composed letters, and one plain space for each run of white space or
   * line break; three spaces stand for a wider gap within a line.
   */
  readonly text: string
  /** The span in the text as it is written. */
  readonly place: (span: Span) => Span
}

/** The text as a reader sees it, with a map back to the text as it is written. */
export function seen(text: string): Seen {
  if (!isUnlikeSeen.test(text)) return { text, place: span => span }
  const pieces: string[] = []
  /** Where each character that is seen begins and ends in the text as it is written. */
  const starts: number[] = []
  const ends: number[] = []
  const copy = (from: number, to: number) => {
    pieces.push(text.slice(from, to))
    for (let at = from; at < to; at++) {
      starts.push(at)
      ends.push(at + 1)
    }
  }
  let end = 0
  for (const { 0: written, index } of findAll(text, unlikeSeen)) {
    copy(end, index)
    end = index + written.length
    const shown = show(written)
    pieces.push(shown)
    for (let count = 0; count < shown.length; count++) {
      starts.push(index)
      ends.push(end)
    }
  }
  copy(end, text.length)
  return {
    text: pieces.join(''),
    place: ({ start, end }) => {
      const from = starts[start] ?? text.length
      return { start: from, end: end > start ? (ends[end - 1] ?? text.length) : from }
    },
  }
}

/** The text without what a reader does not see; everything else stays as it is written. */
export function withoutUnseen(text: string): string {
  return text.includes(unseen) ? text.replace(allUnseen, '') : text
}

/** White space with soft hyphens, characters without width and raised signs of footnotes; hyphens; letters with accents of their own. */
const unlikeSeen =
  /(?:[\s\u00AD\u200B-\u200D\u2060]|(?<=[\d€$£%])[¹²³⁴-⁹†‡])+|[\u2010-\u2012]|\p{L}[\u0300-\u036F]+/gu
/** Quick reject: most texts are as they are seen. */
const isUnlikeSeen = /[^\S ]| {2}|[\u00AD\u200B-\u200D\u2060\u2010-\u2012¹²³⁴-⁹†‡]|[\u0300-\u036F]/
const allUnseen = /\uFEFF+/g
const gap = '   '

function show(written: string): string {
  if (/^\p{L}/u.test(written)) return written.normalize('NFC')
  if (/^[\u2010-\u2012]/.test(written)) return '-'
  if (!/[^\S\uFEFF]/.test(written)) return ''
  return written.includes(gap) && !/[\r\n]/.test(written) ? gap : ' '
}
