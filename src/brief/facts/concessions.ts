import type { Big } from 'big.js'
import { anyHead, anyPlan, anySignal, wholePlan } from '../../language/any-language.js'
import { type Certainty, weakest } from '../../language/certainty.js'
import * as english from '../../language/en/facts.js'
import { normaliseName } from '../../language/normalise-name.js'
import { noLetterAfter, noLetterBefore, oneOf } from '../../language/pattern.js'
import type { SectionKey } from '../../language/sections.js'
import { isCounter } from '../../markdown/counter-column.js'
import { countWords, readLabel, sliceWords, trimWords } from '../../markdown/label.js'
import {
  allSections,
  type Item,
  plain,
  type Section,
  type Table,
  type Words,
} from '../../markdown/outline.js'
import { findAll } from '../../text/find-all.js'
import { letter, letters } from '../../text/letters.js'
import { isInOneOf, outermost, type Span } from '../../text/span.js'
import type { Value } from '../../values/money.js'
import type { Note } from '../note.js'
import type { TextReader } from '../text-reader.js'
import { comparePair, isPriceLike } from './compare.js'
import { isOtherThing } from './other-things.js'
import { complete, unitOf } from './position-unit.js'
import type { Position } from './positions.js'

/** One step of the ladder: a row of `Step | Give | Get | Price after`, or a list item `give … if …`. */
export interface Concession {
  readonly span: Span
  readonly give: Words
  /** Empty words if the cell for it is empty; undefined when the line names nothing in return. */
  readonly get: Words | undefined
  /** The size of the step, unsigned, if words or a column call it a step. Its spans are relative to `give`. */
  readonly size: (Value & { readonly amount: Big }) | undefined
  readonly priceAfter: Value | undefined
  /** What is written as a price but is one of another thing, `€9,000 for the deposit`. */
  readonly otherPrice?: Value | undefined
  readonly isRow: boolean
  /** `likely` if only the run of the amounts says that they are prices, or the heading only resembles a known one. */
  readonly certainty: Certainty
  /** Whether it has an amount that may be a step or a price. */
  readonly isUnclear: boolean
}

/** A concession before it is known whether its bare amounts are prices. */
interface Move extends Omit<Concession, 'size' | 'certainty' | 'isUnclear'> {
  readonly size: Value | undefined
  /** An amount of which no word or column says whether it is a step or a price. */
  readonly bare: Value | undefined
}

/** The concessions in the order of the text; `positions` tell prices from steps. */
export function readConcessions(brief: Note, positions: readonly Position[]): readonly Concession[] {
  return brief.sections
    .filter(({ key }) => key === 'concessions')
    .flatMap(section => readSection(section, brief.reader, positions))
    .sort((a, b) => a.span.start - b.span.start)
}

/**
 * The prices of ladders outside of the section for them: tables of our price and what is asked for it, and lists below a
 * heading such as `How we come down`.
 */
export function readLadders(brief: Note, positions: readonly Position[]): readonly Concession[] {
  return allSections(brief)
    .filter(({ key }) => key === undefined || ofLadders.has(key))
    .flatMap(section => {
      const headed = [section, ...section.subsections].flatMap(({ heading, bodySpan }) =>
        heading !== undefined && ladder.test(heading.words.text) ? [{ span: bodySpan }] : [],
      )
      const bodies = outermost(
        [...headed, ...belowLines(section)].toSorted((a, b) => a.span.start - b.span.start),
      )
      const isHeaded = (span: Span) => isInOneOf(bodies, span)
      const items = section.items
        .filter(({ span }) => isHeaded(span))
        .flatMap(item => fromItem(item, brief.reader))
      const tables = section.tables
        .filter(table => isLadder(table, isHeaded(table.span)))
        .map(table => fromTable(table, brief.reader))
      return [...tables, items].flatMap(run => settle(run, 'likely', positions))
    })
}

/** What stands below short lines such as `Our steps`, up to the next paragraph. */
function belowLines({ paragraphs, items, span }: Section): readonly { readonly span: Span }[] {
  const lines = paragraphs
    .filter(line => !isInOneOf(items, line.span))
    .toSorted((a, b) => a.span.start - b.span.start)
  return lines.flatMap((line, index) =>
    countWords(line.text) <= 3 && ladder.test(line.text)
      ? [{ span: { start: line.span.end, end: lines[index + 1]?.span.start ?? span.end } }]
      : [],
  )
}

const ofLadders: ReadonlySet<SectionKey> = new Set(['walkAway', 'context', 'offers', 'scenarios'])
const ladder = new RegExp(wholePlan('ladderHeads'), 'iu')

const ourOwn = new RegExp(wholePlan('ourOwn'), 'iu')
const moveHead = new RegExp(`^${anyPlan('moveLabels')}$`, 'iu')

/** Whether a table has a column of prices that are surely ours, and one of what is asked in return. */
function isLadder({ columns: heads, rows }: Table, isHeaded: boolean): boolean {
  const names = heads.map(({ text }) => normaliseName(text))
  const has = (pattern: RegExp) => names.some(name => pattern.test(name))
  const isOurs = isHeaded || heads.some(({ text }) => ourOwn.test(text)) || moveHead.test(names[0] ?? '')
  return (
    isOurs &&
    rows.length > 1 &&
    has(columns.get) &&
    (has(columns.level) || has(columns.price) || has(columns.give))
  )
}

function readSection(section: Section, reader: TextReader, positions: readonly Position[]): Concession[] {
  const lists = listsOf(section)
  const items = lists.filter(({ isReturn }) => !isReturn).flatMap(({ items }) => items)
  const moves = items.flatMap(item => fromItem(item, reader))
  return [
    ...section.tables.map(table => fromTable(table, reader)),
    withReturns(
      moves,
      lists.filter(({ isReturn }) => isReturn),
    ),
  ].flatMap(run => settle(run, section.certainty, positions))
}

/** Amounts of which nothing else tells are prices if all of them are about as large as the key numbers. */
function settle(run: readonly Move[], section: Certainty, positions: readonly Position[]): Concession[] {
  const bare = run.flatMap(move => (move.size || move.priceAfter ? [] : (move.bare ?? [])))
  const arePrices = bare.length > 0 && bare.every(value => isPriceOf(value, positions))
  // A column of prices of which none is about as large as the key numbers has those of something else: `Training | €2,000`.
  const columns = run.flatMap(({ isRow, priceAfter }) => (isRow && priceAfter ? [priceAfter] : []))
  const areOthers = columns.length > 0 && columns.every(value => isFarOff(value, positions))
  return run.map(({ bare, size, priceAfter: written, ...move }) => {
    const isOther = written && (move.isRow ? areOthers : isOtherNumber(written, positions))
    const priceAfter = isOther ? undefined : written
    const isTold = size !== undefined || priceAfter !== undefined
    const price = !isTold && arePrices ? bare : undefined
    return {
      ...move,
      size: size && { amount: size.low.abs(), ...size },
      priceAfter: priceAfter ?? price,
      ...(isOther && { otherPrice: written }),
      certainty: weakest([section, price === undefined ? 'sure' : 'likely']),
      isUnclear: !isTold && price === undefined && bare !== undefined,
    }
  })
}

/** Whether a bare number in a list is far from all our key numbers: `we start at 7.15` is a time of day. */
function isOtherNumber(value: Value, positions: readonly Position[]): boolean {
  return value.kind === 'number' && isFarOff(value, positions)
}

/** Whether an amount can be compared with a key number of ours and is about as large as none. */
function isFarOff(value: Value, positions: readonly Position[]): boolean {
  const isComparable = ownPrices(positions).some(
    own => comparePair(inUnit(value, positions), own) !== undefined,
  )
  return isComparable && !isPriceOf(value, positions)
}

/** Whether an amount is about as large as one of our key numbers. */
function isPriceOf(value: Value, positions: readonly Position[]): boolean {
  return ownPrices(positions).some(own => isPriceLike(inUnit(value, positions), own))
}

function inUnit(value: Value, positions: readonly Position[]): Value {
  return complete(value, unitOf(positions))
}

function ownPrices(positions: readonly Position[]): readonly (Value | undefined)[] {
  return positions.flatMap(({ name, value }) =>
    name === 'opening' || name === 'target' || name === 'walkAway' ? [value] : [],
  )
}

/** The items of a section under one heading or line, and whether that says that they are asked in return. */
interface List {
  readonly isReturn: boolean
  readonly items: readonly Item[]
}

function listsOf({ items: listed, paragraphs, subsections }: Section): readonly List[] {
  const labelled = paragraphs.filter(({ span }) => !isInOneOf(listed, span)).flatMap(labelledLines)
  const items = [...listed, ...labelled].toSorted((a, b) => a.span.start - b.span.start)
  const leads = [...subsections.map(({ heading }) => heading.words), ...paragraphs]
    .filter(words => !isInOneOf(items, words.span))
    .toSorted((a, b) => a.span.start - b.span.start)
  let next = 0
  let lead: Words | undefined
  const lists: { isReturn: boolean; items: Item[]; lead: Words | undefined }[] = []
  for (const item of items) {
    while ((leads[next]?.span.start ?? item.span.end) < item.span.start) lead = leads[next++]
    const isReturn =
      (lead !== undefined && namesReturn(lead.text)) ||
      (item.label !== undefined && namesReturn(item.label.key.text))
    const last = lists.at(-1)
    if (last?.lead === lead && last?.isReturn === isReturn) last.items.push(item)
    else lists.push({ isReturn, items: [item], lead })
  }
  return lists
}

/** The lines `**We give:** two more years` of a paragraph, and those of what we get for it. */
function labelledLines(paragraph: Words): Item[] {
  return findAll(paragraph.text, /[^\r\n]+/g).flatMap(({ 0: line, index }) => {
    const words = trimWords(sliceWords(paragraph, index, index + line.length))
    const label = readLabel(words)
    const isNamed = label !== undefined && (namesReturn(label.key.text) || namesGive(label.key.text))
    return isNamed && plain(label.value) !== ''
      ? [{ span: words.span, isOrdered: false, isDone: undefined, words, label, children: [] }]
      : []
  })
}

function namesGive(text: string): boolean {
  return text.length < 80 && columns.give.test(normaliseName(text))
}

function namesReturn(text: string): boolean {
  return text.length < 80 && columns.get.test(normaliseName(text))
}

/** Gives each move that names nothing in return the next list of returns, or else the one before. */
function withReturns(moves: readonly Move[], returns: readonly List[]): readonly Move[] {
  const lists = returns.flatMap(({ items }) => {
    const [first] = items
    const last = items.at(-1)
    return first && last ? [{ start: first.span.start, words: first.label?.value ?? first.words, last }] : []
  })
  let next = 0
  return moves.map(move => {
    while (next < lists.length - 1 && (lists[next]?.start ?? 0) < move.span.start) next++
    return move.get === undefined ? { ...move, get: lists[next]?.words } : move
  })
}

const columns = {
  give: new RegExp(`^${anyHead('give')}$`),
  get: new RegExp(`^(?:${anyHead('get')}|${anyPlan('getHeads')})$`),
  price: new RegExp(String.raw`^${anyHead('priceAfter')}$|\b${anyHead('after')}$`),
  level: new RegExp(`^${anyPlan('levelHeads')}$`),
}

function fromTable({ columns: headings, rows }: Table, reader: TextReader): Move[] {
  const names = headings.map(({ text }) => normaliseName(text))
  const find = (pattern: RegExp) =>
    names.findIndex((name, column) => pattern.test(name) && !isCounter(rows, column))
  const [given, get, price, level] = [columns.give, columns.get, columns.price, columns.level].map(find)
  const give = [given, level, get === -1 ? -1 : price].find(index => index !== undefined && index !== -1)
  if (give === undefined) return []
  const kind = give !== given ? 'price' : give === level ? undefined : 'step'
  return rows.flatMap(({ span, cells }) => {
    const words = cells[give]
    if (words === undefined || cells.every(({ text }) => text.trim() === '')) return []
    const values = reader.values(words.text)
    // A bare number in a column of prices may be that of the round.
    const told = values.map(value => ({
      value,
      kind: kindOf(words.text, value) ?? (kind === 'price' && isBare(value) ? undefined : kind),
    }))
    const after = give === price ? undefined : reader.values(cells[price ?? -1]?.text ?? '')[0]
    return [
      {
        span,
        give: words,
        get:
          get === undefined || get === -1
            ? undefined
            : (cells[get] ?? { span: { start: span.end, end: span.end }, text: '' }),
        size: told.find(({ kind }) => kind === 'step')?.value,
        priceAfter: after ?? told.find(({ kind }) => kind === 'price')?.value,
        bare: told.find(({ kind }) => kind === undefined)?.value,
        isRow: true,
      },
    ]
  })
}

function isBare(value: Value): boolean {
  return value.kind === 'number' && !value.hasScale && value.per.length === 0
}

const after = new RegExp(`(?:${noLetterBefore}${anySignal('priceNext')}|→)$`, 'iu')
const stepBefore = new RegExp(
  String.raw`${noLetterBefore}(?:${anyPlan('stepDirect')}|${anyPlan('stepBefore')}(?:\s+${letter}+){0,4})[^${letters}.;:!?]{0,4}$`,
  'iu',
)
const stepAfter = new RegExp(String.raw`^\s{0,3}${anyPlan('stepAfter')}${noLetterAfter}`, 'iu')
const levelLabel = new RegExp(`${wholePlan('levelLabels')}[^${letters}]{0,12}$`, 'iu')

/** Whether the words around an amount call it a step or the price after one. */
function kindOf(text: string, value: Value): 'step' | 'price' | undefined {
  const lead = leadOf(text, value)
  if (after.test(lead)) return 'price'
  const isSigned = /^[−–+-]/.test(text.slice(value.span.start)) || /(?:^|[^\p{L}\p{N}])[−+-]$/u.test(lead)
  if (isSigned || stepAfter.test(text.slice(value.span.end, value.span.end + 40))) return 'step'
  if (levelLabel.test(lead)) return 'price'
  return stepBefore.test(lead) ? 'step' : undefined
}

const inReturn = anySignal('inReturn')
const returnLabel = String.raw`(?<=^|[.;,–—(]\s{0,3})${anyPlan('getLabels')}\s?:`
const inReturnFor = anySignal('inReturnFor')
const returned = new RegExp(
  [
    returnLabel,
    String.raw`(?<=[;,–—/|])\s{0,3}(?=${anyPlan('returnStarts')}${noLetterAfter})`,
    String.raw`(→\s*)?${noLetterBefore}(?:${inReturn}|${inReturnFor}(?=${letter}|\d))`,
    String.raw`(<(?:[-–—]|=)>|[↔⇄⇆⇌⇔]\uFE0F?|(?:→|⇒|->|=>)(?!\s*(?:[€$£¥₹]|${oneOf(english.newPrices)}\b)))\s*(?:${oneOf(english.get)}\b:?)?`,
  ].join('|'),
  'iu',
)

function fromItem(item: Item, reader: TextReader): Move[] {
  const { words, span } = item
  if (words.text.trim() === '') return []
  const child = (name: RegExp) =>
    item.children.find(({ label }) => label !== undefined && name.test(normaliseName(label.key.text)))?.label
      ?.value
  const match = splitAt(words.text)
  const give = child(columns.give) ?? trimWords(sliceWords(words, 0, match?.start ?? words.text.length))
  const inline = match && trimWords(sliceWords(words, match.end, words.text.length))
  const get = child(columns.get) ?? inline
  const all = reader
    .values(words.text)
    .map(value => endOfMove(words.text, value))
    .map(value => ({ value, kind: kindOf(words.text, value) }))
  // `Bajar a 30.000 € la penalización` is no price of the deal.
  const isOther = ({ value, kind }: (typeof all)[number]) =>
    kind === 'price' && isOtherThing(words.text, value.span)
  const told = all.filter(one => !isOther(one))
  const own = told.filter(({ value }) => value.span.start < (match?.start ?? words.text.length))
  const isMove = get !== undefined || moves.test(words.text)
  const find = (kind: 'step' | undefined) => (isMove ? own.find(one => one.kind === kind)?.value : undefined)
  return [
    {
      span,
      give,
      get,
      size: shifted(find('step'), words.span.start - give.span.start),
      priceAfter: isMove ? told.find(({ kind }) => kind === 'price')?.value : undefined,
      otherPrice: isMove ? all.find(isOther)?.value : undefined,
      bare: find(undefined),
      isRow: false,
    },
  ]
}

/** Not of a line that tells something else, such as "Comparable rents fell to €39k". */
const moves = new RegExp(
  [
    String.raw`^[^${letters}]*(?:\d|${anySignal('priceNext')}${noLetterAfter})`,
    String.raw`^[^:–—\r\n]{0,30}${wholePlan('moveLabels')}[^:–—\r\n]{0,20}(?::|\s[–—-])\s`,
    wholePlan('giving'),
    wholePlan('levelLabels'),
    wholePlan('stepBefore'),
    wholePlan('stepDirect'),
  ].join('|'),
  'iu',
)

function shifted(value: Value | undefined, by: number): Value | undefined {
  const move = ({ start, end }: Span) => ({ start: start + by, end: end + by })
  return value && { ...value, span: move(value.span), amountSpan: move(value.amountSpan) }
}

/** `up from €46k to €48k` is a move, not a range: its price is the end. */
function endOfMove(text: string, value: Value): Value {
  if (!value.isRange) return value
  const lead = leadOf(text, value)
  const isUp = movedUp.test(lead)
  if (!isUp && !movedDown.test(lead)) return value
  const end = isUp ? value.high : value.low
  return { ...value, low: end, high: end, isRange: false }
}

const movedUp = new RegExp(String.raw`\b${oneOf(english.movedUp)}$`, 'i')
const movedDown = new RegExp(String.raw`\b${oneOf(english.movedDown)}$`, 'i')

/** The text before a value, long enough for any phrase that is searched there. */
function leadOf(text: string, { span }: Value): string {
  return text.slice(0, span.start).trimEnd().slice(-40)
}

/** Where the give ends and the get begins; "if …, give …" puts the get first. */
function splitAt(text: string): { readonly start: number; readonly end: number } | undefined {
  const match = returned.exec(text)
  if (match === null) return undefined
  const [whole, arrowBefore, arrow] = match
  // Trimmed here, because optional blanks in the pattern take quadratic time when no phrase follows.
  const give = text.slice(0, match.index).trimEnd()
  const start =
    arrowBefore === undefined && arrow === undefined ? give.replace(sign, '').trimEnd().length : give.length
  return { start, end: match.index + whole.length }
}

const sign = /[,;(–—-]$/
