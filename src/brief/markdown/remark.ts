import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** What `remark-parse` and `remark-gfm` set up, without the half that writes markdown. */
const options = {
  extensions: [gfm()],
  // A second search for addresses, after parsing, would cut texts into pieces that have no place.
  mdastExtensions: gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension),
}

/** The syntax tree of GitHub-flavoured markdown without front matter. Throws on nesting too deep for the stack. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, options)
}
