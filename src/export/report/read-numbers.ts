import type { Point } from '../../brief/analyses/key-points.js'
import { inDeal } from '../../brief/facts/deals.js'
import type { Position } from '../../brief/facts/positions.js'
import { inEveryLanguage } from '../../language/languages.js'
import { noLetterAfter, noLetterBefore, oneOf } from '../../language/pattern.js'
import { plain } from '../../markdown/outline.js'
import { msg } from '../../text/message.js'
import type { KeyNumber } from './report.js'
import { type Teller, tidy } from './teller.js'

/** Our key numbers with the reasons that are written for them, in the order of a grid of two columns. */
export function readNumbers(teller: Teller): readonly KeyNumber[] {
  const { main, figures, writer } = teller
  if (main === undefined || figures === undefined) return []
  const { points } = main
  const number = (name: string, point: Point | undefined, reason: string): readonly KeyNumber[] =>
    point === undefined ? [] : [{ name, value: figures.range(point), reason }]
  const reasonOf = (point: Point | undefined) => (point ? tidy(teller, readReason(point.position)) : '')
  return [
    ...number(writer.say(msg`Opening`), points.opening, reasonOf(points.opening)),
    ...number(writer.say(msg`Walk-away`), points.walkAway, reasonOf(points.walkAway)),
    ...number(writer.say(msg`Target`), points.target, reasonOf(points.target)),
    ...number(writer.say(msg`BATNA`), points.batnaValue ?? points.batna, readAlternative(teller)),
  ]
}

/** What we do without a deal, as the brief says it; empty if it does not. */
export function readAlternative(teller: Teller): string {
  const position = teller.main && inDeal(teller.main.scale.deal, 'batna')
  return position === undefined ? '' : tidy(teller, plain(position.label.value))
}

/** What the line of a key number says behind the number: `€420k plus 9% index` of `€468k per year (€420k plus 9% index)`. */
function readReason({ label, written }: Position): string {
  if (written === undefined || label.isCued || label.row !== undefined || label.sentence !== undefined)
    return ''
  const text = label.value.text.slice(written.span.end).trim()
  const because = reason.exec(text)
  const after =
    because === null
      ? text.replace(/^[^,;:(–—]*(?:[,;:(–—]|$)/, '')
      : text.slice(because.index + because[0].length)
  return after.includes('(') ? after : after.replace(/\)[\s.]*$/, '')
}

const reason = new RegExp(
  `${noLetterBefore}${oneOf(inEveryLanguage(({ phrases }) => phrases.reasons))}${noLetterAfter}\\s*`,
  'iu',
)
