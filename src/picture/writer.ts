import { Big } from 'big.js'
import type { Brief } from '../brief/brief.js'
import { type Lines, lineAt, readLines } from '../text/lines.js'
import { type Message, type Translate, toText } from '../text/message.js'
import type { Span } from '../text/span.js'
import type { IsoDay } from '../values/day.js'

/** Turns what was found into texts: in the language of the reader, with dates and lines of the brief. */
export interface Writer {
  readonly say: (message: Message) => string
  /** The number of a line, from 1. */
  readonly line: (span: Span) => number
  /** `Thu 31 Dec 2026`, in the language of the brief. */
  readonly day: (day: IsoDay) => string
  /** `31 Dec 2026`. */
  readonly date: (day: IsoDay) => string
  /** `31 Dec`. */
  readonly shortDay: (day: IsoDay) => string
  /** `Thu 31 Dec`. */
  readonly weekday: (day: IsoDay) => string
  /** `Dec`. */
  readonly month: (day: IsoDay) => string
  /** `78%`; halves are rounded away from zero. */
  readonly percent: (share: Big) => string
  readonly language: string
}

export function writerFor(brief: Brief, t: Translate): Writer {
  const lines: Lines = readLines(brief.text)
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(tagOf(brief.language), { timeZone: 'UTC', ...options })
    return (day: IsoDay) => formatter.format(new Date(`${day}T00:00:00Z`)).replace(/,/g, '')
  }
  return {
    say: message => toText(message, t),
    line: ({ start }) => lineAt(lines, start) + 1,
    day: format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
    date: format({ day: 'numeric', month: 'short', year: 'numeric' }),
    shortDay: format({ day: 'numeric', month: 'short' }),
    weekday: format({ weekday: 'short', day: 'numeric', month: 'short' }),
    month: format({ month: 'short' }),
    percent: share => `${share.times(100).round(0, Big.roundHalfUp).toFixed()}%`,
    language: brief.language,
  }
}

/** British dates, day first, in English briefs. */
function tagOf(language: string): string {
  return language === 'en' ? 'en-GB' : language
}
