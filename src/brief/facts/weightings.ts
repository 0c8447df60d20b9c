import { anyHead, wholePlan } from '../../language/any-language.js'
import { inEveryLanguage } from '../../language/languages.js'
import { normaliseName } from '../../language/normalise-name.js'
import { oneOf } from '../../language/pattern.js'
import { sliceWords, trimWords } from '../../markdown/label.js'
import {
  allSections,
  type Item,
  type Row,
  type Section,
  type Table,
  type Words,
} from '../../markdown/outline.js'
import { findAll } from '../../text/find-all.js'
import type { Span } from '../../text/span.js'
import type { Note } from '../note.js'
import type { TextReader } from '../text-reader.js'
import type { Figure, Issue } from './issues.js'

/** What each of several things weighs: the rows of a table, or the lines of a list said to share a hundred points. */
export interface Weighting {
  /** The table, or the first item of the list. */
  readonly span: Span
  readonly weights: readonly Figure[]
  /** Whether each of them has a weight. */
  readonly isComplete: boolean
}

/** The weightings of tables of issues, then those of other tables and lists, in the order of the text. */
export function readWeightings(brief: Note, issues: readonly Issue[]): readonly Weighting[] {
  const tables = new Set(issues.flatMap(({ weight, table }) => (weight?.value ? [table] : [])))
  const ofIssues = [...tables].map((span): Weighting => {
    const own = issues.filter(({ table }) => table === span)
    const weights = own.flatMap(({ weight }) => (weight?.value === undefined ? [] : [weight]))
    return { span, weights, isComplete: weights.length === own.length }
  })
  const others = allSections(brief).flatMap(section => [
    ...section.tables
      .filter(({ span }) => !tables.has(span))
      .flatMap(table => ofTable(section, table, brief.reader)),
    ...listsOf(section).flatMap(items => ofList(section, items, brief.reader)),
    ...[...section.paragraphs, ...section.items.map(({ words }) => words)].flatMap(words =>
      ofLine(words, brief.reader),
    ),
  ])
  return [...ofIssues, ...others.toSorted((a, b) => a.span.start - b.span.start)]
}

/** Two numbers may be anything. */
const fewest = 3

/** A hundred that is shared out, `out of 100`, `100 points`. */
const hundred = new RegExp(
  String.raw`${wholePlan('hundred')}(?=[^\S\r\n]*(?:[^\s\p{L}\d.,]|[.,](?!\d)|$))`,
  'imu',
)

function saysHundred(text: string): boolean {
  return hundred.test(text)
}

const weightHead = new RegExp(`^${anyHead('weight')}$`)
const total = new RegExp(`^${oneOf(inEveryLanguage(({ positions }) => positions.totals))}$`)
/** Brackets that give a weight no other unit: `Points (out of 100)`, `Weight (%)`. */
const otherUnit = /\((?![^()]*(?:100|%))[^()]*\)/u

/** A table with a column of weights of a hundred: said so above or in its head, by per cent, or because they nearly are. */
function ofTable(section: Section, { span, columns, rows }: Table, reader: TextReader): Weighting[] {
  const column = columns.findIndex(
    ({ text }, index) => index > 0 && weightHead.test(normaliseName(text)) && !otherUnit.test(text),
  )
  const head = columns[column]
  const named = rows.filter(({ cells: [name] }) => name && !total.test(normaliseName(name.text)))
  if (head === undefined) return ofNames(span, named, reader)
  const weights = named.flatMap(({ cells }) => figureOf(cells[column], reader))
  const isSaid =
    saysHundred(head.text) ||
    head.text.includes('%') ||
    reader.holds(saysHundred, leadOf(section, span.start))
  const isShared =
    isSaid || weights.every(({ words }) => words.text.includes('%')) || areNearlyHundred(weights)
  return isShared && weights.length >= fewest
    ? [{ span, weights, isComplete: weights.length === named.length }]
    : []
}

/** Names that hold their points: `Rent (45 points)`. */
function ofNames(span: Span, rows: readonly Row[], reader: TextReader): Weighting[] {
  const weights = rows.flatMap(({ cells: [name] }) => {
    const inName = name && pointsIn.exec(name.text)
    if (!name || !inName?.[1]) return []
    const start = inName.index + inName[0].indexOf(inName[1])
    return figureOf(sliceWords(name, start, start + inName[1].length), reader)
  })
  const isShared = weights.length === rows.length && weights.length >= fewest && areNearlyHundred(weights)
  return isShared ? [{ span, weights, isComplete: true }] : []
}

function figureOf(words: Words | undefined, reader: TextReader): Figure[] {
  const value = words && reader.mainValue(words.text)
  if (words === undefined || value === undefined || value.isRange) return []
  return value.kind === 'number' || value.kind === 'percent' || value.kind === 'quantity'
    ? [{ words, value }]
    : []
}

/** Whole steps of five that add up to nearly a hundred were meant to be a hundred. */
function areNearlyHundred(weights: readonly Figure[]): boolean {
  const lows = weights.map(({ value }) => value?.low.toNumber() ?? 0)
  const sum = lows.reduce((all, low) => all + low, 0)
  return sum >= 85 && sum <= 115 && lows.every(low => low > 0 && low % 5 === 0)
}

/** The outermost lists: items with nothing but blanks between them. */
function listsOf({ items, prose, span: { start } }: Section): readonly (readonly Item[])[] {
  const lists: Item[][] = []
  for (const item of items) {
    const list = lists.at(-1)
    const before = list?.at(-1)
    const isNext =
      before && !/[\p{L}\p{N}]/u.test(prose.slice(before.span.end - start, item.span.start - start))
    if (list && isNext) list.push(item)
    else lists.push([item])
  }
  return lists.filter(list => list.length >= fewest)
}

/** A list below words such as `out of 100`, of which each item has one number that can be its weight. */
function ofList(section: Section, items: readonly Item[], reader: TextReader): Weighting[] {
  const [first] = items
  if (first === undefined || !reader.holds(saysHundred, leadOf(section, first.span.start))) return []
  const named = items.filter(({ words }) => !total.test(normaliseName(words.text.split(/[:=\d]/)[0] ?? '')))
  const weights = named.flatMap(({ words }) => weightOf(words, reader))
  return weights.length === named.length ? [{ span: first.span, weights, isComplete: true }] : []
}

function weightOf(words: Words, reader: TextReader): Figure[] {
  const found = weightIn.exec(words.text)
  const number = found?.[1] ?? found?.[2]
  if (found === null || number === undefined) return []
  const start = found.index + found[0].indexOf(number)
  return figureOf(sliceWords(words, start, start + number.length), reader)
}

/** `Weights, out of 100: price 40, term 30, deposit 20, parking 20`. */
function ofLine(words: Words, reader: TextReader): Weighting[] {
  const from = words.text.indexOf(': ') + 1
  if (from === 0 || !reader.holds(saysHundred, words.text.slice(0, from))) return []
  const parts = findAll(words.text, betweenSigns).filter(({ index }) => index >= from)
  const weights = parts.flatMap(({ 0: part, index }) =>
    weightOf(trimWords(sliceWords(words, index, index + part.length)), reader),
  )
  const isAll = parts.length >= fewest && weights.length === parts.length
  return isAll ? [{ span: words.span, weights, isComplete: true }] : []
}

const betweenSigns = /[^:,;|/·\r\n]{2,60}/g

const points = oneOf(inEveryLanguage(({ heads }) => heads.points))
const pointsIn = new RegExp(String.raw`[(,–—-]\s{0,9}(\d{1,3})\s?${points}\s{0,9}(?:\)|$)`, 'u')
/** `40 price`, `price: 40`, `price (40 points)`, `price ... 40`; no amount of money. */
const weightIn = new RegExp(
  [
    String.raw`^\W{0,3}(?<![\p{Sc}\d.,])(\d{1,3}(?:\s?%)?)(?:\s?${points}(?!\p{L}))?(?:\s[–—-]|:)?\s(?=\p{L})`,
    String.raw`(?:[:=–—(→]|\.{2,}|-|\s)\s{0,9}(\d{1,3}(?:\s?%)?)(?:\s?${points}(?!\p{L}))?\s{0,9}(?:\)|$|[,;.](?!\d)|\s[–—(-])`,
  ].join('|'),
  'u',
)

/** The two lines with something on them before a place. */
function leadOf({ prose, span }: Section, at: number): string {
  const before = prose.slice(Math.max(0, at - span.start - 300), at - span.start)
  return before
    .split(/[\r\n]+/)
    .filter(line => /\p{L}|\d/u.test(line))
    .slice(-2)
    .join('\n')
}
