export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

/** The smallest value that at least this percentage of the values does not exceed. */
export function percentile(values: readonly number[], percentage: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil((sorted.length * percentage) / 100) - 1] ?? Number.NaN
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
