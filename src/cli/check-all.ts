import { setImmediate } from 'node:timers/promises'
import { type Checked, type Done, toJob, type Work } from './checked.js'
import { toMessage } from './failure.js'
import type { ResultCache } from './result-cache.js'
import { spread, type Task, type Threads } from './spread.js'

interface CheckWork extends Work {
  readonly cache: ResultCache | undefined
  readonly threads: Threads | undefined
}

/** Checks the sources that the cache does not know, many of them in several threads. */
export async function checkAll({
  sources,
  configurations,
  progress,
  today,
  cache,
  threads,
}: CheckWork): Promise<Done> {
  const checked: Checked[] = []
  const fresh: { readonly configuration: string | undefined; keep(): void }[] = []
  const faultless = new Set<string | undefined>([undefined])
  const loadEngine = once(async () => (await import('./engine.js')).createEngine())

  /** Those that are left to do, once the cache has been asked. */
  async function* findTasks(): AsyncGenerator<Task> {
    for (const [index, { absolute, file, read }] of sources.entries()) {
      const end = (result: Checked) => {
        checked[index] = result
        progress.step()
      }
      const fail = (error: unknown) =>
        end({ failure: { place: file, message: toMessage(error), task: 'checked' } })
      try {
        // Everything below is done at once, and an interrupt wants to be heard.
        if (index % 10 === 9) await setImmediate()
        const configuration = await configurations.find(absolute)
        const job = toJob(file, await read(), configuration, today)
        const entry = cache?.entryFor(absolute, job)
        if (entry?.problems === undefined) {
          const finish: Task['finish'] = problems => {
            fresh.push({ configuration, keep: () => entry?.keep(problems) })
            end({ report: { file, problems } })
          }
          yield { job, finish, fail }
        } else {
          faultless.add(configuration)
          end({ report: { file, problems: entry.problems } })
        }
      } catch (error) {
        fail(error)
      }
    }
  }

  await spread(findTasks(), async job => (await loadEngine()).check(job), threads)
  const aboutFiles = await configurations.complaints(async text => {
    if (faultless.has(text)) return []
    const mistakes = (await loadEngine()).findMistakes(text)
    if (mistakes.length === 0) faultless.add(text)
    return mistakes
  })
  // What is kept says by being there that its configuration has no mistakes.
  for (const { configuration, keep } of fresh) if (faultless.has(configuration)) keep()
  cache?.save()
  return { checked, aboutFiles }
}

function once<Result>(act: () => Promise<Result>): () => Promise<Result> {
  let done: Promise<Result> | undefined
  return () => {
    done ??= act()
    return done
  }
}
