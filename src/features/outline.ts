import type { Brief } from '../brief/brief.js'
import type { Milestone } from '../brief/facts/milestones.js'
import type { Person } from '../brief/facts/people.js'
import { findGaps, hasGap, isUnfilled } from '../brief/gaps.js'
import type { FrontMatter } from '../brief/markdown/front-matter.js'
import { findSection, type LabelledValue, plain, type Section } from '../brief/outline.js'
import type { Span } from '../brief/span.js'
import { type RequiredSection, requiredSections, type SectionKey } from '../brief/vocabulary.js'
import type { Problem } from '../rules/rule.js'
import { countProblems, type SectionState, stateOf } from './section-state.js'
import { inEnglish, type Translate } from './translate.js'

/** A node of the brief's outline, with its words ready to be shown. */
export type OutlineNode = MissingNode | FrontMatterNode | SectionNode | PartNode | ValueNode

interface Node {
  /** Unique in the outline and made of kinds and counters: no text of the brief, so it can be logged, and labels may change. */
  readonly id: string
  readonly label: string
  /** Shown after the label, in fewer words than the tooltip. */
  readonly description: string
  /** Plain text in lines. */
  readonly tooltip: string
  /** Everything that label, description and icon say, for a screen reader. */
  readonly accessibilityLabel: string
  readonly children: readonly OutlineNode[]
}

/** A required section that the brief does not have. */
export interface MissingNode extends Node {
  readonly kind: 'missing'
  readonly state: 'missing'
  readonly section: RequiredSection
}

export interface FrontMatterNode extends Node {
  readonly kind: 'frontMatter'
  readonly state: SectionState
  readonly hasErrors: boolean
  readonly span: Span
}

export interface SectionNode extends Node {
  readonly kind: 'section'
  readonly state: SectionState
  readonly hasErrors: boolean
  /** Undefined when the heading is no known one. */
  readonly section: SectionKey | undefined
  /** Heading and body. */
  readonly span: Span
}

export interface PartNode extends Node {
  readonly kind: 'person' | 'milestone' | 'scenario' | 'question' | 'subsection'
  readonly span: Span
}

/** `Walk-away` with `€95k per year` as its description. */
export interface ValueNode extends Node {
  readonly kind: 'value'
  readonly span: Span
}

/**
 * The front matter, the required sections in their canonical order, present or missing, and then the others in the
 * order of the text.
 */
export function outline(
  brief: Brief,
  problems: readonly Problem[],
  t: Translate = inEnglish,
): readonly OutlineNode[] {
  const required = requiredSections.map(key => findSection(brief, key))
  const others = brief.sections.filter(({ heading }) => heading?.depth === 2)
  return uniqueIds([
    ...(brief.frontMatter === undefined ? [] : [frontMatterNode(brief.frontMatter, problems, t)]),
    ...requiredSections.map((key, index) => {
      const section = required[index]
      return section === undefined
        ? missingNode(key, brief.vocabulary.sections[key].name, t)
        : sectionNode(brief, section, problems, t)
    }),
    ...others
      .filter(section => !required.includes(section))
      .map(section => sectionNode(brief, section, problems, t)),
  ])
}

/** The innermost node that covers the offset; where two meet, the one that begins there. */
export function findNodeAt(nodes: readonly OutlineNode[], offset: number): OutlineNode | undefined {
  let found: Exclude<OutlineNode, MissingNode> | undefined
  for (const node of nodes) {
    if (node.kind === 'missing' || offset < node.span.start || offset > node.span.end) continue
    if (found === undefined || node.span.start > found.span.start) found = node
  }
  return found && (findNodeAt(found.children, offset) ?? found)
}

function missingNode(section: RequiredSection, label: string, t: Translate): MissingNode {
  return {
    kind: 'missing',
    state: 'missing',
    section,
    id: section,
    label,
    description: t('missing'),
    tooltip: t('The brief has no section “{0}” yet', label),
    accessibilityLabel: t('{0}, section, missing', label),
    children: [],
  }
}

function frontMatterNode(
  { span, entries }: FrontMatter,
  problems: readonly Problem[],
  t: Translate,
): FrontMatterNode {
  const own = problemsIn(problems, span)
  const label = t('Front matter')
  const isOnlyGaps = entries.length > 0 && entries.every(({ value }) => hasGap(value.text))
  const state = stateOf(own, isOnlyGaps)
  return {
    kind: 'frontMatter',
    state,
    hasErrors: countProblems(own).errors > 0,
    span,
    id: 'frontMatter',
    label,
    description: describeState(state, own, t),
    tooltip: describeProblems(own) || label,
    accessibilityLabel: t('{0}, {1}', label, describeState(state, own, t)),
    children: entries.map(({ key, value }) =>
      leaf('value', key.text, value.text, { start: key.span.start, end: value.span.end }, t),
    ),
  }
}

function sectionNode(
  brief: Brief,
  section: Section,
  problems: readonly Problem[],
  t: Translate,
): SectionNode {
  const own = problemsIn(problems, section.span)
  const state = stateOf(own, isUnfilled(brief.text, section))
  const label = section.heading === undefined ? '' : plain(section.heading.words)
  const description = describeState(state, own, t)
  return {
    kind: 'section',
    state,
    hasErrors: countProblems(own).errors > 0,
    section: section.key,
    span: section.span,
    id: section.key ?? 'section',
    label,
    description,
    tooltip: [label, describeProblems(own) || description].join('\n'),
    accessibilityLabel: t('{0}, section, {1}', label, description),
    children: nest(partsOf(brief, section, t)),
  }
}

/** Missing sections have nodes of their own, wherever they are reported. */
function problemsIn(problems: readonly Problem[], { start, end }: Span): readonly Problem[] {
  return problems.filter(
    ({ span, rule }) => span.start >= start && span.start < end && rule !== 'brief/section-missing',
  )
}

function describeState(state: SectionState, problems: readonly Problem[], t: Translate): string {
  const { errors, warnings, others } = countProblems(problems)
  if (state === 'problems') {
    return [
      ...(errors > 0 ? [errors === 1 ? t('1 error') : t('{0} errors', errors)] : []),
      ...(warnings > 0 ? [warnings === 1 ? t('1 warning') : t('{0} warnings', warnings)] : []),
    ].join(', ')
  }
  if (state === 'thin') return t('thin')
  if (others === 0) return t('good')
  return others === 1 ? t('good, 1 note') : t('good, {0} notes', others)
}

function describeProblems(problems: readonly Problem[]): string {
  return problems.map(({ message }) => message).join('\n')
}

/** What is worth a node in a section, with no children yet, in the order of the text, the wider first. */
function partsOf(brief: Brief, section: Section, t: Translate): readonly (PartNode | ValueNode)[] {
  const facts = factsOf(brief, section, t)
  const starts = new Set(facts.map(({ span }) => span.start))
  const subsections = section.subsections.filter(({ span }) => !starts.has(span.start))
  const values = section.values.filter(({ name }) => name !== undefined)
  return [
    ...facts,
    ...subsections.map(({ heading, span }) => leaf('subsection', plain(heading.words), '', span, t)),
    ...values.map(value => valueNode(value, t)),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

function factsOf(brief: Brief, { key, span }: Section, t: Translate): readonly PartNode[] {
  const { people, milestones, scenarios, questions } = brief.facts
  const all = {
    personality: () => people.map(person => leaf('person', nameOf(person), '', person.span, t)),
    timeline: () =>
      milestones.map(milestone => {
        const { date, owner, isDone, span } = milestone
        const day = brief.text.slice(date.span.start, date.span.end)
        const when = isDone ? t('{0}, done', day) : day
        const description = owner === undefined ? when : `${when}, ${plain(owner)}`
        return leaf('milestone', withoutOwner(milestone), description, span, t)
      }),
    scenarios: () =>
      scenarios.map(({ name, outcome, span }) =>
        leaf('scenario', name, outcome ? plain(outcome) : '', span, t),
      ),
    questions: () => questions.map(({ words, item }) => leaf('question', plain(words), '', item, t)),
  }
  const isKeyOfAll = key === 'personality' || key === 'timeline' || key === 'scenarios' || key === 'questions'
  const parts: readonly PartNode[] = isKeyOfAll ? all[key]() : []
  return parts.filter(part => part.span.start >= span.start && part.span.start < span.end)
}

/** A name ends before a comma, but a gap such as `<Name, role>` is one thing. */
function nameOf({ name, line }: Person): string {
  const start = line.text.indexOf(name)
  const gap = findGaps(line.text).find(gap => gap.start <= start && start < gap.end)
  return gap === undefined ? name : line.text.slice(gap.start, Math.max(gap.end, start + name.length))
}

const ownerTail =
  /\s*[–—,;(|-]*\s*(?:\b(?:owner|who|responsible|assigned to|lead)\s*:[^,;)|]*|(?<![\p{L}\p{N}.])@[\p{L}\p{N}._-]+)\)?$/iu

function withoutOwner({ what, owner }: Milestone): string {
  const label = plain(what)
  return (owner && label.replace(ownerTail, '')) || label
}

function valueNode({ key, value, span }: LabelledValue, t: Translate): ValueNode {
  return leaf('value', plain(key), plain(value), span, t)
}

function leaf<Kind extends PartNode['kind'] | 'value'>(
  kind: Kind,
  label: string,
  description: string,
  span: Span,
  t: Translate,
) {
  const name = label === '' ? t('(no text)') : label
  return {
    kind,
    span,
    id: kind,
    label: name,
    description,
    tooltip: description === '' ? name : `${name}: ${description}`,
    accessibilityLabel: description === '' ? name : t('{0}, {1}', name, description),
    children: [],
  }
}

/** Puts each part below the one that covers it. Values hold nothing. */
function nest(parts: readonly (PartNode | ValueNode)[]): readonly OutlineNode[] {
  const nodes: OutlineNode[] = []
  for (let index = 0; index < parts.length; ) {
    const part = parts[index]
    if (part === undefined) break
    const isInside = (other: OutlineNode) => 'span' in other && other.span.start < part.span.end
    const rest = parts.slice(index + 1)
    const next = part.kind === 'value' ? 0 : rest.findIndex(other => !isInside(other))
    const inside = next === -1 ? rest : rest.slice(0, next)
    nodes.push({ ...part, children: nest(inside) })
    index += 1 + inside.length
  }
  return nodes
}

function uniqueIds(nodes: readonly OutlineNode[], path = ''): readonly OutlineNode[] {
  const seen = new Map<string, number>()
  return nodes.map(node => {
    const count = (seen.get(node.id) ?? 0) + 1
    seen.set(node.id, count)
    const id = `${path}/${node.id}${count === 1 ? '' : ` ${count}`}`
    return { ...node, id, children: uniqueIds(node.children, id) }
  })
}
