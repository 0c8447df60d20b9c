import type { Negotiable } from '../../brief/analyses/negotiable.js'
import type { Brief } from '../../brief/brief.js'
import { plain } from '../../markdown/outline.js'
import type { Figures } from '../../picture/figures.js'
import { plainly } from '../../picture/rich-text.js'
import type { TimeData } from '../../picture/time/time-data.js'
import type { Writer } from '../../picture/writer.js'
import type { IsoDay } from '../../values/day.js'

/** What the parts of a report are read from. */
export interface Teller {
  readonly brief: Brief
  /** Speaks in the voice of the team. */
  readonly writer: Writer
  readonly today: IsoDay
  readonly negotiables: readonly Negotiable[]
  /** The deal itself; undefined where no number can be put on a scale. */
  readonly main: Negotiable | undefined
  /** How its numbers are written. */
  readonly figures: Figures | undefined
  readonly time: TimeData | undefined
}

/** No text of a report is longer, in UTF-16 units. */
const longest = 400

/** The text as a reader sees it, without a full stop at its end, and with its dates as people write them: `10 Dec`. */
export function tidy(
  { brief, writer, today }: Pick<Teller, 'brief' | 'writer' | 'today'>,
  text: string,
  most = longest,
): string {
  const seen = plainly(plain({ text: text.slice(0, 2 * longest) }))
  let shown = ''
  let end = 0
  for (const date of brief.reader.dates(seen)) {
    const { start } = date.span
    if (date.kind !== 'day' || start < end || seen.slice(start, date.span.end) !== date.day) continue
    const isThisYear = date.day.startsWith(today.slice(0, 4))
    shown += seen.slice(end, start) + (isThisYear ? writer.shortDay(date.day) : writer.date(date.day))
    end = date.span.end
  }
  return shorten((shown + seen.slice(end)).replace(/(?<=[^.])\.$/, ''), most)
}

/** The text, or its beginning with "…"; cut between words, or else between the signs that readers see. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  let shown = ''
  for (const { segment } of graphemes.segment(text.slice(0, most + 20))) {
    if (shown.length + segment.length >= most) break
    shown += segment
  }
  const words = /^(.*[^\s,;:(–—])[\s,;:(–—]+\S{0,20}$/s.exec(shown)?.[1]
  return `${words !== undefined && words.length > shown.length / 2 ? words : shown.trimEnd()}…`
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
