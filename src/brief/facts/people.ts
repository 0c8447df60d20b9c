import { anyPlan } from '../../language/any-language.js'
import * as english from '../../language/en/facts.js'
import { inEveryLanguage } from '../../language/languages.js'
import type { NameReader } from '../../language/name-reader.js'
import { normaliseName } from '../../language/normalise-name.js'
import { oneOf, oneOfBefore } from '../../language/pattern.js'
import { trimWords } from '../../markdown/label.js'
import { type Item, plain, type Section, type Words } from '../../markdown/outline.js'
import { findAll } from '../../text/find-all.js'
import { firstFrom, isInOneOf, outermost, type Span, startingIn } from '../../text/span.js'
import type { Note } from '../note.js'

/** Somebody on the other side: a bullet, a heading or a paragraph of their own, or a table row. */
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

/** The people of the sections on people, in the order of the text. */
export function readPeople(brief: Note): readonly Person[] {
  const { names: reader } = brief
  return brief.sections
    .filter(({ key }) => key === 'personality')
    .flatMap(section => {
      const headed = fromLeads(section, reader, headings(brief.text, section))
      const told = fromLeads(section, reader, paragraphs(brief.text, section, headed, reader))
      return [
        ...fromTables(section, reader),
        ...headed,
        ...told,
        ...fromItems(section, reader, [...headed, ...told]),
      ]
    })
    .filter(({ name }) => !tellsOfSomebody(name))
    .sort((a, b) => a.span.start - b.span.start)
}

const trait = new RegExp(`^(?:\\S+\\s)?${oneOf(inEveryLanguage(({ people }) => people.traits))}$`, 'iu')
const telling = new RegExp(
  `^${oneOfBefore(
    inEveryLanguage(({ people }) => people.telling),
    '\\s',
  )}`,
  'iu',
)

/** Whether a line tells something of somebody and names nobody: `Mood`, `Decides alone`. */
function tellsOfSomebody(name: string): boolean {
  return !isPersonName(name) && (trait.test(name) || telling.test(name))
}

/** A heading or paragraph that may name somebody, with the span of all that is below it. */
interface NamingLine {
  readonly line: Words
  readonly span: Span
}

/** The headings that name people, not those that only group them, such as "Across the table". */
function headings(text: string, { subsections }: Section): NamingLine[] {
  let namedUntil = -1
  return subsections.flatMap(({ heading, span, items, paragraphs }) => {
    const inner = startingIn(subsections, { start: span.start + 1, end: span.end })
    const isGroup = inner.length > 0 || isGroupOf(text, heading.words, items, paragraphs)
    const isNested = span.start < namedUntil
    if (isPersonName(nameOf(heading.words))) namedUntil = Math.max(namedUntil, span.end)
    return isGroup || isNested || items.length + paragraphs.length === 0
      ? []
      : [{ line: heading.words, span }]
  })
}

/** The paragraphs that begin with a name, `**Ines Kroll** decides`, each up to the next one or a heading. */
function paragraphs(
  text: string,
  section: Section,
  headed: readonly Person[],
  reader: NameReader,
): NamingLine[] {
  const taken = outermost(inOrder([...headed, ...section.items]))
  const leads = section.paragraphs.filter(
    words => !isInOneOf(taken, words.span) && namesSomebody(text, words, reader),
  )
  const ends = inOrder([...leads, ...section.subsections])
  return leads.flatMap(line => {
    const next = ends[firstFrom(ends, line.span.start + 1)]
    const span = { start: line.span.start, end: next?.span.start ?? section.span.end }
    const items = startingIn(section.items, span)
    return isGroupOf(text, line, items, []) ? [] : [{ line, span }]
  })
}

function inOrder<T extends { readonly span: Span }>(list: readonly T[]): readonly T[] {
  return list.toSorted((a, b) => a.span.start - b.span.start)
}

function fromLeads(section: Section, reader: NameReader, leads: readonly NamingLine[]): Person[] {
  return leads.map(({ line, span }) => ({
    name: nameOf(line),
    span,
    line,
    ...details(section, span, reader),
  }))
}

function fromItems(section: Section, reader: NameReader, others: readonly Person[]): Person[] {
  const taken = outermost(inOrder(others))
  return section.items
    .filter(
      item => !isInOneOf(taken, item.span) && keyOf(item, reader) === undefined && plain(item.words) !== '',
    )
    .map(({ words, span }) => ({
      name: nameOf(words),
      span,
      line: words,
      ...details(section, span, reader),
    }))
}

function fromTables(section: Section, reader: NameReader): Person[] {
  return section.tables.flatMap(({ columns, rows }) => {
    const names = columns.map(column => reader.exactKey(column.text, 'personality'))
    const named = columns.findIndex(({ text }) => nameHead.test(normaliseName(text)))
    return rows.flatMap(({ cells, span }) => {
      const line = cells[Math.max(0, named)]
      const cell = (name: 'evidence' | 'approach') => filled(cells[names.indexOf(name)])
      return line === undefined || plain(line) === ''
        ? []
        : [{ name: nameOf(line), span, line, evidence: cell('evidence'), approach: cell('approach') }]
    })
  })
}

const nameHead = new RegExp(`^${anyPlan('nameHeads')}$`)

const inlineLabel =
  /(?:^|[.;–—])[^\S\r\n]*(\p{L}[\p{L} ]{1,24}?)(?:[^\S\r\n]*\([^()\r\n]{0,40}\))?[^\S\r\n]*:(?=\s)/gmu

/** The text after `Evidence:` and `Approach:` anywhere below a person, up to the next label or the end of the line. */
function details(
  { prose, span: whole }: Section,
  { start, end }: Span,
  reader: NameReader,
): Pick<Person, 'evidence' | 'approach'> {
  const text = prose.slice(start - whole.start, end - whole.start)
  const labels = findAll(text, inlineLabel).flatMap(match => {
    const name = reader.exactKey(match[1] ?? '', 'personality')
    return name === undefined ? [] : [{ name, start: match.index, end: match.index + match[0].length }]
  })
  const value = (name: 'evidence' | 'approach') =>
    labels.flatMap((label, index) => {
      const lineEnd = text.slice(label.end).search(/[\r\n]/)
      const stop = Math.min(
        labels[index + 1]?.start ?? text.length,
        lineEnd === -1 ? text.length : label.end + lineEnd,
      )
      const words = trimWords({
        span: { start: start + label.end, end: start + stop },
        text: text.slice(label.end, stop),
      })
      return label.name === name && words.text !== '' ? [words] : []
    })[0]
  return { evidence: value('evidence'), approach: value('approach') }
}

/** Whether the bullets or paragraphs below a line name people, while the line itself does not. */
function isGroupOf(text: string, line: Words, items: readonly Item[], paragraphs: readonly Words[]): boolean {
  if (isPersonName(nameOf(line))) return false
  const lines = [...items.map(({ words }) => words), ...paragraphs]
  const people = lines.filter(words => startsWithName(text, words))
  return people.length > 0 && people.length * 2 >= items.length
}

/** Small words within names, as the source of a pattern. */
export const particles = oneOf(inEveryLanguage(({ people }) => people.particles))
const particle = new RegExp(`^${particles}$`)
const groupWord = new RegExp(String.raw`\b${oneOf(english.groups)}\b`, 'i')

/** Whether a text is two to five capitalised words such as `Dr Ilan Brodar`, but not "Their Side". */
export function isPersonName(name: string): boolean {
  const words = name.split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    !groupWord.test(name) &&
    words.every(word => /^\p{Lu}/u.test(word) || particle.test(word) || english.nameWords.includes(word))
  )
}

/** `**Ines**`, `Ines Kroll decides`, `Ines, head of procurement`, but not a label such as `**Temper:** calm`. */
function startsWithName(text: string, words: Words): boolean {
  const line = words.text.trimStart()
  const label = /^([^:\r\n]{1,60}?)\s*:(?:\s|$)/.exec(line)?.[1]
  if (label !== undefined && !isPersonName(nameOf({ ...words, text: label }))) return false
  const [first = '', second = ''] = line.split(/\s+/, 2)
  return (
    /^(?:\[[ xX]\]\s*)?(?:\*\*|__)/.test(text.slice(words.span.start)) ||
    isPersonName(`${first} ${second}`) ||
    /^\p{Lu}[\p{L}'’-]+(?:\s*[,(–—]|\s-\s)/u.test(line)
  )
}

function namesSomebody(text: string, words: Words, reader: NameReader): boolean {
  const label = /^([^:\r\n]{1,40}?)\s*:/.exec(words.text.trimStart())?.[1]
  if (label !== undefined && reader.exactKey(label, 'personality') !== undefined) return false
  return startsWithName(text, words)
}

function keyOf(item: Item, reader: NameReader) {
  return item.label && reader.exactKey(item.label.key.text, 'personality')
}

function filled(words: Words | undefined): Words | undefined {
  return words !== undefined && plain(words) !== '' ? words : undefined
}

/** `Ines Kroll` of `Ines Kroll, head of procurement – decides`, or of `**Ines Kroll** decides`, whose markup is blank. */
function nameOf(words: Words): string {
  return plain({ text: words.text.trimStart().split(/[,:;(–—]|\s-\s|[^\S\r\n]{3}/)[0] ?? '' })
}
