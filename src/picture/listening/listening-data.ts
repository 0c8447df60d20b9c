import type { Manner } from '../../brief/analyses/question-mix.js'
import type { Mark } from '../axis/axis-data.js'
import type { Action, Part } from '../part.js'

/** The questions by what they should bring to light and how they ask. Plain data. */
export interface ListeningData extends Part {
  /** The four topics, and the questions about none of them if there are any. */
  readonly rows: readonly TopicRow[]
}

export interface TopicRow {
  /** `Interests`. */
  readonly name: string
  readonly questions: readonly QuestionMark[]
  /** `4 open`, or `none yet`. */
  readonly text: string
  /** What would fill an empty topic. */
  readonly action: Action | undefined
}

export interface QuestionMark extends Mark {
  readonly manner: Manner
}
