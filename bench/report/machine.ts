import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'

/** What a benchmark runs on, in words, and how many processes wanted to run on it in the last minute. */
export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor'
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  const cores = `${availableParallelism()} shared cores (${model})`
  const clock = process.env.BENCH_CLOCK === 'cpu' ? ', time of the processors' : ''
  return `${cores}, ${gigabytes} GB, Node.js ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}${clock}`
}
