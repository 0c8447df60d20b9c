import assert from 'node:assert/strict'

/**
 * Fails if the run on eight times the input takes much more than eight times as long: 64 times if the time is quadratic.
 * What is too short to be measured passes; more looks are for a machine that was busy.
 */
export function checkGrowth<Input>(make: (factor: number) => Input, run: (input: Input) => void): void {
  const isLinear = (runs: number) => {
    const long = timeOf(make(8), run, runs)
    if (long < 80) return true
    return long < 3 * 8 * timeOf(make(1), run, runs + 1)
  }
  assert.ok(
    isLinear(1) || isLinear(3) || isLinear(6),
    `grows faster than the input: ${timeOf(make(8), run, 1)} ms`,
  )
}

/** Processor time in ms; the best of some runs, because other work on the machine only adds to it. */
function timeOf<Input>(input: Input, run: (input: Input) => void, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage()
    run(input)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}
