import { inEveryLanguage } from '../language/languages.js'
import type { NumberWords } from '../language/numbers.js'
import { noLetterAfter, noLetterBefore, oneOf } from '../language/pattern.js'
import type { Span } from '../text/span.js'
import { readDates } from './date.js'
import { isAboutVat } from './vat.js'

/** The text, with spaces in place of brackets and of all from "because" on; brackets about VAT stay. */
export function maskReason(text: string): string {
  const reason = reasonWord.exec(text)
  const line = reason ? masked(text, [{ start: reason.index, end: text.length }]) : text
  return line.includes('(') ? maskBrackets(maskBrackets(line)) : line
}

/** Inner brackets only, so that two rounds reach brackets in brackets. */
function maskBrackets(text: string): string {
  return text.replace(brackets, found => (isAboutVat(found) ? found : ' '.repeat(found.length)))
}

/** The text, with spaces in place of dates, web addresses and telephone numbers. */
export function maskOthers(text: string, language: string | undefined): string {
  const dates = readDates(text, { language }).map(date => date.span)
  const addresses = text.includes('://') ? spansOf(text, address) : []
  const phones = text.includes('+') ? spansOf(text, phone) : []
  return masked(text, [...dates, ...addresses, ...phones])
}

/** Whether a number is no value but a time, a year, a fraction or the number of a thing, `line 3`. */
export function isOtherNumber(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 14), start)
  const after = text.slice(end, end + 12)
  if (timeAfter.test(after) || /\d:$/.test(before)) return true
  const length = end - start
  if (length <= 2 && (/^\/\d/.test(after) || /\d\/$/.test(before))) return true
  if (length <= 5 && clockAfter.test(after) && !/[€$£] ?$/.test(before)) return true
  if (thingBefore.test(before) && !/^ ?%/.test(after)) return true
  return length === 4 && isYear(text.slice(start, end), before, after)
}

const reasonWord = new RegExp(noLetterBefore + oneOf(inEveryLanguage(({ phrases }) => phrases.reasons)), 'iu')
const brackets = /\([^()]*\)/g

const address = /https?:\/\/\S+/g
const phone = /\+\d{1,3}(?:[ ()/-]{1,2}\d{2,})+(?![\d ]* ?(?:[€$£%]|[A-Z]{3}(?![A-Z])))/g
const timeAfter = /^:\d\d(?!\d)/
const clockAfter = new RegExp(`^ ?${oneOf(numberWords(({ clock }) => clock))}${noLetterAfter}`, 'iu')
const thingBefore = new RegExp(
  `(?:§|#|${noLetterBefore}${oneOf(numberWords(({ numberedThings }) => numberedThings))}) ?$`,
  'iu',
)
const yearBefore = new RegExp(
  `${noLetterBefore}${oneOf(numberWords(({ beforeYear }) => beforeYear))} $|(?:19|20)\\d\\d ?[–/-] ?$`,
  'iu',
)
const notYearAfter = new RegExp(
  `^[\\d'’%€$£]|^[.,]\\d|^ ?(?:[km]${noLetterAfter}|[€$£%])|^ \\d|^ (?:${oneOf(numberWords(({ notAfterYear }) => notAfterYear))}|EUR|USD|GBP|CHF)${noLetterAfter}`,
  'iu',
)

function numberWords(wordsOf: (numbers: NumberWords) => readonly string[]): readonly string[] {
  return inEveryLanguage(({ numbers }) => wordsOf(numbers))
}

function isYear(digits: string, before: string, after: string): boolean {
  if (!/^(?:19|20)/.test(digits)) return false
  return /^ ?[–/-] ?(?:19|20)\d\d(?!\d)/.test(after) || (yearBefore.test(before) && !notYearAfter.test(after))
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function masked(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  const parts: string[] = []
  let end = 0
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.end <= end) continue
    const start = Math.max(span.start, end)
    parts.push(text.slice(end, start), ' '.repeat(span.end - start))
    end = span.end
  }
  return parts.join('') + text.slice(end)
}
