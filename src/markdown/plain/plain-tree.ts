import type { Blockquote, List, ListItem, Paragraph, RootContent, TableCell, TableRow } from 'mdast'
import { place, readInline, sentence } from './plain-inline.js'

/**
 * The syntax tree of a text in which every line is unambiguous, as in most parts of briefs: a heading, a bullet, a numbered
 * item, a table row or a sentence. It has the same blocks and offsets as that of the markdown parser, much faster; text
 * nodes have no value. Undefined when anything in the text may mean something else.
 */
export function readPlainTree(text: string): readonly RootContent[] | undefined {
  // A tab advances to a tab stop, and the parser replaces NUL.
  if (/[\0\t]/.test(text)) return undefined
  const tree = new PlainTree(text)
  for (const { 1: line = '', index } of text.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/g))
    if (!tree.add(line, index)) return undefined
  return tree.finish()
}

/** A list that may continue. */
interface OpenList {
  readonly node: List
  /** Its bullet, or the sign after its numbers. */
  readonly sign: string
  /** Indentation of its items. */
  readonly indent: number
  /** Indentation of the content of its last item. */
  inside: number
}

interface OpenParagraph {
  readonly node: Paragraph
  /** Whether it follows a task box. */
  readonly isTask: boolean
  readonly start: number
  end: number
}

const heading = /^(#{1,6}) +(?=\S)/
const marker = /^( *)([-+*]|(\d{1,9})[.)]) {1,4}(?=\S)(?:\[([ xX])\] (?=\S))?/
const rule = /^(?:-{3,}|\*{3,}|_{3,})$/
const delimiters = /^\|(?: *:?-+:? *\|)+$/
/** Only spaces are trimmed from a cell, so other white space next to a pipe is not plain. */
const otherSpaceAtPipe = /\| *[^\S ]|[^\S ] *\|/

class PlainTree {
  readonly #text: string
  readonly #nodes: RootContent[] = []
  /** Each one except the first is in the last item of the previous one. */
  #lists: OpenList[] = []
  #paragraph: OpenParagraph | undefined
  #quote: Blockquote | undefined
  /** The lines of the open table with their offsets. */
  #rows: (readonly [line: string, start: number])[] = []

  constructor(text: string) {
    this.#text = text
  }

  /** Adds the next line, without its line ending; false when it is not plain. */
  add(line: string, start: number): boolean {
    if (/^ *$/.test(line)) return this.#closeLeaf()
    if (line.endsWith(' ')) return false
    if (line.startsWith('|')) return this.#addRow(line, start)
    if (this.#rows.length > 0) return false
    if (line.startsWith('>') || this.#quote) return this.#addQuoted(line, start)
    if (line.startsWith('#')) return this.#addHeading(line, start)
    if (rule.test(line)) return this.#addRule(line, start)
    const item = marker.exec(line)
    return item ? this.#addItem(item, line, start) : this.#addSentence(line, start)
  }

  /** The top-level nodes; undefined when the last one is not plain. */
  finish(): readonly RootContent[] | undefined {
    if (!this.#closeLeaf()) return undefined
    for (const node of this.#nodes) if (node.type === 'list') stretch(node)
    return this.#nodes
  }

  #addHeading(line: string, start: number): boolean {
    const sign = heading.exec(line)?.[0]
    if (sign === undefined || line.endsWith('#') || !this.#closeLeaf()) return false
    const end = start + line.length
    const children = readInline(this.#text, start + sign.length, end)
    if (children === undefined) return false
    const depth = sign.trimEnd().length as 1 | 2 | 3 | 4 | 5 | 6
    this.#lists = []
    this.#nodes.push({ type: 'heading', depth, children, position: place(start, end) })
    return true
  }

  /** After a paragraph the line may turn it into a heading. */
  #addRule(line: string, start: number): boolean {
    if (this.#paragraph) return false
    this.#lists = []
    this.#nodes.push({ type: 'thematicBreak', position: place(start, start + line.length) })
    return true
  }

  #addItem(
    [mark, space = '', sign = '', number, box]: RegExpExecArray,
    line: string,
    start: number,
  ): boolean {
    if (!sentence.test(line.slice(mark.length))) return false
    const from = start + space.length
    const inside = mark.replace(/\[.*/, '').length
    const item: ListItem = {
      type: 'listItem',
      checked: box === undefined ? null : box !== ' ',
      children: [],
      position: place(from, from),
    }
    const list = this.#findList(space.length, sign.slice(-1))
    if (list) {
      list.node.children.push(item)
      list.inside = inside
    } else {
      // Within a paragraph, only the number 1 begins a list.
      if (this.#paragraph && number !== undefined && Number(number) !== 1) return false
      if (!this.#mayBegin(space.length)) return false
      const node: List = {
        type: 'list',
        ordered: number !== undefined,
        children: [item],
        position: place(from, from),
      }
      this.#siblings().push(node)
      this.#lists.push({ node, sign: sign.slice(-1), indent: space.length, inside })
    }
    return (
      this.#closeLeaf() && this.#beginParagraph(start + mark.length, start + line.length, box !== undefined)
    )
  }

  /** The open list that an item with this indentation continues; closes the lists nested in it. */
  #findList(indent: number, sign: string): OpenList | undefined {
    const depth = this.#lists.findIndex(list => list.indent === indent && list.sign === sign)
    if (depth === -1) return undefined
    this.#lists.length = depth + 1
    return this.#lists[depth]
  }

  #mayBegin(indent: number): boolean {
    const around = this.#lists.at(-1)?.inside
    if (around === undefined) return indent === 0
    return indent >= around && indent < around + 4 && this.#siblings().at(-1)?.type !== 'list'
  }

  #addSentence(line: string, start: number): boolean {
    const indent = line.search(/[^ ]/)
    if (!sentence.test(line.slice(indent))) return false
    const inside = this.#lists.at(-1)?.inside ?? 0
    if (this.#paragraph) {
      this.#paragraph.end = start + line.length
      return indent >= inside
    }
    if (indent === 0) this.#lists = []
    else if (indent < inside || indent >= inside + 4) return false
    return this.#beginParagraph(start + indent, start + line.length)
  }

  #beginParagraph(start: number, end: number, isTask = false): boolean {
    const node: Paragraph = { type: 'paragraph', children: [], position: place(start, end) }
    this.#siblings().push(node)
    this.#paragraph = { node, isTask, start, end }
    return true
  }

  /** Quotations are not read, so their content is left out if it is sentences. */
  #addQuoted(line: string, start: number): boolean {
    // A line with a colon may be a key, and then the quotation is read.
    if (this.#paragraph || !line.startsWith('> ') || line.includes(':')) return false
    if (!sentence.test(line.slice(2))) return false
    const begin = this.#quote?.position?.start.offset ?? start
    if (!this.#quote) {
      this.#lists = []
      this.#quote = { type: 'blockquote', children: [] }
      this.#nodes.push(this.#quote)
    }
    this.#quote.position = place(begin, start + line.length)
    return true
  }

  #addRow(line: string, start: number): boolean {
    if (this.#paragraph || this.#quote || !/^[^\\`]*\|$/.test(line) || otherSpaceAtPipe.test(line))
      return false
    this.#lists = []
    this.#rows.push([line, start])
    return true
  }

  /** The children of the last open item, or the top-level nodes. */
  #siblings(): (RootContent | ListItem['children'][number])[] {
    return this.#lists.at(-1)?.node.children.at(-1)?.children ?? this.#nodes
  }

  /** Closes the open paragraph or table; false when it is not plain. */
  #closeLeaf(): boolean {
    this.#quote = undefined
    return this.#closeParagraph() && this.#closeTable()
  }

  #closeParagraph(): boolean {
    if (this.#paragraph === undefined) return true
    const { node, isTask, start, end } = this.#paragraph
    this.#paragraph = undefined
    const children = readInline(this.#text, start, end)
    if (children === undefined) return false
    node.children = children
    node.position = place(start, end)
    // The parser recognises a task box only before plain text.
    return !(isTask && children[0]?.type !== 'text')
  }

  #closeTable(): boolean {
    const [header, ruler, ...body] = this.#rows
    if (header === undefined) return true
    if (ruler === undefined || !delimiters.test(ruler[0])) return false
    const count = ruler[0].split('|').length
    const rows = [header, ...body].map(([line, start]) => this.#readRow(line, start, count))
    const last = this.#rows.at(-1) ?? ruler
    this.#rows = []
    const children = rows.filter(row => row !== undefined)
    this.#nodes.push({ type: 'table', children, position: place(header[1], last[1] + last[0].length) })
    return children.length === rows.length
  }

  #readRow(line: string, start: number, count: number): TableRow | undefined {
    const pieces = line.split('|')
    if (pieces.length !== count) return undefined
    let at = start
    const cells = pieces.slice(1, -1).map((piece, index): TableCell | undefined => {
      const from = at
      at += piece.length + 1
      const words = from + 1 + piece.search(/[^ ]|$/)
      const children = piece.trim() === '' ? [] : readInline(this.#text, words, words + piece.trim().length)
      return (
        children && {
          type: 'tableCell',
          children,
          position: place(from, index === count - 3 ? at + 1 : at),
        }
      )
    })
    const children = cells.filter(cell => cell !== undefined)
    if (children.length < cells.length) return undefined
    return { type: 'tableRow', children, position: place(start, start + line.length) }
  }
}

/** Extends lists and items to the end of their last child. */
function stretch(node: List | ListItem): void {
  for (const child of node.children) if (child.type === 'list' || child.type === 'listItem') stretch(child)
  const start = node.position?.start.offset ?? 0
  node.position = place(start, node.children.at(-1)?.position?.end.offset ?? start)
}
