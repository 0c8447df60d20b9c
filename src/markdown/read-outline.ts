import { chooseVocabulary } from '../language/read-name.js'
import type { Vocabulary } from '../language/vocabulary.js'
import { TextMemo } from '../text/text-memo.js'
import { ChunkMemo, readChunks } from './chunks.js'
import { type FrontMatter, frontMatterEnd, readFrontMatter } from './front-matter.js'
import { hasGap } from './gaps.js'
import type { Outline } from './outline.js'
import { joinChunks, readSections } from './sections.js'

/** What the parser made of a document, by the texts of its parts, for the next reading. */
export class OutlineMemo {
  readonly frontMatter: TextMemo<FrontMatter | undefined>
  readonly chunks: ChunkMemo

  constructor(before?: OutlineMemo) {
    this.frontMatter = new TextMemo(before?.frontMatter)
    this.chunks = new ChunkMemo(before?.chunks)
  }
}

/**
 * The outline of any text. Names come from what `known` holds for the language that the front matter names, else for
 * `teamLanguage`, else for the language that fits most headings.
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
  const content = joinChunks(readChunks(text, begin, memo.chunks), text.length)
  const headings = content.blocks.filter(block => block.kind === 'heading')
  const written = writtenLanguage(frontMatter) ?? teamLanguage
  const names = headings.filter(({ depth }) => depth === 2).map(({ words }) => words.text)
  const vocabulary = chooseVocabulary(known, written, names)
  return {
    text,
    frontMatter,
    title: headings.find(({ depth }) => depth === 1),
    ...readSections(content, vocabulary),
    unreadable: content.unreadable,
    vocabulary,
    language: written?.toLowerCase() ?? vocabulary.language,
  }
}

function writtenLanguage(frontMatter: FrontMatter | undefined): string | undefined {
  return frontMatter?.entries.find(
    ({ key, value }) => /^language$/i.test(key.text) && value.text !== '' && !hasGap(value.text),
  )?.value.text
}
