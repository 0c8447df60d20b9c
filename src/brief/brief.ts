import type { Outline } from '../markdown/outline.js'
import type { LazyFacts } from './facts/facts.js'
import type { BriefState, VocabularyChoice } from './parsed-brief.js'
import type { ReadLog } from './reads.js'

/** What a brief says, as far as it can be read. Every place is an offset into `text`. */
export interface Brief extends Outline {
  /** What the sections mean. */
  readonly facts: LazyFacts
  readonly state: BriefState
  readonly choice: VocabularyChoice
  /** What is read from the brief, for those who want to know whether a later state changes their result. */
  readonly log: ReadLog
  readonly memory: Memory
}

/**
 * Goes on from each state of a brief to the next, with whatever may be used again. Nothing depends on what is in it:
 * who takes something out compares the state for which it was computed with the state of the brief.
 */
export interface Memory {
  /** Of the last lint; only the linter knows its shape. */
  lint: unknown
}
