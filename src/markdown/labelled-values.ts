import { anyHead } from '../language/any-language.js'
import { theirKeys } from '../language/keys.js'
import { normaliseName } from '../language/normalise-name.js'
import { noLetterAfter } from '../language/pattern.js'
import { readKeyName } from '../language/read-name.js'
import type { SectionKey } from '../language/sections.js'
import type { Vocabulary } from '../language/vocabulary.js'
import type { Span } from '../text/span.js'
import { readLabel, sliceWords } from './label.js'
import type { Body, Item, Label, LabelledValue, Row, Table, Words } from './outline.js'

/** The values in bullets and tables, and those in paragraphs for keys that bullets and tables do not have. */
export function readLabelledValues(
  { paragraphs, items, tables }: Body,
  key: SectionKey | undefined,
  vocabulary: Vocabulary,
): LabelledValue[] {
  const listed = [
    ...items.flatMap(item => valuesOfItem(item, key, vocabulary)),
    ...tables.flatMap(table => valuesOfTable(table, key, vocabulary)),
  ]
  const said = new Set(key === 'scenarios' ? [] : listed.map(({ name }) => name))
  const told = paragraphs.flatMap(paragraph => valuesOfParagraph(paragraph, key, vocabulary))
  return [...told.filter(({ name }) => !said.has(name)), ...listed]
}

/** Lines `**Key:** value` of a paragraph that begins with one; only known keys count, because prose has colons too. */
function valuesOfParagraph(
  paragraph: Words,
  section: SectionKey | undefined,
  vocabulary: Vocabulary,
): LabelledValue[] {
  if (readLabel(paragraph) === undefined) return []
  return [...paragraph.text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    const words = sliceWords(paragraph, index, index + line.length)
    const label = readLabel(words)
    if (label === undefined || readKeyName(label.key.text, section, vocabulary) === undefined) return []
    return [toValue(label.key, label.value, words.span, false, section, vocabulary)]
  })
}

function valuesOfItem(item: Item, section: SectionKey | undefined, vocabulary: Vocabulary): LabelledValue[] {
  const nested = item.children.flatMap(child => valuesOfItem(child, section, vocabulary))
  const label = item.label ?? readDashed(item.words, section, vocabulary)
  if (label === undefined) return nested
  return [toValue(label.key, label.value, item.span, item.isDone === true, section, vocabulary), ...nested]
}

/** `**Walk-away** — €48k`: a dash instead of the colon, only after a known key. */
function readDashed(
  words: Words,
  section: SectionKey | undefined,
  vocabulary: Vocabulary,
): Label | undefined {
  const match = dashed.exec(words.text)
  const key = match?.[1]
  if (match === null || key === undefined || readKeyName(key, section, vocabulary) === undefined)
    return undefined
  const start = match[0].indexOf(key)
  return {
    key: sliceWords(words, start, start + key.length),
    value: sliceWords(words, match[0].length, words.text.length),
  }
}

const dashed = /^\s*(\p{L}[^–—:\r\n]{0,40}?)\s+[–—]\s+(?=\S)/u

function toValue(
  key: Words,
  value: Words,
  span: Span,
  isDone: boolean,
  section: SectionKey | undefined,
  vocabulary: Vocabulary,
): LabelledValue {
  return {
    key,
    value,
    span,
    isDone,
    name: readKeyName(key.text, section, vocabulary),
    certainty: 'sure',
    above: [],
  }
}

/** The values of a table with one row under known columns, or with known keys in its first column; not of a table of issues. */
function valuesOfTable(
  table: Table,
  section: SectionKey | undefined,
  vocabulary: Vocabulary,
): LabelledValue[] {
  const isKnown = (words: Words) => readKeyName(words.text, section, vocabulary) !== undefined
  const read = (key: Words | undefined, value: Words | undefined, row: Row) =>
    key && value ? [toValue(key, value, row.span, false, section, vocabulary)] : []
  if (table.columns.some(column => normaliseName(column.text) === 'issue')) return []
  if (table.columns.filter(isKnown).length > 1) {
    const [row] = table.rows
    return row !== undefined && table.rows.length === 1
      ? row.cells.flatMap((cell, index) => read(table.columns[index], cell, row))
      : []
  }
  const theirs = table.columns.findIndex((column, index) => index > 0 && theirColumn.test(column.text))
  const own = theirs === 1 ? 2 : 1
  return table.rows.flatMap(row => {
    const key = row.cells[0]
    if (key === undefined || !isKnown(key)) return []
    const value = row.cells[theirs]
    const ownName = readKeyName(key.text, section, vocabulary)
    const name = ownName && theirKeys[ownName]
    const isTheirs = value !== undefined && value.text.trim() !== '' && name !== undefined
    return [
      ...read(key, row.cells[own], row),
      ...(isTheirs
        ? [
            {
              key,
              value,
              span: row.span,
              isDone: false,
              name,
              certainty: 'sure' as const,
              above: [],
              column: table.columns[theirs],
            },
          ]
        : []),
    ]
  })
}

/** The heading of the other side's column in a table `| | Us | Them (est.) |`. */
const theirColumn = new RegExp(String.raw`^\s*${anyHead('theirs')}${noLetterAfter}`, 'iu')
