/** How much two texts have in common at both ends; the two stretches do not overlap in either of them. */
export interface TextChange {
  /** In UTF-16 units. */
  readonly prefix: number
  readonly suffix: number
}

export function findChange(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length)
  const prefix = count(shorter, (from, to) => before.slice(from, to) === after.slice(from, to))
  const suffix = count(
    shorter - prefix,
    (from, to) =>
      before.slice(before.length - to, before.length - from) ===
      after.slice(after.length - to, after.length - from),
  )
  return { prefix, suffix }
}

/** How far two texts are the same: long stretches first, because comparing them costs next to nothing. */
function count(most: number, isSame: (from: number, to: number) => boolean): number {
  let length = 0
  for (let step = 1 << 16; step > 0; step >>= 4)
    while (length + step <= most && isSame(length, length + step)) length += step
  return length
}
