import type { Brief } from '../../brief/brief.js'
import { headerValues } from '../../brief/facts/header.js'
import { saysAlone } from '../../brief/facts/sides.js'
import { hasGap } from '../../markdown/gaps.js'
import { plain } from '../../markdown/outline.js'

/** Names from the brief: the team, the owners of steps, then the people on the other side. */
export function namesIn(brief: Brief): readonly string[] {
  const { milestones, people } = brief.facts
  const owners = milestones.map(({ owner }) => (owner ? plain(owner) : ''))
  const team = headerValues(brief, 'team').filter(name => !saysAlone(name))
  const all = [...team, ...owners, ...people.map(({ name }) => name)]
  return all.filter(name => /^\p{L}{2}/u.test(name) && !hasGap(name))
}
