import type { Big } from 'big.js'
import { normaliseName } from '../../language/vocabulary.js'
import { sliceWords, trimWords } from '../../markdown/label.js'
import { findSection, type Item, type Table, type Words } from '../../markdown/outline.js'
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
  const section = findSection(brief, 'concessions')
  if (section === undefined) return []
  const { reader } = brief
  return [
    ...section.tables.flatMap(table => fromTable(table, reader)),
    ...section.items.flatMap(item => fromItem(item, reader)),
  ].sort((a, b) => a.span.start - b.span.start)
}

const columns = {
  give: /^(?:geben|wir geben|donner|nous donnons|dar|damos|cedemos|give|gives|we give|our give|concession|we concede|we offer|what we give|what we concede|offer|move|our move)$/,
  get: /^(?:bekommen|wir bekommen|erhalten|gegenleistung|dafur|obtenir|nous obtenons|contrepartie|en echange|recibir|recibimos|obtener|a cambio|contrapartida|gets?|we get|for|if|only if|when|in return|in return for|return|against|what we get|what we want|we want|we ask|we ask for|ask|in exchange|in exchange for|exchange|conditions?|their move|their give|they give|trade|traded for)$/,
  price:
    /^(?:preis|preis danach|danach|prix|prix apres|precio|precio despues|price after|price|price then|after|new price|our price|position after|result|then|offer after|rate after|value after|total after|level after)$|\bafter$/,
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

const after =
  /\b(?:down to|up to|(?:up|down) from|to|at|then|leaves us at|price after:?|auf|hasta|jusqu['’]à|→)\s*$|(?<!\p{L})à\s*$/iu
const returned =
  /\s*(?:,|–|—|-|;|→|\()?\s*\b(?:if (?:and only if )?|only if |provided (?:that )?|in return for |in exchange for |in return,? |against |for (?=\p{L}|\d)|when |as soon as |once |wenn |falls |sofern |gegen |im (?:Gegenzug|Tausch) (?:für|gegen) |dafür |si |s['’]ils? |contre |en (?:échange|contrepartie) d(?:e |['’])|à condition (?:que |d(?:e |['’]))|a cambio de |siempre que |con tal de que )|\s*(?:→|->)(?!\s*(?:[€$£¥₹]|(?:at|to|down to|up to|then|leaves us at|(?:new )?price(?: after)?)\b))\s*(?:get\b:?)?/iu

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
  const isAfter = (value: Value) => after.test(words.text.slice(0, value.span.start))
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
  const move = /\b(up|down) from\s*$/i.exec(text.slice(0, value.span.start))
  if (!value.isRange || move === null) return value
  const end = /up/i.test(move[1] ?? '') ? value.high : value.low
  return { ...value, low: end, high: end, isRange: false }
}

/** The words between give and get, such as "in return for". */
function splitAt(text: string): { readonly start: number; readonly end: number } | undefined {
  const match = returned.exec(text)
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length }
}

function sizeOf(value: Value | undefined): Concession['size'] {
  return value && { amount: value.low.abs(), ...value }
}
