import type { Big } from 'big.js'
import { saysSame, type Weighed, type WeighedWorksheet } from '../../brief/analyses/alternatives.js'
import { middleOf, onScale } from '../../brief/analyses/scale.js'
import type { Brief } from '../../brief/brief.js'
import { findPosition, type Position, type PositionName } from '../../brief/facts/positions.js'
import { reckonReason } from '../../brief/facts/reason.js'
import type { WorksheetCell } from '../../brief/facts/worksheet.js'
import { likeLine } from '../../brief/like-line.js'
import { line } from '../../brief/templates.js'
import { normaliseName } from '../../language/normalise-name.js'
import { findSection, plain } from '../../markdown/outline.js'
import { appendToSection, fillCell, insertBelow, lineEndingOf, startOfLine } from '../../text/edits.js'
import type { Edit } from '../../text/span.js'
import { formatAmount, formatLike, isSameAmount } from '../../values/value.js'

type Best = NonNullable<WeighedWorksheet['best']>

/** What an alternative is worth, in the writing of the BATNA value or else of the limit: `€423.6k per year`. */
export function writeWorth(brief: Brief, { unit }: WeighedWorksheet, worth: Big): string {
  const like = (['batnaValue', 'walkAway', 'target', 'opening'] as const)
    .map(name => findPosition(brief.facts.positions, name))
    .find(position => position?.written?.isRange === false)
  return (
    (like && amountLike(brief, unit, worth, like.written, like.label.value.text)) ??
    formatAmount(worth, unit, brief.language)
  )
}

/** Undefined where the value counts something else. */
function amountLike(
  { language }: Brief,
  unit: WeighedWorksheet['unit'],
  worth: Big,
  value: WorksheetCell['value'],
  text: string,
): string | undefined {
  const extent = onScale({ unit }, value)
  if (value === undefined || extent === undefined) return undefined
  const middle = middleOf(extent)
  // Where the amount is zero, nothing says on what basis it is written.
  const own = middle.eq(0) ? worth : worth.times(value.low).div(middle)
  return formatLike(own, value, text, language)
}

/** The edits that put what each alternative is worth into the table. */
export function worthEdits(brief: Brief, weighed: WeighedWorksheet): readonly Edit[] {
  return weighed.all.flatMap(one => worthEdit(brief, weighed, one) ?? [])
}

/** Undefined if the cell says so already, or there is nothing to say. */
export function worthEdit(
  brief: Brief,
  { unit }: WeighedWorksheet,
  { alternative, worth }: Weighed,
): Edit | undefined {
  const cell = alternative.worth
  if (cell === undefined || 'because' in worth || saysSame(unit, cell, worth)) return undefined
  const [outcome] = alternative.outcomes
  const like = cell.value === undefined ? outcome?.amount : cell
  const text =
    (like?.value &&
      amountLike(brief, unit, worth, { ...like.value, span: like.value.amountSpan }, like.text)) ??
    formatAmount(worth, { ...unit, per: [] }, brief.language)
  return plain(cell) === '' ? fillCell(brief.text, cell.span, text) : { span: cell.span, newText: text }
}

/** The edits that give the BATNA value that amount, with the sum as its reason, in its own line. */
export function batnaValueEdits(brief: Brief, weighed: WeighedWorksheet, best: Best): readonly Edit[] {
  const reason = reasonOf(brief, weighed, best)
  const position = findPosition(brief.facts.positions, 'batnaValue')
  if (position === undefined) return [newBatnaValue(brief, weighed, best, reason)]
  const { label, written } = position
  const { text, span } = label.value
  const worth = writeWorth(brief, weighed, best.worth)
  if (written === undefined)
    return [{ span, newText: ` ${worth} (${reason})`.slice(span.start === label.key.span.end + 1 ? 0 : 1) }]
  const at = (start: number, end: number) => ({ start: span.start + start, end: span.start + end })
  const extent = onScale(weighed, position.value)
  const isSame = extent !== undefined && isSameAmount(middleOf(extent), best.worth)
  const amount = isSame ? [] : [{ span: at(written.span.start, written.span.end), newText: worth }]
  const bracket = /\(([^()]*)\)/.exec(text)
  if (bracket === null) {
    const isExplained = text.slice(written.span.end).trim() !== ''
    const end = written.span.end
    return isExplained ? amount : [...amount, { span: at(end, end), newText: ` (${reason})` }]
  }
  const isSum =
    reckonReason(brief, brief.facts.positions, position) !== undefined ||
    weighed.all.some(({ name }) => reasonOfSure(name) === bracket[1])
  const inside = at(bracket.index + 1, bracket.index + bracket[0].length - 1)
  return isSum && !isSame ? [...amount, { span: inside, newText: reason }] : amount
}

/** A line below the BATNA, or else below the limit, or at the end of the section for it. */
function newBatnaValue(brief: Brief, weighed: WeighedWorksheet, { worth }: Best, reason: string): Edit {
  const { text, vocabulary } = brief
  const above = findLine(brief, 'batna') ?? findLine(brief, 'walkAway')
  const newLine = line('batnaValue', `${writeWorth(brief, weighed, worth)} (${reason})`, vocabulary)
  return above === undefined
    ? atEnd(brief, newLine)
    : insertBelow(text, above.label.span.end, likeLine(text, above, newLine))
}

/** A key number in a line of its own, not in a table. */
function findLine({ facts, text }: Brief, name: PositionName): Position | undefined {
  const found = findPosition(facts.positions, name)
  const start = found && startOfLine(text, found.label.span.start)
  return start === undefined || /^\s*\|/.test(text.slice(start, found?.label.value.span.start))
    ? undefined
    : found
}

function atEnd(brief: Brief, lines: string): Edit {
  const section = findSection(brief, 'walkAway')
  if (section !== undefined) return appendToSection(brief.text, section, `\n${lines}`)
  const { length } = brief.text
  return appendToSection(brief.text, { span: { start: 0, end: length }, heading: undefined }, `\n${lines}`)
}

/** `80% × €432k + 20% × €400k − €2k`; the name of an alternative that is sure and costs nothing. */
function reasonOf(brief: Brief, { unit, direction }: WeighedWorksheet, { alternative, name }: Best): string {
  const { outcomes, costs } = alternative
  const write = ({ value, text }: WorksheetCell) => {
    if (value !== undefined && value.kind === unit.kind && !value.isRange)
      return text.slice(value.amountSpan.start, value.amountSpan.end)
    const extent = onScale({ unit }, value)
    return extent === undefined
      ? plain({ text })
      : formatAmount(middleOf(extent), { ...unit, per: [] }, brief.language)
  }
  const terms = outcomes.map(({ amount, probability }) => {
    const isSure = probability === undefined || probability.eq(1)
    return isSure ? write(amount) : `${percentOf(probability, brief.language)} × ${write(amount)}`
  })
  const paid = costs
    .filter(({ value }) => value?.high.eq(0) !== true)
    .map(cell => ` ${direction === 'more' ? '−' : '+'} ${write(cell)}`)
  const sum = terms.join(' + ') + paid.join('')
  return outcomes.length === 1 && paid.length === 0 ? reasonOfSure(name) : sum
}

function reasonOfSure(name: string): string {
  return name.replace(/[()]/g, '')
}

function percentOf(share: Big, language: string): string {
  const number = share.times(100).toFixed()
  return language === 'en' ? `${number}%` : `${number.replace('.', ',')} %`
}

/** The edits that name an alternative as the BATNA; none where its line does already. */
export function batnaEdits(brief: Brief, { name }: Best): readonly Edit[] {
  const { facts, text, vocabulary, reader } = brief
  const position = findPosition(facts.positions, 'batna')
  if (position === undefined) {
    const newLine = line('batna', name, vocabulary)
    const below = findLine(brief, 'batnaValue')
    const above = findLine(brief, 'walkAway')
    if (below !== undefined) {
      const start = startOfLine(text, below.label.span.start)
      const newText = likeLine(text, below, newLine).replace(/\n/g, lineEndingOf(text))
      return [{ span: { start, end: start }, newText }]
    }
    return [
      above === undefined
        ? atEnd(brief, newLine)
        : insertBelow(text, above.label.span.end, likeLine(text, above, newLine)),
    ]
  }
  const { value } = position.label
  const said = new Set(wordsIn(plain(value)))
  const isNamed = wordsIn(name).every(word => said.has(word))
  return isNamed && !reader.hasGap(value.text) ? [] : [{ span: value.span, newText: name }]
}

function wordsIn(text: string): readonly string[] {
  return normaliseName(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
