import type { Brief } from '../../brief/brief.js'
import type { Section } from '../../markdown/outline.js'
import type { Problem } from '../../rules/rule.js'
import type { Translate } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import type { IsoDay } from '../../values/day.js'
import type { Glossary } from '../glossary.js'

/** Something that can be written at the cursor. */
export interface Proposal {
  readonly label: string
  /** Names of icons in editors, for a section, table, key, value, day, person, rule and part of a brief. */
  readonly kind: 'Module' | 'Struct' | 'Field' | 'Value' | 'Event' | 'Class' | 'Constant' | 'Snippet'
  /** Defaults to the label. May have several lines, and a `<gap>` where the writer has to think. */
  readonly newText?: string
  /** Shown beside the label: `in 3 days`. */
  readonly detail?: string
  /** Markdown. */
  readonly documentation?: string | undefined
  /** What the editor matches with the text before the cursor; defaults to the label. */
  readonly filterText?: string
  /** Whether there is something to complete right after it. */
  readonly continues?: boolean
}

/** A proposal at its place. */
export interface Completion extends Proposal {
  /** What is replaced: a part of one line that contains the cursor. */
  readonly span: Span
  /** In snippet syntax if `isSnippet`. */
  readonly newText: string
  readonly isSnippet: boolean
  readonly filterText: string
}

/** What completions are made of, apart from the brief. */
export interface CompletionSources {
  readonly today: IsoDay
  readonly problems: readonly Problem[]
  readonly glossary: Glossary
  /** Whether the editor supports snippets; otherwise gaps are written as they are. */
  readonly hasSnippets: boolean
  readonly t: Translate
}

/** The cursor and its surroundings. */
export interface Cursor extends CompletionSources {
  readonly brief: Brief
  readonly offset: number
  readonly lineStart: number
  /** The line up to the cursor, and what follows it. */
  readonly before: string
  readonly after: string
  /** The last section whose heading is above the line. */
  readonly section: Section | undefined
}

/** Proposals for `typed`, which is the end of `before`. */
export interface Proposals {
  readonly typed: string
  readonly list: readonly Proposal[]
  /** How many characters after the cursor are replaced, too. */
  readonly length?: number
}

/** One proposal for each text, without duplicates. */
export function toProposals(texts: readonly string[], kind: Proposal['kind'] = 'Value'): readonly Proposal[] {
  return [...new Set(texts)].map(label => ({ label, kind }))
}
