import { english, type Vocabulary } from '../language/vocabulary.js'
import { OutlineMemo, readOutline } from '../markdown/read-outline.js'
import { Brief } from './brief.js'
import type { HeaderDefaults } from './note.js'

/** What a team agreed on for all its briefs. */
export interface Conventions {
  /** With the names of a team; the brief takes from it what is in its own language. */
  readonly vocabulary?: Vocabulary
  readonly defaults?: HeaderDefaults
}

/**
 * What the text of a `*.negotiation.md` file says. Never throws: what cannot be read is left out. With the `Brief` of an
 * earlier state of the document, texts that stood in it are not read again; the result is the same.
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
