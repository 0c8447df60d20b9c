import type { Root } from 'mdast'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** What `remark-gfm` sets up, without its serializer. */
const processor = unified()
  .data('micromarkExtensions', [gfm()])
  .data('fromMarkdownExtensions', [
    // The second search for addresses, after parsing, would split texts into pieces without positions.
    gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension),
  ])
  .use(remarkParse)
  .freeze()

/** The syntax tree of GitHub-flavoured markdown without front matter. Throws when nested too deep for the stack. */
export function parseWithRemark(text: string): Root {
  // The parser drops a leading byte order mark, which would make all offsets one too small.
  return processor.parse(withDays(text).replace(/^\uFEFF/, '\u200B'))
}

/** Rewrites the day in `- 3. Dezember 2026: meeting`, which would begin a list within the bullet, keeping the length. */
export function withDays(text: string): string {
  return text.replace(/^([ \t]*[-*+][ \t]+\d{1,2})\.(?=[ \t]+\p{L}(?!.*[\r\n]+[ \t]+\d+[.)]\s))/gmu, '$1x')
}
