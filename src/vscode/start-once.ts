/** Shares one run of `start` among all callers. After a failure, the next call starts again. */
export function startOnce<Result>(start: () => Promise<Result>): () => Promise<Result> {
  let started: Promise<Result> | undefined
  return () => {
    started ??= start().catch(error => {
      started = undefined
      throw error
    })
    return started
  }
}
