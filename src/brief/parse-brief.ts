import type { Brief, Outline } from './brief.js'
import { readFacts } from './facts.js'
import { readFrontMatter } from './front-matter.js'
import { parseParts } from './parts.js'
import { findTitle, readSections } from './sections.js'
import { english, type Vocabulary } from './vocabulary.js'

/**
 * What the text of a `*.negotiation.md` file says. Never throws: what cannot be read is left out.
 * With the `Brief` of an earlier state of the text, only the parts that changed are parsed again; the result is the same.
 */
export function parseBrief(text: string, previous?: Brief, vocabulary: Vocabulary = english): Brief {
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  const parts = parseParts(text, previous)
  const [preamble, ...sections] = readSections(text, parts, vocabulary)
  const outline: Outline = {
    text,
    frontMatter: readFrontMatter(text.slice(bom), bom),
    title: findTitle(parts),
    preamble,
    sections,
    parts,
    vocabulary,
  }
  return { ...outline, facts: readFacts(outline) }
}
