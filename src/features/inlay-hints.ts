import type { Brief } from '../brief/brief.js'
import { readWrittenValues } from '../brief/facts/written-values.js'
import { inEnglish, type Translate } from '../text/message.js'
import type { Span } from '../text/span.js'
import type { IsoDay } from '../values/day.js'
import { formatValue, toYearly } from '../values/value.js'
import { describeDay, wholeDate } from './days.js'

/** A few words to show after a place in the text. */
export interface InlayHint {
  readonly offset: number
  readonly text: string
}

/** The yearly amount after values per month or quarter, and the distance from today after future dates. */
export function inlayHints(
  brief: Brief,
  span: Span,
  today: IsoDay,
  t: Translate = inEnglish,
): readonly InlayHint[] {
  const values = readWrittenValues(brief, span).flatMap(({ value, span }) => {
    const yearly = toYearly(value)
    return yearly === value ? [] : [{ offset: span.end, text: `= ${formatValue(yearly, brief.language)}` }]
  })
  const days = brief.facts.dates.flatMap(({ date }) => {
    const { start, end } = wholeDate(brief.text, date)
    const isWanted = date.kind === 'day' && date.day >= today && start >= span.start && end <= span.end
    return isWanted ? [{ offset: end, text: describeDay(date.day, today, t) }] : []
  })
  return [...values, ...days].sort((a, b) => a.offset - b.offset)
}
