import { decodeString } from 'micromark-util-decode-string'
import type { Span } from './span.js'

/** A text without its escapes, with a map back. */
export interface Decoded {
  readonly text: string
  /** The span in the text as it is written. */
  readonly place: (span: Span) => Span
}

/**
 * The text of a source with what its escapes stand for: of markdown, of HTML and of addresses; without signs of emphasis
 * and characters that are not seen or stand on a digit, and with all digits as `0` to `9`. With `isShown`, comments and tags are gone, too.
 */
export function decoded(source: string, isShown: boolean): Decoded {
  const pieces: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const add = (text: string, start: number, end: number, isCopied: boolean) => {
    pieces.push(text)
    for (let at = 0; at < text.length; at++) {
      starts.push(isCopied ? start + at : start)
      ends.push(isCopied ? start + at + 1 : end)
    }
  }
  let end = 0
  for (const { 0: written, index } of source.matchAll(isShown ? escapesAndTags : escapes)) {
    add(source.slice(end, index), end, index, true)
    end = index + written.length
    add(standsFor(written, source.charAt(index - 1), source.charAt(end)), index, end, false)
  }
  add(source.slice(end), end, source.length, true)
  return {
    text: pieces.join(''),
    place: ({ start, end }) => ({ start: starts[start] ?? source.length, end: ends[end - 1] ?? 0 }),
  }
}

const escaped = [
  '(?:%[\\da-f]{2})+',
  '&(?:#\\d{1,7}|#x[\\da-f]{1,6}|[\\da-z]{1,31});',
  '\\\\[!-/:-@\\[-`{-~]',
  '[*`~]+|__',
  '\\p{Default_Ignorable_Code_Point}+',
  '(?<=[\\p{N}\\p{M}€$£¥])\\p{M}+',
  '(?![0-9])\\p{Nd}',
  '[\\u00b9\\u00b2\\u00b3\\u2070\\u2074-\\u2079\\u2460-\\u2468\\u24ea]{2,}',
].join('|')
const escapes = new RegExp(escaped, 'giu')
const escapesAndTags = new RegExp(`<!--[^<]*?-->|</?[a-z][^<>]*>|${escaped}`, 'giu')

function standsFor(written: string, before: string, after: string): string {
  switch (written.charAt(0)) {
    case '%':
      return fromAddress(written)
    case '&':
    case '\\':
      return plainly(decodeString(written))
    case '*':
    case '`':
    case '~':
    case '_':
      // Between blanks it is a sign of its own: `2 * 3`.
      return /\S/.test(before + after) ? '' : written
    default:
      return plainly(written)
  }
}

/** Without characters that are not seen, and with plain digits. */
function plainly(written: string): string {
  return written
    .replace(/\p{Default_Ignorable_Code_Point}+|\p{M}+/gu, '')
    .replace(/(?![0-9])\p{Nd}|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079\u2460-\u2468\u24ea]/gu, toDigit)
}

function fromAddress(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}

/** Digits of wide and of mathematical letters, and Arabic ones; others stay. */
function toDigit(written: string): string {
  const plain = written.normalize('NFKC')
  const arabic = /^[\u0660-\u0669\u06f0-\u06f9]$/.test(plain)
  return arabic ? String(plain.charCodeAt(0) & 0xf) : plain
}
