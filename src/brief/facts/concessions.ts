import type { Big } from 'big.js'
import { anyHead, anySignal } from '../../language/any-language.js'
import * as english from '../../language/en/facts.js'
import { normaliseName } from '../../language/normalise-name.js'
import { noLetterBefore, oneOf } from '../../language/pattern.js'
import { sliceWords, trimWords } from '../../markdown/label.js'
import { findSections, type Item, type Table, type Words } from '../../markdown/outline.js'
import { letter } from '../../text/letters.js'
import type { Span } from '../../text/span.js'
import type { Value } from '../../values/money.js'
import type { Note } from '../note.js'
import type { TextReader } from '../text-reader.js'

/** One step of the ladder: a row of `Step | Give | Get | Price after`, or a list item `give … if …`. */
export interface Concession {
  readonly span: Span
  readonly give: Words
  /** Empty words if the cell for it is empty; undefined when the line names nothing in return. */
  readonly get: Words | undefined
  /** The size of the step, unsigned. */
  readonly size: (Value & { readonly amount: Big }) | undefined
  readonly priceAfter: Value | undefined
  readonly isRow: boolean
}

export function readConcessions(brief: Note): readonly Concession[] {
  const { reader } = brief
  return findSections(brief, 'concessions').flatMap(section =>
    [
      ...section.tables.flatMap(table => fromTable(table, reader)),
      ...section.items.flatMap(item => fromItem(item, reader)),
    ].sort((a, b) => a.span.start - b.span.start),
  )
}

const columns = {
  give: new RegExp(`^${anyHead('give')}$`),
  get: new RegExp(`^${anyHead('get')}$`),
  price: new RegExp(String.raw`^${anyHead('priceAfter')}$|\b${anyHead('after')}$`),
}

function fromTable({ columns: headings, rows }: Table, reader: TextReader): Concession[] {
  const names = headings.map(({ text }) => normaliseName(text))
  const [give, get, price] = [columns.give, columns.get, columns.price].map(pattern =>
    names.findIndex(name => pattern.test(name)),
  )
  if (give === undefined || give === -1) return []
  return rows.flatMap(({ span, cells }) => {
    const given = cells[give]
    if (given === undefined || cells.every(({ text }) => text.trim() === '')) return []
    return [
      {
        span,
        give: given,
        get:
          get === undefined || get === -1
            ? undefined
            : (cells[get] ?? { span: { start: span.end, end: span.end }, text: '' }),
        size: sizeOf(reader.values(given.text)[0]),
        priceAfter: reader.values(cells[price ?? -1]?.text ?? '')[0],
        isRow: true,
      },
    ]
  })
}

const after = new RegExp(`(?:${noLetterBefore}${anySignal('priceNext')}|→)$`, 'iu')
const inReturn = anySignal('inReturn')
const inReturnFor = anySignal('inReturnFor')
const returned = new RegExp(
  [
    String.raw`(→\s*)?${noLetterBefore}(?:${inReturn}|${inReturnFor}(?=${letter}|\d))`,
    String.raw`(→|->)(?!\s*(?:[€$£¥₹]|${oneOf(english.newPrices)}\b))\s*(?:${oneOf(english.get)}\b:?)?`,
  ].join('|'),
  'iu',
)

function fromItem(item: Item, reader: TextReader): Concession[] {
  const { words, span } = item
  if (words.text.trim() === '') return []
  const child = (name: RegExp) =>
    item.children.find(({ label }) => label !== undefined && name.test(normaliseName(label.key.text)))?.label
      ?.value
  const match = splitAt(words.text)
  const give = child(columns.give) ?? trimWords(sliceWords(words, 0, match?.start ?? words.text.length))
  const inline = match && trimWords(sliceWords(words, match.end, words.text.length))
  const values = reader.values(words.text).map(value => endOfMove(words.text, value))
  const isAfter = (value: Value) => after.test(leadOf(words.text, value))
  const own = values.filter(({ span }) => span.start < (match?.start ?? words.text.length))
  return [
    {
      span,
      give,
      get: child(columns.get) ?? inline,
      size: sizeOf(own.find(value => !isAfter(value))),
      priceAfter: values.find(value => isAfter(value)),
      isRow: false,
    },
  ]
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

function sizeOf(value: Value | undefined): Concession['size'] {
  return value && { amount: value.low.abs(), ...value }
}
