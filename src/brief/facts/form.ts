import { findGaps, findTemplateGaps, hasGap } from '../../markdown/gaps.js'
import { allSections, type Item, type Section, type Words } from '../../markdown/outline.js'
import type { Note } from '../note.js'

/** How many of the fields of a form are to be filled in. */
export interface Form {
  readonly open: number
  readonly fields: number
}

/** The fewest open fields of a form: a few blanks make none. */
const fewestOpen = 5
/** Share of the fields, 0 to 1. */
const leastOpen = 0.6

/**
 * The document as a form: mostly blanks, and not a brief begun from a template of ours, whose gaps say what is to do.
 * Fields are labels with their values, the cells beside the first of each row, and blanks in other lines.
 */
export function readForm(note: Note): Form | undefined {
  const fields = allSections(note).flatMap(section => fieldsOf(note, section))
  const open = fields.filter(isOpen => isOpen).length
  if (open < fewestOpen || open < leastOpen * fields.length || isOwnTemplate(note)) return undefined
  const told = allSections(note).flatMap(({ items, paragraphs }) => [...items, ...paragraphs]).length
  return told > 2 * fields.length ? undefined : { open, fields: fields.length }
}

/** Whether most gaps are written `<…>`, below a known heading. */
function isOwnTemplate({ text, sections }: Note): boolean {
  const known = sections.filter(({ key }) => key !== undefined)
  return known.length > 0 && 2 * findTemplateGaps(text).length > findGaps(text).length
}

/** For each field whether it is open. */
function fieldsOf(note: Note, { items, paragraphs, tables }: Section): readonly boolean[] {
  return [
    ...items.flatMap(item => inItem(note, item)),
    ...paragraphs.flatMap(words => inParagraph(note, words)),
    ...tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        (cells.length > 1 ? cells.slice(1) : cells).map(cell => isOpen(note, cell)),
      ),
    ),
  ]
}

function inItem(note: Note, { words, label, children }: Item): readonly boolean[] {
  const below = children.flatMap(child => inItem(note, child))
  if (label === undefined) return [...note.reader.gaps(words.text).map(() => true), ...below]
  return isBlank(label.value.text) && children.length > 0 ? below : [isOpen(note, label.value), ...below]
}

/** Each line `Label: value`, and each blank in another line. A line that ends in a colon introduces what is no label below it. */
function inParagraph({ text, reader }: Note, { text: lines, span }: Words): readonly boolean[] {
  const all = lines.split(/\r\n|[\r\n]/)
  return all.flatMap((line, index) => {
    const value = /^[^:]{1,60}:(.*)$/.exec(line)?.[1]
    if (value === undefined) return reader.gaps(line).map(() => true)
    if (!isBlank(value)) return [reader.gaps(line).length > 0 && hasGap(value)]
    const next = all[index + 1]
    const introduces =
      next === undefined ? listBelow.test(text.slice(span.end, span.end + 100)) : !/^[^:]{1,60}:/.test(next)
    return introduces ? [] : [true]
  })
}

const listBelow = /^[^\S\r\n*_]*[*_]*\s*(?:[-*+|>]|\d{1,3}[.)])/

function isOpen({ reader }: Note, { text }: Words): boolean {
  return isBlank(text) || (reader.gaps(text).length > 0 && hasGap(text))
}

function isBlank(text: string): boolean {
  return !/[^\s\uFEFF]/.test(text)
}
