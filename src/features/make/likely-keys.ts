import type { Brief } from '../../brief/brief.js'
import { type Position, type PositionName, writtenSpan, writtenText } from '../../brief/facts/positions.js'
import { gapOf, line } from '../../brief/templates.js'
import { hasGap } from '../../markdown/gaps.js'
import { plain } from '../../markdown/outline.js'
import { appendToSection, lineEndingOf, startOfLine } from '../../text/edits.js'
import { groupBy } from '../../text/group-by.js'
import type { Edit } from '../../text/span.js'
import { sourceOf } from './source-comment.js'

/** A key number that the note says, but not under its key. */
export interface LikelyKey {
  readonly name: PositionName
  /** `- Walk-away: €47k per year <!-- read in "…" -->` */
  readonly line: string
}

/** The key numbers that are only likely, where the note does not say the same more surely or two ways. */
export function readLikelyKeys(brief: Brief): readonly LikelyKey[] {
  const alike = groupBy(brief.facts.positions, ({ name, scope }) => `${name} ${scope ?? ''}`)
  return [...alike.values()].flatMap(([position, ...others]) => {
    const isLikely = position?.certainty === 'likely' && others.length === 0
    if (!isLikely || position.written === undefined || hasGap(position.label.value.text)) return []
    return [{ name: position.name, line: toLine(brief, position) }]
  })
}

function toLine(brief: Brief, position: Position): string {
  const { name, scope, label } = position
  // A plan is more than its number.
  const isPlan = name === 'batna' || name === 'theirBatna'
  const words = isPlan ? plain(label.value).replace(/\s+/g, ' ') : plain({ text: writtenText(position) })
  const comment = `<!-- ${sourceOf(brief, writtenSpan(position).start)} -->`
  const written = line(name, `${words} ${comment}`, brief.vocabulary)
  return scope === undefined ? written : written.replace(/:/, ` (${scope}):`)
}

/** A line for each key at the end of the walk-away point. */
export function proposeKeys(brief: Brief, keys: readonly LikelyKey[]): readonly (readonly Edit[])[] {
  const section = brief.sections.find(({ key }) => key === 'walkAway')
  if (section === undefined) return []
  return keys.map(({ line }, index) => {
    const edit = appendToSection(brief.text, section, line)
    const above = brief.text.slice(startOfLine(brief.text, edit.span.start), edit.span.start)
    const isApart = index > 0 || isListed.test(above) || /^\s*[\r\n]{2}/.test(edit.newText)
    return [isApart ? edit : { ...edit, newText: `${lineEndingOf(brief.text)}${edit.newText}` }]
  })
}

/** A line of a list, below which another needs no blank line. */
const isListed = /^\s*(?:[-*+•]|\d+[.)])\s/

/** The template of the walk-away point with the lines of the keys in place of its own. */
export function fillKeys({ vocabulary }: Brief, template: string, keys: readonly LikelyKey[]): string {
  return keys.reduce((filled, { name, line: known }) => {
    const gap =
      name === 'theirOpening' || name === 'theirTarget' || name === 'theirBatnaValue' ? undefined : name
    const own = gap && line(gap, gapOf(gap, vocabulary), vocabulary)
    return own !== undefined && filled.includes(own) ? filled.replace(own, () => known) : filled + known
  }, template)
}
