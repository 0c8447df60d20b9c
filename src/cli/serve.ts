import { parentPort } from 'node:worker_threads'
import { createEngine } from './engine.js'
import type { Job } from './job.js'

/** Answers each `Job` that comes from the main thread with its problems, until `undefined` comes. */
export function serve(): void {
  const engine = createEngine()
  parentPort?.on('message', (job: Job | undefined) => {
    if (job === undefined) parentPort?.close()
    else parentPort?.postMessage(engine.check(job))
  })
}
