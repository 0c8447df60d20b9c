import { inEveryLanguage } from '../../language/languages.js'
import { allNames } from '../../language/names.js'
import { wholeWord } from '../../language/pattern.js'
import { type RequiredSection, requiredSections, type SectionKey } from '../../language/sections.js'
import { countWords } from '../../markdown/label.js'
import {
  allSections,
  type Item,
  type Row,
  type Section,
  type Words,
  wordsOf,
} from '../../markdown/outline.js'
import { headerKeys, type Note } from '../note.js'
import { readForm } from './form.js'
import { isKey } from './header.js'
import type { Issue } from './issues.js'
import type { Position } from './positions.js'

/** Below this many words a note without a known section says nothing yet. */
const leastWords = 25

/** Whether there is nothing to check yet: no known section or key, no form and hardly a word. */
export function isEmptyNote(note: Note): boolean {
  const isKnown =
    note.sections.some(({ key }) => key !== undefined) ||
    (note.frontMatter?.errors.length ?? 0) > 0 ||
    note.frontMatter?.entries.some(entry =>
      headerKeys.some(key => isKey(entry.key.text, key, note.vocabulary)),
    )
  if (isKnown) return false
  const words = allSections(note).reduce((sum, { prose }) => sum + countWords(prose), 0)
  return words < leastWords && readForm(note) === undefined
}

/** Whether hardly a word stands below any heading: no more than headings, key facts and a line or two. */
export function saysNothing(note: Note): boolean {
  const isFree = ({ key }: Section) => key === undefined || key === 'notes'
  if (!note.sections.every(section => isFree(section) || isBlank(section))) return false
  const free = [note.preamble, ...note.sections.filter(isFree)]
  const words = free.reduce((sum, { prose }) => sum + countWords(prose), 0)
  return words < leastWords && readForm(note) === undefined
}

/** Whether nothing is read below the heading of a section: it is empty, or all of it is code, a quotation or a picture. */
export function isBlank({ items, tables, html, prose, bodySpan, span }: Section): boolean {
  return (
    items.length + tables.length + html.length === 0 && prose.slice(bodySpan.start - span.start).trim() === ''
  )
}

/** Whether a section has a heading and nothing else, comments aside. */
export function isEmpty({ text }: Note, { comments, bodySpan }: Section): boolean {
  const body = comments.reduce(
    (rest, comment) => rest.replace(comment.text, ''),
    text.slice(bodySpan.start, bodySpan.end),
  )
  return !/[\p{L}\p{N}]/u.test(body)
}

/** Whether a section has nothing but unfilled lines of a template or form: at least one line, and a gap in each. */
export function isUnfilled({ text, reader }: Note, { items, paragraphs, tables }: Section): boolean {
  const isOpen = ({ span }: Row | Words) => reader.hasGap(text.slice(span.start, span.end))
  const pieces = [...items.flatMap(leaves), ...paragraphs, ...tables.flatMap(({ rows }) => rows)]
  return pieces.length > 0 && pieces.every(isOpen)
}

/** The texts of an item and the items below it, without labels that only introduce a list. */
function leaves(item: Item): readonly Words[] {
  return item.label?.value.text === ''
    ? item.children.flatMap(leaves)
    : [item.words, ...item.children.flatMap(leaves)]
}

/** The facts that can be the content of a part. */
interface KnownFacts {
  readonly people: readonly unknown[]
  readonly milestones: readonly unknown[]
  readonly scenarios: readonly unknown[]
  readonly questions: readonly unknown[]
  readonly positions: readonly Position[]
  readonly issues: readonly Issue[]
}

/** Which of the six parts a text has. The one place that decides what is missing. */
export interface Parts {
  /** Under a heading of their own, or anywhere else as facts that can be nothing else. */
  readonly found: readonly RequiredSection[]
  /** In canonical order. Parts that an unknown section may hold are neither found nor missing. */
  readonly missing: readonly RequiredSection[]
  /** Whether the note is laid out as a brief: most of its parts, or all of a note that has only begun, have our names. */
  readonly isLaidOut: boolean
}

export function readParts(note: Note, facts: KnownFacts): Parts {
  const keys = new Set(note.sections.map(({ key }) => key))
  const isCovered = (part: RequiredSection) => coveringSections[part].some(key => keys.has(key))
  const found = requiredSections.filter(
    part => keys.has(part) || isCovered(part) || isTold[part](note, facts),
  )
  const unfound = requiredSections.filter(part => !found.includes(part))
  const elsewhere = unfound.filter(part => freelyTold.includes(part))
  const mayBeThere = countUnknown(note) >= elsewhere.length && countOwnNames(note) < mostOwnNames
  return {
    found,
    missing: unfound.filter(part => !(mayBeThere && elsewhere.includes(part))),
    isLaidOut: countOwnNames(note) >= leastOwnNames || isBegun(note),
  }
}

/** With fewer of our names, and others among them, a note is laid out in its author's way. */
const leastOwnNames = 4

/** Whether hardly a word stands outside of sections that have our names. */
function isBegun({ preamble, sections }: Note): boolean {
  const isTold = countWords(preamble.paragraphs.map(({ text }) => text).join('\n')) >= leastWords
  return sections.length > 0 && sections.every(isNamedByUs) && !isTold
}

/** A line that only stands alone is the way of those who write no markdown. */
function isNamedByUs({ key, certainty, heading }: Section): boolean {
  return key !== undefined && certainty === 'sure' && heading?.form !== 'alone'
}

/** The parts that can be told in any words, so that a section with an unknown heading may be one of them. */
const freelyTold: readonly RequiredSection[] = ['context', 'personality', 'scenarios']

/** With as many of our names, the author would have named the last part so too. */
const mostOwnNames = requiredSections.length - 1

function countOwnNames({ sections }: Note): number {
  const sure = sections.filter(isNamedByUs).map(({ key }) => key)
  return requiredSections.filter(part => sure.includes(part)).length
}

/** Fewest words of a section that may be a part under a heading of its own. */
const leastToldWords = 15

function countUnknown({ sections, reader }: Note): number {
  return sections.filter(({ key, prose }) => key === undefined && reader.holds(isLong, prose)).length
}

function isLong(text: string): boolean {
  return countWords(text) >= leastToldWords
}

/** Other sections whose whole content belongs to a part. */
const coveringSections: { readonly [Part in RequiredSection]: readonly SectionKey[] } = {
  context: ['interests'],
  personality: [],
  timeline: [],
  scenarios: [],
  walkAway: [],
  questions: [],
}

const isTold: { readonly [Part in RequiredSection]: (note: Note, facts: KnownFacts) => boolean } = {
  context: note =>
    hasValue(note, ['subject', 'ourInterests', 'theirInterests', 'history', 'evidence']) ||
    countWords(note.preamble.paragraphs.map(({ text }) => text).join('\n')) >= leastWords,
  personality: (note, { people }) => people.length > 0 || hasValue(note, ['approach']),
  timeline: (note, { milestones }) => milestones.length > 0 || countDatedSteps(note) > 1,
  scenarios: (note, { scenarios }) =>
    scenarios.length > 0 || hasValue(note, ['trigger', 'response', 'outcome']),
  walkAway: (note, { positions, issues }) =>
    positions.some(({ name }) => name === 'walkAway' || name === 'batna' || name === 'batnaValue') ||
    issues.some(({ walkAway }) => walkAway?.value) ||
    hasValue(note, ['walkAway', 'redLines']) ||
    allSections(note).some(section =>
      wordsOf(section).some(({ text }) => /\d/.test(text) && note.reader.holds(namesLimit, text)),
    ),
  questions: (note, { questions }) => questions.length > 0 || allSections(note).some(hasQuestion),
}

const limit = new RegExp(
  wholeWord(
    inEveryLanguage(({ keys }) => [...allNames(keys.plain.walkAway), ...allNames(keys.plain.redLines)]),
  ),
  'iu',
)

function namesLimit(text: string): boolean {
  return limit.test(text)
}

function hasValue({ preamble, sections }: Note, names: readonly string[]): boolean {
  return [preamble, ...sections].some(({ values }) =>
    values.some(({ name }) => name !== undefined && names.includes(name)),
  )
}

/** How many lines or cells begin with a date, or have one right after a label. */
function countDatedSteps(note: Note): number {
  return allSections(note)
    .flatMap(({ items, paragraphs, tables }) => [
      ...items.flatMap(item => [item, ...item.children]).map(({ words }) => words.text),
      ...paragraphs.flatMap(({ text }) => text.split(/[\r\n]+/)),
      ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text))),
    ])
    .filter(text => /\d/.test(text) && beginsWithDate(note, text)).length
}

function beginsWithDate({ reader }: Note, text: string): boolean {
  const value = /^[^:]{1,60}:\s(.*)$/su.exec(text)?.[1] ?? ''
  return [text, value].some(part =>
    reader.dates(part).some(({ span }) => span.start - part.search(/\S|$/) < mostBeforeDate),
  )
}

/** A date further on in a line is one that the line mentions. */
const mostBeforeDate = 12

function hasQuestion({ items, paragraphs, tables }: Section): boolean {
  const texts = [
    ...items.flatMap(item => [item, ...item.children]).map(({ words }) => words.text),
    ...paragraphs.map(({ text }) => text),
    ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text))),
  ]
  // Three question marks are an open point.
  return texts.some(text => /[?？]/.test(text) && /[\p{L}\p{N})\]”’»%€]\s?[?？](?![?？])/u.test(text))
}
