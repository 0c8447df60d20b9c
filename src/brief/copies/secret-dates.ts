import { findAll } from '../../text/find-all.js'
import type { Message } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import { type DateReading, daysOf } from '../../values/date.js'
import type { Brief } from '../brief.js'
import { dateAtStart } from './open-words.js'

/** A day that the other side must not learn, or the days of a period. */
export interface SecretDate extends Days {
  /** `your limit` */
  readonly name: Message
}

/** Both inclusive: `2027-04-30`, or `04-30` without a year. */
interface Days {
  readonly first: string
  readonly last: string
}

/** The date that a value begins with, `by 30 April 2027`; none where it only says when an amount holds. */
export function datesOf(text: string, name: Message, { reader }: Brief): readonly SecretDate[] {
  const date = dateAtStart(text, reader)
  return date === undefined || reader.mainValue(text) !== undefined
    ? []
    : daysIn(text, date, reader).map(days => ({ name, ...days }))
}

/** Where a text tells a secret date, in whatever form. */
export function findSecretDates(
  text: string,
  secrets: readonly SecretDate[],
  { reader }: Brief,
): readonly { readonly span: Span; readonly secret: SecretDate }[] {
  if (secrets.length === 0) return []
  const read = reader.dates(text).flatMap(date => {
    const days = daysIn(text, date, reader)
    const secret = secrets.find(secret => days.some(found => isSameDay(found, secret)))
    return secret === undefined ? [] : [{ span: date.span, secret }]
  })
  const inDigits = secrets.flatMap(secret =>
    findAll(text, writingsOf(secret.last)).map(({ 0: written, index }) => ({
      span: { start: index, end: index + written.length },
      secret,
    })),
  )
  return [...read, ...inDigits]
}

/** What a date may mean; without a year the months and days alone. */
function daysIn(text: string, date: DateReading, reader: Brief['reader']): readonly Days[] {
  switch (date.kind) {
    case 'day':
      return [{ first: date.day, last: date.day }]
    case 'ambiguous':
      return date.readings.map(day => ({ first: day, last: day }))
    case 'yearless': {
      const day = [date.month, date.day].map(part => String(part).padStart(2, '0')).join('-')
      return [{ first: day, last: day }]
    }
    case 'coarse': {
      const days = daysOf(date)
      if (days !== undefined) return [{ first: days.start, last: days.end }]
      // Only a year makes days of `end of April`.
      const [inSomeYear] = reader.dates(`${text.slice(date.span.start, date.span.end)} ${someYear}`)
      const found = inSomeYear && daysOf(inSomeYear)
      return found === undefined ? [] : [{ first: found.start.slice(5), last: found.end.slice(5) }]
    }
    default:
      return []
  }
}

const someYear = 2027

/** Whether both end on the same day, and the one found says so: `end of April` for the 30th, but not `in April`. */
function isSameDay(found: Days, secret: Days): boolean {
  return isSame(found.last, secret.last) && (isShort(found) || isSame(found.first, secret.first))
}

/** Whether two days are the same, as far as both have a year. */
function isSame(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a)
}

/** A third of a month at most. */
function isShort({ first, last }: Days): boolean {
  return first.slice(0, -3) === last.slice(0, -3) && Number(last.slice(-2)) - Number(first.slice(-2)) <= 10
}

/** A day in digits as no date is read: `28. 2. 2027`, `2027_02_28`, `28022027`; without a year with a point, `28.2.` */
function writingsOf(day: string): RegExp {
  const [month, date] = day.slice(-5).split('-').map(Number)
  const [m, d] = [`0?${month}`, `0?${date}`]
  const year = day.length > 5 ? `(?:${day.slice(0, 2)})?${day.slice(2, 4)}` : '(?:20)?\\d\\d'
  const sign = '(?:[./_-]\\s?|\\s)'
  const forms = [
    [d, m, year].join(sign),
    [m, d, year].join(sign),
    [year, m, d].join(sign),
    `${d}\\.\\s?${m}\\.`,
    ...(day.length > 5 ? [day.replaceAll('-', ''), day.slice(-2) + day.slice(5, 7) + day.slice(0, 4)] : []),
  ]
  return new RegExp(String.raw`(?<![\d.,])(?:${forms.join('|')})(?![.,]?\d)`, 'gu')
}
