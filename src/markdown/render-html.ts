import type { Html, Image, Root } from 'mdast'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { treeOf, withoutComments } from './whole-tree.js'

/**
 * Markdown as HTML that is safe to show: without scripts, styles, pictures and comments. Tags that somebody wrote are shown
 * as text, because `<amount>` marks a gap.
 */
export function renderHtml(pieces: readonly string[]): string {
  const root: Root = { type: 'root', children: treeOf(pieces) }
  return processor.stringify(processor.runSync(root))
}

const processor = unified()
  .use(remarkRehype, {
    handlers: {
      html: (_, { value }: Html) => {
        if (/^<br\s*\/?>$/i.test(value))
          return { type: 'element', tagName: 'br', properties: {}, children: [] }
        return { type: 'text', value: withoutComments(value) }
      },
      image: (_, { alt }: Image) => ({ type: 'text', value: alt ?? '' }),
      imageReference: (_, { alt }: Image) => ({ type: 'text', value: alt ?? '' }),
    },
  })
  .use(rehypeSanitize, {
    ...defaultSchema,
    tagNames: (defaultSchema.tagNames ?? []).filter(name => name !== 'img' && name !== 'picture'),
  })
  .use(rehypeStringify)
  .freeze()
