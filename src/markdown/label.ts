import { anySignal } from '../language/any-language.js'
import { noLetterBefore } from '../language/pattern.js'
import { withoutUnseen } from '../text/seen.js'
import type { Label, Words } from './outline.js'

/**
 * The key behind what may count it, `c) Limit: …` or `3.2 Limit: …`. White space is matched in one way only, so that a long run of it takes no
 * longer than other text.
 */
const keyPattern =
  /^[^\p{L}\p{N}:]*(?:(?:(?:\p{L}|[ivx]{2,4}|\d{1,2})\)|\d{1,2}\.\d{1,2}[.)]?(?=\s\p{Lu}))\s[^\p{L}\p{N}:]*)?(\p{L}(?:[^\S\r\n]*(?:\([^()]*\)|[^:()\s]))*)[^\S\r\n]*(?::(?=\s|$)|(?<=[\p{L})\s]):(?=[~≈<+−-]?[\p{Sc}\d]))\s*/u
/** Characters that a reader sees up to the colon. */
const longestKey = 160

/** Behind a key, how sure it is: `Their floor on rent, my guess`. */
const doubt = new RegExp(`,[^,]{0,16}${noLetterBefore}${anySignal('estimate')}[^,]{0,16}$`, 'iu')

/** Between a key and the amount that it labels: `Their floor, judging by what the neighbor pays: €70`. */
const beforeAside = /^[^,]{2,40}(?=, )/
const amountFirst = /^[^\p{L}\d]{0,6}(?:\p{Lu}{1,3}[$\s])?\p{Sc}?\s?\d/u

/**
 * The label of `Key: value`; undefined unless a key of at most five words precedes a colon, not counting brackets, a doubt
 * and, before an amount, what is said between commas.
 */
export function readLabel(words: Words): Label | undefined {
  const unseenLength = words.text.length - withoutUnseen(words.text).length
  const match = keyPattern.exec(words.text.slice(0, longestKey + unseenLength))
  const key = match?.[1]
  if (match === null || key === undefined) return undefined
  const value = trimWords(sliceWords(words, match[0].length, words.text.length))
  const isLong = countWords(key.replace(doubt, '')) > 5
  const name = isLong ? shortened(key, value.text) : key
  if (name === undefined) return undefined
  const keyStart = match[0].indexOf(key)
  return { key: sliceWords(words, keyStart, keyStart + name.length), value }
}

function shortened(key: string, value: string): string | undefined {
  const name = amountFirst.test(value) ? beforeAside.exec(key)?.[0] : undefined
  return name === undefined || countWords(name) > 5 ? undefined : name
}

/** A label as written. */
export interface LabelText {
  readonly key: string
  readonly value: string
}

/** The labels of lines of prose, several of which may be joined by signs: `**Wir:** Medtherm | **Gegenüber:** Klinikum`. */
export function readLabels(text: string): readonly LabelText[] {
  if (!text.includes(':')) return []
  return text.split(/[\r\n|;·]+/).flatMap(line => {
    const label = readLabel({ span: { start: 0, end: line.length }, text: line })
    return label === undefined ? [] : [{ key: label.key.text, value: label.value.text }]
  })
}

/** The part of the words between two indices of their text. */
export function sliceWords(words: Words, from: number, to: number): Words {
  const start = words.span.start + from
  const text = words.text.slice(from, to)
  return { span: { start, end: start + text.length }, text }
}

/** The words without surrounding white space. */
export function trimWords(words: Words): Words {
  const text = words.text.trimEnd()
  const trimmed = text.trimStart()
  const start = words.span.start + text.length - trimmed.length
  return { span: { start, end: start + trimmed.length }, text: trimmed }
}

/** The number of words with at least one letter or digit, not counting brackets. */
export function countWords(text: string): number {
  return text.replace(/\([^()]*\)/g, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
}
