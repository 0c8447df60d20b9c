import type { RootContent } from 'mdast'
import { readPlainTree } from './plain/plain-tree.js'
import { parseWithRemark } from './remark.js'

/**
 * The blocks of GitHub-flavoured markdown without front matter, each with its offsets. Text in which every line is
 * plainly what it is takes a shortcut that gives the tree of the parser, several times faster; texts in the tree may have
 * no value, because words are read from the source. Throws when blocks are nested too deep for the stack.
 */
export function parseMarkdown(text: string): readonly RootContent[] {
  return readPlainTree(text) ?? parseWithRemark(text).children
}
