import type { Big } from 'big.js'
import { isOwnColumn, type Negotiable, negotiablesOf } from '../../brief/analyses/negotiable.js'
import { isPlausible, readOffered } from '../../brief/analyses/offered.js'
import { middleOf, onScale } from '../../brief/analyses/scale.js'
import { isUnsaid } from '../../brief/analyses/unsaid.js'
import type { Brief } from '../../brief/brief.js'
import { type Offer, offerColumns } from '../../brief/facts/offers.js'
import { meetingWords } from '../../language/meeting-words.js'
import { findSections, type Row, type Table } from '../../markdown/outline.js'
import { appendToSection, endOfLine, insertBelow, insertBlock, startOfLine } from '../../text/edits.js'
import { applyEdits, type Edit } from '../../text/span.js'
import { readDate } from '../../values/date.js'
import type { IsoDay } from '../../values/day.js'
import { formatAmount, formatLike } from '../../values/value.js'
import { moveDate } from '../../values/write-day.js'
import { smallestEdit } from './smallest-edit.js'

/** An offer as somebody types it. */
export interface TypedOffer {
  readonly who: 'us' | 'them'
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
  const negotiable = isUnsaid(all) ? undefined : all[0]
  const { line } = offer
  const log = findLog(brief, negotiable?.name)
  const old = log?.table.rows.findLast(
    ({ span }) => line !== undefined && lineOf(brief.text, span.start) === line,
  )
  const amount = negotiable && readOffered(brief, negotiable, offer.text)
  const isAmount = amount !== undefined || (negotiable === undefined && /\d/.test(offer.text))
  if (!isAmount) {
    const isDeleted = offer.text.trim() === '' && old !== undefined
    return isDeleted ? { edits: [takeOut(brief.text, old)], line: undefined } : undefined
  }
  if (offer.phase !== 'entered' && negotiable && amount && !isPlausible(negotiable, amount)) return undefined
  const write = (like: Like | undefined) =>
    amount === undefined || negotiable === undefined
      ? offer.text.trim().slice(0, 100)
      : writeAmount(brief, negotiable, amount, like)
  if (log === undefined) return newLog(brief, offer, negotiable?.name, write(undefined), moment)
  const row = rowOf(brief, log, offer, old, write, moment)
  const { text } = brief
  if (old !== undefined) {
    const span = { start: startOfLine(text, old.span.start), end: endOfLine(text, old.span.start) }
    const edit = smallestEdit(text, span, row)
    return { edits: edit === undefined ? [] : [edit], line: row }
  }
  const last = log.table.rows.at(-1)?.span ?? log.table.span
  const end = last.start + text.slice(last.start, last.end).trimEnd().length
  return { edits: [insertBelow(text, end, `${row}\n`)], line: row }
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
  const cellOf = (row: Row | undefined, index: number) => row?.cells[index]?.text.trim() ?? ''
  const like = rows
    .flatMap(row => {
      const text = cellOf(row, amount)
      const value = brief.reader.mainValue(text)
      return value === undefined || value.isRange ? [] : [{ text, value }]
    })
    .at(-1)
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
