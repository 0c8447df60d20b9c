import { english, type Vocabulary } from '../language/vocabulary.js'
import { OutlineMemo, readOutline } from '../markdown/read-outline.js'
import { Brief } from './brief.js'
import type { HeaderDefaults } from './note.js'

/** What a team agreed on for all its briefs. */
export interface Conventions {
  /** Includes the team's names; the brief uses those of its own language. */
  readonly vocabulary?: Vocabulary
  readonly defaults?: HeaderDefaults
}

/**
 * Parses the text of a `*.negotiation.md` file. Never throws: what cannot be read is left out. `previous`, the brief of an
 * earlier state of the document, saves reading unchanged texts again; the result is the same.
 */
export function parseBrief(
  text: string,
  previous?: Brief,
  { vocabulary = english, defaults = {} }: Conventions = {},
): Brief {
  const memo = new OutlineMemo(previous?.memo)
  const outline = readOutline(text, vocabulary, defaults.language?.[0], memo)
  return new Brief(outline, defaults, memo, previous)
}
