import { NameReader } from '../language/name-reader.js'
import { chooseVocabulary } from '../language/read-name.js'
import type { Vocabulary } from '../language/vocabulary.js'
import { elect } from '../language/vote.js'
import { TextMemo } from '../text/text-memo.js'
import { ChunkMemo, readChunks } from './chunks.js'
import { type FrontMatter, frontMatterEnd, readFrontMatter } from './front-matter.js'
import { hasGap } from './gaps.js'
import { readHeadings, withoutLoneLines } from './headings.js'
import { FoundMemo } from './labelled-values/found.js'
import type { Outline } from './outline.js'
import { joinChunks, type PlacedContent, readSections } from './sections.js'

/** Parse results by text, kept for the next reading of the same document. */
export class OutlineMemo {
  readonly frontMatter: TextMemo<FrontMatter | undefined>
  readonly chunks: ChunkMemo
  /** The chunks of the last reading. */
  placed: readonly PlacedContent[]
  /** Undefined before the first reading. */
  found: FoundMemo | undefined

  constructor(before?: OutlineMemo) {
    this.frontMatter = new TextMemo(before?.frontMatter)
    this.chunks = new ChunkMemo(before?.chunks)
    this.placed = before?.placed ?? []
    this.found = before?.found
  }
}

/**
 * The outline of any text. Names are those that `known` has for the language given in the front matter, or else for
 * that of its function words, for `teamLanguage`, or for the language that fits most headings.
 */
export function readOutline(
  text: string,
  known: Vocabulary,
  teamLanguage: string | undefined,
  memo: OutlineMemo,
): Outline {
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  const begin = bom + frontMatterEnd(text.slice(bom))
  const frontMatter = memo.frontMatter.recall(text.slice(0, begin), source =>
    readFrontMatter(source.slice(bom), bom),
  )
  const content = joinChunks(readChunks(text, begin, memo.chunks), text.length, memo.placed)
  memo.placed = content.placed
  const headings = readHeadings(content.blocks)
  const written = writtenLanguage(frontMatter)
  const titles = headings.filter(({ depth }) => depth === 2).map(({ words }) => words.text)
  const spoken = written === undefined ? elect(content.votes) : undefined
  const vocabulary = chooseVocabulary(known, [written, spoken, teamLanguage], titles)
  const names = new NameReader(vocabulary, memo.found?.names)
  memo.found = new FoundMemo(names, memo.found)
  return {
    text,
    frontMatter,
    ...readSections(content, withoutLoneLines(headings, names), memo.found),
    unreadable: content.unreadable,
    vocabulary,
    names,
    language: (written ?? spoken ?? teamLanguage)?.toLowerCase() ?? vocabulary.language,
  }
}

function writtenLanguage(frontMatter: FrontMatter | undefined): string | undefined {
  return frontMatter?.entries.find(
    ({ key, value }) => /^language$/i.test(key.text) && value.text !== '' && !hasGap(value.text),
  )?.value.text
}
