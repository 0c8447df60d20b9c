import type { Brief } from '../../brief/brief.js'
import type { Section } from '../../markdown/outline.js'
import type { Problem } from '../../rules/rule.js'
import type { Span } from '../../text/span.js'
import type { IsoDay } from '../../values/day.js'
import type { Glossary } from '../glossary.js'
import type { Translate } from '../translate.js'

/** Something that can be written. */
export interface Proposal {
  readonly label: string
  /** What it is, by the names that editors have for it: section, table, key, value, day, person, rule. */
  readonly kind: 'Module' | 'Struct' | 'Field' | 'Value' | 'Event' | 'Class' | 'Constant'
  /** The label unless given. May have several lines, and a `<gap>` where the writer has to think. */
  readonly newText?: string
  /** Shown beside the label: `in 3 days`. */
  readonly detail?: string
  /** Markdown. */
  readonly documentation?: string | undefined
  /** Whether there will be something to complete behind it. */
  readonly continues?: boolean
}

/** A proposal at its place. */
export interface Completion extends Proposal {
  /** What is replaced; within the line, and the cursor stands in it. */
  readonly span: Span
  /** In the syntax of snippets if it is one. */
  readonly newText: string
  readonly isSnippet: boolean
  /** What the text before the cursor is compared with. */
  readonly filterText: string
}

/** What completions are made of, beside the brief. */
export interface CompletionSources {
  readonly today: IsoDay
  readonly problems: readonly Problem[]
  readonly glossary: Glossary
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

/** Proposals for what is typed so far at the end of `before`. */
export interface Proposals {
  readonly typed: string
  readonly list: readonly Proposal[]
  /** How much of what follows the cursor is replaced, too. */
  readonly length?: number
}

/** The text as a completion each, without those that come again. */
export function toProposals(texts: readonly string[], kind: Proposal['kind'] = 'Value'): readonly Proposal[] {
  return [...new Set(texts)].map(label => ({ label, kind }))
}
