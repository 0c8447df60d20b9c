import { en } from '../language/en/language.js'
import { oneOf } from '../language/pattern.js'
import type { Edit } from '../text/span.js'
import { weekdayName } from './calendar-names.js'
import type { DateReading } from './date.js'
import { type IsoDay, weekdayOf } from './day.js'

const months = en.calendar.months.map(({ name }) => name)
const dayEnding = new RegExp(`(?<!\\d)\\d+${oneOf(en.calendar.dayEndings)}\\b`)

/** A day written like another date, `18 Dec 2026` like `20 Dec 2026`; ISO if the style is unclear. */
function writeDay(day: IsoDay, like: string): string {
  const [year = '', month = '', number = ''] = day.split('-')
  const short = String(Number(number))
  const name = monthName(Number(month), /\p{L}{3,}/u.exec(like.replace(dayEnding, ''))?.[0])
  const isPadded = /^0\d\D/.test(like)
  const mark = /^\d{1,2}([./-])(\d{1,2})\1\d{4}$/.exec(like)
  if (mark?.[1] === '.')
    return [
      isPadded ? number : short,
      like.includes('.0') || isPadded ? month : String(Number(month)),
      year,
    ].join('.')
  if (mark?.[1] !== undefined && Number(like.split(mark[1])[0]) > 12)
    return [number, month, year].join(mark[1])
  if (name === undefined) return day
  if (/^\d{1,2}\s+\p{L}+\.?\s+\d{4}$/u.test(like)) return `${short} ${name} ${year}`
  return /^\p{L}+\.?\s+\d{1,2}(?:\p{L}\p{L})?,?\s+\d{4}$/u.test(like) ? `${name} ${short}, ${year}` : day
}

/** The English name of a month, as long or short as another one. */
function monthName(month: number, like = ''): string | undefined {
  const name = months[month - 1]
  if (months.includes(like)) return name
  return months.some(long => long.startsWith(like)) && like.length === 3 ? name?.slice(0, 3) : undefined
}

/** The edits that move a written date to another day, with its weekday. */
export function moveDate(
  text: string,
  { span, weekday }: DateReading,
  day: IsoDay,
  language = 'en',
): readonly Edit[] {
  const edits: Edit[] = [{ span, newText: writeDay(day, text.slice(span.start, span.end)) }]
  const name = weekday && weekdayName(weekdayOf(day), weekday.name, language)
  if (weekday && name !== undefined && name !== weekday.name)
    edits.push({ span: weekday.span, newText: name })
  return edits
}
