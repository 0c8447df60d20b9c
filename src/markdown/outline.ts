import type { KeyName } from '../language/keys.js'
import type { SectionKey } from '../language/sections.js'
import type { Vocabulary } from '../language/vocabulary.js'
import type { Span } from '../text/span.js'
import type { FrontMatter } from './front-matter.js'

/** The text as sections, items, tables and labelled values. */
export interface Outline {
  readonly text: string
  readonly frontMatter: FrontMatter | undefined
  /** The first H1. */
  readonly title: Heading | undefined
  /** What stands before the first H2, the title included; it has no key. */
  readonly preamble: Section
  /** Every H2 with what stands below it, in the order of the text. */
  readonly sections: readonly Section[]
  /** Where stretches of the text begin on which the parser gave up. */
  readonly unreadable: readonly number[]
  /** The names by which sections and keys were recognised. */
  readonly vocabulary: Vocabulary
  /** In lower case: what the front matter or the team says, else the language of the headings. */
  readonly language: string
}

/**
 * Text as a person reads it: markup, code, comments, quotes, struck text and link targets are blanked
 * with spaces, so that `text` is as long as `span` and `text[i]` stands at `span.start + i`.
 */
export interface Words {
  readonly span: Span
  readonly text: string
}

/** `## Walk-away point ##` is the span, `Walk-away point` the words. */
export interface Heading {
  readonly depth: number
  readonly span: Span
  readonly words: Words
}

/** What stands below a heading, in the order of the text, at any depth of headings. */
export interface Body {
  /** From the end of the heading's line to the next heading that ends it. */
  readonly bodySpan: Span
  readonly paragraphs: readonly Words[]
  /** The items of the outermost lists; nested ones are their children. */
  readonly items: readonly Item[]
  readonly tables: readonly Table[]
}

export interface Section extends Body {
  /** Undefined when the heading is no known one. */
  readonly key: SectionKey | undefined
  readonly heading: Heading | undefined
  /** Heading and body. */
  readonly span: Span
  /** The whole section, blanked as in `Words`; as long as `span`. */
  readonly prose: string
  readonly subsections: readonly Subsection[]
  /** `- Key: value` items at any depth and cells of tables with known columns. */
  readonly values: readonly LabelledValue[]
  /** `<!-- … -->`. */
  readonly comments: readonly Raw[]
  /** HTML elements; a gap such as `<name>` is none. */
  readonly html: readonly Raw[]
  /** Whether the parser gave up on the text below the heading. */
  readonly isUnreadable: boolean
}

/** A heading deeper than H2 with everything up to the next one that is not deeper. */
export interface Subsection extends Body {
  readonly heading: Heading
  readonly span: Span
}

/** Source text as it stands. */
export interface Raw {
  readonly span: Span
  readonly text: string
}

export interface Item {
  readonly span: Span
  readonly isOrdered: boolean
  /** Undefined for an item that is no task. */
  readonly isDone: boolean | undefined
  /** The first paragraph, without bullet and task box; empty when there is none. */
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
  /** The known key that this label names in its section, undefined for a free one. */
  readonly name: KeyName | undefined
  /** The bullet or table row in which it stands. */
  readonly span: Span
  /** Whether the task or bullet is ticked off. */
  readonly isDone: boolean
  /** The heading of the column that makes it the other side's, `Them (est.)`. */
  readonly column?: Words | undefined
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

/** The first section of that kind. */
export function findSection({ sections }: Outline, key: SectionKey): Section | undefined {
  return sections.find(section => section.key === key)
}

/** The text with runs of white space as one space, for messages and comparisons. */
export function plain(words: { readonly text: string }): string {
  return words.text.replace(/\s+/g, ' ').trim()
}

/** The labelled values of that name in every section, in the order of the text. */
export function findValues({ sections }: Outline, name: KeyName): readonly LabelledValue[] {
  return sections.flatMap(({ values }) => values.filter(value => value.name === name))
}

/** The preamble and all sections, in the order of the text. */
export function allSections({ preamble, sections }: Outline): readonly Section[] {
  return [preamble, ...sections]
}

/** Whether the offset stands in an item that is ticked off, or below one. */
export function isInDone(items: readonly Item[], offset: number): boolean {
  return items.some(
    ({ span, isDone, children }) =>
      span.start <= offset && offset < span.end && (isDone === true || isInDone(children, offset)),
  )
}
