import type { RootContent } from 'mdast'
import { countVotes, noVotes, type Votes } from '../language/vote.js'
import { TextMemo } from '../text/text-memo.js'
import { type Blocks, readBlocks } from './blocks.js'
import { parseMarkdown } from './parse-markdown.js'

/**
 * A part of the text that parses alone as it does within the whole text: from one heading to the next, or across several
 * headings where a block stays open. Its spans are relative to its own start.
 */
export interface Chunk extends Blocks {
  /** In UTF-16 units. */
  readonly length: number
  /** Everything in brackets, normalised like labels of links and footnotes, without duplicates. */
  readonly mentions: readonly string[]
  /** The labels that it defines, footnotes as `^label`. */
  readonly definitions: readonly string[]
  /** For the language of the text. */
  readonly votes: Votes
  /** Whether its last block continues into whatever follows. */
  readonly isOpen: boolean
  /** The bullet sign when its last block is a list. */
  readonly lastBullet: string | undefined
  /** Whether the parser gave up on it; then it has only the heading, if any. */
  readonly isUnreadable: boolean
}

export interface PlacedChunk {
  readonly start: number
  readonly chunk: Chunk
}

/** Chunks memoized from the last reading of a document and this one. */
export class ChunkMemo {
  /** By their text. */
  readonly alone: TextMemo<Chunk>
  /** By their text, preceded by the definitions in other chunks that they refer to. */
  readonly referring: TextMemo<Chunk>

  constructor(before?: ChunkMemo) {
    this.alone = new TextMemo(before?.alone)
    this.referring = new TextMemo(before?.referring)
  }
}

/**
 * The text from `begin` on as chunks, in order, without gaps. A chunk longer than `longLength`, in UTF-16 units, is also
 * cut before paragraphs and between list items, because the parser's time grows with the square of the length of a list.
 */
export function readChunks(
  text: string,
  begin: number,
  memo: ChunkMemo,
  longLength = 400,
): readonly PlacedChunk[] {
  const alone = cutChunks(text, begin, memo, longLength)
  const defined = new Set(alone.flatMap(({ chunk }) => chunk.definitions))
  return alone.map(placed => {
    const { start, chunk } = placed
    const foreignLabels = defined.size === 0 ? [] : foreignLabelsOf(chunk, defined)
    if (foreignLabels.length === 0) return placed
    const prefix = definitionsOf(foreignLabels)
    const source = prefix + text.slice(start, start + chunk.length)
    return { start, chunk: memo.referring.recall(source, source => parseChunk(source, prefix.length)) }
  })
}

/** Each chunk parsed without the definitions of the others. */
function cutChunks(text: string, begin: number, memo: ChunkMemo, longLength: number): PlacedChunk[] {
  const chunks: PlacedChunk[] = []
  const nextCut = cutter(text, longLength)
  for (let start = begin; start < text.length; ) {
    const chunk = readChunk(text, start, nextCut, memo)
    chunks.push({ start, chunk })
    start += chunk.length
  }
  return chunks
}

/** The chunk that begins at `start`, joined with what follows for as long as a block stays open. */
function readChunk(text: string, start: number, nextCut: NextCut, memo: ChunkMemo): Chunk {
  let end = start
  // Joining more than needed is harmless, and doubling avoids quadratic time for a fence that is never closed.
  for (let joined = 1; ; joined *= 2) {
    for (let count = 0; count < joined && end < text.length; count++) end = nextCut(end, start)
    const chunk = memo.alone.recall(text.slice(start, end), source => parseChunk(source, 0))
    if (end === text.length || !mayContinue(chunk, text.charAt(end))) return chunk
  }
}

/** Whether the last block of the chunk may continue in what follows, which begins with `next`; a list may be cut all the same. */
function mayContinue(chunk: Chunk, next: string): boolean {
  return '-*+'.includes(next) ? chunk.lastBullet !== next : chunk.isOpen
}

/** The next offset after `from` at which a chunk that began at `start` may end. */
type NextCut = (from: number, start: number) => number

/**
 * Cuts before a heading in column 0 after a blank line and, in a long chunk, before such a paragraph or any bullet in
 * column 0; at the latest at the end of the text.
 */
function cutter(text: string, longLength: number): NextCut {
  const mark = /[\r\n](?:#{1,6}(?=[ \t\r\n]|$)|[-*+] (?=[\p{L}\p{N}\p{Sc}[(])|\p{L})/gu
  const isCut = (at: number, start: number) => {
    const sign = text.charAt(at + 1)
    if (sign !== '#' && at - start <= longLength) return false
    return '-*+'.includes(sign) || isBlankLineBefore(text, at)
  }
  return (from, start) => {
    mark.lastIndex = from
    for (let match = mark.exec(text); match !== null; match = mark.exec(text))
      if (match.index > from && isCut(match.index, start)) return match.index + 1
    return text.length
  }
}

/** Whether the line whose line ending is at `end` is blank. */
function isBlankLineBefore(text: string, end: number): boolean {
  let at = end - 1
  if (text[end] === '\n' && text[at] === '\r') at--
  while (text[at] === ' ' || text[at] === '\t') at--
  return text[at] === '\n' || text[at] === '\r'
}

/** Parses a text whose first `prefixLength` characters are definitions of other chunks. */
function parseChunk(source: string, prefixLength: number): Chunk {
  const text = source.slice(prefixLength)
  if (isTooHard(text)) return unreadable(text)
  try {
    const nodes = parseMarkdown(source).filter(node => (node.position?.start.offset ?? 0) >= prefixLength)
    const blocks = readBlocks(text, nodes, prefixLength)
    return {
      length: text.length,
      mentions: mentionsIn(text),
      definitions: nodes.flatMap(definedLabels),
      isOpen: isOpen(text, nodes.at(-1), prefixLength),
      lastBullet: bulletOf(text, nodes.at(-1), prefixLength),
      isUnreadable: false,
      votes: countVotes(blocks.prose),
      ...blocks,
    }
  } catch {
    // The parser recurses, so hostile nesting can overflow the stack; only this chunk is lost.
    return unreadable(text)
  }
}

/** Rejects early: a line of tens of pages or absurd nesting. The parser's time grows with the square of both. */
function isTooHard(text: string): boolean {
  return hasLongLine(text) || /(?:^|[\r\n])[ \t>*+-]{400}/.test(text)
}

function hasLongLine(text: string): boolean {
  if (text.length < longestLine) return false
  return text.split(/[\r\n]/).some(line => line.length > longestLine)
}

/** In UTF-16 units. */
const longestLine = 150_000

/** Keeps the heading, so that an unreadable section does not count as missing. */
function unreadable(text: string): Chunk {
  const heading = /^#{1,6}[ \t][^\r\n]{0,400}(?=[\r\n]|$)/.exec(text)?.[0] ?? ''
  const { blocks, prose } = readBlocks(heading, parseMarkdown(heading), 0)
  return {
    length: text.length,
    mentions: [],
    definitions: [],
    isOpen: false,
    lastBullet: undefined,
    isUnreadable: true,
    votes: noVotes,
    blocks,
    prose: prose + text.slice(heading.length).replace(/[^\r\n]/g, ' '),
    comments: [],
    html: [],
  }
}

/** Definitions to put before a chunk; the comment keeps the last footnote from continuing into it. */
function definitionsOf(labels: readonly string[]): string {
  return `${labels.map(label => `[${label}]: x\n\n`).join('')}<!-- -->\n\n`
}

function definedLabels(node: RootContent): string[] {
  if (node.type === 'definition') return [node.identifier]
  const inside = 'children' in node ? node.children.flatMap(definedLabels) : []
  return node.type === 'footnoteDefinition' ? [`^${node.identifier}`, ...inside] : inside
}

/** The defined labels that the chunk mentions and does not define itself, sorted. */
function foreignLabelsOf({ mentions, definitions }: Chunk, defined: ReadonlySet<string>): readonly string[] {
  return mentions.filter(label => defined.has(label) && !definitions.includes(label)).sort()
}

function mentionsIn(text: string): readonly string[] {
  if (!text.includes('[')) return []
  const mentions = text.matchAll(/\[((?:[^\\[\]]|\\[\s\S])+)\]/g)
  return [...new Set(Array.from(mentions, ([, mention = '']) => normaliseLabel(mention)))]
}

function normaliseLabel(label: string): string {
  return label
    .replace(/(?:\r\n|\n|\r)[ \t>]*/g, ' ')
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
}

/** Begin and end of the kinds of HTML blocks that a blank line does not end. */
const htmlEnds: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
]

/** Undefined also when the list ends with code or HTML, whose end may depend on what follows. */
function bulletOf(text: string, last: RootContent | undefined, shift: number): string | undefined {
  if (last?.type !== 'list' || /^(?:code|html)$/.test(lastLeaf(last).type)) return undefined
  return text.charAt((last.position?.start.offset ?? shift) - shift)
}

function lastLeaf(node: RootContent): RootContent {
  const last = 'children' in node ? node.children.at(-1) : undefined
  return last === undefined ? node : lastLeaf(last)
}

/** Whether the last block would swallow a heading that follows a blank line. */
function isOpen(text: string, last: RootContent | undefined, shift: number): boolean {
  const start = (last?.position?.start.offset ?? shift) - shift
  const source = text.slice(start).trimStart()
  if (last?.type === 'html') return htmlEnds.some(([begin, end]) => begin.test(source) && !end.test(source))
  if (last?.type !== 'code') return false
  const [, fence] = /^(`{3,}|~{3,})/.exec(source) ?? []
  return (
    fence !== undefined &&
    !new RegExp(`[\\r\\n] {0,3}${fence[0]}{${fence.length},}[ \\t]*$`).test(source.trimEnd())
  )
}
