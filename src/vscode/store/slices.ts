/** After which the extension host has its turn. One piece of work may take longer by itself. */
const budgetMs = 10

export interface Slices {
  /** Does the work when its turn comes, in the order of the calls; fails when the work throws. */
  run<Result>(work: () => Result): Promise<Result>
  /** The same for work in steps, between which others may have their turn. */
  take<Result>(steps: Iterator<unknown, Result>): Promise<Result>
}

/** Does a lot of work in slices of time, so that nobody waits for all of it. */
export function createSlices(): Slices {
  /** Each does a step and says whether it was the last one. */
  const queue: (() => boolean)[] = []
  let isWaiting = false

  function runSlice(): void {
    const end = performance.now() + budgetMs
    do if (queue[0]?.()) queue.shift()
    while (queue.length > 0 && performance.now() < end)
    isWaiting = queue.length > 0
    if (isWaiting) setTimeout(runSlice)
  }

  function take<Result>(steps: Iterator<unknown, Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      queue.push(() => {
        try {
          const step = steps.next()
          if (step.done) resolve(step.value)
          return step.done === true
        } catch (error) {
          reject(error)
          return true
        }
      })
      if (!isWaiting) setTimeout(runSlice)
      isWaiting = true
    })
  }

  return { take, run: work => take({ next: () => ({ done: true, value: work() }) }) }
}
