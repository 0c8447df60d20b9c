import type { SectionKey } from '../../language/sections.js'
import type { Problem, Severity } from '../../rules/rule.js'
import type { Translate } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import type { IsoDay } from '../../values/day.js'
import type { SectionState } from './section-state.js'

/** For whom the outline is made. */
export interface Reader {
  readonly today: IsoDay
  /** The language of the interface, in which dates are written. */
  readonly language: string
  readonly t: Translate
}

/** A node of the brief's outline with its texts as they are shown. */
export interface OutlineNode extends NodeContent {
  /** Unique among the nodes of all briefs. Made of kinds and counters, without text of the brief, so it may be logged. */
  readonly id: string
  readonly children: readonly OutlineNode[]
}

export type NodeKind =
  | 'missing'
  | 'frontMatter'
  | 'section'
  | 'subsection'
  | 'person'
  | 'milestone'
  | 'scenario'
  | 'question'
  | 'issue'
  | 'package'
  | 'concession'
  | 'offer'
  | 'value'

/** Something in a section that gets a node of its own. */
export interface OutlinePart {
  readonly kind: NodeKind
  readonly label: string
  readonly description: string
  /** More than label and description say, for the tooltip. */
  readonly details?: string
  readonly span: Span
  readonly isDone?: boolean | undefined
}

export interface NodeContent {
  readonly kind: NodeKind
  readonly label: string
  /** What stands there, after the label, what matters most first: a narrow view cuts the end. */
  readonly description: string
  /** Plain text, several lines. */
  readonly tooltip: string
  /** For a screen reader: everything that label, description, icon and box show. */
  readonly accessibilityLabel: string
  /** Heading and body; undefined for a required section that the brief does not have. */
  readonly span: Span | undefined
  /** Only sections and the front matter have one. */
  readonly state: SectionState | 'missing' | undefined
  /** The kind of section that it is or belongs to; undefined for an unknown heading. */
  readonly section: SectionKey | undefined
  /** The most harmful problem in it. */
  readonly problem: Problem | undefined
  /** The worst severity of its problems, which another problem may have. */
  readonly severity: Severity | undefined
  /** Whether its box is ticked; undefined without a box. */
  readonly isDone: boolean | undefined
  /** Whether it is a heading, which can be moved with everything under it. */
  readonly isMovable: boolean
  readonly children: readonly NodeContent[]
}

/**
 * Gives the nodes ids. A node keeps the id that it had before. Among the children of one node, those with the same label
 * are matched first, so that a moved node keeps its id, then the others of each kind in order, so that a renamed one does.
 */
export function withIds(
  nodes: readonly NodeContent[],
  before: readonly OutlineNode[],
  parent: string,
): readonly OutlineNode[] {
  const rest = [...before]
  const take = (isSame: (other: OutlineNode) => boolean) => {
    const index = rest.findIndex(isSame)
    return index === -1 ? undefined : rest.splice(index, 1)[0]
  }
  const same = nodes.map(({ kind, label }) => take(other => other.kind === kind && other.label === label))
  const known = nodes.map(({ kind }, index) => same[index] ?? take(other => other.kind === kind))
  const taken = new Set(known.map(node => node?.id))
  return nodes.map((node, index) => {
    const id = known[index]?.id ?? newId(`${parent}/${node.kind}`, taken)
    return { ...node, id, children: withIds(node.children, known[index]?.children ?? [], id) }
  })
}

function newId(stem: string, taken: Set<string | undefined>): string {
  let id = stem
  for (let count = 2; taken.has(id); count++) id = `${stem} ${count}`
  taken.add(id)
  return id
}

/** The innermost node that contains the offset; where two touch, the one that begins there. */
export function findNodeAt(nodes: readonly OutlineNode[], offset: number): OutlineNode | undefined {
  let found: OutlineNode | undefined
  let start = -1
  for (const node of nodes) {
    if (node.span === undefined || offset < node.span.start || offset > node.span.end) continue
    if (node.span.start <= start) continue
    found = node
    start = node.span.start
  }
  return found && (findNodeAt(found.children, offset) ?? found)
}

/** The node with that id, which may also be one that `onlyProblems` gave. */
export function findNode(nodes: readonly OutlineNode[], id: string): OutlineNode | undefined {
  for (const node of nodes) {
    const isFound = node.id === id || `${node.id}!` === id
    const found = isFound ? node : findNode(node.children, id)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * The nodes with errors or warnings and the sections that are missing or thin. They have ids of their own, so that they
 * are folded independently of the full outline.
 */
export function onlyProblems(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.filter(isWanting).map(node => ({
    ...node,
    id: `${node.id}!`,
    children: onlyProblems(node.children),
  }))
}

function isWanting({ state, severity }: OutlineNode): boolean {
  const isBad = severity === 'error' || severity === 'warning'
  return isBad || state === 'missing' || state === 'thin'
}

/** A node and everything under it as lines of text, as the tree shows them. */
export function toText({ label, description, children }: OutlineNode, indent = ''): string {
  const line = `${indent}${label}${description === '' ? '' : `: ${description}`}\n`
  return line + children.map(child => toText(child, `${indent}  `)).join('')
}
