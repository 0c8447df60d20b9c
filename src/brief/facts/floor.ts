import type { Note } from '../note.js'
import { isWorse } from './compare.js'
import { type BatnaName, type Deal, inDeal } from './deals.js'
import type { Position } from './positions.js'
import { readShortfall } from './shortfalls.js'

/**
 * The better of limit and BATNA value. The limit of a line that accounts for the whole difference is taken to be right.
 */
export function readFloor(note: Note, deal: Deal, batnaName: BatnaName): Position | undefined {
  const [limit, batna] = [inDeal(deal, 'walkAway'), inDeal(deal, batnaName)]
  if (limit?.value === undefined) return batna?.name === 'batnaValue' ? batna : limit
  if (batna?.value === undefined || !isWorse(limit.value, batna.value, deal.direction)) return limit
  const shortfall = readShortfall(note, deal, limit, batna)
  return shortfall === undefined || shortfall.isExplained ? limit : batna
}
