import type { Point } from '../../brief/analyses/key-points.js'
import type { Brief } from '../../brief/brief.js'
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
  const reasonOf = (point: Point | undefined) =>
    point ? tidy(teller, readReason(teller.brief, point.position)) : ''
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
function readReason(brief: Brief, { label, written }: Position): string {
  if (written === undefined || label.isCued || label.row !== undefined || label.sentence !== undefined)
    return ''
  const behind = ownLines(brief, label).slice(written.span.end)
  if (!begins.test(behind)) return ''
  const text = behind.trim()
  const because = reason.exec(text)
  const after =
    because === null
      ? text.replace(/^[^,;:(–—]*(?:[,;:(–—]|$)/, '')
      : text.slice(because.index + because[0].length)
  return after.includes('(') ? after : after.replace(/\)[\s.]*$/, '')
}

/** The lines of a value in front of one that says another key number, as lines without bullets do. */
function ownLines({ text, facts }: Brief, { value }: Position['label']): string {
  const [next] = facts.positions
    .map(({ label }) => label.key.span.start)
    .filter(start => start > value.span.start && start < value.span.end)
    .map(start => text.slice(value.span.start, start).split('\n').length - 1)
    .filter(line => line > 0)
    .sort((a, b) => a - b)
  if (next === undefined) return value.text
  const own = value.text.split('\n').slice(0, next).join('\n').trimEnd()
  // A line that breaks off goes on in the next one.
  return goesOn.test(own) ? value.text : own
}

const reasons = oneOf(inEveryLanguage(({ phrases }) => phrases.reasons))
const goesOn = new RegExp(`(?:[,;:(–—]|${noLetterBefore}${reasons})$|\\([^)]*$`, 'iu')
// What stands in a line below without a sign of its own is something else.
const begins = new RegExp(
  `^[^\\n]*(?:[,;:(–—]|\\n\\s*\\(|(?:\\n\\s*|${noLetterBefore})${reasons}${noLetterAfter})`,
  'iu',
)
const reason = new RegExp(`${noLetterBefore}${reasons}${noLetterAfter}\\s*`, 'iu')
