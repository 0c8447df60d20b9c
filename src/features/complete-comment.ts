import { rules } from '../rules/catalogue.js'
import { levels } from '../rules/settings.js'
import type { Cursor, Proposal, Proposals } from './completion.js'

/** The words of a comment that changes the level of rules: `<!-- negotiation ignore question/leading: asked on purpose -->`. */
export function completeComment({
  brief,
  lineStart,
  before,
  after,
  problems,
}: Cursor): Proposals | undefined {
  const match = /<!--\s*negotiation\s+(?:(\w+)\s+(?:[^\s,:>]+,\s*)*)?([^\s,:>]*)$/.exec(before)
  const [, level, typed = ''] = match ?? []
  const start = lineStart + (match?.index ?? 0)
  const isComment = [brief.preamble, ...brief.sections].some(({ comments }) =>
    comments.some(({ span }) => span.start <= start && start < span.end),
  )
  if (match === null || !isComment) return undefined
  if (level === undefined) {
    const words = ['ignore', ...levels.filter(word => word !== 'off')]
    return {
      typed,
      list: words.map(label => ({ label, kind: 'value', newText: `${label} `, continues: true })),
    }
  }
  // Typing "<" may have closed the bracket at once.
  const isOpen = !after.includes('-->')
  const tail = isOpen ? ': <the reason> -->' : ''
  const length = isOpen && /^>?\s*$/.test(after) ? after.length : 0
  const reported = new Set(problems.filter(({ span }) => span.start > start).map(({ rule }) => rule))
  const list = rules.map(
    ({ id, summary }): Proposal => ({ label: id, kind: 'rule', newText: id + tail, documentation: summary }),
  )
  const isReported = ({ label }: Proposal) => reported.has(label)
  return { typed, length, list: [...list.filter(isReported), ...list.filter(rule => !isReported(rule))] }
}
