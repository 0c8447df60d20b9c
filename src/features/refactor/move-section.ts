import type { Brief } from '../../brief/brief.js'
import { parseBrief } from '../../brief/parse-brief.js'
import { type Heading, plain } from '../../markdown/outline.js'
import { readSectionBlocks, rearrange, type SectionBlock, trimBlanks } from '../../rules/section-blocks.js'
import { applyEdits, type Edit, type Span } from '../../text/span.js'

/** Where a section can go: before the line that begins at the offset, or to the end of the text, as a heading of that depth. */
export interface Place {
  readonly offset: number
  readonly depth: number
}

/** Chooses the place to which a block moves; undefined when it cannot move. */
export type FindPlace = (blocks: readonly SectionBlock[], block: SectionBlock) => Place | undefined

export interface Move {
  readonly edits: readonly Edit[]
  /** Where the section begins after the edits. */
  readonly offset: number
}

/**
 * Moves the section at an offset with everything under it. Undefined when it cannot move, or when an unclosed code fence
 * would swallow headings.
 */
export function moveSection(brief: Brief, at: number, find: FindPlace): Move | undefined {
  const { text } = brief
  const blocks = readSectionBlocks(brief)
  const block = findBlock(blocks, at)
  if (block === undefined) return undefined
  const place = find(blocks, block)
  if (place === undefined) return undefined
  const shift = place.depth - block.heading.depth
  const inside = blocks.filter(other => contains(block, other))
  const levels = shift === 0 ? [] : inside.flatMap(({ heading }) => toLevel(text, heading, shift))
  const { edits, offset } = swap(text, block.span, place.offset)
  const all = [...edits, ...levels]
  return all.length > 0 && keepsHeadings(brief, all) ? { edits: all, offset } : undefined
}

/** One step up: before the previous section, or to the end of the one before its parent. */
export function above(blocks: readonly SectionBlock[], block: SectionBlock): Place | undefined {
  const { depth } = block.heading
  const upper = lastUpTo(blocks, block, depth)
  if (upper === undefined) return undefined
  const { heading } = upper
  const offset = upper.span.start
  const isBeside = heading.depth === depth || (heading.depth === 1 && depth === 2)
  if (isBeside || lastUpTo(blocks, upper, heading.depth)?.heading.depth === heading.depth)
    return { offset, depth }
  return heading.depth > 2 ? { offset, depth: heading.depth } : undefined
}

/** One step down: after the next section, or to the beginning of the one after its parent. */
export function below(blocks: readonly SectionBlock[], block: SectionBlock): Place | undefined {
  const { depth } = block.heading
  const lower = blocks.find(({ span }) => span.start >= block.span.end)
  if (lower === undefined) return undefined
  const level = lower.heading.depth
  const around = lastUpTo(blocks, block, depth - 1)?.heading.depth ?? 1
  if (level > around) return { offset: lower.span.end, depth: level }
  if (level === around) {
    const inside = blocks[blocks.indexOf(lower) + 1]?.span.start ?? lower.span.end
    return { offset: Math.min(inside, lower.span.end), depth }
  }
  return around > 2 ? { offset: block.span.end, depth: around } : undefined
}

/**
 * Moves a section to where it is dropped: to the place of a section of its own depth, or else to the end of the section
 * there. `canNest` says whether it may go deeper than it is. Without a target it becomes the last section of the text.
 */
export function onto(target: number | undefined, canNest: boolean): FindPlace {
  return (blocks, block) => {
    if (target === undefined) return { offset: Number.POSITIVE_INFINITY, depth: 2 }
    const { depth } = block.heading
    const innermost = findBlock(blocks, target) ?? blocks[0]
    const isTooDeep = innermost !== undefined && !canNest && innermost.heading.depth > depth
    const goal = isTooDeep ? lastUpTo(blocks, innermost, depth) : innermost
    if (goal === undefined || contains(block, goal)) return undefined
    const level = goal.heading.depth
    if (level < depth) return { offset: goal.span.end, depth: level + 1 }
    return { offset: goal.span.start < block.span.start ? goal.span.start : goal.span.end, depth: level }
  }
}

/** Whether headings and front matter are still the same after edits that only move lines. */
export function keepsHeadings(brief: Brief, edits: readonly Edit[]): boolean {
  const after = parseBrief(applyEdits(brief.text, edits), brief, brief)
  const describe = (other: Brief) =>
    JSON.stringify([
      other.preamble.span.start,
      readSectionBlocks(other)
        .map(({ heading }) => plain(heading.words))
        .sort(),
    ])
  return describe(after) === describe(brief)
}

function findBlock(blocks: readonly SectionBlock[], at: number): SectionBlock | undefined {
  const block = blocks.findLast(({ span }) => span.start <= at)
  return block && block.heading.depth > 1 ? block : undefined
}

/** The last block before the given one whose heading is at most that deep. */
function lastUpTo(
  blocks: readonly SectionBlock[],
  { span }: SectionBlock,
  depth: number,
): SectionBlock | undefined {
  return blocks.findLast(other => other.span.start < span.start && other.heading.depth <= depth)
}

function contains({ span }: SectionBlock, other: SectionBlock): boolean {
  return other.span.start >= span.start && other.span.start < span.end
}

/** Swaps a block with the text between it and the offset. No edit touches the block itself, so that cursors in it stay. */
function swap(text: string, block: Span, offset: number): Move {
  const isUp = offset < block.start
  const end = Math.min(offset, text.length)
  if (!isUp && end <= block.end) return { edits: [], offset: block.start }
  const spans = isUp ? [{ start: offset, end: block.start }, block] : [block, { start: block.end, end }]
  const newText = rearrange(text, spans, [1, 0])
    .map(edit => edit.newText)
    .join('')
  const body = trimBlanks(text.slice(block.start, block.end))
  const at = isUp ? newText.indexOf(body) : newText.lastIndexOf(body)
  const start = Math.min(block.start, offset)
  const before = { span: { start, end: block.start }, newText: newText.slice(0, at) }
  const after = {
    span: { start: block.start + body.length, end: Math.max(block.end, end) },
    newText: newText.slice(at + body.length),
  }
  return { edits: [before, after], offset: start + at }
}

/** Turns `## Terms ##` into `### Terms ###`; an underlined heading gets `#` signs instead. */
function toLevel(text: string, { span, words, depth }: Heading, shift: number): Edit[] {
  const source = text.slice(span.start, span.end)
  const newText = '#'.repeat(depth + shift)
  if (!/^#+(?:[ \t]|$)/.test(source)) {
    const line = text.slice(words.span.start, words.span.end).replace(/[ \t]*[\r\n]+[ \t]*/g, ' ')
    // Link definitions may precede the words of an underlined heading.
    return [{ span: { start: words.span.start, end: span.end }, newText: `${newText} ${line}` }]
  }
  return [...source.matchAll(/^#+|(?<=[ \t])#+$/g)].map(({ 0: { length }, index }) => {
    const start = span.start + index
    return { span: { start, end: start + length }, newText }
  })
}
