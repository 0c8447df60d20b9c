import { findSection, type Item, type Outline, plain, type Section, type Words } from './brief.js'
import type { Span } from './span.js'
import { readKeyName, type Vocabulary } from './vocabulary.js'

/** Somebody on the other side: a bullet with children, a heading of their own, or a table row. */
export interface Person {
  /** As written: `Ines Kroll, head of procurement`. */
  readonly name: string
  /** Everything said about them. */
  readonly span: Span
  /** The line that names them. */
  readonly line: Words
  readonly evidence: Words | undefined
  readonly approach: Words | undefined
}

/** The people of the Personality section, in the order of the text. */
export function readPeople(brief: Outline): readonly Person[] {
  const { vocabulary } = brief
  const section = findSection(brief, 'personality')
  if (section === undefined) return []
  return [
    ...fromTables(section, vocabulary),
    ...fromHeadings(section, vocabulary),
    ...fromItems(section, vocabulary),
  ].sort((a, b) => a.span.start - b.span.start)
}

function fromItems(section: Section, vocabulary: Vocabulary): Person[] {
  const isUnderHeading = (item: Item) =>
    section.subsections.some(({ span }) => item.span.start >= span.start && item.span.start < span.end)
  return section.items
    .filter(
      item => !isUnderHeading(item) && keyOf(item, vocabulary) === undefined && plain(item.words) !== '',
    )
    .map(item => ({
      name: nameOf(item.words),
      span: item.span,
      line: item.words,
      ...details(item.children, vocabulary),
    }))
}

function fromHeadings(section: Section, vocabulary: Vocabulary): Person[] {
  return section.subsections
    .filter(({ heading, items, paragraphs }) => heading.depth === 3 && items.length + paragraphs.length > 0)
    .map(({ heading, span, items }) => ({
      name: nameOf(heading.words),
      span,
      line: heading.words,
      ...details(items, vocabulary),
    }))
}

function fromTables(section: Section, vocabulary: Vocabulary): Person[] {
  return section.tables.flatMap(({ columns, rows }) => {
    const names = columns.map(column => readKeyName(column.text, 'personality', vocabulary))
    return rows.flatMap(({ cells, span }) => {
      const [line] = cells
      const cell = (name: 'evidence' | 'approach') => filled(cells[names.indexOf(name)])
      return line === undefined
        ? []
        : [{ name: nameOf(line), span, line, evidence: cell('evidence'), approach: cell('approach') }]
    })
  })
}

function details(items: readonly Item[], vocabulary: Vocabulary): Pick<Person, 'evidence' | 'approach'> {
  const value = (name: 'evidence' | 'approach') =>
    filled(items.find(item => keyOf(item, vocabulary) === name)?.label?.value)
  return { evidence: value('evidence'), approach: value('approach') }
}

function keyOf(item: Item, vocabulary: Vocabulary) {
  return item.label && readKeyName(item.label.key.text, 'personality', vocabulary)
}

function filled(words: Words | undefined): Words | undefined {
  return words !== undefined && plain(words) !== '' ? words : undefined
}

/** `Ines Kroll` of `Ines Kroll, head of procurement – decides up to €500k`. */
function nameOf(words: Words): string {
  return plain({ text: words.text.split(/[,:;(–—]|\s-\s/)[0] ?? '' })
}
