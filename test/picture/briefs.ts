import type { Brief } from '../../src/brief/brief.js'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { type Writer, writerFor } from '../../src/picture/writer.js'
import { inEnglish } from '../../src/text/message.js'
import { exampleText } from '../example-text.js'

/** A text as a brief, with a writer in English. */
export function briefOf(text: string): readonly [Brief, Writer] {
  const brief = parseBrief(text)
  return [brief, writerFor(brief, inEnglish)]
}

export function example(name: string): readonly [Brief, Writer] {
  return briefOf(exampleText(name))
}

/** Texts that break layouts, markup or reading order. */
export const hostileTexts: readonly string[] = [
  'x'.repeat(10_000),
  'a '.repeat(5000),
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'שלום עולם, זה ארוך מאוד',
  '\u202egnirts desrever',
  '👩‍👩‍👧‍👦'.repeat(40),
  '{0} {1} {{7*7}}',
  'javascript:alert(1)',
  'A & B &amp; &#x41;',
]

/** Horizontal boxes that must not touch each other. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The first two boxes that overlap; undefined if none do. */
export function overlapOf(boxes: readonly Box[]): readonly [Box, Box] | undefined {
  for (const [index, a] of boxes.entries())
    for (const b of boxes.slice(index + 1))
      if (
        a.left < b.right - 0.01 &&
        b.left < a.right - 0.01 &&
        a.top < b.bottom - 0.01 &&
        b.top < a.bottom - 0.01
      )
        return [a, b]
  return undefined
}
