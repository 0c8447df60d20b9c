import { Parser } from 'commonmark'
import { lint } from 'markdownlint/sync'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()

/** markdownlint with all that it does unless told otherwise. */
export function runMarkdownlint(text: string): unknown {
  return lint({ strings: { text } })
}

/** remark's parser with tables and front matter, without any rule. */
export function runRemark(text: string): unknown {
  return remark.parse(text)
}

/** commonmark.js, which reads neither tables nor front matter: about what parsing must cost in this language. */
export function runCommonmark(text: string): unknown {
  return new Parser().parse(text)
}
