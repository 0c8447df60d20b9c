import type { Topic } from '../brief/analyses/topics.js'
import type { Missing } from '../brief/analyses/unsaid.js'
import type { RichText } from './rich-text.js'

/** What the parts of a picture share: a finding, what there is to say about it, and the same facts as a table. Plain data. */
export interface Part {
  /** The finding, in a sentence: `13 days of slack between signature and deadline`. */
  readonly heading: string
  /** Sentences below the picture; empty if there is nothing to add. */
  readonly note: RichText
  /** What would help most. */
  readonly action: Action | undefined
  readonly table: readonly Row[]
}

/** What helps most: a line to add, a question to ask, or to use the BATNA as the limit. */
export interface Action {
  readonly title: string
  readonly effect: Missing | `ask-${Topic}` | 'useBatna'
}

/** A row of the table beside a picture. */
export interface Row {
  readonly name: string
  readonly value: string
  /** `sure`, `likely`, `estimate`, or a probability. */
  readonly sureness: string
  readonly line: number
}
