import type { Span } from '../text/span.js'
import {
  hasMonth,
  monthOf,
  monthStart,
  noLetterAfter,
  noLetterBefore,
  weekdayNumber,
} from './calendar-names.js'
import { addDays, daysInMonth, type IsoDay, mondayOfWeek, toIsoDay, weekdayOf } from './day.js'

/** The order of the parts of a date written in numbers only; `ymd` decides nothing about `03/12/2026`. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** How dates are to be read: a BCP 47 tag, English when absent, and the order of `03/12/2026`. */
export interface DateOptions {
  readonly language?: string | undefined
  readonly dateOrder?: DateOrder | undefined
}

/** A weekday name beside a date, `Thu`; whether it is right is undefined when the day is not known. */
export interface Weekday {
  readonly name: string
  readonly span: Span
  readonly isRight: boolean | undefined
}

/** What a date says, without its place; the days of a coarse period without a year are undefined. */
type Reading =
  | { readonly kind: 'day'; readonly day: IsoDay }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [dmy: IsoDay, mdy: IsoDay] }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'yearless'; readonly month: number; readonly day: number }
  | { readonly kind: 'coarse'; readonly start: IsoDay | undefined; readonly end: IsoDay | undefined }

/** A date in a text, `3 December 2026`, without the weekday beside it. Both ends of a coarse period belong to it. */
export type DateReading = Reading & { readonly span: Span; readonly weekday: Weekday | undefined }

/** The first date of a text; undefined when it has none that can be read. */
export function readDate(text: string, options: DateOptions = {}): DateReading | undefined {
  return readDates(text, options)[0]
}

/** All dates of a text in order; they do not overlap. */
export function readDates(text: string, options: DateOptions = {}): readonly DateReading[] {
  return possible.test(text) ? readPossible(text, options.language, options.dateOrder) : none
}

function readPossible(
  text: string,
  language: string | undefined,
  dateOrder: DateOrder | undefined,
): readonly DateReading[] {
  const found: Found[] = []
  const shown = new Set<Sign>()
  for (const { sign, isIn } of signs) if (isIn(text)) shown.add(sign)
  if (shown.size === 0) return none
  for (const { sign, pattern, read } of forms) {
    if (!shown.has(sign)) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const reading = read(match, { language, dateOrder })
      const span = { start: match.index, end: match.index + match[0].length }
      if (reading && !found.some(other => other.span.start < span.end && span.start < other.span.end))
        found.push({ reading, span })
    }
  }
  found.sort((a, b) => a.span.start - b.span.start)
  return found.map(({ reading, span }) => withWeekday(text, reading, span, language))
}

/** The days in which a date may fall, earliest and latest; undefined when its year is not known. */
export function daysOf(date: DateReading): { readonly start: IsoDay; readonly end: IsoDay } | undefined {
  if (date.kind === 'day') return { start: date.day, end: date.day }
  if (date.kind === 'ambiguous') {
    const [start = '', end = ''] = date.readings.toSorted()
    return { start, end }
  }
  if (date.kind === 'coarse' && date.start && date.end) return { start: date.start, end: date.end }
  return undefined
}

interface Found {
  readonly reading: Reading
  readonly span: Span
}

/** What a text must contain for a form to be worth a search. */
type Sign = 'numeric' | 'month' | 'week' | 'part' | 'qualifier'

interface Form {
  readonly sign: Sign
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, options: DateOptions) => Reading | undefined
}

const year = '((?:19|20|21)\\d\\d)'
const word = '(\\p{L}{3,10})\\.?'
const noWordBefore = '(?<![\\p{L}\\d])'
const noWordAfter = '(?![\\p{L}\\d])'
const notBefore = '(?<![\\p{L}\\d.,:/€$£+-])'
const notAfter = '(?![\\p{L}\\d]|[-/]\\d)'
/** Written with small or capital first letter, because ignoring case makes searches for letters slow. */
const qualifier =
  '([Ee]arly|[Mm]id|[Mm]iddle of|[Ll]ate|(?:[Tt]he )?[Ee]nd of|(?:[Tt]he )?[Bb]eginning of|(?:[Tt]he )?[Ss]tart of|[Aa]nfang|[Mm]itte|[Ee]nde|[Dd]ébut|[Mm]i|[Ff]in(?:ales)?(?: de)?|[Mm]ediados de|[Pp]rincipios de)'
const numeric = /\d[-/.]\d/
const week = /(?:week|wk|kw|cw|semaine|semana)\.?\s*\d|\dW\d|-W\d/i
/** Tells nearly all texts without a date at once: every form has one of these. */
const possible = new RegExp(
  [numeric, monthStart, week, /[qh][1-4]/, /(?:19|20|21)\d\d/].map(({ source }) => source).join('|'),
  'i',
)

const signs: readonly { readonly sign: Sign; isIn(text: string): boolean }[] = [
  { sign: 'numeric', isIn: text => numeric.test(text) },
  { sign: 'month', isIn: hasMonth },
  { sign: 'week', isIn: text => week.test(text) },
  {
    sign: 'part',
    isIn: text =>
      /[qht][1-4]|[1-4](?:\.|er|ère|[eºª])?\s?(?:quartal|halbjahr|trimestre|semestre|t)/i.test(text),
  },
  { sign: 'qualifier', isIn: text => qualifierSign.test(text) },
]
const qualifierSign = new RegExp(`${qualifier}[\\s-]`, 'i')

const none: readonly never[] = []

/** In order of precedence: an earlier form takes its place in the text before a later one. */
const forms: readonly Form[] = [
  form(
    'numeric',
    `(?<![.,-])${noWordBefore}${year}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d|\\2\\d)`,
    ([, y, , m, d]) => dayReading(y, m, d),
  ),
  form(
    'numeric',
    `${notBefore}(\\d{1,2})([./-])(\\d{1,2})\\2(${year}|\\d\\d)(?![./-]\\d)${noWordAfter}`,
    readNumeric,
  ),
  form(
    'numeric',
    `(?<![.,])${noWordBefore}(\\d{1,2})\\.(\\d{1,2})\\.${noWordAfter}`,
    ([, d, m], { language }) => (/^de/i.test(language ?? '') ? readYearless(Number(m), d) : undefined),
  ),
  form(
    'month',
    `${notBefore}(\\d{1,2})\\.?(?:\\s?[–/-]\\s?|\\s+(?:to|bis|au|al)\\s+)(\\d{1,2})\\.?\\s+(?:(?:of|de)\\s+)?${word},?\\s+(?:del?\\s+)?${year}${notAfter}`,
    ([, a, b, m, y]) => readRange(y, m, a, b),
  ),
  form(
    'month',
    `${noLetterBefore}${word}\\s+(\\d{1,2})\\s?[–-]\\s?(\\d{1,2}),?\\s+${year}${notAfter}`,
    ([, m, a, b, y]) => readRange(y, m, a, b),
  ),
  form(
    'month',
    `${notBefore}(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?:\\s+|[-/])(?:of\\s+|de\\s+)?${word}(?:(?:,?\\s+(?:del?\\s+)?|[-/])${year}|\\s+'(\\d\\d))?${notAfter}`,
    ([, d, m, y, short]) => readNamed(y ?? longYear(short), m, d),
  ),
  form(
    'month',
    `${noLetterBefore}${word}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+${year})?${noWordAfter}(?![%€$£]|[.,:/-]\\d|\\s*%)`,
    ([, m, d, y]) => readNamed(y, m, d),
  ),
  form('week', `${noWordBefore}${year}-?W(\\d\\d)(?!\\d)`, ([, y, w]) => readWeek(w, y)),
  form(
    'week',
    `${noLetterBefore}(?:week|wk|kw|cw|semaine|semana)\\.?\\s*(\\d{1,2})(?:(?:,?\\s+(?:(?:of|de)\\s+)?|\\s?/\\s?)${year})?${notAfter}`,
    ([, w, y]) => readWeek(w, y),
  ),
  form(
    'part',
    `${noWordBefore}(?:${qualifier}\\s+)?([1-4])(?:\\.|er|ère|[eºª])?\\s?(Quartal|Halbjahr|trimestre|semestre|T)\\s+(?:del?\\s+)?${year}${notAfter}`,
    ([, part, n, name, y]) => readPart(part, name, n, y),
  ),
  form('part', `${noWordBefore}(T)([1-4])[\\s/-]+${year}${notAfter}`, ([, letter, n, y]) =>
    readPart(undefined, letter, n, y),
  ),
  form('part', `${noWordBefore}${year}[\\s/-]*([QH])([1-4])${notAfter}`, ([, y, letter, n]) =>
    readPart(undefined, letter, n, y),
  ),
  form(
    'part',
    `${noLetterBefore}(?:${qualifier}[\\s-]+)?([QH])([1-4])(?:[\\s/-]*${year})?${notAfter}`,
    ([, part, letter, n, y]) => readPart(part, letter, n, y),
  ),
  form(
    'qualifier',
    `${noLetterBefore}${qualifier}[\\s-]+(?:of\\s+)?(?:${word},?\\s+(?:de\\s+)?)?${year}${notAfter}`,
    ([, part, m, y]) => (m === undefined ? readYear(part, y) : readMonth(part, m, y)),
  ),
  form('month', `${noLetterBefore}${qualifier}[\\s-]+(?:of\\s+)?${word}${noLetterAfter}`, ([, part, m]) =>
    readMonth(part, m, undefined),
  ),
  form('month', `${noLetterBefore}${word},?\\s+(?:of\\s+|de\\s+)?${year}${notAfter}`, ([, m, y]) =>
    readMonth(undefined, m, y),
  ),
]

function form(sign: Sign, source: string, read: Form['read']): Form {
  return { sign, pattern: new RegExp(source, sign === 'month' ? 'gu' : 'giu'), read }
}

type Part = string | undefined

function dayReading(y: Part, m: Part, d: Part): Reading {
  const day = toIsoDay(Number(y), Number(m), Number(d))
  return day === undefined ? { kind: 'impossible' } : { kind: 'day', day }
}

function longYear(short: Part): Part {
  return short === undefined ? undefined : `20${short}`
}

function readNumeric(
  [, a, mark, b, y = '']: RegExpExecArray,
  { dateOrder }: DateOptions,
): Reading | undefined {
  const isShort = y.length === 2
  if (isShort && mark === '-') return undefined
  const reading = numericReading(a, b, isShort ? `20${y}` : y, mark === '.' ? 'dmy' : dateOrder)
  return isShort && reading.kind === 'impossible' ? undefined : reading
}

function numericReading(a: Part, b: Part, y: Part, order: DateOrder | undefined): Reading {
  const dmy = toIsoDay(Number(y), Number(b), Number(a))
  const mdy = toIsoDay(Number(y), Number(a), Number(b))
  if (order === 'dmy') return dayReading(y, b, a)
  if (order === 'mdy') return dayReading(y, a, b)
  if (dmy && mdy && dmy !== mdy) return { kind: 'ambiguous', readings: [dmy, mdy] }
  const day = dmy ?? mdy
  return day === undefined ? { kind: 'impossible' } : { kind: 'day', day }
}

function readNamed(y: Part, name: Part, d: Part): Reading | undefined {
  const month = monthOf(name ?? '')
  if (month === undefined) return undefined
  return y === undefined ? readYearless(month, d) : dayReading(y, String(month), d)
}

function readYearless(month: number, d: Part): Reading | undefined {
  const day = Number(d)
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined
  return toIsoDay(2028, month, day) ? { kind: 'yearless', month, day } : { kind: 'impossible' }
}

function readRange(y: Part, name: Part, from: Part, to: Part): Reading | undefined {
  const month = monthOf(name ?? '')
  if (month === undefined) return undefined
  const start = toIsoDay(Number(y), month, Number(from))
  const end = toIsoDay(Number(y), month, Number(to))
  return start && end && start <= end ? { kind: 'coarse', start, end } : { kind: 'impossible' }
}

function readWeek(week: Part, y: Part): Reading | undefined {
  const number = Number(week)
  if (number < 1 || number > 53) return undefined
  if (y === undefined) return { kind: 'coarse', start: undefined, end: undefined }
  const start = mondayOfWeek(Number(y), number)
  return start === undefined ? undefined : { kind: 'coarse', start, end: addDays(start, 6) }
}

function readPart(part: Part, letter: Part, n: Part, y: Part): Reading | undefined {
  const length = /^[hs]/i.test(letter ?? '') ? 6 : 3
  const first = (Number(n) - 1) * length + 1
  if (first > 12 || (length === 6 && y === undefined)) return undefined
  return monthSpan(y, first, length, part)
}

function readYear(part: Part, y: Part): Reading {
  return monthSpan(y, 1, 12, part)
}

/** The months from `first`, or the early, middle or late third of them. */
function monthSpan(y: Part, first: number, length: number, part: Part): Reading {
  if (y === undefined) return { kind: 'coarse', start: undefined, end: undefined }
  const third = thirdOf(part)
  const from = third === undefined ? first : first + Math.floor((length / 3) * third)
  const last = from + (third === undefined ? length : Math.floor(length / 3)) - 1
  return coarse(Number(y), from, 1, last, daysInMonth(Number(y), last))
}

function readMonth(part: Part, name: Part, y: Part): Reading | undefined {
  const month = monthOf(name ?? '')
  if (month === undefined) return undefined
  if (y === undefined) return { kind: 'coarse', start: undefined, end: undefined }
  const third = thirdOf(part)
  const last = daysInMonth(Number(y), month)
  if (third === undefined) return coarse(Number(y), month, 1, month, last)
  return coarse(Number(y), month, third * 10 + 1, month, third === 2 ? last : third * 10 + 10)
}

function thirdOf(part: Part): 0 | 1 | 2 | undefined {
  if (part === undefined) return undefined
  if (/early|beginning|start|anfang|début|princ/i.test(part)) return 0
  return /^m/i.test(part) ? 1 : 2
}

function coarse(y: number, startMonth: number, startDay: number, endMonth: number, endDay: number): Reading {
  return { kind: 'coarse', start: toIsoDay(y, startMonth, startDay), end: toIsoDay(y, endMonth, endDay) }
}

const weekdayBefore = /(\p{L}{2,10})\.?,?\s+(?:(?:the|den|le|el)\s+|\()?$/iu
const weekdayAfter = /^[*_]{0,3}(?:\s*\(\s*(\p{L}{2,10})\.?(?=\s*[),;])|(?:,\s*|\s+)(\p{L}{2,10})(?!\p{L}))/u

function withWeekday(text: string, reading: Reading, span: Span, language: string | undefined): DateReading {
  const place = weekdayBeside(text, span, language)
  if (!place || reading.kind === 'coarse') return { span, weekday: undefined, ...reading }
  const [number, weekdaySpan] = place
  const sure = decided(reading, number)
  const name = text.slice(weekdaySpan.start, weekdaySpan.end)
  return { span, weekday: { name, span: weekdaySpan, isRight: isRight(sure, number) }, ...sure }
}

function weekdayBeside(
  text: string,
  span: Span,
  language: string | undefined,
): readonly [number, Span] | undefined {
  const from = Math.max(0, span.start - 24)
  const before = weekdayBefore.exec(text.slice(from, span.start))
  const first = before?.[1] === undefined ? undefined : weekdayNumber(before[1], language)
  if (before?.[1] !== undefined && first !== undefined) {
    const start = from + before.index
    return [first, { start, end: start + before[1].length }]
  }
  const after = weekdayAfter.exec(text.slice(span.end, span.end + 24))
  const name = after?.[1] ?? after?.[2]
  const second = name === undefined ? undefined : weekdayNumber(name, language)
  if (!after || name === undefined || second === undefined) return undefined
  const start = span.end + after[0].lastIndexOf(name)
  return [second, { start, end: start + name.length }]
}

/** An ambiguous date is sure when the weekday beside it fits one of its readings only. */
function decided(reading: Reading, weekday: number): Reading {
  if (reading.kind !== 'ambiguous') return reading
  const [only, second] = reading.readings.filter(day => weekdayOf(day) === weekday)
  return only !== undefined && second === undefined ? { kind: 'day', day: only } : reading
}

function isRight(reading: Reading, weekday: number): boolean | undefined {
  if (reading.kind === 'day') return weekdayOf(reading.day) === weekday
  if (reading.kind === 'ambiguous') return reading.readings.some(day => weekdayOf(day) === weekday)
  return undefined
}
