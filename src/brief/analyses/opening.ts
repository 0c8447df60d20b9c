import type { Big } from 'big.js'

/** The opening whose middle with theirs is our target: O* = 2T − their opening (Raiffa: talks drift to the middle). */
export function openingForMiddle(target: Big, theirOpening: Big): Big {
  return target.times(2).minus(theirOpening)
}
