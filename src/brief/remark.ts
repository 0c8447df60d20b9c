import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

/** The syntax tree of markdown without front matter. Throws on nesting too deep for the stack. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text)
}
