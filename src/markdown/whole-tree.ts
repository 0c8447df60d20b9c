import type { Nodes, Root, RootContent } from 'mdast'
import { asWritten, parseWithRemark } from './remark.js'

/**
 * The blocks of a text in pieces, each parsed by itself, because the parser's time grows faster than its text. A piece that
 * is nested too deep is shown as it is.
 */
export function treeOf(pieces: readonly string[]): RootContent[] {
  return pieces.flatMap((piece): RootContent[] => {
    const tree = parseTree(piece)
    if (tree === undefined || isTooDeep(tree)) return [{ type: 'code', value: piece }]
    writeBoxes(tree)
    restoreSigns(tree)
    return tree.children
  })
}

/** Undefined for what is nested too deep for the parser. */
function parseTree(piece: string): Root | undefined {
  try {
    return parseWithRemark(piece)
  } catch {
    return undefined
  }
}

/** Nobody nests deeper, and what is made of a tree calls itself for each level. */
const mostLevels = 100

function isTooDeep(tree: Root): boolean {
  let level: readonly Nodes[] = [tree]
  for (let depth = 0; depth < mostLevels; depth++) {
    level = level.flatMap(node => ('children' in node ? node.children : []))
    if (level.length === 0) return false
  }
  return true
}

/** Writes the boxes of tasks as signs, which need no label. */
function writeBoxes(node: Nodes): void {
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    const [first] = node.children
    const box = { type: 'text' as const, value: node.checked ? '☑ ' : '☐ ' }
    if (first?.type === 'paragraph') first.children.unshift(box)
    node.checked = null
  }
  if ('children' in node) for (const child of node.children) writeBoxes(child)
}

function restoreSigns(node: Nodes): void {
  if ('value' in node) node.value = asWritten(node.value)
  if ('children' in node) for (const child of node.children) restoreSigns(child)
}

/** HTML without its comments, an open one included. */
export function withoutComments(html: string): string {
  return html.replace(/<!--(?:(?!-->)[\s\S])*(?:-->)?/g, '')
}
