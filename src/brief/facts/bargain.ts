import type { Note } from '../note.js'
import { directionBetween, isSameValue } from './compare.js'
import { findHeader, headerText } from './header.js'
import { directionOfLimit } from './limit-words.js'
import { findPosition, type Position, type PositionName } from './positions.js'
import { type Direction, readRole } from './role.js'

export type Bargain = {
  /** Undefined when neither role nor numbers say it, or when they contradict each other. */
  readonly direction: Direction | undefined
  /** Whether opening, target and walk-away strictly run against the direction of the role. */
  readonly isRoleContradicted: boolean
  /** The key numbers that show the direction where neither the role nor sure ones do. */
  readonly shownBy: readonly Position[]
}

/**
 * Whether more or less is better for us: by the role, or else by opening and target relative to the walk-away, or to the
 * same limit in a row of a table. Where numbers are only likely or contradict each other, twice as many must say the one
 * as the other.
 */
export function readBargain(
  brief: Note,
  positions: readonly Position[],
  points: readonly Position[] = [],
): Bargain {
  const sure = shownBy(positions.filter(({ certainty }) => certainty === 'sure'))
  const role = readRole(headerText(brief, 'role'))
  const isOverruled =
    role !== undefined && sure.byOpening !== undefined && sure.all.every(direction => direction !== role)
  // A role says of money which side of it we are on; of a discount, of days and of hours more may be better for a buyer.
  const isOfMoney = isPriced(findPosition(positions, 'walkAway') ?? findPosition(positions, 'target'))
  // If the brief does not name its role, the numbers overrule the team's default without a contradiction.
  if (isOverruled && (findHeader(brief, 'role') === undefined || !isOfMoney))
    return { direction: sure.byOpening, isRoleContradicted: false, shownBy: [] }
  if (isOverruled) return { direction: undefined, isRoleContradicted: true, shownBy: [] }
  const likely = shownBy(positions)
  const isDoubtful = likely.byOpening !== undefined && likely.byOpening !== sure.byTarget
  const surely = role ?? sure.byOpening ?? (isDoubtful ? undefined : sure.byTarget)
  if (surely !== undefined) return { direction: surely, isRoleContradicted: false, shownBy: [] }
  const basis = [...positions, ...points].filter(({ name }) => shown.has(name))
  const voted = likely.all.length === 0 ? undefined : majority([...likely.all, ...likely.byOthers])
  return { direction: voted ?? ofSameRow(positions, points), isRoleContradicted: false, shownBy: basis }
}

function isPriced(position: Position | undefined): boolean {
  return position?.value?.kind !== 'percent' && position?.value?.kind !== 'quantity'
}

/** The direction of at least twice as many as the other one. */
function majority(votes: readonly Direction[]): Direction | undefined {
  const more = votes.filter(vote => vote === 'more').length
  const less = votes.length - more
  return more >= 2 * less ? 'more' : less >= 2 * more ? 'less' : undefined
}

const shown: ReadonlySet<PositionName> = new Set(['opening', 'target', 'walkAway'])

/** The direction of the row that has the limit of the whole deal, such as that of the total. */
function ofSameRow(positions: readonly Position[], points: readonly Position[]): Direction | undefined {
  const limit = findPosition(positions, 'walkAway')?.value
  const rows = [...points, ...positions].filter(({ label }) => label.row !== undefined)
  const total = rows.find(({ name, value }) => name === 'walkAway' && isSameValue(value, limit))
  const row = rows.filter(({ label }) => label.row?.name.span.start === total?.label.row?.name.span.start)
  return total && shownBy(row.map(position => ({ ...position, isPoint: false }))).all[0]
}

interface Shown {
  readonly byOpening: Direction | undefined
  readonly byTarget: Direction | undefined
  readonly all: readonly Direction[]
  /**
   * What the alternative, their limit and the key of ours say: our limit is no worse than the one and leaves room to the
   * other; `Maximum`.
   */
  readonly byOthers: readonly Direction[]
}

/** The directions that run from walk-away to opening, from walk-away to target and from target to opening. */
function shownBy(positions: readonly Position[]): Shown {
  const value = (name: PositionName) => findPosition(positions, name)?.value
  const byOpening = directionBetween(value('walkAway'), value('opening'))
  const byTarget = directionBetween(value('walkAway'), value('target'))
  const byStretch = directionBetween(value('target'), value('opening'))
  const byAlternative = directionBetween(value('batnaValue'), value('walkAway'))
  const byRoom = directionBetween(value('walkAway'), value('theirWalkAway'))
  const limit = findPosition(positions, 'walkAway')
  const byKey = limit && directionOfLimit(limit.label.key.text, limit.value)
  const all = [byOpening, byTarget, byStretch].filter(direction => direction !== undefined)
  const byOthers = [byAlternative, byRoom, byKey].filter(direction => direction !== undefined)
  return { byOpening, byTarget, all, byOthers }
}
