import type { Root, RootContent } from 'mdast'
import { findChange } from '../text/text-change.js'
import { type Blocks, readBlocks } from './blocks.js'
import { frontMatterEnd } from './front-matter.js'
import type { Outline, PlacedPart } from './outline.js'
import { readPlainTree } from './plain/plain-tree.js'
import { parseMarkdown } from './remark.js'

/**
 * A piece of the text that parses by itself to what it is in the whole text: from one heading to the
 * next, or several such pieces where a block stays open across a heading. It knows nothing of where it stands
 * and holds no piece of the text itself, so that old texts can be forgotten.
 */
export interface Part extends Blocks {
  /** In UTF-16 units. */
  readonly length: number
  /** What stands in brackets, as labels of links and footnotes are compared, each once. */
  readonly mentions: readonly string[]
  /** The labels of link and footnote definitions in other parts that this text mentions, sorted. */
  readonly foreignLabels: readonly string[]
  /** The labels that this part defines, footnotes as `^label`. */
  readonly definitions: readonly string[]
  /** Whether its last block goes on into whatever follows. */
  readonly isOpen: boolean
  /** The sign of its bullets when its last block is a list. */
  readonly lastBullet: string | undefined
  /** Whether the parser gave up on it, so that it has no blocks. */
  readonly isUnreadable: boolean
}

/**
 * The text after byte order mark and front matter as parts, in order, without gaps. Parts of `previous` with the
 * same text and the same foreign definitions are taken over as they are. From `longLength` on, in UTF-16 units, parts
 * are cut in the middle of a list too: the parser's time grows with the square of a list.
 */
export function parseParts(text: string, previous?: Outline, longLength = 400): readonly PlacedPart[] {
  const alone = parseAlone(text, previous, longLength)
  const defined = new Set<string>()
  for (const { part } of alone) for (const label of part.definitions) defined.add(label)
  return alone.map(placed => {
    const { start, part } = placed
    const foreignLabels = defined.size === 0 ? [] : foreignLabelsOf(part, defined)
    if (sameLabels(part.foreignLabels, foreignLabels)) return placed
    return { start, part: parsePart(text.slice(start, start + part.length), foreignLabels) }
  })
}

/** Each part parsed without the definitions of the others, or as it was known. */
function parseAlone(text: string, previous: Outline | undefined, longLength: number): readonly PlacedPart[] {
  const begin = findBegin(text)
  const { head, middle, tail } = findUnchanged(text, begin, previous)
  const parts = [...head]
  const nextCut = cutter(text, longLength)
  let start = endOf(parts.at(-1)) ?? begin
  let next = 0
  while (start < text.length) {
    while ((tail[next]?.start ?? text.length) < start) next++
    if (tail[next]?.start === start) return [...parts, ...tail.slice(next)]
    const part = parseFrom(text, start, nextCut, middle)
    parts.push({ start, part })
    start += part.length
  }
  return parts
}

function endOf(last: PlacedPart | undefined): number | undefined {
  return last && last.start + last.part.length
}

/** The part that begins at `start`, joined with what follows as long as a block stays open. */
function parseFrom(text: string, start: number, nextCut: NextCut, known: Map<string, Part>): Part {
  let end = start
  // Joining more than needed does no harm, and doubling keeps a fence that is never closed from costing squares.
  for (let joined = 1; ; joined *= 2) {
    for (let count = 0; count < joined && end < text.length; count++) end = nextCut(end, start)
    const piece = text.slice(start, end)
    const part = known.get(piece) ?? parsePart(piece, [])
    if (end < text.length && goesOn(part, text.charAt(end))) continue
    // Two that are alike are two all the same.
    known.delete(piece)
    return part
  }
}

/** Where the first part begins: behind byte order mark and front matter. */
function findBegin(text: string): number {
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  return bom + frontMatterEnd(text.slice(bom))
}

interface Unchanged {
  /** The first parts, whose text and what makes a heading of the line after it stand as they stood. */
  readonly head: readonly PlacedPart[]
  /** Those between, by their text, each to be taken once. */
  readonly middle: Map<string, Part>
  /** The last parts at their new places, to be taken from the first place on at which a part begins. */
  readonly tail: readonly PlacedPart[]
}

/** As much as a heading's `######` and the character behind it. */
const headingMark = 7

function findUnchanged(text: string, begin: number, previous: Outline | undefined): Unchanged {
  if (previous === undefined) return { head: [], middle: new Map(), tail: [] }
  const { parts, text: before } = previous
  const { prefix, suffix } = findChange(before, text)
  const shift = text.length - before.length
  const isSameBegin = parts[0]?.start === begin
  const firstChanged = parts.findIndex(
    ({ start, part }) => start + part.length + headingMark > prefix || !isSameBegin,
  )
  const isInTail = ({ start }: PlacedPart) => start >= before.length - suffix && start + shift >= begin
  const firstInTail = parts.findIndex((placed, index) => index >= firstChanged && isInTail(placed))
  const middle = parts.slice(firstChanged, firstInTail === -1 ? undefined : firstInTail)
  return {
    head: parts.slice(0, firstChanged === -1 ? 0 : firstChanged),
    middle: new Map(
      middle.map(({ start, part }) => [before.slice(start, start + part.length), part] as const),
    ),
    tail: firstInTail === -1 ? [] : moveParts(parts.slice(firstInTail), shift),
  }
}

function moveParts(parts: readonly PlacedPart[], shift: number): readonly PlacedPart[] {
  return shift === 0 ? parts : parts.map(({ start, part }) => ({ start: start + shift, part }))
}

/** Whether the part and what begins behind it with that character are one block, other than a list. */
function goesOn(part: Part, next: string): boolean {
  return next === '#' ? part.isOpen : part.lastBullet !== next
}

/** The next place behind `from` at which a part that began at `start` may end. */
type NextCut = (from: number, start: number) => number

/**
 * Cuts before a heading in column 0 after a blank line and, in a long part, before a bullet in column 0; at the
 * latest at the end of the text.
 */
function cutter(text: string, longLength: number): NextCut {
  const mark = /[\r\n](?:#{1,6}(?=[ \t\r\n]|$)|[-*+] (?=[\p{L}\p{N}\p{Sc}[(]))/gu
  const isCut = (at: number, start: number) =>
    text[at + 1] === '#' ? isBlankLineBefore(text, at) : at - start > longLength
  return (from, start) => {
    mark.lastIndex = from
    for (let match = mark.exec(text); match !== null; match = mark.exec(text))
      if (match.index > from && isCut(match.index, start)) return match.index + 1
    return text.length
  }
}

/** Whether the line that ends with the line ending at `end` is blank. */
function isBlankLineBefore(text: string, end: number): boolean {
  let at = end - 1
  if (text[end] === '\n' && text[at] === '\r') at--
  while (text[at] === ' ' || text[at] === '\t') at--
  return text[at] === '\n' || text[at] === '\r'
}

function parsePart(text: string, foreignLabels: readonly string[]): Part {
  if (isTooHard(text)) return unreadable(text, foreignLabels)
  const prefix = definitionsOf(foreignLabels)
  try {
    const plain = prefix === '' ? readPlainTree(text) : undefined
    const nodes = plain ?? own(parseMarkdown(prefix + text), prefix.length)
    return {
      length: text.length,
      mentions: mentionsIn(text),
      foreignLabels,
      definitions: plain === undefined ? nodes.flatMap(definedLabels) : [],
      isOpen: isOpen(text, nodes.at(-1), prefix.length),
      lastBullet: bulletOf(text, nodes.at(-1), prefix.length),
      isUnreadable: false,
      ...readBlocks(text, nodes, prefix.length),
    }
  } catch {
    // The parser recurses, so hostile nesting can exhaust the stack: that costs this part only.
    return unreadable(text, foreignLabels)
  }
}

/** A line of tens of pages, or nesting that nobody can follow: the parser's time grows with the square of both. */
function isTooHard(text: string): boolean {
  return hasLongLine(text) || /(?:^|[\r\n])[ \t>*+-]{400}/.test(text)
}

function hasLongLine(text: string): boolean {
  if (text.length < longestLine) return false
  return text.split(/[\r\n]/).some(line => line.length > longestLine)
}

/** In UTF-16 units. */
const longestLine = 150_000

/** Its heading alone is read, so that a section that cannot be read is not one that is missing. */
function unreadable(text: string, foreignLabels: readonly string[]): Part {
  const heading = /^#{1,6}[ \t][^\r\n]{0,400}(?=[\r\n]|$)/.exec(text)?.[0] ?? ''
  const { blocks, prose } = readBlocks(heading, parseMarkdown(heading).children, 0)
  return {
    length: text.length,
    mentions: [],
    foreignLabels,
    definitions: [],
    isOpen: false,
    lastBullet: undefined,
    isUnreadable: true,
    blocks,
    prose: prose + text.slice(heading.length).replace(/[^\r\n]/g, ' '),
    comments: [],
    html: [],
  }
}

/** Definitions to stand before a part; the comment keeps the last footnote from going on into it. */
function definitionsOf(labels: readonly string[]): string {
  return labels.length === 0 ? '' : `${labels.map(label => `[${label}]: x\n\n`).join('')}<!-- -->\n\n`
}

function own(root: Root, prefixLength: number): RootContent[] {
  return root.children.filter(node => (node.position?.start.offset ?? 0) >= prefixLength)
}

function definedLabels(node: RootContent): string[] {
  if (node.type === 'definition') return [node.identifier]
  const inside = 'children' in node ? node.children.flatMap(definedLabels) : []
  return node.type === 'footnoteDefinition' ? [`^${node.identifier}`, ...inside] : inside
}

/** The defined labels that the part mentions and does not define itself, sorted. */
function foreignLabelsOf({ mentions, definitions }: Part, defined: ReadonlySet<string>): readonly string[] {
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

function sameLabels(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((label, index) => label === b[index])
}

/** Where an HTML block of each kind ends; the kinds that a blank line ends cannot stay open before a heading. */
const htmlEnds: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
]

/** Undefined also when code or HTML ends the list, which may end elsewhere when something follows. */
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
