import type { Certainty } from '../language/certainty.js'
import { inEveryLanguage } from '../language/languages.js'
import type { NameReader } from '../language/name-reader.js'
import { normaliseName } from '../language/normalise-name.js'
import { oneOf } from '../language/pattern.js'
import type { SectionReading } from '../language/read-name.js'
import type { SectionKey } from '../language/sections.js'
import type { Block } from './blocks.js'
import type { Heading, HeadingForm } from './outline.js'

/** A heading at which a section begins. */
export interface SectionStart extends Partial<SectionReading> {
  readonly heading: Heading
}

/** The headings of all forms in the order of the text, with the depth that they have among the others. */
export function readHeadings(blocks: readonly Block[]): readonly Heading[] {
  const ranks = new Ranks()
  return blocks.flatMap((block, index) => {
    if (block.kind === 'heading') return [ranks.place(block)]
    const next = blocks[index + 1]
    return block.heads
      .flatMap(head =>
        head.form === colon && !introduces(block, head, next) ? leading(block, head) : [head],
      )
      .map(head => ranks.place(placed(head, block, next)))
  })
}

/** A line that stands alone, with what is below it. */
function placed(head: Heading, block: Block, next: Block | undefined): Heading {
  if (head.form !== alone) return head
  const items = next?.kind === 'content' ? next.items : []
  const keyLines = items.filter(({ label }) => label !== undefined && /\d/.test(label.value.text))
  return {
    ...head,
    ...(keyLines.length > 1 && { isOverKeys: true }),
    ...(head.isColonLead !== true && introduces(block, head, next) && { isOverList: true }),
  }
}

/**
 * The headings without lines that only stand alone or first in a paragraph. Such a line stays if
 * - it is the name of a section and does not end in a colon,
 * - key lines with numbers stand below it and below another one, or
 * - two or more in its stretch of the text speak of sections: all of them if that is half of the lines, else those that
 *   speak of one and those that stand alone; above lists that is enough by itself below a title.
 */
export function withoutLoneLines(headings: readonly Heading[], names: NameReader): readonly Heading[] {
  const overKeys = headings.filter(heading => heading.isOverKeys)
  const isNamed = ({ words }: Heading) => names.section(words.text)?.certainty === 'sure'
  const isTold = (heading: Heading) => isNamed(heading) || names.sectionCue(heading.words.text) !== undefined
  const parts = new Set(
    stretchesOf(headings).flatMap(({ heads, fewest }) => {
      const lone = heads.filter(isLone)
      const told = lone.filter(isTold)
      // Below a title and above a list, one such line is enough.
      const isPlain = fewest === fewestParts && told.every(heading => heading.isOverList)
      if (lone.length < fewest || told.length < 2) return isPlain ? told : []
      // Among sections, `Price` is a heading too.
      if (2 * told.length >= lone.length) return lone
      return lone.filter(heading => (heading.form === alone && !heading.isOverKeys) || told.includes(heading))
    }),
  )
  return headings.flatMap(heading => {
    if (!isLone(heading)) return [heading]
    if (parts.has(heading) || (isNamed(heading) && !heading.isColonLead)) return [{ ...heading, form: alone }]
    return heading.isOverKeys && overKeys.length > 1 ? [{ ...heading, form: colon }] : []
  })
}

function isLone({ form }: Heading): boolean {
  return form === 'alone' || form === 'lead'
}

const alone: HeadingForm = 'alone'
const colon: HeadingForm = 'colon'

/** A line with a colon over plain lines divides a text only as a line without one does. */
function leading(block: Block, head: Heading): readonly Heading[] {
  if (head.span.start !== block.span.start) return []
  return [{ ...head, form: head.span.end < block.span.end ? 'lead' : alone, isColonLead: true }]
}

/** Whether a list, a table or indented lines stand directly below a line. */
function introduces(block: Block, head: Heading, next: Block | undefined): boolean {
  if (block.kind === 'heading') return false
  const isFollowed = [block.items.at(-1), block.tables.at(-1)].some(
    last => last !== undefined && last.span.start > head.span.end,
  )
  if (isFollowed || head.span.end < block.span.end) return isFollowed
  return next?.kind === 'content' && (next.items.length > 0 || next.tables.length > 0)
}

/** Ranks headings of other forms below those of markdown around them: boxed ones, then bold ones and capitals, then colons. */
class Ranks {
  #markdown = 1
  #boxed = 0
  #bold = 0

  place(heading: Heading): Heading {
    const { form } = heading
    if (form === 'markdown' || form === 'html') {
      this.#markdown = heading.depth
      this.#boxed = 0
      this.#bold = 0
      return heading
    }
    return { ...heading, depth: Math.min(6, this.#markdown + this.#below(form)) }
  }

  #below(form: HeadingForm): number {
    if (form === 'boxed') {
      this.#boxed = 1
      this.#bold = 0
      return 1
    }
    if (form === 'colon') return this.#boxed + this.#bold + 1
    this.#bold = 1
    return this.#boxed + 1
  }
}

const likely: Certainty = 'likely'

/** An open section or part of one, while the headings are read. */
interface Open extends Partial<SectionReading> {
  readonly depth: number
  readonly form: HeadingForm
}

/** What is asked of a heading before it begins a section inside another one. */
export type BodyTest = (heading: Heading, parent: SectionKey) => boolean

/**
 * The headings at which sections begin: every H2 (or the highest there is below the title), an H1 that is not the title, one deeper down that names a section of
 * its own, and the next one behind such a part that is not deeper, with the name of what it is in if that is sure. `isPart` tells what
 * stays in a section in spite of its name.
 */
export function findSectionStarts(
  headings: readonly Heading[],
  names: NameReader,
  isPart: BodyTest,
): readonly SectionStart[] {
  const title = findTitle(headings, names)
  const parts = findParts(headings)
  // An H1 behind other headings begins a section even if it is the title.
  const first = title === headings.find(isMarkdown) ? title : undefined
  const top = topDepth(headings, title)
  let open: Open[] = []
  return headings.flatMap(heading => {
    if (heading === first) return []
    const { depth, form } = heading
    const reading = readHeadingKey(heading, names)
    const parent = open.findLast(other => other.depth < depth)
    // Below the heading of a debrief everything is part of it.
    if (parent?.key === 'debrief') return []
    const isPartHead = parts.has(heading) && parent?.key === undefined && !namesSide(heading)
    const isTop = isMarkdown(heading) && depth <= top
    const begun = isTop || isPartHead ? (reading ?? {}) : startOf(heading, reading, parent)
    const mayBeOther =
      (parts.has(heading) && parent?.key === 'context') ||
      (heading.isOverList === true && parent?.key === undefined) ||
      asksBelow(heading, parent)
    if (begun === undefined && !mayBeOther) return []
    const cue = begun?.key === undefined ? names.sectionCue(heading.words.text) : undefined
    if (begun === undefined && (cue === undefined || cue === 'context')) return []
    const start = cue === undefined ? begun : { key: cue, certainty: likely }
    open = [...open.filter(other => other.depth < depth), { depth, form, ...start }]
    return [{ heading, ...start }]
  })

  /** `Ask them:` above questions. */
  function asksBelow(heading: Heading, parent: Open | undefined): boolean {
    return (
      !isMarkdown(heading) &&
      parent?.key !== 'questions' &&
      names.sectionCue(heading.words.text) === 'questions' &&
      isPart(heading, 'questions')
    )
  }

  function startOf(
    heading: Heading,
    reading: SectionReading | undefined,
    parent: Open | undefined,
  ): Partial<SectionReading> | undefined {
    if (reading !== undefined && mayBegin(heading, reading, parent, isPart)) return reading
    const before = open.at(-1)
    const isBehind = before !== undefined && before !== parent && before.depth >= heading.depth
    if (!isBehind || !mayEnd(heading, before)) return undefined
    return parent?.key !== undefined && parent.certainty === 'sure'
      ? { key: parent.key, certainty: parent.certainty }
      : {}
  }
}

/** The first H1; if others follow and it names a section, there is none. */
export function findTitle(headings: readonly Heading[], names: NameReader): Heading | undefined {
  const tops = headings.filter(heading => heading.depth === 1 && isMarkdown(heading))
  const [first] = tops
  if (first === undefined || tops.length === 1) return first
  return names.section(first.words.text)?.certainty === 'sure' ? undefined : first
}

/** The depth of the headings that divide the whole text: 2, or more where it has only deeper ones below its title. */
function topDepth(headings: readonly Heading[], title: Heading | undefined): number {
  const depths = headings
    .filter(heading => heading !== title && isMarkdown(heading))
    .map(({ depth }) => depth)
  return Math.max(2, Math.min(...depths, 6))
}

/** The forms other than markdown's, the strongest first. */
const otherForms: readonly HeadingForm[] = ['boxed', 'capitals', 'bold', 'alone', 'colon']
/** Fewer lines of one form are emphasis, below a heading of markdown other than a title even more so. */
const fewestParts = 3
const fewestPartsBelow = 4

/**
 * The lines by which people divide a text without headings of markdown: those of the strongest form of which enough stand
 * between two such headings. Each stretch decides for itself, so that a new heading changes only its own.
 */
function findParts(headings: readonly Heading[]): ReadonlySet<Heading> {
  return new Set(
    stretchesOf(headings).flatMap(({ heads, fewest }) => {
      const alike = otherForms.map(form => heads.filter(heading => heading.form === form))
      return alike.find(list => list.length >= fewest) ?? []
    }),
  )
}

/** The headings between those of markdown, and how many of one form divide the text there. */
function stretchesOf(
  headings: readonly Heading[],
): readonly { readonly heads: readonly Heading[]; readonly fewest: number }[] {
  const stretches: { heads: Heading[]; fewest: number }[] = [{ heads: [], fewest: fewestParts }]
  for (const heading of headings) {
    if (!isMarkdown(heading)) stretches.at(-1)?.heads.push(heading)
    else stretches.push({ heads: [], fewest: heading.depth === 1 ? fewestParts : fewestPartsBelow })
  }
  return stretches
}

function isMarkdown({ form }: Heading): boolean {
  return form === 'markdown' || form === 'html'
}

/** A line in another form than markdown's is likely only if it is short, because sentences have the same nouns. */
function readHeadingKey(heading: Heading, names: NameReader): SectionReading | undefined {
  const { words, form } = heading
  const reading = names.section(words.text)
  const isLine = !isMarkdown(heading) && form !== 'boxed'
  const isLong = words.text.trim().split(/\s+/).length > 4
  return isLine && isLong && reading?.certainty === 'likely' ? undefined : reading
}

/** Parts that any section may have. */
const asides: readonly SectionKey[] = ['context', 'interests', 'notes', 'sources', 'team']

function mayBegin(
  heading: Heading,
  { key, certainty }: SectionReading,
  parent: Open | undefined,
  isPart: BodyTest,
): boolean {
  if (parent?.key === undefined) return true
  if (parent.certainty === 'likely') return parent.key !== key || certainty === 'sure'
  return certainty === 'sure' && parent.key !== key && !asides.includes(key) && !isPart(heading, parent.key)
}

/** Whether a heading without a known name ends the part before it: a sibling in form that does not only name a side. */
function mayEnd(heading: Heading, before: Open): boolean {
  const { form } = heading
  const isSibling = isMarkdown(heading) || form === 'boxed' || form === before.form
  return isSibling && !namesSide(heading)
}

function namesSide({ words }: Heading): boolean {
  return side.test(normaliseName(words.text))
}

const side = new RegExp(`^${oneOf(inEveryLanguage(({ phrases }) => phrases.sides))}$`)
