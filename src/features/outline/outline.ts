import type { Brief } from '../../brief/brief.js'
import type { OpenGap } from '../../brief/facts/gaps.js'
import { isUnfilled } from '../../brief/facts/parts.js'
import type { RequiredSection, SectionKey } from '../../language/sections.js'
import type { FrontMatter } from '../../markdown/front-matter.js'
import { hasGap } from '../../markdown/gaps.js'
import { plain, type Section } from '../../markdown/outline.js'
import { addSection, missingSections, sectionMissing } from '../../rules/brief/section-missing.js'
import { byHarm } from '../../rules/harm.js'
import type { Problem, Severity } from '../../rules/rule.js'
import { isMovable } from '../../rules/section-blocks.js'
import { inEnglish, type Translate, toText } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import type { IsoDay } from '../../values/day.js'
import { isWork, openGaps } from '../fix/gaps.js'
import { type NodeContent, type OutlineNode, type OutlinePart, type Reader, withIds } from './node.js'
import { partsOf } from './parts.js'
import { describeFacts, describeKeyFacts } from './section-facts.js'
import { countProblems, type Filling, stateOf } from './section-state.js'
import { describeState, describeToFix, nameGaps, nameKind, worstOf } from './words.js'

export interface OutlineOptions {
  readonly today: IsoDay
  readonly t?: Translate
  /** The language of the interface, in which dates are written. */
  readonly language?: string
  /** The outline of an earlier state of the brief; nodes that are still there keep their ids. */
  readonly before?: readonly OutlineNode[]
  /** Prefix of all ids, so that those of different briefs differ. */
  readonly root?: string
  /** The brief when the cursor entered the section that is being written. */
  readonly since?: Brief | undefined
}

/** The front matter and the sections in the order of the text; missing sections are where they would be added. */
export function outline(
  brief: Brief,
  problems: readonly Problem[],
  { today, t = inEnglish, language = 'en', before = [], root = '', since }: OutlineOptions,
): readonly OutlineNode[] {
  const reader: Reader = { today, language, t }
  const open = openGaps(brief, since)
  const missing = missingSections(brief).map(key => ({
    offset: addSection(brief, key).edits[0]?.span.start ?? 0,
    node: missingNode(brief, key, problems, t),
  }))
  const present = brief.sections.flatMap(section =>
    isShown(section) && !isJustBegun(brief.text, section.span)
      ? [{ offset: section.span.start, node: sectionNode(brief, section, problems, open, reader) }]
      : [],
  )
  const sections = [...missing, ...present].sort((a, b) => a.offset - b.offset).map(({ node }) => node)
  const { frontMatter } = brief
  const front = frontMatter === undefined ? [] : [frontMatterNode(brief, frontMatter, problems, open, reader)]
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
  readonly filling: Filling
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
  const filling = { isOnlyGaps: false, openGaps: 0 }
  const node = toNode(part, [], { section, problems: [], filling, headings: new Set(), t })
  return { ...node, span: undefined, state: 'missing', problem, severity: problem?.severity }
}

function frontMatterNode(
  brief: Brief,
  frontMatter: FrontMatter,
  problems: readonly Problem[],
  open: readonly OpenGap[],
  reader: Reader,
): NodeContent {
  const { span, entries } = frontMatter
  const { t } = reader
  const context: Context = {
    section: undefined,
    problems: problemsIn(problems, span),
    filling: {
      isOnlyGaps: entries.length > 0 && entries.every(({ value }) => hasGap(value.text)),
      openGaps: countGapsIn(open, span),
    },
    headings: new Set(),
    t,
  }
  const parts = entries.map(({ key, value }): OutlinePart => {
    const place = { start: key.span.start, end: value.span.end }
    return { kind: 'value', label: key.text, description: value.text, span: place }
  })
  const description = describeKeyFacts(brief, frontMatter, reader)
  return stateNode({ kind: 'frontMatter', label: t('Key facts'), description, span }, parts, context)
}

function sectionNode(
  brief: Brief,
  section: Section,
  problems: readonly Problem[],
  open: readonly OpenGap[],
  reader: Reader,
): NodeContent {
  const { key, heading, span, subsections } = section
  const { t } = reader
  const context = {
    section: key,
    problems: problemsIn(problems, span),
    filling: { isOnlyGaps: isUnfilled(brief, section), openGaps: countGapsIn(open, span) },
    headings: new Set(
      [heading, ...subsections.map(({ heading }) => heading)].flatMap(other =>
        other !== undefined && isMovable(brief.text, other) ? [other.span.start] : [],
      ),
    ),
    t,
  }
  const label = heading === undefined ? '' : plain(heading.words)
  const parts = partsOf(brief, section, reader)
  const description = isEmpty(section) ? t('empty') : describeFacts(brief, section, reader)
  return stateNode({ kind: 'section', label, description, span }, parts, context)
}

/** Without those about missing sections, which have nodes of their own, and without the gaps of a draft. */
function problemsIn(problems: readonly Problem[], place: Span): readonly Problem[] {
  return problems.filter(
    problem => isIn(place, problem.span) && problem.rule !== sectionMissing.id && !isWork(problem),
  )
}

function countGapsIn(open: readonly OpenGap[], place: Span): number {
  return open.filter(({ span }) => isIn(place, span)).length
}

function isIn({ start, end }: Span, span: Span): boolean {
  return span.start >= start && span.start < end
}

/** Whether a brief has none of its sections and hardly a word: the views say how to begin. */
export function isToBegin({ facts, sections }: Brief): boolean {
  return facts.saysNothing && sections.every(({ key }) => key === undefined)
}

/** Whether nothing stands below the heading. */
function isEmpty({ span, bodySpan, prose }: Section): boolean {
  return prose.slice(bodySpan.start - span.start).trim() === ''
}

/** What stands there is the row; how good that is, the icon, the tooltip and the accessible label say. */
function stateNode(part: OutlinePart, parts: readonly OutlinePart[], context: Context): NodeContent {
  const { problems, filling, t } = context
  const state = stateOf(problems, filling)
  const told = describeState(state, problems, filling, t)
  const node = toNode(part, nest(parts, context), context)
  const description = [part.description, nameGaps(filling.openGaps, t)].filter(Boolean).join(' · ')
  return {
    ...node,
    state,
    description,
    tooltip: [
      part.description === '' ? node.label : `${node.label}: ${part.description}`,
      ...(problems.length > 0 ? byHarm(problems).map(({ message }) => toText(message, t)) : [told]),
    ].join('\n'),
    accessibilityLabel: spoken(node.label, nameKind(part.kind, t), part.description, told),
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
  const counts = describeToFix(countProblems(own), t)
  const whole = part.description === '' ? label : `${label}: ${part.description}`
  return {
    kind,
    label,
    description: part.description,
    tooltip: [part.details ?? whole, ...byHarm(own).map(({ message }) => toText(message, t))].join('\n'),
    accessibilityLabel: spoken(label, nameKind(kind, t), part.description, counts),
    span,
    state: undefined,
    section,
    problem: worstOf(own),
    severity: severities.find(severity => own.some(problem => problem.severity === severity)),
    isDone,
    isMovable: headings.has(span.start),
    children,
  }
}

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint']

function spoken(...words: readonly string[]): string {
  return words.filter(Boolean).join(', ')
}
