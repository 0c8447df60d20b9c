import { Big } from 'big.js'
import { inEveryLanguage, languages } from '../language/languages.js'
import { oneOf, wholeWord } from '../language/pattern.js'
import { anySharing, sharing } from '../language/sharing.js'
import { findAll } from '../text/find-all.js'
import { isInOneOf, type Span } from '../text/span.js'
import { spelledNumbers, squeezed } from './spelled.js'

/** A text with digits in place of the words of numbers, and of numbers taken apart. */
export interface WithDigits {
  readonly text: string
  /** The place in the text as it was; all words of a number that it touches. */
  readonly place: (span: Span) => Span
}

/**
 * `428 thousand` for `four hundred and twenty-eight thousand`, `7.5` for `seven and a half`, and `428` for `four
 * twenty-eight`, which is `4.28` where a price is said.
 */
export function withDigits(text: string, isPrice = false): WithDigits {
  // Before digits one is an article, `un 5 %`.
  const found = composed(text, partsOf(text)).filter(
    ({ end, digits }) => digits !== '1' || !/^\s\d/.test(text.slice(end, end + 2)),
  )
  const pieces: Piece[] = []
  let [end, length] = [0, 0]
  const add = (piece: string, start: number, until: number, isCopied: boolean) => {
    pieces.push({ text: piece, at: length, start, end: until, isCopied })
    length += piece.length
  }
  for (const { start, end: until, digits } of found) {
    const gap = text.slice(end, start)
    const last = pieces.at(-1)
    const isJoined = last !== undefined && !last.isCopied && close.test(gap) && /^\d+$/.test(last.text)
    const mark = isPrice && isJoined && isCents(last.text, digits) ? '.' : ''
    if (isJoined && (mark !== '' || isOneNumber(last.text, digits))) {
      pieces[pieces.length - 1] = { ...last, text: last.text + mark + digits, end: until }
      length += mark.length + digits.length
    } else {
      if (end > 0 && decimalPoint.test(gap)) add('.', end, start, false)
      else add(gap, end, start, true)
      add(digits, start, until, false)
    }
    end = until
  }
  add(text.slice(end), end, text.length, true)
  return {
    text: pieces.map(piece => piece.text).join(''),
    place: span => {
      const [first, last] = [pieces[lastAt(pieces, span.start)], pieces[lastAt(pieces, span.end - 1)]]
      if (first === undefined || last === undefined) return span
      return {
        start: first.isCopied ? first.start + span.start - first.at : first.start,
        end: last.isCopied ? last.start + span.end - last.at : last.end,
      }
    },
  }
}

interface Piece {
  readonly text: string
  /** Where it begins in the text with digits. */
  readonly at: number
  readonly start: number
  readonly end: number
  readonly isCopied: boolean
}

/** Whether two numbers in words are one by its digits, `four twenty-eight`. */
function isOneNumber(before: string, digits: string): boolean {
  return digits.length === 1 ? before.length < 6 : digits.length === 2 && before.length === 1
}

/** Whether the second of two numbers in words may be the hundredths of a price, `eighteen forty`. */
function isCents(before: string, digits: string): boolean {
  return before.length < 4 && digits.length === 2
}

/** The index of the last piece that begins at an offset or before it. */
function lastAt(starts: readonly { readonly at: number }[], offset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle]?.at ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

const decimalPoint = new RegExp(String.raw`^\s+${anySharing('decimalPoints')}\s+$`, 'iu')
/** Between two words of one number. */
const close = /^[\s-]{0,3}$/

/** A part of a number in words. */
interface Part {
  readonly kind: 'number' | 'scale' | 'half' | 'halfOf'
  /** The number, or what a scale multiplies by. */
  readonly value: Big
  readonly start: number
  readonly end: number
  /** Whether it is written in digits. */
  readonly isDigits?: boolean
}

interface Word {
  readonly letters: string
  readonly start: number
  readonly end: number
}

/** Longest number below a thousand, in words: `quatre cent quatre-vingt-dix-neuf`. */
const mostWords = 7

function partsOf(text: string): readonly Part[] {
  const halves = [...text.matchAll(half)].map(({ 0: written, 1: behind, index }): Part => {
    const kind = behind === undefined ? 'halfOf' : 'half'
    return { kind, value: oneHalf, start: index, end: index + written.length }
  })
  const others = [...halves.map(({ start, end }) => ({ start, end })), ...findAll(text, perCent).map(spanOf)]
    .sort((a, b) => a.start - b.start)
    .map(span => ({ span }))
  const words = [...text.matchAll(/\p{Lu}?\p{Ll}+|\p{L}\p{Lu}*(?!\p{Ll})/gu)]
    .map(
      ({ 0: word, index }): Word => ({
        letters: squeezed(word).text,
        start: index,
        end: index + word.length,
      }),
    )
    .flatMap(priceInOneWord)
    .filter(word => word.letters !== '' && !isInOneOf(others, word))
  const digits = [...text.matchAll(/(?<![\d.,])\d{1,3}(?![\d.,])/g)].map(
    ({ 0: written, index }): Part => ({
      kind: 'number',
      value: new Big(written),
      start: index,
      end: index + written.length,
      isDigits: true,
    }),
  )
  return [...halves, ...digits, ...romanIn(text), ...spelledIn(text, words)].sort((a, b) => a.start - b.start)
}

/** Longest price in one word: both its numbers are below a thousand. */
const longestPrice = 40

/** The two numbers of `achtzehnvierzig`. */
function priceInOneWord({ letters, start, end }: Word): readonly Word[] {
  const known = spelledNumbers()
  if (letters.length < 7 || letters.length > longestPrice || known.has(letters))
    return [{ letters, start, end }]
  for (let at = 3; at < letters.length - 2; at++) {
    const [whole, cents] = [known.get(letters.slice(0, at)), known.get(letters.slice(at))]
    if (whole === undefined || cents === undefined || cents < 10 || cents > 99) continue
    return [
      { letters: letters.slice(0, at), start, end: start + at },
      { letters: letters.slice(at), start: start + at, end },
    ]
  }
  return [{ letters, start, end }]
}

/** Three letters or more, or two before what they count: alone these are often short for something else, `CV`. */
function romanIn(text: string): readonly Part[] {
  return findAll(text, roman).map(found => ({
    kind: 'number',
    value: new Big(romanValue(found[0].toUpperCase())),
    ...spanOf(found),
  }))
}

/** In small letters only what cannot be a word. */
const romanSource = 'M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})'
const roman = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?=[MDCLXVI]{3}|[MDCLXVI]{2}\\s(?:%|\\p{Ll}+[esx](?!\\p{L})))${romanSource}|(?=[mdclxvi]{5})${romanSource.toLowerCase()})(?![\\p{L}\\p{N}])`,
  'gu',
)

function romanValue(written: string): number {
  const values = [...written].map(sign => romanSigns.get(sign) ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}

const romanSigns = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
  ['D', 500],
  ['M', 1000],
])

function spanOf({ 0: written, index }: RegExpExecArray): Span {
  return { start: index, end: index + written.length }
}

const perCent = new RegExp(wholeWord(inEveryLanguage(({ numbers }) => numbers.percent)), 'giu')
const oneHalf = new Big('0.5')
const half = new RegExp(
  `(?<=[\\p{L}\\d][\\s-]{1,3})(${anySharing('andHalf')})|${anySharing('halfOf')}(?=[\\s-]{1,3}\\p{L})`,
  'giu',
)

function spelledIn(text: string, words: readonly Word[]): readonly Part[] {
  const known = spelledNumbers()
  const parts: Part[] = []
  for (let first = 0; first < words.length; first++) {
    let spelling = ''
    let last = -1
    let value = 0
    for (let at = first; at < Math.min(words.length, first + mostWords); at++) {
      const word = words[at]
      const isClose = at === first || isBetween(text.slice(words[at - 1]?.end, word?.start))
      if (word === undefined || !isClose) break
      spelling += word.letters
      const number = known.get(spelling)
      if (number !== undefined) {
        last = at
        value = number
      }
    }
    const [from, to] = [words[first], words[last]]
    if (from === undefined) continue
    if (to === undefined) parts.push(...joinedIn(from))
    else {
      parts.push({ kind: 'number', value: new Big(value), start: from.start, end: to.end })
      first = last
    }
  }
  return parts
}

/** Between the words of a number below a thousand; `and` is no word of its own there. */
function isBetween(gap: string): boolean {
  return /^[\s-]{0,3}(?:and[\s-]{1,3})?$/i.test(gap)
}

/** What a scale is, and the parts of a word such as `fünfunddreißigtausendsechshundert` and `siebeneinhalb`. */
function joinedIn({ letters, start, end }: Word): readonly Part[] {
  const place = { start, end }
  if (oneAndHalf.has(letters)) return [{ kind: 'number', value: new Big('1.5'), ...place }]
  const scale = scales.get(letters)
  if (scale !== undefined) return [{ kind: 'scale', value: scale, ...place }]
  const known = spelledNumbers()
  const joint = joints.exec(letters)
  if (joint === null) return []
  const [all, before = '', written = '', after = ''] = joint
  const isKnown = (word: string) => word === '' || ones.has(word) || known.has(word)
  if (!isKnown(before) || !isKnown(after) || all === written) return []
  const number = (word: string): readonly Part[] =>
    word === '' ? [] : [{ kind: 'number', value: new Big(known.get(word) ?? 1), ...place }]
  const factor = scales.get(written)
  const middle: Part =
    factor === undefined
      ? { kind: 'half', value: oneHalf, ...place }
      : { kind: 'scale', value: factor, ...place }
  return [...number(before), middle, ...number(after)]
}

const scales: ReadonlyMap<string, Big> = new Map(
  languages.flatMap(({ numbers: { scales } }) => [
    ...scales.thousand.map(word => [squeezed(word).text, new Big(1000)] as const),
    ...scales.million.map(word => [squeezed(word).text, new Big(1_000_000)] as const),
  ]),
)
const ones = new Set([...sharing.values()].flatMap(words => words.ones))
const oneAndHalf = new Set([...sharing.values()].flatMap(words => words.oneAndHalf))
const halves = [...sharing.values()].flatMap(({ andHalf }) => andHalf.filter(word => /^\p{L}+$/u.test(word)))
/** Scales that are a word of their own everywhere, and the half of `siebeneinhalb`. */
const joints = new RegExp(
  `^(\\p{L}*?)(${oneOf([...scales.keys(), ...halves].filter(({ length }) => length > 4))})(\\p{L}*)$`,
  'u',
)

interface Digits {
  readonly start: number
  readonly end: number
  readonly digits: string
}

/** The numbers that parts make, from left to right; a scale with nothing behind it stays a word. */
function composed(text: string, parts: readonly Part[]): readonly Digits[] {
  const found: Digits[] = []
  for (let at = 0; at < parts.length; ) {
    const { next, ...number } = composeAt(text, parts, at)
    if (number.digits !== '') found.push(number)
    at = next
  }
  return found
}

function composeAt(text: string, parts: readonly Part[], from: number): Digits & { readonly next: number } {
  const first = parts[from]
  const none = { start: 0, end: 0, digits: '', next: from + 1 }
  if (first === undefined || first.kind === 'half') return none
  let total = new Big(0)
  let group = first.value
  // `a million and a half`
  let scale = first.kind === 'scale' ? first : undefined
  let isOpen = scale === undefined
  if (scale !== undefined) total = scale.value
  let last = first
  let next = from + 1
  const isWhole = () => !isOpen || group.mod(1).eq(0)
  for (let part = parts[next]; part !== undefined; part = parts[++next]) {
    const isInside = part.start === last.start || isBetween(text.slice(last.end, part.start))
    if (!isInside) break
    if (part.kind === 'scale' && isOpen && (scale === undefined || part.value.lt(scale.value))) {
      total = total.plus(group.times(part.value))
      scale = part
      isOpen = false
    } else if (part.kind === 'half' && isWhole() && first.kind !== 'halfOf') {
      if (isOpen) group = group.plus(part.value)
      else total = total.plus(part.value.times(scale?.value ?? 0))
    } else if (part.kind === 'number' && !isOpen && scale !== undefined && part.value.lt(scale.value)) {
      group = part.value
      isOpen = true
    } else if (part.kind === 'number' && isOpen && group.lt(100) && part.value.eq(100) && !part.isDigits)
      group = group.times(100)
    else if (part.kind === 'number' && isOpen && group.mod(100).eq(0) && part.value.lt(100) && !last.isDigits)
      group = group.plus(part.value)
    else break
    last = part
  }
  // Left as it is written: digits with a word behind them, `428 thousand`, and `half` of something else.
  const isPlain = next === from + 1 || (next === from + 2 && last === scale)
  if (first.kind === 'scale' && last.kind !== 'half') return none
  if (first.isDigits && isPlain) return { ...none, next }
  if (first.kind === 'halfOf' && scale === undefined) return none
  if (isPlain && first.kind === 'number' && last.start !== first.start)
    return { start: first.start, end: first.end, digits: String(first.value), next }
  return {
    start: first.start,
    end: last.end,
    digits: (isOpen ? total.plus(group) : total).toFixed(),
    next,
  }
}
