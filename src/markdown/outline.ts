import type { Certainty } from '../language/certainty.js'
import type { KeyName } from '../language/keys.js'
import type { NameReader } from '../language/name-reader.js'
import type { SectionKey } from '../language/sections.js'
import type { Vocabulary } from '../language/vocabulary.js'
import { withoutUnseen } from '../text/seen.js'
import type { Span } from '../text/span.js'
import type { FrontMatter } from './front-matter.js'
import type { Raw } from './raw.js'

/** A text as sections, items, tables and labelled values. */
export interface Outline {
  readonly text: string
  readonly frontMatter: FrontMatter | undefined
  /** The first H1, unless it begins a section. */
  readonly title: Heading | undefined
  /** Everything before the first section, including the title; it has no key. */
  readonly preamble: Section
  /**
   * Every H2, every heading deeper down or in another form that names a section of its own, and what goes on behind
   * such a one, each up to the next; in the order of the text, without gaps.
   */
  readonly sections: readonly Section[]
  /** The starts of the parts of the text on which the parser gave up. */
  readonly unreadable: readonly number[]
  /** The names of sections and keys that were recognised. */
  readonly vocabulary: Vocabulary
  /** Reads them. */
  readonly names: NameReader
  /** Lower case: from the front matter, or else that of the function words, of the team, of the headings. */
  readonly language: string
}

/**
 * Text as a person reads it, as long as `span`: `text[i]` is at `span.start + i`. Code, quotes and signs of blocks are
 * replaced by spaces; emphasis marks, link targets, comments, images, struck text and what is left of escapes and entities
 * are replaced by `unseen`.
 */
export interface Words {
  readonly span: Span
  readonly text: string
}

/** How a heading is written: with `#` or underlined, or in one of the ways of people who do not know markdown. */
export type HeadingForm = 'markdown' | 'bold' | 'capitals' | 'alone' | 'lead' | 'colon' | 'boxed' | 'html'

/** For `## Walk-away point ##`, the span covers all of it, the words are `Walk-away point`. */
export interface Heading {
  /** 1 to 6 as in markdown; the other forms rank below all headings of markdown around them. */
  readonly depth: number
  readonly form: HeadingForm
  readonly span: Span
  readonly words: Words
  /** Set if key lines with numbers stand directly below a line that stands alone. */
  readonly isOverKeys?: true
  /** Whether it ends in a colon over plain lines, so that it takes others like it to make it a heading. */
  readonly isColonLead?: true
  /** Set if it stands alone, without a colon, directly above a list or table. */
  readonly isOverList?: true
}

/** What is below a heading, in the order of the text, including deeper headings. */
export interface Body {
  /** From the end of the heading to the next heading that is not deeper. */
  readonly bodySpan: Span
  readonly paragraphs: readonly Words[]
  /** The items of the outermost lists; nested ones are their children. */
  readonly items: readonly Item[]
  readonly tables: readonly Table[]
}

export interface Section extends Body {
  /** Undefined for an unknown heading. */
  readonly key: SectionKey | undefined
  /** `likely` if the heading only has a noun of the section's name. */
  readonly certainty: Certainty
  readonly heading: Heading | undefined
  /** Heading and body. */
  readonly span: Span
  /** The whole section, blanked like `Words`; as long as `span`. */
  readonly prose: string
  readonly subsections: readonly Subsection[]
  /** `- Key: value` items at any depth and cells of tables with known columns. */
  readonly values: readonly LabelledValue[]
  /** Cells of tables whose columns are keys of numbers and whose rows are points, cases or sides. */
  readonly cells: readonly LabelledValue[]
  /** `<!-- … -->`. */
  readonly comments: readonly Raw[]
  /** HTML elements, not gaps such as `<name>`. */
  readonly html: readonly Raw[]
  /** Whether the parser gave up on the text below the heading. */
  readonly isUnreadable: boolean
}

/**
 * A heading deeper down or in another form than markdown's, with everything up to the next one that is not deeper. A
 * line in another form that begins no section is in the paragraphs of its section as well.
 */
export interface Subsection extends Body {
  readonly heading: Heading
  readonly span: Span
}

export interface Item {
  readonly span: Span
  readonly isOrdered: boolean
  /** Undefined for an item without a task box. */
  readonly isDone: boolean | undefined
  /** The first paragraph, without bullet and task box; empty if the item has none. */
  readonly words: Words
  readonly label: Label | undefined
  readonly children: readonly Item[]
}

/** `Walk-away (est.): €95k per year, because …` */
export interface Label {
  /** `Walk-away (est.)` */
  readonly key: Words
  /** `€95k per year, because …`; empty when nothing follows the colon. */
  readonly value: Words
}

export interface LabelledValue extends Label {
  /** The known key that this label names in its section; undefined for an unknown one. */
  readonly name: KeyName | undefined
  /** `likely` if the label only resembles the key, or a sentence says it without a label. */
  readonly certainty: Certainty
  /** What it stands under, outermost first: headings, items above it, the head of its row and of its column. */
  readonly above: readonly Words[]
  /** The bullet or table row that contains it. */
  readonly span: Span
  /** Whether the task or bullet is ticked off. */
  readonly isDone: boolean
  /** Set in a table with keys as columns. */
  readonly row?: RowName
  /** Set in a column beside one for us: it counts only if its column is the other side's. */
  readonly isBesideOurs?: true
  /** Set if the amounts of its column run against those of ours: then it is likely theirs, whatever its head is called. */
  readonly runsAgainstOurs?: true
  /** Set if only cues say what it is, in the words of whoever wrote it. */
  readonly isCued?: true
  /** Set if its line or the item above says what it is about: `Payment: happy with 30 days`. */
  readonly hasTopic?: true
  /** Set if its words have us as their subject, though they may speak of them: `lower than this and I keep them`. */
  readonly isSaidOfUs?: true
  /** Set if we tell it ourselves as an order, `never cross €47k`. */
  readonly isOrder?: true
  /** What gives its unit in a table: the cell of its row under `Unit`. */
  readonly unit?: Words | undefined
  /** Set if a sentence says it, `We stop at €44k`. */
  readonly sentence?: Sentence
}

export interface Sentence {
  /** Of whom it says so, `Marlow` in `Marlow stops at €44k`: it counts only if that is the other side. */
  readonly subject: Words | undefined
}

/** What a row of a table is called. */
export interface RowName {
  /** Its first cell, `Payment`. */
  readonly name: Words
  /** The head of the first column, `Issue`. */
  readonly head: Words
}

export interface Table {
  readonly span: Span
  readonly columns: readonly Words[]
  readonly rows: readonly Row[]
}

/** As many cells as the row has, which may be fewer than the table has columns. */
export interface Row {
  readonly span: Span
  readonly cells: readonly Words[]
}

/** The first section of that kind, rather one that is surely meant. */
export function findSection(outline: Outline, key: SectionKey): Section | undefined {
  const all = findSections(outline, key)
  return all.find(({ certainty }) => certainty === 'sure') ?? all[0]
}

/** All sections of that kind, in the order of the text. */
export function findSections({ sections }: Outline, key: SectionKey): readonly Section[] {
  return sections.filter(section => section.key === key)
}

/** The text as it is seen, with white space collapsed, for messages and comparisons. */
export function plain({ text }: { readonly text: string }): string {
  return (isUneven.test(text) ? withoutUnseen(text).replace(/\s+/g, ' ') : text).trim()
}

/** Quick reject: most texts have single spaces. */
const isUneven = /[^\S ]| {2}/

/** The words of a section at a span. */
export function sliceSection({ prose, span }: Section, { start, end }: Span): Words {
  return { span: { start, end }, text: prose.slice(start - span.start, end - span.start) }
}

/** The labelled values of that name in all sections, in the order of the text. */
export function findValues({ sections }: Outline, name: KeyName): readonly LabelledValue[] {
  return sections.flatMap(({ values }) => values.filter(value => value.name === name))
}

/** The first of them. */
export function findValue({ sections }: Outline, name: KeyName): LabelledValue | undefined {
  for (const { values } of sections) {
    const found = values.find(value => value.name === name)
    if (found !== undefined) return found
  }
  return undefined
}

/** The preamble and all sections, in the order of the text. */
export function allSections({ preamble, sections }: Outline): readonly Section[] {
  return [preamble, ...sections]
}

/** All texts of a section, in order: headings, paragraphs, items and cells. */
export function wordsOf({ heading, subsections, paragraphs, items, tables }: Section): readonly Words[] {
  const headings = [heading, ...subsections.map(subsection => subsection.heading)]
  const all = [
    ...headings.flatMap(found => found?.words ?? []),
    ...paragraphs,
    ...items.flatMap(wordsOfItem),
    ...tables.flatMap(({ columns, rows }) => [...columns, ...rows.flatMap(({ cells }) => cells)]),
  ]
  return all.sort((a, b) => a.span.start - b.span.start)
}

function wordsOfItem({ words, children }: Item): readonly Words[] {
  return [words, ...children.flatMap(wordsOfItem)]
}

/** The item, at any depth, that begins at the offset. */
export function findItem(items: readonly Item[], start: number): Item | undefined {
  const item = items.findLast(item => item.span.start <= start)
  return item === undefined || item.span.start === start ? item : findItem(item.children, start)
}

/** Whether the offset is in an item that is ticked off, or below one. */
export function isInDone(items: readonly Item[], offset: number): boolean {
  return items.some(
    ({ span, isDone, children }) =>
      span.start <= offset && offset < span.end && (isDone === true || isInDone(children, offset)),
  )
}
