import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/**
 * The parsing half of `remark-gfm`, without its second search for addresses, which splits texts of the finished tree into
 * pieces without positions. Front matter is cut off before parsing, because `---` at the start of a later chunk is not
 * front matter.
 */
const options = {
  extensions: [gfm()],
  mdastExtensions: gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension),
}

/** The syntax tree that remark gives of GitHub-flavoured markdown without front matter. Throws when nested too deep for the stack. */
export function parseWithRemark(text: string): Root {
  // The parser drops a leading byte order mark, which would make all offsets one too small.
  return fromMarkdown(withFewSigns(withDays(text)).replace(/^\uFEFF/, '\u200B'), options)
}

/** Replaces the full stop in `- 3. Dezember 2026: meeting` by a letter, so that the day does not begin a list. */
export function withDays(text: string): string {
  return text.replace(/^([ \t]*[-*+][ \t]+\d{1,2})\.(?=[ \t]+\p{L}(?!.*[\r\n]+[ \t]+\d+[.)]\s))/gmu, '$1x')
}

/** The parser's time grows with the square of the number of these signs. No chunk of a note has more of them. */
const mostBrackets = 1000
const mostOpenTags = 50

/** Replaces by letters what the parser would take for text too, but only after a long search: far too many open signs. */
function withFewSigns(text: string): string {
  if (text.length <= mostBrackets) return text
  let brackets = 0
  let tags = 0
  const lastComment = text.lastIndexOf('-->')
  return text.replace(/[[\]]|<(?=[!?])/g, (sign, index: number) => {
    const isExcess = sign === '<' ? index > lastComment && ++tags > mostOpenTags : ++brackets > mostBrackets
    return isExcess ? 'x' : sign
  })
}
