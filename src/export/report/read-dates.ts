import { readComingDates } from '../../picture/time/read-time.js'
import { msg } from '../../text/message.js'
import type { DatesPart } from './report.js'
import { type Teller, tidy } from './teller.js'

/** What is still to come, with who does it; undefined if no date is. */
export function readDates(teller: Teller): DatesPart | undefined {
  const { brief, writer, today, time } = teller
  if (time === undefined || time.rows.length === 0) return undefined
  const { say } = writer
  const rows = readComingDates(brief, today, writer)
  const coming = new Set([say(msg`sure`), say(msg`likely`)])
  return {
    heading: say(msg`Dates`),
    heads: [say(msg`Date`), say(msg`What`), say(msg`Who`)],
    rows: rows.map(({ day, date, name, owner, isOwnerless, shape }) => ({
      day,
      date: date.long,
      what: tidy(teller, name),
      who:
        shape === 'deadline' && time.slack !== undefined
          ? say(msg`${time.slack.text} of slack`)
          : isOwnerless
            ? ''
            : tidy(teller, owner, 80),
      isDeadline: shape === 'deadline',
    })),
    more: time.table.filter(({ sureness }) => coming.has(sureness)).length - rows.length,
  }
}
