import { spelledNumbers, squeezed } from './spelled.js'

/** A text with digits in place of the words of numbers, and of numbers taken apart. */
export interface WithDigits {
  readonly text: string
  /** The place in the text as it was. */
  readonly place: (offset: number) => number
}

/** Longest number below a thousand, in words: `quatre cent quatre-vingt-dix-neuf`. */
const mostWords = 7

/** `428 thousand` for `four hundred and twenty-eight thousand`, `428` for `four twenty-eight` and `4-2-8`. */
export function withDigits(text: string, points: RegExp): WithDigits {
  const words = [...text.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({
    letters: squeezed(word).text,
    start: index,
    end: index + word.length,
  }))
  const known = spelledNumbers()
  const found: { readonly start: number; readonly end: number; readonly digits: string }[] = []
  for (let first = 0; first < words.length; first++) {
    let spelling = ''
    let last = -1
    let digits = ''
    for (let at = first; at < Math.min(words.length, first + mostWords); at++) {
      const word = words[at]
      const isClose = at === first || /^[\s-]{1,3}$/.test(text.slice(words[at - 1]?.end, word?.start))
      if (word === undefined || !isClose) break
      spelling += word.letters
      const number = known.get(spelling)
      if (number !== undefined && word.letters !== '') {
        last = at
        digits = String(number)
      }
    }
    const [from, to] = [words[first], words[last]]
    if (from === undefined || to === undefined) continue
    found.push({ start: from.start, end: to.end, digits })
    first = last
  }
  const pieces: string[] = []
  const starts: { readonly at: number; readonly from: number }[] = [{ at: 0, from: 0 }]
  let [end, length] = [0, 0]
  const add = (piece: string, from: number) => {
    starts.push({ at: length, from })
    pieces.push(piece)
    length += piece.length
  }
  for (const { start, end: until, digits } of found) {
    const gap = text.slice(end, start)
    const before = pieces.at(-1) ?? ''
    const isJoined = end > 0 && /^[\s-]{1,3}$/.test(gap) && /^\d$|^\d{2,}$/.test(before)
    const isOneNumber =
      isJoined && (digits.length === 1 ? before.length < 6 : digits.length === 2 && before.length === 1)
    if (end > 0 && points.test(gap)) add('.', end)
    else if (!isOneNumber) add(gap, end)
    if (isOneNumber) {
      pieces.push((pieces.pop() ?? '') + digits)
      length += digits.length
    } else add(digits, start)
    end = until
  }
  add(text.slice(end), end)
  return {
    text: pieces.join(''),
    place: offset => {
      const piece = starts.findLast(({ at }) => at <= offset)
      return piece === undefined ? 0 : Math.min(text.length, piece.from + offset - piece.at)
    },
  }
}
