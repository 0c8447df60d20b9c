import { allSections } from '../../markdown/outline.js'
import { rules } from '../../rules/catalogue.js'
import { levels } from '../../rules/settings.js'
import { type Cursor, type Proposal, type Proposals, toProposals } from './completion.js'

const pattern = /<!--\s*negotiation\s+(?:(\w+)\s+(?:[^\s,:>]+,\s*)*)?([^\s,:>]*)$/

/** Levels and rule ids in a level comment: `<!-- negotiation ignore question/leading: asked on purpose -->`. */
export function completeComment({
  brief,
  lineStart,
  before,
  after,
  problems,
}: Cursor): Proposals | undefined {
  const match = pattern.exec(before)
  if (match === null) return undefined
  const start = lineStart + match.index
  const comments = allSections(brief).flatMap(({ comments }) => comments)
  if (!comments.some(({ span }) => span.start <= start && start < span.end)) return undefined
  const [, level, typed = ''] = match
  if (level === undefined) return { typed, list: toProposals(['ignore', ...levels.slice(0, 4)]) }
  // The editor may have closed the "<" automatically.
  const isOpen = !after.includes('-->')
  const length = isOpen && /^>?\s*$/.test(after) ? after.length : 0
  const reported = new Set(problems.filter(({ span }) => span.start > start).map(({ rule }) => rule))
  const list = rules.map(
    ({ id, summary }): Proposal => ({
      label: id,
      kind: 'Constant',
      newText: isOpen ? `${id}: <the reason> -->` : id,
      documentation: summary,
    }),
  )
  list.sort((a, b) => Number(reported.has(b.label)) - Number(reported.has(a.label)))
  return { typed, length, list }
}
