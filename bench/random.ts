export interface Random {
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number
}

/** Repeatable random numbers: the same for the same seed (mulberry32, T. Ettinger 2017). */
export function createRandom(seed: number): Random {
  let state = seed | 0
  return {
    below(limit) {
      state = (state + 0x6d2b79f5) | 0
      let bits = Math.imul(state ^ (state >>> 15), state | 1)
      bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
      return Math.floor((((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32) * limit)
    },
  }
}
