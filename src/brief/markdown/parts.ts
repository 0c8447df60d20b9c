import type { Root, RootContent } from 'mdast'
import type { Brief } from '../brief.js'
import type { PlacedPart } from '../outline.js'
import { type Blocks, readBlocks } from './blocks.js'
import { frontMatterEnd } from './front-matter.js'
import { parseMarkdown } from './remark.js'

/**
 * A piece of the text that parses by itself to what it is in the whole text: from one heading to the
 * next, or several such pieces where a block stays open across a heading. It knows nothing of where it stands.
 */
export interface Part extends Blocks {
  readonly text: string
  /** The labels of link and footnote definitions in other parts that this text mentions, sorted. */
  readonly foreignLabels: readonly string[]
  /** The labels that this part defines, footnotes as `^label`. */
  readonly definitions: readonly string[]
  /** Whether its last block goes on into whatever follows. */
  readonly isOpen: boolean
  /** Whether the parser gave up on it, so that it has no blocks. */
  readonly isUnreadable: boolean
}

/**
 * The text after byte order mark and front matter as parts, in order, without gaps. Parts of `previous` with the
 * same text and the same foreign definitions are taken over as they are.
 */
export function parseParts(text: string, previous?: Brief): readonly PlacedPart[] {
  const known = new Map(previous?.parts.map(({ part }) => [part.text, part]))
  const alone = parseAlone(text, known)
  const defined = new Set(alone.flatMap(({ part }) => part.definitions))
  return alone.map(({ start, part }) => {
    const foreignLabels = defined.size === 0 ? [] : mentionedLabels(part, defined)
    return {
      start,
      part: sameLabels(part.foreignLabels, foreignLabels) ? part : parsePart(part.text, foreignLabels),
    }
  })
}

/** Each part parsed without the definitions of the others, or as it was known. */
function parseAlone(text: string, known: ReadonlyMap<string, Part>): PlacedPart[] {
  const parts: PlacedPart[] = []
  const cuts = findCuts(text)
  const last = cuts.length - 1
  for (let index = 0; index < last; ) {
    const start = cuts[index] ?? 0
    let part: Part
    // Joining more than needed does no harm, and doubling keeps a fence that is never closed from costing squares.
    let joined = 1
    do {
      index = Math.min(index + joined, last)
      joined *= 2
      const piece = text.slice(start, cuts[index])
      part = known.get(piece) ?? parsePart(piece, [])
    } while (part.isOpen && index < last)
    parts.push({ start, part })
  }
  return parts
}

/** Where parts may begin, with the end of the text as the last cut: headings in column 0 after a blank line. */
function findCuts(text: string): number[] {
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  const start = bom + frontMatterEnd(text.slice(bom))
  const heading = /[\r\n]#{1,6}(?=[ \t\r\n]|$)/g
  heading.lastIndex = start
  const cuts = [start]
  for (const { index } of text.matchAll(heading))
    if (index > start && isBlankLineBefore(text, index)) cuts.push(index + 1)
  cuts.push(text.length)
  return cuts
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
    const nodes = own(parseMarkdown(prefix + text), prefix.length)
    return {
      text,
      foreignLabels,
      definitions: nodes.flatMap(definedLabels),
      isOpen: isOpen(text, nodes.at(-1), prefix.length),
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
    text,
    foreignLabels,
    definitions: [],
    isOpen: false,
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

/** The defined labels that stand in brackets in the part and are not its own, sorted. */
function mentionedLabels(part: Part, defined: ReadonlySet<string>): string[] {
  const labels = new Set<string>()
  for (const [, mention = ''] of part.text.matchAll(/\[((?:[^\\[\]]|\\[\s\S])+)\]/g)) {
    const label = normaliseLabel(mention)
    if (defined.has(label) && !part.definitions.includes(label)) labels.add(label)
  }
  return [...labels].sort()
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
