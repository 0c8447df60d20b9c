import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
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
  /** How many texts at the same time, one of them here; found out, and one for few texts, unless given. */
  readonly count: number | undefined
}

/**
 * Does all tasks, many of them in worker threads beside this one. Each takes the next as it is ready for more; what a
 * worker did not live to do is done here.
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
  const started = first.isAll ? [] : start(threads.url, count - 1)
  // Answers of the workers are heard before the next text is checked here.
  const own: Check = async job => {
    await setImmediate()
    return here(job)
  }
  const others = started.map(
    ({ check }): Check =>
      job =>
        check(job).catch(() => own(job)),
  )
  try {
    // In turns, so that few texts go to as many threads as there are.
    const atHand = Array.from({ length: mostAtHand }, () => others)
    await Promise.all([own, ...atHand.flat()].map(check => work(all, check)))
  } finally {
    for (const { stop } of started) stop()
  }
}

/** So many texts a worker has, to be busy while one is checked here. */
const mostAtHand = 4

/** Eight briefs: with two cores, fewer are checked as fast without workers, and with less work. */
const fewCharacters = 40_000
/** Each but this one takes 50 MB more; whoever has it to spare can ask for more. */
const mostThreads = 3

/** Fewer where the process may not have so many. */
function start(url: URL, count: number): readonly Thread[] {
  const started: Thread[] = []
  try {
    while (started.length < count) started.push(startThread(url))
  } catch {
    // The others do its work.
  }
  return started
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
