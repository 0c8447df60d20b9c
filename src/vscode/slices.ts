/** After which the extension host has its turn. One piece of work may take longer by itself. */
const budgetMs = 10

export interface Slices {
  /** Does the work when its turn comes, in the order of the calls; fails when the work throws. */
  run<Result>(work: () => Result): Promise<Result>
}

/** Does a lot of work in slices of time, so that nobody waits for all of it. */
export function createSlices(): Slices {
  const queue: (() => void)[] = []
  let isWaiting = false

  function runSlice(): void {
    const end = performance.now() + budgetMs
    do queue.shift()?.()
    while (queue.length > 0 && performance.now() < end)
    isWaiting = queue.length > 0
    if (isWaiting) setTimeout(runSlice)
  }

  return {
    run: work =>
      new Promise((resolve, reject) => {
        queue.push(() => {
          try {
            resolve(work())
          } catch (error) {
            reject(error)
          }
        })
        if (!isWaiting) setTimeout(runSlice)
        isWaiting = true
      }),
  }
}

/** Takes all steps, in slices of time. */
export async function takeSteps(steps: Iterator<unknown>): Promise<void> {
  let end = performance.now() + budgetMs
  while (!steps.next().done) {
    if (performance.now() < end) continue
    await pause()
    end = performance.now() + budgetMs
  }
}

export function pause(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve))
}
