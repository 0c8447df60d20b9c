import type { Terminal } from './terminal.js'

/** Says on a terminal how far a long run is. */
export interface Progress {
  /** One more brief is done. */
  step(): void
  /** Leaves nothing of it on the terminal. */
  end(): void
}

/** Nothing is said during the first second, in a pipe, in CI, or on a terminal that cannot take a line back. */
export function createProgress(
  { stderr, env }: Pick<Terminal, 'stderr' | 'env'>,
  total: number,
  now: () => number = () => performance.now(),
): Progress {
  if (!stderr.isTTY || env.CI || env.TERM === 'dumb') return { step: () => undefined, end: () => undefined }
  let done = 0
  let due = now() + 1000
  let isShown = false
  const draw = (text: string) => stderr.write(`\r\u001B[2K${text}`, () => undefined)
  const end = () => {
    if (isShown) draw('')
    isShown = false
    process.off('SIGINT', interrupt)
  }
  const interrupt = () => {
    end()
    // Now without a listener: the process ends as if there had never been one.
    process.kill(process.pid, 'SIGINT')
  }
  return {
    step() {
      done++
      if (done === total || now() < due) return
      due = now() + 100
      if (!isShown) process.once('SIGINT', interrupt)
      isShown = true
      draw(`${done.toLocaleString('en')} of ${total.toLocaleString('en')} briefs`)
    },
    end,
  }
}
