import type { Root } from 'mdast'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** What `remark-gfm` sets up, without its half that writes markdown. */
const processor = unified()
  .data('micromarkExtensions', [gfm()])
  .data('fromMarkdownExtensions', [
    // A second search for addresses, after parsing, would cut texts into pieces that have no place.
    gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension),
  ])
  .use(remarkParse)
  .freeze()

/** The syntax tree of GitHub-flavoured markdown without front matter. Throws on nesting too deep for the stack. */
export function parseWithRemark(text: string): Root {
  // A byte order mark in front would be taken out, and all offsets would be one too small.
  return processor.parse(withDays(text).replace(/^\uFEFF/, '\u200B'))
}

/** The day of `- 3. Dezember 2026: meeting` in a form that begins no list in the bullet, as long as it was. */
export function withDays(text: string): string {
  return text.replace(/^([ \t]*[-*+][ \t]+\d{1,2})\.(?=[ \t]+\p{L}(?!.*[\r\n]+[ \t]+\d+[.)]\s))/gmu, '$1x')
}
