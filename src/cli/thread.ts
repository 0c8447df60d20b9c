import { Worker } from 'node:worker_threads'
import type { Check } from './job.js'
import type { PlacedProblem } from './report.js'

/** A worker thread that checks one text after the other. */
export interface Thread {
  /** Rejects when the worker has died, before or meanwhile. */
  readonly check: Check
  /** Lets it end by itself, which it does when it has started and answered; the process lives as long. */
  stop(): void
}

interface Waiting {
  resolve(problems: readonly PlacedProblem[]): void
  reject(error: unknown): void
}

/** Starts a file as a worker; it has to answer each `Job` with its problems, in their order, and `undefined` by ending. */
export function startThread(url: URL): Thread {
  const worker = new Worker(url, {
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 24 },
  })
  const waiting: Waiting[] = []
  let isDead = false
  const die = () => {
    isDead = true
    for (const { reject } of waiting.splice(0)) reject(new Error('the worker died'))
  }
  worker.on('message', (problems: readonly PlacedProblem[]) => waiting.shift()?.resolve(problems))
  worker.on('messageerror', die)
  worker.on('error', die)
  worker.on('exit', die)
  return {
    check: job =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject })
        if (isDead) die()
        else worker.postMessage(job)
      }),
    stop: () => worker.postMessage(undefined),
  }
}
