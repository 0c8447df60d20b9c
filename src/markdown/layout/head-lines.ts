import type { Span } from '../../text/span.js'
import { countWords, readLabel } from '../label.js'
import type { HeadingForm } from '../outline.js'
import type { Line } from './text-lines.js'

/** A line that may be a heading. */
export interface Head {
  readonly form: HeadingForm
  /** The `#` signs of a heading without the space behind them. */
  readonly depth?: number
  readonly span: Span
  /** Without the signs around it. */
  readonly words: Span
}

/** Whether a line is short enough to be a heading, and no sentence. */
export function isHeadLine(text: string): boolean {
  return text.length <= 100 && countWords(text) <= 10 && /\p{L}/u.test(text)
}

/** The form in which a line of text may be a heading; undefined for other lines. */
export function readHeadForm(lines: readonly Line[], at: number): Head | undefined {
  const line = lines[at]
  if (line === undefined || !isHeadLine(line.text)) return undefined
  const { start, end, text } = line
  const span = { start, end }
  const broken = /^(#{1,6})[^\S\r\n]*(?=[^\s#])/u.exec(text)
  if (broken !== null) {
    const words = { start: start + broken[0].length, end }
    return { form: 'markdown', depth: broken[1]?.length ?? 1, span, words }
  }
  // Brackets behind the bold words belong to them: `**Prices** (per load)`.
  const bold = /^(\*\*|__)(?=\S)([^*_\r\n]+)\1(?:\s(\([^()\r\n]*\)))?:?$/.exec(text)
  if (bold !== null) {
    const inner = bold[2] ?? ''
    const isAlone = bold[3] === undefined
    const words = {
      start: start + 2,
      end: isAlone ? start + 2 + withoutColon(inner).length : start + withoutColon(text).length,
    }
    return isName(inner) ? { form: 'bold', span, words } : undefined
  }
  if (!isName(text)) return undefined
  const words = { start, end: start + withoutColon(text).length }
  if (isCapitals(text) && !isCapitals(lines[at - 1]?.text) && !isCapitals(lines[at + 1]?.text))
    return { form: 'capitals', span, words }
  if (text.endsWith(':')) return countWords(text) <= 7 ? { form: 'colon', span, words } : undefined
  if (at > 0 || !isTitle(text)) return undefined
  const next = lines[1]
  if (next === undefined) return { form: 'alone', span, words }
  return /^\p{Ll}/u.test(next.text) ? undefined : { form: 'lead', span, words }
}

/** A few words without a number that begin like a title: `Where we stand`, `2) People`. */
function isTitle(text: string): boolean {
  const words = text.replace(numbering, '')
  return countWords(words) <= 6 && /^["“„«]?\p{Lu}/u.test(words) && !/[\d\p{Sc}%|→…]|\s[=–—-]\s/u.test(words)
}

const numbering = /^(?:\d{1,2}|[A-Z]|[IVX]{1,4})[.)][ \t]+/

function withoutColon(text: string): string {
  return text.endsWith(':') ? text.slice(0, -1).trimEnd() : text
}

/** Neither a sentence nor a key with a value. */
function isName(text: string): boolean {
  const label = readLabel({ span: { start: 0, end: text.length }, text })
  const hasValue = label !== undefined && label.value.text !== '' && !/\d$/.test(label.key.text)
  return !hasValue && !/[.?!,;]$/.test(text)
}

/** Only capitals outside of brackets, and more of them than in `TODO`. */
function isCapitals(text = ''): boolean {
  const outside = text.replace(/\([^()]*\)/g, '')
  return !/\p{Ll}/u.test(outside) && /(?:\p{Lu}[^\p{Lu}]*){5}/u.test(outside)
}
