import type { SectionKey } from '../../language/sections.js'
import type { Problem } from '../../rules/rule.js'
import type { Span } from '../../text/span.js'
import type { SectionState } from './section-state.js'

/** A node of the brief's outline, with its words ready to be shown. */
export interface OutlineNode extends NodeContent {
  /** Unique among the nodes of all briefs, and made of kinds and counters: no text of the brief, so it can be logged. */
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
  | 'value'

export interface NodeContent {
  readonly kind: NodeKind
  readonly label: string
  /** Shown after the label, in fewer words than the tooltip; it says in words what the icon says. */
  readonly description: string
  /** Plain text in lines. */
  readonly tooltip: string
  /** Everything that label, description, icon and box say, for a screen reader. */
  readonly accessibilityLabel: string
  /** Heading and body; undefined for a required section that the brief does not have. */
  readonly span: Span | undefined
  /** Of sections and of the front matter. */
  readonly state: SectionState | 'missing' | undefined
  /** The section that it is or stands in; undefined when its heading is no known one. */
  readonly section: SectionKey | undefined
  /** The worst problem in it, and of equally bad ones the first. */
  readonly problem: Problem | undefined
  /** Whether its box is ticked; undefined for what has none. */
  readonly isDone: boolean | undefined
  /** Whether it is a heading that can move with all that stands under it. */
  readonly isMovable: boolean
  readonly children: readonly NodeContent[]
}

/**
 * The nodes with ids. What was there before keeps its id: of the children of one node first those with the same words,
 * so that what moves stays the same, then those of the same kind in their order, so that what is renamed does.
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

/** The innermost node that covers the offset; where two meet, the one that begins there. */
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

/** The node of that id, be it one of `onlyProblems`. */
export function findNode(nodes: readonly OutlineNode[], id: string): OutlineNode | undefined {
  for (const node of nodes) {
    const isFound = node.id === id || `${node.id}!` === id
    const found = isFound ? node : findNode(node.children, id)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * The nodes with errors or warnings and the sections that are missing or thin, with ids of their own: what is folded
 * here is not folded there.
 */
export function onlyProblems(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.filter(isWanting).map(node => ({
    ...node,
    id: `${node.id}!`,
    children: onlyProblems(node.children),
  }))
}

function isWanting({ state, problem }: OutlineNode): boolean {
  const isBad = problem?.severity === 'error' || problem?.severity === 'warning'
  return isBad || state === 'missing' || state === 'thin'
}

/** What the tree shows of a node and everything under it, as lines of text. */
export function toText({ label, description, children }: OutlineNode, indent = ''): string {
  const line = `${indent}${label}${description === '' ? '' : `: ${description}`}\n`
  return line + children.map(child => toText(child, `${indent}  `)).join('')
}
