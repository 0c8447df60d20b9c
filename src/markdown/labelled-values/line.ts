import type { KeyName } from '../../language/keys.js'
import type { KeyReading } from '../../language/read-key.js'
import { readLabel, sliceWords, trimWords } from '../label.js'
import type { Label, Words } from '../outline.js'
import { amountsIn } from './clause-parts.js'
import { cueAt, isFailingAt, isNoDealAt, keyAt, namedAt, type Place } from './finder.js'
import { type Found, placeFound } from './found.js'

/**
 * The labels of a line: `Key: value`, or, after a known key, `Key – value`, `Key = value`, `**Key** value`,
 * `**Key.** Sentence` and `Key €47k`; several if `|`, `;`, `·` or `→` joins them. A first label may be unknown.
 */
export function readLine({ text, span }: Words, place: Place): readonly Found[] {
  return place.memo.lines
    .recall(text, () => labelsIn({ text, span: { start: 0, end: text.length } }, place), place.section)
    .map(found => placeFound(found, span.start))
}

function labelsIn(line: Words, place: Place): readonly Found[] {
  const [first, ...others] = piecesOf(line, place)
  if (first === undefined) return []
  const label = readLabel(first)
  const reading = label && keyAt(place, label.key.text)
  const found =
    reading === undefined
      ? (readKnown(first, place) ?? (label && { ...readNamed(label, place), label, span: first.span }))
      : label && { label, reading, span: first.span }
  return [...(found === undefined ? [] : [found]), ...others.flatMap(piece => readPiece(piece, place) ?? [])]
}

/** What a label of an amount says of a side that it calls by its name: `Marlow's last letter: €42k`. */
function readNamed(label: Label, place: Place): Pick<Found, 'reading' | 'sentence'> {
  const named = amountFirst.test(label.value.text) ? namedAt(place, label.key) : undefined
  if (named === undefined) return { reading: undefined }
  return { reading: { ...named.reading, isCued: true }, sentence: { subject: named.subject } }
}

const amountFirst = /^[^\p{L}\d]{0,6}(?:\p{L}{1,9}\.?\s){0,2}(?:\p{Lu}{1,3}\s?)?\p{Sc}?\s?\d/u

function readPiece(piece: Words, place: Place): Found | undefined {
  const label = readLabel(piece)
  const reading = label && keyAt(place, label.key.text)
  return label && reading ? { label, reading, span: piece.span } : readKnown(piece, place)
}

/** The line cut where a sign joins another known label to it. */
function piecesOf(line: Words, place: Place): readonly Words[] {
  if (place.section === 'scenarios' || !joint.test(line.text)) return [line]
  const starts = [0]
  const ends: number[] = []
  for (const { 0: sign, index } of line.text.matchAll(joints)) {
    const from = index + sign.length
    if (isClauseEnd.test(sign) && (!isOfNumber(line, place) || isInBrackets(line.text, index))) continue
    if (readPiece(sliceWords(line, from, Math.min(line.text.length, from + longest)), place) === undefined)
      continue
    ends.push(index)
    starts.push(from)
  }
  ends.push(line.text.length)
  return starts.map((start, index) => sliceWords(line, start, ends[index] ?? line.text.length))
}

/** Whether a line begins with the key of a number of ours: `History: 2024, target: €55k` tells of another time. */
function isOfNumber(line: Words, place: Place): boolean {
  const label = readLabel(line)
  const name = label && keyAt(place, label.key.text)?.name
  return name !== undefined && ourKeys.has(name)
}

function isInBrackets(text: string, index: number): boolean {
  return text.lastIndexOf('(', index) > text.lastIndexOf(')', index)
}

const ourKeys: ReadonlySet<KeyName> = new Set(['opening', 'target', 'walkAway', 'batna'])

/** A sign between two labels, also one that ends a clause with a label before another one: `Goal: 2%. Fallback: …`. */
const joint = /[|;·→]|[.!?,](?=\s+\p{L}[^.,:;|\r\n]{0,40}:\s)(?<=:\s[^|;·→\r\n]{1,160})/u
const joints = new RegExp(joint.source, 'gu')
const isClauseEnd = /[.!?,]/
const longest = 160

/** A known key without a colon. */
function readKnown(words: Words, place: Place): Found | undefined {
  const start = words.text.slice(0, longest)
  for (const { pattern, isExact, isBold } of forms) {
    const match = pattern.exec(start)
    const key = match?.[1]
    if (match === null || key === undefined) continue
    const isSingle = isBold && amountsIn(words.text.slice(match[0].length)).length < 2
    const reading = keyAt(place, key) ?? (isSingle ? readOwnWords(place, key) : undefined)
    if (reading === undefined || (isExact && reading.certainty !== 'sure')) continue
    const at = match[0].indexOf(key)
    const label = {
      key: sliceWords(words, at, at + key.length),
      value: trimWords(sliceWords(words, match[0].length, words.text.length)),
    }
    return { label, reading, span: words.span }
  }
  return undefined
}

/** What bold words before a sentence name that are no known key: `Where you stop.`, `If they drive home.` */
function readOwnWords(place: Place, key: string): KeyReading | undefined {
  const isNoDeal = isFailingAt(place, key) || isNoDealAt(place, key)
  const name = isNoDeal ? batna : cueAt(place, key)?.name
  return name && { name, certainty: 'likely' }
}

const batna: KeyName = 'batna'

/**
 * Bold text is recognised by the blanks in the place of its asterisks. A key before a point is one word, or one with a
 * letter: `Fallback. The mill takes all at €58`, `Plan B. …`.
 */
const forms = [
  {
    pattern:
      /^[^\p{L}\p{N}]{0,8}(\p{L}[^–—:=\r\n]{0,60}?)\s+(?:[–—-]|=|(?:\.{3,}|…+)(?=[^\r\n]{0,80}[\p{N}_<]))\s+(?=\S)/u,
    isExact: false,
    isBold: false,
  },
  { pattern: /^[^\p{L}\p{N}]{0,8}(\p{L}[^–—:=\r\n]{0,60}?)\s?=\s?(?=\S)/u, isExact: false, isBold: false },
  { pattern: /^\s{2,8}(\p{L}[^:\r\n]{0,60}?)[.!?]\s{2,8}(?=\S)/u, isExact: false, isBold: true },
  { pattern: /^\s{2,8}(\p{L}[^:\r\n]{0,60}?)\s{2,8}(?=[^.!?]{0,40}\p{N})/u, isExact: false, isBold: true },
  {
    pattern:
      /^[^\p{L}\p{N}]{0,8}(\p{L}[^.:–—\p{N}\s]{2,30}(?:\s\p{Lu})?)\.\s(?=[\p{Lu}¿¡][^.!?]{0,120}\p{N})/u,
    isExact: false,
    isBold: false,
  },
  {
    pattern:
      /^[^\p{L}\p{N}]{0,8}(\p{L}[^:\p{N}\p{Sc}\r\n]{0,40}?)\s+(?=[~≈≤≥<>]?\s?[\p{Sc}\p{N}]|[A-Z]{3}\s?\p{N})/u,
    isExact: true,
    isBold: false,
  },
] as const
