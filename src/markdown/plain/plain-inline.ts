import type { Nodes, PhrasingContent } from 'mdast'
import { findAll } from '../../text/find-all.js'
import { parseWithRemark } from '../remark.js'

/** The start of a line that cannot begin a block or a link definition. */
export const sentence =
  /^[^\s#>\-+*_=`~|<[\]:\\\d]|^\d+(?![\d.)])|^\d+[.)](?=\S)|^\*\*?[\p{L}\p{N}]|^_\p{L}|^`[^`\s]/u

/** What may be more than plain text: escapes, code, emphasis, links, tags, references, strikethrough and addresses. */
const mark = /[\\`*_[<~]|&[#\p{L}]|[\w.+-]@|:\/\/|[Ww]{3}\./u

/** `*words*` and `**words**` that are emphasis in any context. */
const emphasis = /(?<=^|[ \r\n])(\*\*?)([\p{L}\p{N}](?:[^\\`*_[<~]*[^\s\\`*_[<~])?)\1(?=$|[\s.,;:)])/gu

/** The inline nodes between two offsets of the text. Undefined where they might begin another block. */
export function readInline(text: string, start: number, end: number): PhrasingContent[] | undefined {
  const words = text.slice(start, end)
  return readEmphasis(words, start) ?? (sentence.test(words) ? readMarked(words, start) : undefined)
}

/** Words with no markup other than plain emphasis. */
function readEmphasis(words: string, start: number): PhrasingContent[] | undefined {
  if (!mark.test(words)) return [textAt(start, start + words.length)]
  const nodes: PhrasingContent[] = []
  let end = 0
  const addText = (next: number) => {
    if (next > end) nodes.push(textAt(start + end, start + next))
    return !mark.test(words.slice(end, next))
  }
  for (const { 0: whole, 1: sign = '', 2: inner = '', index } of findAll(words, emphasis)) {
    if (!addText(index) || mark.test(inner)) return undefined
    const from = start + index
    end = index + whole.length
    const children = [textAt(from + sign.length, start + end - sign.length)]
    nodes.push({ type: sign === '*' ? 'emphasis' : 'strong', children, position: place(from, start + end) })
  }
  return addText(words.length) ? nodes : undefined
}

function readMarked(words: string, start: number): PhrasingContent[] | undefined {
  const [paragraph, ...others] = parseWithRemark(words).children
  if (paragraph?.type !== 'paragraph' || others.length > 0) return undefined
  for (const node of paragraph.children) move(node, start)
  return paragraph.children
}

function move(node: Nodes, shift: number): void {
  const { start, end } = node.position ?? {}
  node.position = place((start?.offset ?? 0) + shift, (end?.offset ?? 0) + shift)
  if ('children' in node) for (const child of node.children) move(child, shift)
}

function textAt(start: number, end: number): PhrasingContent {
  // The value stays empty because the text is read from the source.
  return { type: 'text', value: '', position: place(start, end) }
}

/** The position of a node by its offsets; lines and columns are never used. */
export function place(start: number, end: number): NonNullable<Nodes['position']> {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } }
}
