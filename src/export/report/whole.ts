import type { Brief } from '../../brief/brief.js'
import { allSections } from '../../markdown/outline.js'

/** A whole brief, to be set behind its report: its key facts, and its text in pieces that can be read by themselves. */
export interface Whole {
  readonly facts: readonly (readonly [key: string, value: string])[]
  readonly pieces: readonly string[]
}

export function readWhole(brief: Brief): Whole {
  return {
    facts: (brief.frontMatter?.entries ?? [])
      .filter(({ value }) => value.text !== '')
      .map(({ key, value }) => [key.text.slice(0, 200), value.text.slice(0, 1000)]),
    pieces: allSections(brief).map(({ span }) => brief.text.slice(span.start, span.end)),
  }
}
