import { theirKeys } from '../../language/keys.js'
import { countWords, readLabel, sliceWords } from '../label.js'
import type { Item, Label, LabelledValue, Words } from '../outline.js'
import { valuesOfBatna } from './batna-value.js'
import { readClauses } from './clauses.js'
import {
  headingFinder,
  isNoDealAt,
  isNoDealHeading,
  keyAt,
  type Place,
  type SearchedSection,
  toValue,
} from './finder.js'
import { type Found, type FoundMemo, placeFound } from './found.js'
import { valuesOfHeadings, valuesOfOffers } from './headings.js'
import { withLadders } from './ladder-lines.js'
import { readLine } from './line.js'
import { readNoDeal } from './no-deal.js'
import { readSentences } from './sentences.js'
import { type TableValues, valuesOfTable } from './tables.js'

/**
 * The labelled values of a section: in bullets and tables; in paragraphs for keys that label none of these; below
 * headings that are keys; and in sentences of known shapes.
 */
export function readLabelledValues(section: SearchedSection, memo: FoundMemo): TableValues {
  const { key, heading, subsections, paragraphs, items, tables } = section
  const headingsAbove = headingFinder(heading?.words, subsections)
  const isOfNumbers = key === 'walkAway' && heading !== undefined
  const place: Place = { section: key, isOfNumbers, memo, headingsAbove }
  const ofTables = tables.map(table => valuesOfTable(table, place))
  const listed = [
    ...items.flatMap(item => valuesOfItem(item, place.headingsAbove(item.span.start), place)),
    ...ofTables.flatMap(({ values }) => values),
  ]
  const named = listed.filter(({ isCued, sentence }) => !isCued && sentence === undefined)
  const said = new Set(key === 'scenarios' ? [] : named.map(({ name }) => name))
  const told = paragraphs.flatMap(paragraph => valuesOfParagraph(paragraph, place))
  const cells = ofTables.flatMap(({ cells }) => cells)
  const values = [
    ...told.filter(({ name, certainty }) => !said.has(name) || certainty === 'likely'),
    ...listed,
  ]
  const own = withLadders(values, section, place).filter(value => !isOfSomebodyElse(value, place))
  return {
    values: [
      ...own,
      ...valuesOfBatna(section, own, place),
      ...valuesOfHeadings(section, [...own, ...cells], place),
      ...valuesOfOffers(section, place),
    ],
    cells,
  }
}

/** Below a heading about what we do without a deal, "they" are those with whom we do it, and nobody asks for anything. */
function isOfSomebodyElse({ isCued, name, above }: LabelledValue, place: Place): boolean {
  if (!isCued || name === undefined || !(theirs.has(name) || asked.has(name))) return false
  const heading = above.at(-1)
  return heading !== undefined && isNoDealHeading(place, heading.text)
}

const theirs: ReadonlySet<string> = new Set(Object.values(theirKeys))
const asked: ReadonlySet<string> = new Set(['opening', 'target'])

/** The lines of a paragraph that begin with a known key, because prose has colons too, and sentences that say a number. */
function valuesOfParagraph(paragraph: Words, place: Place): readonly LabelledValue[] {
  const { text, span } = paragraph
  const found = place.memo.paragraphs.recall(
    text,
    () => readParagraph({ text, span: { start: 0, end: text.length } }, place),
    place.section,
  )
  if (found.length === 0) return []
  const above = place.headingsAbove(span.start)
  return found
    .map(each => placeFound(each, span.start))
    .map(found => toFoundValue(found, { span: found.span, above }))
}

function toFoundValue(
  { label, reading, sentence, about, isSaidOfUs, isOrder }: Found,
  around: { readonly span: Words['span']; readonly above: readonly Words[]; readonly isNested?: boolean },
): LabelledValue {
  const above = about === undefined ? around.above : [...around.above, about]
  const hasTopic = about !== undefined || around.isNested === true
  const value = toValue(label, reading, { ...around, above })
  return {
    ...value,
    ...(sentence && { sentence }),
    ...(isSaidOfUs && { isSaidOfUs }),
    ...(isOrder && { isOrder }),
    ...(hasTopic && { hasTopic }),
  }
}

function readParagraph(paragraph: Words, place: Place): readonly Found[] {
  const labelled = linesOf(paragraph, place).flatMap(words =>
    readLine(words, place)
      .filter(({ reading }) => reading !== undefined)
      .map(found => ({ ...found, span: words.span })),
  )
  const withoutDeal = linesOf(paragraph, place).flatMap(line => {
    const label = readLabel(line)
    return label === undefined ? [] : readWithoutDeal(label, line, place)
  })
  const named = [...labelled, ...withoutDeal]
  const told = named.length > 0 ? named : sayingsOf(paragraph, place)
  return [...told, ...readClauses(paragraph, place, told, true)]
}

/** What sentences of known shapes say. */
function sayingsOf(words: Words, place: Place): readonly Found[] {
  const said = readSentences(words, place)
  return said.some(({ reading }) => reading?.name === 'batna') ? said : [...said, ...readNoDeal(words, place)]
}

/** The lines of a paragraph; one that goes on in small letters or with a number belongs to the labelled line before it. */
function linesOf(paragraph: Words, place: Place): readonly Words[] {
  const lines = [...paragraph.text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => ({
    from: index,
    to: index + line.length,
  }))
  const joined: { from: number; to: number }[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    const isMore = last !== undefined && goesOn.test(paragraph.text.slice(line.from, line.to))
    if (isMore && readLine(sliceWords(paragraph, line.from, line.to), place).length === 0) last.to = line.to
    else joined.push({ ...line })
  }
  return joined.map(({ from, to }) => sliceWords(paragraph, from, to))
}

const goesOn = /^\s*[\p{Ll}\p{N}\p{Sc}]/u

function valuesOfItem(
  item: Item,
  above: readonly Words[],
  place: Place,
  isNested = false,
): readonly LabelledValue[] {
  const found = readLine(item.words, place)
  const [label, ...others] = found.length > 0 ? found : wholeKey(item, place)
  const below = label?.label.key ?? item.words
  const nested = item.children.flatMap(child => valuesOfItem(child, [...above, below], place, true))
  const around = { span: item.span, above, isDone: item.isDone === true, isNested }
  if (label === undefined) {
    const said = sayingsOf(item.words, place)
    const told = [...said, ...readClauses(item.words, place, said)]
    return [...told.map(found => toFoundValue(found, around)), ...nested]
  }
  if (label.label.value.text === '' && label.reading !== undefined) {
    const values = valuesBelow(item, label, above)
    if (values.length > 0) return [...values, ...nested]
  }
  const told =
    label.reading === undefined
      ? [...readWithoutDeal(label.label, item.words, place), ...readClauses(item.words, place, others)]
      : []
  const values = [label, ...others, ...told].map(found => toFoundValue(found, around))
  return [...values, ...nested]
}

/** The BATNA of a line such as `If it falls through: the Canal Street offer at €42k`. */
function readWithoutDeal(label: Label, line: Words, place: Place): readonly Found[] {
  const isSaid =
    (/\d/.test(label.value.text) || countWords(label.key.text) > 2) &&
    label.value.text !== '' &&
    isNoDealAt(place, label.key.text)
  return isSaid
    ? [{ label, reading: { name: 'batna', certainty: 'likely', isCued: true }, span: line.span }]
    : readNoDeal(line, place)
}

/** A bullet that is a known key alone, with its value in bullets below. */
function wholeKey({ words, children }: Item, place: Place): readonly Found[] {
  if (children.length === 0 || words.text.length > 60) return []
  const reading = keyAt(place, words.text)
  if (reading === undefined) return []
  const end = words.text.length
  return [{ label: { key: words, value: sliceWords(words, end, end) }, reading, span: words.span }]
}

/** The values of a key that stand in bullets below it: the first with a number, and conditions in words. */
function valuesBelow(
  item: Item,
  { label, reading }: Found,
  above: readonly Words[],
): readonly LabelledValue[] {
  const lines = item.children.filter(child => child.label === undefined)
  const main = lines.find(({ words }) => /\d/.test(words.text)) ?? lines[0]
  return lines
    .filter(line => line === main || !/\d/.test(line.words.text))
    .map(({ words, span, isDone }) =>
      toValue({ key: label.key, value: words }, reading, {
        span: line(item, span),
        above,
        isDone: isDone === true || item.isDone === true,
      }),
    )
}

/** From the bullet of the key to the end of the bullet with its value. */
function line(item: Item, { end }: Words['span']): Words['span'] {
  return { start: item.span.start, end }
}
