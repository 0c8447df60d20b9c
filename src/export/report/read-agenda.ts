import { plain } from '../../markdown/outline.js'
import { msg } from '../../text/message.js'
import { formatValue } from '../../values/value.js'
import type { Bullets, TablePart } from './report.js'
import { type Teller, tidy } from './teller.js'

/** The points on the table with what we open with; undefined if the brief has none. */
export function readOurIssues(teller: Teller): TablePart | undefined {
  const { brief, writer, main, figures } = teller
  const { say } = writer
  const opening = main?.points.opening
  const { issues } = brief.facts
  const rows = issues.map(({ name, opening }) => [
    tidy(teller, name, 80),
    opening === undefined
      ? ''
      : opening.value === undefined
        ? tidy(teller, plain(opening.words), 80)
        : formatValue(opening.value, writer.language),
  ])
  const own = rows.length === 0 && opening !== undefined && figures !== undefined
  const all = own ? [[say(msg`Opening`), figures.range(opening)]] : rows
  return all.length === 0
    ? undefined
    : {
        heading: say(msg`What is on the table`),
        heads: [say(msg`Issue`), say(msg`Our opening`)],
        rows: all,
        more: 0,
      }
}

/** What we want to ask. */
export function readQuestions(teller: Teller): Bullets | undefined {
  const items = teller.brief.facts.questions
    .map(({ words }) => tidy(teller, plain(words)))
    .filter(text => text !== '')
  return items.length === 0
    ? undefined
    : { heading: teller.writer.say(msg`What we would like to understand`), items, more: 0 }
}
