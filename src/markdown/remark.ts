import type { Root } from 'mdast'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/** Front matter is cut off before: in the middle of a brief, where a section may begin, `---` is no fence. */
const processor = unified().use(remarkParse).use(gfmWithoutTransforms).freeze()

/**
 * The reading half of `remark-gfm`, without its second search for addresses: that runs over the finished tree and
 * cuts texts into pieces that have no position.
 */
function gfmWithoutTransforms(this: Processor): void {
  this.data('micromarkExtensions', [gfm()])
  this.data(
    'fromMarkdownExtensions',
    gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension),
  )
}

/** The syntax tree of GitHub-flavoured markdown without front matter. Throws on nesting too deep for the stack. */
export function parseWithRemark(text: string): Root {
  // The parser would drop a byte order mark in front, and all offsets would be one too small.
  return processor.parse(withDays(text).replace(/^\uFEFF/, '\u200B'))
}

/** Replaces the full stop of `- 3. Dezember 2026: meeting` by a letter, so that it begins no list in the bullet. */
export function withDays(text: string): string {
  return text.replace(/^([ \t]*[-*+][ \t]+\d{1,2})\.(?=[ \t]+\p{L}(?!.*[\r\n]+[ \t]+\d+[.)]\s))/gmu, '$1x')
}
