export const scenarioNames = ['keystroke', 'cold', 'cli', 'host'] as const

export type ScenarioName = (typeof scenarioNames)[number]

/** One measurement: ours, the peers' for the same, and what is demanded of it. */
export interface Row {
  readonly name: string
  readonly unit: Unit
  readonly ours: number
  readonly p95?: number
  readonly peers: readonly Peer[]
  readonly demands: readonly Demand[]
}

export type Unit = 'ms' | 'MB' | 'times'

export interface Peer {
  readonly name: string
  readonly value: number
  /** Our figure for one of theirs. */
  readonly ratio: number
}

/** A bound, and what was measured. */
export interface Demand {
  /** What is bounded, in words: `p95 ≤ 2 ms`. */
  readonly what: string
  readonly value: number
  readonly most: number
  /** Whether the bound is a ratio to a peer, and so holds on any machine. */
  readonly isRatio: boolean
}

export function isMet({ value, most }: Demand): boolean {
  return value <= most
}

/** Worse than half as good as demanded. */
export function isFarOff({ value, most, isRatio }: Demand): boolean {
  return isRatio && value > 2 * most
}

export function toPeer(name: string, value: number, ours: number): Peer {
  return { name, value, ratio: ours / value }
}

/** At most so much; `what` says of which figure of the row, where it has several. */
export function atMost(value: number, most: number, unit: Unit, what = ''): Demand {
  const bound = `≤ ${most}${unit === 'times' ? '' : ` ${unit}`}`
  return { what: `${what} ${bound}`.trim(), value, most, isRatio: false }
}

/** At least so many times faster than a peer. */
export function timesFaster(times: number, { name, ratio }: Peer): Demand {
  return {
    what: times === 1 ? `faster than ${name}` : `${times}× faster than ${name}`,
    value: ratio,
    most: 1 / times,
    isRatio: true,
  }
}

/** At most this share of what a peer takes. */
export function shareOf(share: number, { name, ratio }: Peer): Demand {
  return { what: `≤ ${share} of ${name}`, value: ratio, most: share, isRatio: true }
}
