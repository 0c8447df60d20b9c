import { chooseVocabulary } from '../language/read-name.js'
import { english, type Vocabulary } from '../language/vocabulary.js'
import { readChapters } from '../markdown/chapters.js'
import { type FrontMatter, readFrontMatter } from '../markdown/front-matter.js'
import { parseParts } from '../markdown/parts.js'
import { findTitle, headingsOf } from '../markdown/sections.js'
import type { Brief } from './brief.js'
import { type HeaderDefaults, writtenLanguage } from './facts/header.js'
import { ParsedBrief, type VocabularyChoice } from './parsed-brief.js'

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
  { vocabulary: known = english, defaults = noDefaults }: Conventions = {},
): Brief {
  const parts = parseParts(text, previous)
  const frontMatter = takeFrontMatter(text, previous)
  const asked = { known, written: writtenLanguage(frontMatter, defaults), headings: headingsOf(parts) }
  const choice = takeChoice(asked, previous?.choice)
  const { vocabulary } = choice
  const chapters = readChapters(
    parts,
    vocabulary,
    previous?.vocabulary === vocabulary ? previous.chapters : [],
  )
  const title = findTitle(parts)
  return new ParsedBrief({ text, frontMatter, title, parts, chapters, choice, defaults }, previous)
}

/** That of the previous state when it stands there unchanged. */
function takeFrontMatter(text: string, previous: Brief | undefined): FrontMatter | undefined {
  const before = previous?.state.frontMatter
  // The line ending, or none, belongs to what makes it end there.
  const end = (before?.span.end ?? 0) + 1
  if (before && previous?.text.slice(0, end) === text.slice(0, end)) return before
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  return readFrontMatter(text.slice(bom), bom)
}

/** That of the previous state when it rests on the same. */
function takeChoice(
  asked: Omit<VocabularyChoice, 'vocabulary'>,
  before: VocabularyChoice | undefined,
): VocabularyChoice {
  const { known, written, headings } = asked
  const isSame =
    before?.known === known &&
    before.written === written &&
    before.headings.length === headings.length &&
    before.headings.every((heading, index) => heading === headings[index])
  return isSame ? before : { ...asked, vocabulary: chooseVocabulary(known, written, headings) }
}

const noDefaults: HeaderDefaults = {}
