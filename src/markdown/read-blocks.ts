import type { ListItem, PhrasingContent, RootContent } from 'mdast'
import { treeOf, withoutComments } from './whole-tree.js'

/** A stretch of a line in one type. */
export interface Run {
  readonly text: string
  readonly isStrong?: boolean
  readonly isEmphasis?: boolean
  readonly isStruck?: boolean
  readonly isCode?: boolean
}

/** What stands in a document, in the order of its text: plain data, as programs for writing know it. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly isQuote: boolean }
  | {
      readonly kind: 'item'
      /** 0 for the outermost list. */
      readonly depth: number
      readonly runs: readonly Run[]
      /** Equal for the items of one list with numbers; undefined for bullets, and for all but the first paragraph. */
      readonly list: number | undefined
      readonly hasMark: boolean
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Run[])[])[] }
  | { readonly kind: 'code'; readonly lines: readonly string[] }
  | { readonly kind: 'rule' }

/** Markdown as blocks, without pictures and comments. */
export function readBlocks(pieces: readonly string[]): readonly Block[] {
  let lists = 0
  const ofBlock = (node: RootContent, isQuote = false): readonly Block[] => {
    switch (node.type) {
      case 'heading':
        return [{ kind: 'heading', level: node.depth, runs: runsOf(node.children) }]
      case 'paragraph':
        return [{ kind: 'paragraph', runs: runsOf(node.children), isQuote }]
      case 'blockquote':
        return node.children.flatMap(child => ofBlock(child, true))
      case 'list': {
        const list = node.ordered ? lists++ : undefined
        return node.children.flatMap(item => ofItem(item, 0, list))
      }
      case 'table':
        return [
          {
            kind: 'table',
            rows: node.children.map(row => row.children.map(cell => runsOf(cell.children))),
          },
        ]
      case 'code':
        return [{ kind: 'code', lines: node.value.split(/\r?\n/) }]
      case 'html': {
        const text = withoutComments(node.value).trim()
        return text === '' ? [] : [{ kind: 'paragraph', runs: [{ text }], isQuote }]
      }
      case 'thematicBreak':
        return [{ kind: 'rule' }]
      case 'footnoteDefinition':
        return node.children.flatMap(child => ofBlock(child))
      default:
        return []
    }
  }
  const ofItem = ({ children }: ListItem, depth: number, list: number | undefined): readonly Block[] => {
    const [first, ...others] = children
    const lead = first?.type === 'paragraph' ? runsOf(first.children) : []
    const rest = first === undefined || first.type === 'paragraph' ? others : children
    return [
      { kind: 'item', depth, list, hasMark: true, runs: lead },
      ...rest.flatMap((child): readonly Block[] => {
        if (child.type === 'paragraph')
          return [{ kind: 'item', depth, list, hasMark: false, runs: runsOf(child.children) }]
        if (child.type !== 'list') return ofBlock(child)
        const inner = child.ordered ? lists++ : undefined
        return child.children.flatMap(item => ofItem(item, depth + 1, inner))
      }),
    ]
  }
  return treeOf(pieces).flatMap(node => ofBlock(node))
}

function runsOf(nodes: readonly PhrasingContent[], type: Omit<Run, 'text'> = {}): readonly Run[] {
  return nodes.flatMap((node): readonly Run[] => {
    switch (node.type) {
      case 'text':
        return [{ ...type, text: node.value }]
      case 'inlineCode':
        return [{ ...type, text: node.value, isCode: true }]
      case 'strong':
        return runsOf(node.children, { ...type, isStrong: true })
      case 'emphasis':
        return runsOf(node.children, { ...type, isEmphasis: true })
      case 'delete':
        return runsOf(node.children, { ...type, isStruck: true })
      case 'link':
      case 'linkReference':
        return runsOf(node.children, type)
      case 'image':
      case 'imageReference':
        return [{ ...type, text: node.alt ?? '' }]
      case 'break':
        return [{ ...type, text: '\n' }]
      case 'html':
        return [{ ...type, text: /^<br\s*\/?>$/i.test(node.value) ? '\n' : withoutComments(node.value) }]
      default:
        return []
    }
  })
}
