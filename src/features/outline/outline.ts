import type { Brief } from '../../brief/brief.js'
import type { RequiredSection, SectionKey } from '../../language/sections.js'
import type { FrontMatter } from '../../markdown/front-matter.js'
import { hasGap, isUnfilled } from '../../markdown/gaps.js'
import { plain, type Section } from '../../markdown/outline.js'
import { addSection, missingSections, sectionMissing } from '../../rules/brief/section-missing.js'
import type { Problem } from '../../rules/rule.js'
import { isMovable } from '../../rules/section-blocks.js'
import { inEnglish, type Translate, toText } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import type { IsoDay } from '../../values/day.js'
import { type NodeContent, type OutlineNode, withIds } from './node.js'
import { type OutlinePart, partsOf } from './parts.js'
import { stateOf } from './section-state.js'
import { describeCounts, describeState, nameKind, worstOf } from './words.js'

export interface OutlineOptions {
  readonly today: IsoDay
  readonly t?: Translate
  /** The outline of an earlier state of the brief; nodes that are still there keep their ids. */
  readonly before?: readonly OutlineNode[]
  /** Prefix of all ids, so that those of different briefs differ. */
  readonly root?: string
}

/** The front matter and the sections in the order of the text; missing sections are where they would be added. */
export function outline(
  brief: Brief,
  problems: readonly Problem[],
  { today, t = inEnglish, before = [], root = '' }: OutlineOptions,
): readonly OutlineNode[] {
  const missing = missingSections(brief).map(key => ({
    offset: addSection(brief, key).edits[0]?.span.start ?? 0,
    node: missingNode(brief, key, problems, t),
  }))
  const present = brief.sections.flatMap(section =>
    isShown(section) && !isJustBegun(brief.text, section.span)
      ? [{ offset: section.span.start, node: sectionNode(brief, section, problems, today, t) }]
      : [],
  )
  const sections = [...missing, ...present].sort((a, b) => a.offset - b.offset).map(({ node }) => node)
  const { frontMatter } = brief
  const front = frontMatter === undefined ? [] : [frontMatterNode(frontMatter, problems, t)]
  return withIds([...front, ...sections], before, root)
}

/** Not a chapter around others, such as a second H1. */
function isShown({ key, heading }: Section): boolean {
  return heading !== undefined && (heading.depth > 1 || key !== undefined)
}

/** Whether there is nothing but `#` signs yet. */
function isJustBegun(text: string, { start, end }: Span): boolean {
  return /^[#\s]*$/.test(text.slice(start, end))
}

/** What all nodes of a section share. */
interface Context {
  readonly section: SectionKey | undefined
  /** The problems in the section. */
  readonly problems: readonly Problem[]
  /** The offsets at which headings begin. */
  readonly headings: ReadonlySet<number>
  readonly t: Translate
}

function missingNode(
  { vocabulary, facts }: Brief,
  section: RequiredSection,
  problems: readonly Problem[],
  t: Translate,
): NodeContent {
  const label = vocabulary.sections[section].name
  // What a part says may stand elsewhere in a note.
  const description = facts.parts.found.includes(section) ? t('no heading') : t('missing')
  const part: OutlinePart = { kind: 'missing', label, description, span: { start: 0, end: 0 } }
  const problem = problems.find(
    ({ rule, message }) => rule === sectionMissing.id && message.args.includes(label),
  )
  const node = toNode(part, [], { section, problems: [], headings: new Set(), t })
  return { ...node, span: undefined, state: 'missing', problem }
}

function frontMatterNode(
  { span, entries }: FrontMatter,
  problems: readonly Problem[],
  t: Translate,
): NodeContent {
  const context: Context = {
    section: undefined,
    problems: problemsIn(problems, span),
    headings: new Set(),
    t,
  }
  const isOnlyGaps = entries.length > 0 && entries.every(({ value }) => hasGap(value.text))
  const parts = entries.map(({ key, value }): OutlinePart => {
    const place = { start: key.span.start, end: value.span.end }
    return { kind: 'value', label: key.text, description: value.text, span: place }
  })
  return stateNode({ kind: 'frontMatter', label: t('Front matter'), span }, isOnlyGaps, parts, context)
}

function sectionNode(
  brief: Brief,
  section: Section,
  problems: readonly Problem[],
  today: IsoDay,
  t: Translate,
): NodeContent {
  const { key, heading, span, subsections } = section
  const context = {
    section: key,
    problems: problemsIn(problems, span),
    headings: new Set(
      [heading, ...subsections.map(({ heading }) => heading)].flatMap(other =>
        other !== undefined && isMovable(brief.text, other) ? [other.span.start] : [],
      ),
    ),
    t,
  }
  const label = heading === undefined ? '' : plain(heading.words)
  const parts = partsOf(brief, section, today, t)
  return stateNode({ kind: 'section', label, span }, isUnfilled(brief.text, section), parts, context)
}

/** Without those about missing sections, which have nodes of their own. */
function problemsIn(problems: readonly Problem[], { start, end }: Span): readonly Problem[] {
  return problems.filter(
    ({ span, rule }) => span.start >= start && span.start < end && rule !== sectionMissing.id,
  )
}

function stateNode(
  part: Omit<OutlinePart, 'description'>,
  isOnlyGaps: boolean,
  parts: readonly OutlinePart[],
  context: Context,
): NodeContent {
  const { problems, t } = context
  const state = stateOf(problems, isOnlyGaps)
  const description = describeState(state, problems, t)
  const node = toNode({ ...part, description: '' }, nest(parts, context), context)
  return {
    ...node,
    state,
    description,
    tooltip: [
      node.label,
      ...(problems.length > 0 ? problems.map(({ message }) => toText(message, t)) : [description]),
    ].join('\n'),
    accessibilityLabel: spoken(node.label, nameKind(part.kind, t), description),
  }
}

/** Nests parts by span; values are leaves. */
function nest(parts: readonly OutlinePart[], context: Context): readonly NodeContent[] {
  let index = 0
  const take = (end: number): NodeContent[] => {
    const nodes: NodeContent[] = []
    for (let part = parts[index]; part !== undefined && part.span.start < end; part = parts[index]) {
      index++
      nodes.push(toNode(part, part.kind === 'value' ? [] : take(part.span.end), context))
    }
    return nodes
  }
  return take(Number.POSITIVE_INFINITY)
}

function toNode(
  part: OutlinePart,
  children: readonly NodeContent[],
  { section, problems, headings, t }: Context,
): NodeContent {
  const { kind, span, isDone } = part
  const label = part.label === '' ? t('(no text)') : part.label
  const own = problemsIn(problems, span)
  const counts = describeCounts(own, t)
  const whole = part.description === '' ? label : `${label}: ${part.description}`
  return {
    kind,
    label,
    description: [part.description, counts].filter(Boolean).join(' · '),
    tooltip: [part.details ?? whole, ...own.map(({ message }) => toText(message, t))].join('\n'),
    accessibilityLabel: spoken(label, nameKind(kind, t), part.description, counts),
    span,
    state: undefined,
    section,
    problem: worstOf(own),
    isDone,
    isMovable: headings.has(span.start),
    children,
  }
}

function spoken(...words: readonly string[]): string {
  return words.filter(Boolean).join(', ')
}
