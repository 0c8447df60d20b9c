import type { Big } from 'big.js'
import { isOwnColumn, type Negotiable, negotiablesOf } from '../../brief/analyses/negotiable.js'
import { isPlausible, readOffered } from '../../brief/analyses/offered.js'
import { middleOf, onScale } from '../../brief/analyses/scale.js'
import { isUnsaid } from '../../brief/analyses/unsaid.js'
import type { Brief } from '../../brief/brief.js'
import { type Offer, offerColumns } from '../../brief/facts/offers.js'
import { parseBrief } from '../../brief/parse-brief.js'
import { cellsIn } from '../../brief/table-columns.js'
import { meetingWords } from '../../language/meeting-words.js'
import { findSections, type Row, type Table } from '../../markdown/outline.js'
import { appendToSection, endOfLine, insertBelow, insertBlock, startOfLine } from '../../text/edits.js'
import { applyEdits, type Edit, type Span } from '../../text/span.js'
import { readDate } from '../../values/date.js'
import type { IsoDay } from '../../values/day.js'
import { formatAmount, formatLike } from '../../values/value.js'
import { moveDate } from '../../values/write-day.js'
import { smallestEdit } from './smallest-edit.js'

/** An offer as somebody types it. */
export interface TypedOffer {
  readonly who: 'us' | 'them'
  /** How the brief calls the number that is offered; the deal as a whole if it is missing or none has this name. */
  readonly number?: string
  readonly text: string
  /** Until it is confirmed with Enter, only an amount that may be meant is written. */
  readonly phase: 'typing' | 'left' | 'entered'
  /** The line of the log that was written while this offer was typed. */
  readonly line: string | undefined
}

export interface WrittenOffer {
  readonly edits: readonly Edit[]
  /** The line of the log that now has the offer. */
  readonly line: string | undefined
}

/** When something is said. */
export interface Moment {
  readonly today: IsoDay
  /** `14:32`. */
  readonly time: string
}

/** The edits that put an offer into the log, or change the line that it has; undefined if the text is no amount. */
export function writeOffer(brief: Brief, offer: TypedOffer, moment: Moment): WrittenOffer | undefined {
  const all = negotiablesOf(brief)
  const negotiables = isUnsaid(all) ? [] : all
  const negotiable = negotiables.find(({ name = '' }) => name === offer.number) ?? negotiables[0]
  const log = findLog(brief, negotiable?.name)
  const old = log && rowAt(brief, log, offer.line)
  const amount = negotiable && readOffered(brief, negotiable, offer.text)
  const isAmount = amount !== undefined || (negotiable === undefined && /\d/.test(offer.text))
  if (!isAmount) {
    const isDeleted = offer.text.trim() === '' && log !== undefined && old !== undefined
    return isDeleted ? { edits: takeBack(brief, log, old), line: undefined } : undefined
  }
  if (offer.phase !== 'entered' && negotiable && amount && !isPlausible(negotiable, amount)) return undefined
  const write = (like: Like | undefined) =>
    amount === undefined || negotiable === undefined
      ? offer.text.trim().slice(0, 100)
      : writeAmount(brief, negotiable, amount, like)
  if (log !== undefined) return writeInto(brief, log, offer, old, write, moment)
  const withoutColumn = negotiable?.name === undefined ? undefined : findLog(brief, undefined)
  return withoutColumn === undefined || negotiable?.name === undefined
    ? newLog(brief, offer, negotiable?.name, write(undefined), moment)
    : withNewColumn(brief, withoutColumn.table, negotiable.name, offer, moment)
}

/** The row that was written while an offer was typed. */
function rowAt({ text }: Brief, { table }: Log, line: string | undefined): Row | undefined {
  return table.rows.findLast(({ span }) => line !== undefined && lineOf(text, span.start) === line)
}

function writeInto(
  brief: Brief,
  log: Log,
  offer: TypedOffer,
  old: Row | undefined,
  write: (like: Like | undefined) => string,
  moment: Moment,
): WrittenOffer {
  const { text } = brief
  const isShared = old !== undefined && hasOthers(log, old)
  const open = old === undefined ? openRow(brief, log, offer, moment) : old
  if (open !== undefined && (old === undefined || (isShared && sideOf(brief, old) === offer.who))) {
    const edit = cellEdit(text, log, open, escaped(write(likeOf(brief, log, open))))
    const span = { start: startOfLine(text, open.span.start), end: endOfLine(text, open.span.start) }
    return edit === undefined
      ? { edits: [], line: text.slice(span.start, span.end) }
      : { edits: [edit], line: lineWith(text, span, edit) }
  }
  const row = rowOf(brief, log, offer, old, write, moment)
  if (old !== undefined && !isShared) {
    const span = { start: startOfLine(text, old.span.start), end: endOfLine(text, old.span.start) }
    const edit = smallestEdit(text, span, row)
    return { edits: edit === undefined ? [] : [edit], line: row }
  }
  const last = log.table.rows.at(-1)?.span ?? log.table.span
  const end = last.start + text.slice(last.start, last.end).trimEnd().length
  // If the other side said it, the amount goes out of the row where it was typed first.
  const taken = old === undefined ? [] : takeBack(brief, log, old)
  return { edits: [...taken, insertBelow(text, end, `${row}\n`)], line: row }
}

function lineWith(text: string, line: Span, edit: Edit): string {
  return text.slice(line.start, edit.span.start) + edit.newText + text.slice(edit.span.end, line.end)
}

/** The last row, if the same side made that offer today and said nothing of this number yet: `€445k`, and then `45 days`. */
function openRow(brief: Brief, log: Log, { who }: TypedOffer, { today }: Moment): Row | undefined {
  const row = log.table.rows.at(-1)
  const offer = row && brief.facts.offers.find(({ span }) => span.start === row.span.start)
  if (row === undefined || offer?.who !== who) return undefined
  const isToday = offer.date?.kind === 'day' && offer.date.day === today
  const isBlank = (row.cells[log.amount]?.text.trim() ?? '') === ''
  return isToday && isBlank && hasOthers(log, row) ? row : undefined
}

function sideOf({ facts }: Brief, { span }: Row): Offer['who'] {
  return facts.offers.find(offer => offer.span.start === span.start)?.who
}

/** Whether a row has an amount of another number. */
function hasOthers({ places, amount }: Log, { cells }: Row): boolean {
  return places.values.some(index => index !== amount && (cells[index]?.text.trim() ?? '') !== '')
}

/** Takes an amount out of its row, or the row if it has no other. */
function takeBack({ text }: Brief, log: Log, row: Row): readonly Edit[] {
  const edit = hasOthers(log, row) ? cellEdit(text, log, row, '') : takeOut(text, row)
  return edit === undefined ? [] : [edit]
}

/** Writes the cell of the amount, as wide as it was if that is enough; undefined if the row has no such cell. */
function cellEdit(text: string, { table, amount }: Log, row: Row, written: string): Edit | undefined {
  const lines = cellsIn(text, table.span)
  const cells = lines.find(
    ([first]) => first !== undefined && first.start >= startOfLine(text, row.span.start),
  )
  const span = cells?.[amount]
  if (span === undefined) return undefined
  const dashes = lines[1]?.[amount]
  const isRight = dashes !== undefined && /-:\s*$/.test(text.slice(dashes.start, dashes.end))
  const width = Math.max(0, span.end - span.start - 3)
  const shown = isRight ? written.padStart(width) : written.padEnd(width)
  return smallestEdit(text, span, `| ${shown} `)
}

/** The offer in a column that the log has not had yet, in front of the notes. */
function withNewColumn(
  brief: Brief,
  table: Table,
  name: string,
  offer: TypedOffer,
  moment: Moment,
): WrittenOffer | undefined {
  const { text } = brief
  const head = escaped(name)
  const note = offerColumns(table)?.note ?? -1
  const edits = cellsIn(text, table.span).flatMap((cells, line): Edit[] => {
    const place = note === -1 ? cells.at(-1)?.end : cells[note]?.start
    const width = Math.max(4, head.length)
    const cell = [head.padStart(width), `${'-'.repeat(width - 1)}:`][line] ?? ' '.repeat(width)
    return place === undefined ? [] : [{ span: { start: place, end: place }, newText: `| ${cell} ` }]
  })
  const wider = applyEdits(text, edits)
  const written = writeOffer(parseBrief(wider), { ...offer, line: undefined }, moment)
  if (written === undefined) return undefined
  const whole = smallestEdit(text, { start: 0, end: text.length }, applyEdits(wider, written.edits))
  return { edits: whole === undefined ? [] : [whole], line: written.line }
}

function takeOut(text: string, { span: { start } }: Row): Edit {
  const above = lineEnd(text, startOfLine(text, start))
  return { span: { start: above, end: endOfLine(text, start) }, newText: '' }
}

interface Log {
  readonly table: Table
  readonly places: NonNullable<ReturnType<typeof offerColumns>>
  /** The column of the amount. */
  readonly amount: number
}

/** The last table of offers that has a column for the number. */
function findLog(brief: Brief, name: string | undefined): Log | undefined {
  const tables = findSections(brief, 'offers').flatMap(section => section.tables)
  return tables
    .flatMap(table => {
      const places = offerColumns(table)
      const amount = places?.values.find(index => isOwnColumn(table.columns[index]?.text.trim() ?? '', name))
      return places === undefined || amount === undefined ? [] : [{ table, places, amount }]
    })
    .at(-1)
}

interface Like {
  readonly text: string
  readonly value: NonNullable<ReturnType<Brief['reader']['mainValue']>>
}

/** The amount in the writing of the column, or else of the limit. */
function writeAmount(
  { language }: Brief,
  { scale }: Negotiable,
  amount: Big,
  like: Like | undefined,
): string {
  const found = like && onScale(scale, like.value)
  if (like && found && !like.value.low.eq(0) && !middleOf(found).eq(0)) {
    const own = amount.times(like.value.low).div(middleOf(found))
    return formatLike(own, { ...like.value, span: like.value.amountSpan }, like.text, language)
  }
  const { written, label } = scale.unitOf
  return written === undefined || written.isRange
    ? formatAmount(amount, { ...scale.unit, per: [] }, language)
    : formatLike(amount, { ...written, span: written.amountSpan }, label.value.text, language)
}

function rowOf(
  brief: Brief,
  { table, places, amount }: Log,
  { who }: TypedOffer,
  old: Row | undefined,
  write: (like: Like | undefined) => string,
  { today, time }: Moment,
): string {
  const words = meetingWords(brief.language)
  const rows = table.rows.filter(row => row !== old)
  const offers = brief.facts.offers.filter(({ span }) => rows.some(row => row.span.start === span.start))
  const round = offers.filter(other => other.who === who).length + 1
  const like = likeOf(brief, { table, places, amount }, old)
  const before = rows.at(-1)
  const same = offers.findLast(other => other.who === who)
  const cells = table.columns.map((_, index) => {
    if (index === places.date) return dayLike(today, cellOf(before, index), brief.language)
    if (index === places.who) return whoLike(same, rows, index) ?? words[who === 'us' ? 'us' : 'them']
    if (index === amount) return escaped(write(like))
    return index === places.note ? `${words.round} ${round}, ${time}` : ''
  })
  return aligned(brief.text, table, cells)
}

function cellOf(row: Row | undefined, index: number): string {
  return row?.cells[index]?.text.trim() ?? ''
}

/** The last amount of the column but that of a row. */
function likeOf({ reader }: Brief, { table, amount }: Log, but: Row | undefined): Like | undefined {
  return table.rows
    .flatMap(row => {
      const text = row === but ? '' : cellOf(row, amount)
      const value = reader.mainValue(text)
      return value === undefined || value.isRange ? [] : [{ text, value }]
    })
    .at(-1)
}

function whoLike(same: Offer | undefined, rows: readonly Row[], index: number): string | undefined {
  const row = same && rows.find(({ span }) => span.start === same.span.start)
  return row?.cells[index]?.text.trim()
}

/** A day written like the date of another row. */
function dayLike(day: IsoDay, like: string, language: string): string {
  const date = readDate(like, { language })
  return date === undefined || date.kind !== 'day'
    ? day
    : applyEdits(like, moveDate(like, date, day, language))
}

function escaped(cell: string): string {
  return cell.replace(/[\r\n]+/g, ' ').replace(/(?<!\\)\|/g, '\\|')
}

/** The cells as a row, in line with the dashes below the head. */
function aligned(text: string, { span }: Table, cells: readonly string[]): string {
  const head = endOfLine(text, span.start)
  const dashes = lineOf(text, lineStartAfter(text, head))
  const columns = dashes
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map(column => column.trim())
  const padded = cells.map((cell, index) => {
    const dash = columns[index] ?? ''
    return dash.endsWith(':') && !dash.startsWith(':') ? cell.padStart(dash.length) : cell.padEnd(dash.length)
  })
  const indent = /^[ \t]*/.exec(dashes)?.[0] ?? ''
  return `${indent}| ${padded.join(' | ')} |`
}

function newLog(
  brief: Brief,
  { who }: TypedOffer,
  name: string | undefined,
  amount: string,
  { today, time }: Moment,
): WrittenOffer {
  const words = meetingWords(brief.language)
  const column = escaped((name ?? '').replace(/:$/, '').trim()) || words.price
  const heads = [words.date, words.who, column, words.note]
  const cells = [today, words[who === 'us' ? 'us' : 'them'], escaped(amount), `${words.round} 1, ${time}`]
  const widths = heads.map((head, index) => Math.max(head.length, cells[index]?.length ?? 0, 4))
  const row = (texts: readonly string[]) =>
    `| ${texts.map((text, index) => (index === 2 ? text.padStart(widths[index] ?? 0) : text.padEnd(widths[index] ?? 0))).join(' | ')} |`
  const dashes = widths.map((width, index) => (index === 2 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))
  const table = [row(heads), row(dashes), row(cells), ''].join('\n')
  return { edits: [placeLog(brief, table)], line: row(cells) }
}

/** In the section for offers, or in a new one above the walk-away point, where the limits of the brief begin. */
function placeLog(brief: Brief, table: string): Edit {
  const { text, vocabulary, sections } = brief
  const [section] = findSections(brief, 'offers')
  if (section !== undefined) {
    const isBlank =
      text.slice(section.heading?.span.end ?? section.span.start, section.span.end).trim() === ''
    return appendToSection(text, section, isBlank ? table : `\n${table}`)
  }
  const limits = sections.find(
    ({ key, heading }) => key === 'walkAway' && heading?.form === 'markdown' && heading.depth === 2,
  )
  const place = limits?.heading === undefined ? text.length : startOfLine(text, limits.heading.span.start)
  return insertBlock(text, place, `## ${vocabulary.sections.offers.name}\n\n${table}`)
}

function lineOf(text: string, offset: number): string {
  return text.slice(startOfLine(text, offset), endOfLine(text, offset))
}

function lineStartAfter(text: string, end: number): number {
  return end + (/^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0].length ?? 0)
}

/** The end of the line above, before its line ending. */
function lineEnd(text: string, start: number): number {
  return start - (/(?:\r\n|\n|\r)$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0)
}
