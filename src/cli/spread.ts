import { availableParallelism } from 'node:os'
import type { Check, Job } from './job.js'
import type { PlacedProblem } from './report.js'
import { startThread, type Thread } from './thread.js'

/** A text to check, and what to do with what comes of it. */
export interface Task {
  readonly job: Job
  finish(problems: readonly PlacedProblem[]): void
  fail(error: unknown): void
}

export interface Threads {
  /** The file that serves as a worker. */
  readonly url: URL
  /** How many at most; found out, and none for few tasks, unless given. */
  readonly count: number | undefined
}

/**
 * Does all tasks, many of them in worker threads, which take them as they are ready for more. What a worker did not
 * live to do is done here.
 */
export async function spread(
  tasks: AsyncGenerator<Task>,
  here: Check,
  threads: Threads | undefined,
): Promise<void> {
  const count = threads?.count ?? Math.min(availableParallelism(), mostThreads)
  if (threads === undefined || count <= 1) return work(tasks, here)
  const first = await take(tasks, threads.count === undefined ? fewCharacters : 0)
  const all = chain(first, tasks)
  if (first.isAll) return work(all, here)
  const started = start(threads.url, count)
  if (started.length === 0) return work(all, here)
  const checks = started.map(
    ({ check }): Check =>
      job =>
        check(job).catch(() => here(job)),
  )
  // Twice each, so that a worker has its next text at hand when it is done with one.
  await Promise.all([...checks, ...checks].map(check => work(all, check)))
  await Promise.all(started.map(({ stop }) => stop()))
}

/** Eight briefs: with two cores, fewer are checked as fast without workers, and with less work. */
const fewCharacters = 40_000
/** Each takes 50 MB; whoever has more of it to spare can ask for more. */
const mostThreads = 3

/** None where the process may not have any. */
function start(url: URL, count: number): readonly Thread[] {
  try {
    return Array.from({ length: count }, () => startThread(url))
  } catch {
    return []
  }
}

async function work(tasks: AsyncIterator<Task>, check: Check): Promise<void> {
  for (let next = await tasks.next(); !next.done; next = await tasks.next()) {
    const { job, finish, fail } = next.value
    await check(job).then(finish, fail)
  }
}

/** The first tasks, with about so much text, and whether that is all of them. */
async function take(tasks: AsyncIterator<Task>, characters: number) {
  const taken: Task[] = []
  for (let size = 0; size < characters; ) {
    const next = await tasks.next()
    if (next.done) return { taken, isAll: true }
    taken.push(next.value)
    size += next.value.job.text.length
  }
  return { taken, isAll: false }
}

async function* chain(
  { taken }: { readonly taken: readonly Task[] },
  rest: AsyncIterable<Task>,
): AsyncGenerator<Task> {
  yield* taken
  yield* rest
}
