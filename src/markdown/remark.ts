import type { Root } from 'mdast'
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfm } from 'micromark-extension-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { isGapTag } from './html.js'

/**
 * Links of addresses without brackets. The extension of `mdast-util-gfm` also searches the finished tree for them, and
 * splits its texts into pieces without positions.
 */
const addresses: Extension = {
  enter: {
    literalAutolink(token) {
      this.enter({ type: 'link', title: null, url: '', children: [] }, token)
    },
    literalAutolinkEmail: enterAddress,
    literalAutolinkHttp: enterAddress,
    literalAutolinkWww: enterAddress,
  },
  exit: {
    literalAutolink(token) {
      this.exit(token)
    },
    literalAutolinkEmail: exitAddress,
    literalAutolinkHttp: exitAddress,
    literalAutolinkWww: exitAddress,
  },
}

function enterAddress(this: CompileContext, token: Token): undefined {
  this.config.enter.autolinkProtocol?.call(this, token)
}

function exitAddress(this: CompileContext, token: Token): undefined {
  this.config.exit.autolinkProtocol?.call(this, token)
}

/** Front matter is cut off before parsing, because `---` at the start of a later chunk is not front matter. */
const processor = unified().use(remarkParse).use(gfmWithoutTransforms).freeze()

/** The parsing half of `remark-gfm`, without what it does to the finished tree. */
function gfmWithoutTransforms(this: Processor): void {
  this.data('micromarkExtensions', [gfm()])
  this.data('fromMarkdownExtensions', [
    addresses,
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ])
}

/** The syntax tree of GitHub-flavoured markdown without front matter. Throws when nested too deep for the stack. */
export function parseWithRemark(text: string): Root {
  // The parser drops a leading byte order mark, which would make all offsets one too small.
  return processor.parse(withFewSigns(withStandIns(text)).replace(/^\uFEFF/, '\u200B'))
}

const [stop, less] = ['\uE000', '\uE001']

/**
 * Hides two signs from the parser: the full stop in `- 3. Dezember 2026: meeting`, so that the day does not begin a list, and
 * the `<` of a gap that begins its line, which alone there would make HTML of all lines that follow.
 */
export function withStandIns(text: string): string {
  return text
    .replace(/^([ \t]*[-*+][ \t]+\d{1,2})\.(?=[ \t]+\p{L}(?!.*[\r\n]+[ \t]+\d+[.)]\s))/gmu, `$1${stop}`)
    .replace(lineWithTag, (line, lead: string, tag: string) =>
      isGapTag(tag) ? lead + less + tag.slice(1) : line,
    )
}

const lineWithTag = /^((?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*)(<[^<>\r\n]+>)/gm

/** The text of a node with the signs that were replaced for the parser. */
export function asWritten(text: string): string {
  return text.replaceAll(stop, '.').replaceAll(less, '<')
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
