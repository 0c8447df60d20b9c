import { Bench } from 'tinybench'
import { now } from './clock.js'

/** Milliseconds that one run takes: in the middle, and nineteen times out of twenty. */
export interface Timing {
  readonly median: number
  readonly p95: number
}

export interface TimeOptions {
  /** Runs at least this often … */
  readonly runs: number
  /** … and this long. */
  readonly milliseconds: number
  /** Without a warm-up. */
  readonly isColdOnly?: boolean
}

/** For ours and theirs alike: long enough for the engine under both to have compiled what runs often. */
export const usual: TimeOptions = { runs: 3, milliseconds: 1500 }

/** For what takes long and needs no warm-up: a single run. */
export const once: TimeOptions = { runs: 1, milliseconds: 0, isColdOnly: true }

/** Times a function; `before` runs before each call and is not timed. */
export function time(run: () => unknown, options: TimeOptions, before?: () => void): Timing {
  const bench = new Bench({
    now,
    iterations: options.runs,
    time: options.milliseconds,
    warmup: options.isColdOnly !== true,
    warmupIterations: 1,
    warmupTime: options.milliseconds,
    retainSamples: true,
    throws: true,
  })
  bench.add('run', run, before && { beforeEach: before })
  bench.runSync()
  const result = bench.tasks[0]?.result
  if (result?.state !== 'completed' || result.latency.samples === undefined)
    throw new Error('There is no timing.')
  const { samples, p50 } = result.latency
  return { median: p50, p95: samples[Math.ceil(samples.length * 0.95) - 1] ?? p50 }
}
