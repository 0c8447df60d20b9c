/** Something with a width that should stand centred at `x`. */
export interface Wanted {
  readonly x: number
  readonly width: number
}

/**
 * Moves labels as little as possible so that none overlaps: they keep the order of the places where they want to be, stay
 * `gap` apart, and lie between `from` and `to`. The result is the centre of each, in the order given; undefined if they do
 * not fit into one row. (Pool adjacent violators: labels that touch move as one block, to the mean of what they want.)
 */
export function spread(
  labels: readonly Wanted[],
  from: number,
  to: number,
  gap: number,
): readonly number[] | undefined {
  const needed = labels.reduce((sum, { width }) => sum + width, 0) + gap * Math.max(0, labels.length - 1)
  if (needed > to - from) return undefined
  const order = labels
    .map((_, index) => index)
    .sort((a, b) => (labels[a]?.x ?? 0) - (labels[b]?.x ?? 0) || a - b)
  const blocks: Block[] = []
  for (const index of order) {
    const { x, width } = labels[index] ?? { x: 0, width: 0 }
    let block: Block = { members: [index], width, wanted: x - width / 2, weight: 1 }
    for (let before = blocks.at(-1); before !== undefined; before = blocks.at(-1)) {
      if (place(before, from, to) + before.width + gap <= place(block, from, to)) break
      blocks.pop()
      block = join(before, block, gap)
    }
    blocks.push(block)
  }
  const centres: number[] = labels.map(() => 0)
  for (const block of blocks) {
    let left = place(block, from, to)
    for (const index of block.members) {
      const width = labels[index]?.width ?? 0
      centres[index] = left + width / 2
      left += width + gap
    }
  }
  return centres
}

/** Labels that touch: `wanted` is where its left edge would be best. */
interface Block {
  readonly members: readonly number[]
  readonly width: number
  readonly wanted: number
  readonly weight: number
}

function place({ wanted, width }: Block, from: number, to: number): number {
  return Math.max(from, Math.min(wanted, to - width))
}

function join(a: Block, b: Block, gap: number): Block {
  const weight = a.weight + b.weight
  const shift = a.width + gap
  return {
    members: [...a.members, ...b.members],
    width: shift + b.width,
    wanted: (a.wanted * a.weight + (b.wanted - shift) * b.weight) / weight,
    weight,
  }
}
