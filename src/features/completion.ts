import type { Brief } from '../brief/brief.js'
import type { Section } from '../brief/outline.js'
import type { Span } from '../brief/span.js'
import type { IsoDay } from '../brief/values/day.js'
import type { Problem } from '../rules/rule.js'
import type { Glossary } from './glossary.js'
import type { Translate } from './translate.js'

export type CompletionKind = 'section' | 'table' | 'key' | 'value' | 'date' | 'person' | 'rule'

/** Something to write at the cursor. */
export interface Completion {
  readonly label: string
  readonly kind: CompletionKind
  /** Shown beside the label: `in 3 days`. */
  readonly detail: string | undefined
  /** Markdown. */
  readonly documentation: string | undefined
  /** What is replaced; within the line, and the cursor stands in it. */
  readonly span: Span
  /** In the syntax of snippets if it is one, else with a `<gap>` where the writer has to think. */
  readonly newText: string
  readonly isSnippet: boolean
  /** What the text before the cursor is compared with. */
  readonly filterText: string
  /** Whether there will be something to complete behind it. */
  readonly continues: boolean
}

/** What completions are made of, beside the brief. */
export interface CompletionSources {
  readonly today: IsoDay
  readonly problems: readonly Problem[]
  readonly glossary: Glossary
  /** The language of the reader as a BCP 47 tag. */
  readonly locale: string
  /** Whether the editor understands snippets; else gaps stay as they are. */
  readonly hasSnippets: boolean
  readonly t: Translate
}

/** The cursor and what stands around it. */
export interface Cursor extends CompletionSources {
  readonly brief: Brief
  readonly offset: number
  readonly lineStart: number
  /** The line up to the cursor, and what follows it. */
  readonly before: string
  readonly after: string
  /** The section whose heading stands above the line. */
  readonly section: Section | undefined
}

/** A completion before it is put into its place. */
export interface Proposal {
  readonly label: string
  readonly kind: CompletionKind
  /** The label unless given; may have gaps and several lines. */
  readonly newText?: string
  readonly detail?: string | undefined
  readonly documentation?: string | undefined
  readonly continues?: boolean
}

/** Completions for the part of the line before the cursor that is typed so far. */
export interface Proposals {
  readonly typed: string
  readonly list: readonly Proposal[]
  /** How much of what follows the cursor is replaced, too. */
  readonly length?: number
}
