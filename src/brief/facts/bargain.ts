import type { Note } from '../note.js'
import { directionBetween } from './compare.js'
import { findHeader, headerText } from './header.js'
import { findPosition, type Position, type PositionName } from './positions.js'
import { type Direction, readRole } from './role.js'

export type Bargain = {
  /** Undefined when neither role nor numbers say it, or when they contradict each other. */
  readonly direction: Direction | undefined
  /** Whether opening, target and walk-away strictly run against the direction of the role. */
  readonly isRoleContradicted: boolean
}

/** Whether more or less is better for us: by the role, or else by opening and target relative to the walk-away. */
export function readBargain(brief: Note, positions: readonly Position[]): Bargain {
  const value = (name: PositionName) => findPosition(positions, name)?.value
  const byOpening = directionBetween(value('walkAway'), value('opening'))
  const byTarget = directionBetween(value('walkAway'), value('target'))
  const byStretch = directionBetween(value('target'), value('opening'))
  const role = readRole(headerText(brief, 'role'))
  const seen = [byOpening, byTarget, byStretch].filter(direction => direction !== undefined)
  const isOverruled =
    role !== undefined && byOpening !== undefined && seen.every(direction => direction !== role)
  // If the brief does not name its role, the numbers overrule the team's default without a contradiction.
  if (isOverruled && findHeader(brief, 'role') === undefined)
    return { direction: byOpening, isRoleContradicted: false }
  return {
    direction: isOverruled ? undefined : (role ?? byOpening ?? byTarget),
    isRoleContradicted: isOverruled,
  }
}
