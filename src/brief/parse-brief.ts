import type { Brief } from './brief.js'
import { readFacts } from './facts/facts.js'
import { type HeaderDefaults, writtenLanguage } from './facts/header.js'
import { readFrontMatter } from './markdown/front-matter.js'
import { parseParts } from './markdown/parts.js'
import { findTitle, headingsOf, readSections } from './markdown/sections.js'
import type { Outline } from './outline.js'
import { chooseVocabulary, english, type Vocabulary } from './vocabulary.js'

/** What a team agreed on for all its briefs; a `Brief` carries its own, so that it can be parsed again in the same way. */
export interface Conventions {
  /** With the names of a team; the brief takes from it what is in its own language. */
  readonly vocabulary?: Vocabulary
  readonly defaults?: HeaderDefaults
}

/**
 * What the text of a `*.negotiation.md` file says. Never throws: what cannot be read is left out.
 * With the `Brief` of an earlier state of the text, only the parts that changed are parsed again; the result is the same.
 */
export function parseBrief(
  text: string,
  previous?: Brief,
  { vocabulary: known = english, defaults = {} }: Conventions = {},
): Brief {
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  const parts = parseParts(text, previous)
  const frontMatter = readFrontMatter(text.slice(bom), bom)
  const vocabulary = chooseVocabulary(known, writtenLanguage(frontMatter, defaults), headingsOf(parts))
  const [preamble, ...sections] = readSections(text, parts, vocabulary)
  const outline: Outline = {
    text,
    frontMatter,
    title: findTitle(parts),
    preamble,
    sections,
    parts,
    vocabulary,
    defaults,
  }
  return { ...outline, facts: readFacts(outline) }
}
