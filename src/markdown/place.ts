import type { Span } from '../text/span.js'
import type { Block } from './blocks.js'
import type { Heading, Item, Label, LabelledValue, Section, Table, Words } from './outline.js'
import type { Raw } from './raw.js'

/** A block of a chunk with its spans moved to where the chunk is in the text. */
export function placeBlock(block: Block, offset: number): Block {
  if (offset === 0) return block
  if (block.kind === 'heading') return { kind: block.kind, ...placeHeading(block, offset) }
  return {
    kind: block.kind,
    span: placeSpan(block.span, offset),
    heads: block.heads.map(head => placeHeading(head, offset)),
    paragraphs: block.paragraphs.map(words => placeWords(words, offset)),
    items: block.items.map(item => placeItem(item, offset)),
    tables: block.tables.map(table => placeTable(table, offset)),
  }
}

export function placeRaw({ span, text }: Raw, offset: number): Raw {
  return { span: placeSpan(span, offset), text }
}

/** A span moved by an offset. */
export function placeSpan({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset }
}

function placeWords({ span, text }: Words, offset: number): Words {
  return { span: placeSpan(span, offset), text }
}

function placeHeading({ span, words, ...rest }: Heading, offset: number): Heading {
  return { ...rest, span: placeSpan(span, offset), words: placeWords(words, offset) }
}

/** A label with its spans moved by an offset. */
export function placeLabel({ key, value }: Label, offset: number): Label {
  return { key: placeWords(key, offset), value: placeWords(value, offset) }
}

/**
 * The labelled values of a section that has moved to where it is `now`. Words that several of them share stay shared, and
 * headings above them are those of the section now.
 */
export function placeValues(
  before: Section,
  now: Pick<Section, 'span' | 'heading' | 'subsections'>,
): Pick<Section, 'values' | 'cells'> {
  const offset = now.span.start - before.span.start
  const placed = new Map<Words, Words>()
  const headings = headingsOf(now)
  for (const [index, words] of headingsOf(before).entries())
    if (words !== undefined) placed.set(words, headings[index] ?? words)
  const place = (words: Words) => {
    const known = placed.get(words) ?? placeWords(words, offset)
    placed.set(words, known)
    return known
  }
  const placeValue = (value: LabelledValue): LabelledValue => ({
    ...value,
    key: place(value.key),
    value: place(value.value),
    above: value.above.map(place),
    span: placeSpan(value.span, offset),
    ...(value.row && { row: { name: place(value.row.name), head: place(value.row.head) } }),
    ...(value.unit && { unit: place(value.unit) }),
    ...(value.sentence?.subject && { sentence: { subject: place(value.sentence.subject) } }),
  })
  return { values: before.values.map(placeValue), cells: before.cells.map(placeValue) }
}

function headingsOf({ heading, subsections }: Pick<Section, 'heading' | 'subsections'>) {
  return [heading?.words, ...subsections.map(({ heading: { words } }) => words)]
}

function placeItem(item: Item, offset: number): Item {
  return {
    ...item,
    span: placeSpan(item.span, offset),
    words: placeWords(item.words, offset),
    label: item.label && placeLabel(item.label, offset),
    children:
      item.children.length === 0 ? item.children : item.children.map(child => placeItem(child, offset)),
  }
}

function placeTable({ span, columns, rows }: Table, offset: number): Table {
  return {
    span: placeSpan(span, offset),
    columns: columns.map(column => placeWords(column, offset)),
    rows: rows.map(row => ({
      span: placeSpan(row.span, offset),
      cells: row.cells.map(cell => placeWords(cell, offset)),
    })),
  }
}
