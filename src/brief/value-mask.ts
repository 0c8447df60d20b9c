import { readDates } from './date.js'
import type { Span } from './span.js'

/** The text, with spaces in place of brackets and of all from "because" on; brackets about VAT stay. */
export function maskReason(text: string): string {
  const reason = reasonWord.exec(text)
  const line = reason ? masked(text, [{ start: reason.index, end: text.length }]) : text
  if (!line.includes('(')) return line
  return line.replace(brackets, found => (aboutVat.test(found) ? found : ' '.repeat(found.length)))
}

/** The text, with spaces in place of digits that are no values: dates, times, addresses, years, numbered things. */
export function maskOthers(text: string, language: string | undefined): string {
  const dates = readDates(text, { language }).map(date => date.span)
  const others = notValues.flatMap(pattern =>
    [...text.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length })),
  )
  return masked(text, [...dates, ...others])
}

const reasonWord = /(?<!\p{L})(?:because|weil|parce que|porque)(?!\p{L})/iu
const brackets = /\([^()]*\)/g
const aboutVat = /^\((?:excl|incl|ex|net|gross|plus|zzgl|inkl|without|before|HT|TTC)\b[^()]{0,20}\)$/i

const notValues: readonly RegExp[] = [
  /https?:\/\/\S+/g,
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?(?!\d)/gi,
  /(?<![\d.,€$£] ?)\d{1,2}(?:\.\d{2})?\s?(?:am|pm|a\.m\.|Uhr|o'clock)(?!\p{L})/giu,
  /\+\d{1,3}(?:[ ()/-]{1,2}\d{2,})+/g,
  /(?<!\p{L})(?:§+|sections?|clauses?|articles?|art\.|paragraphs?|chapters?|appendix|annex|version|page|step|line|meeting|round|phase|room|item|lot|tier|level|option|package|scenario|issue|question|figure|table|no\.|nr\.|ISO|DIN|#)\s?\d+(?:[.,]\d+)*(?![\d%]|\s?%)/giu,
  /(?<!\p{L})(?:in|since|for|from|until|till|by|of|before|after|during|and|or|to|year|FY|seit|bis|ab|im|en|depuis|desde)\s?(?:19|20)\d\d(?![\d'’%€$£]|[.,]\d|\s?[kKmM€$£%](?!\p{L})|\s\d|\s(?:per|a|units?|pallets?|EUR|USD|GBP|CHF)\b)/giu,
  /(?<!\d)(?:19|20)\d\d\s?[–/-]\s?(?:19|20)?\d\d(?!\d)/g,
  /(?<!\d)\d{1,2}(?:\/\d{1,2})+(?![\d\p{L}])/gu,
]

function masked(text: string, spans: readonly Span[]): string {
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
