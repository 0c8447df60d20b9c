import type { Terminal } from './terminal.js'

/** Shows on a terminal how far a long run is. */
export interface Progress {
  /** Counts one more brief as done. */
  step(): void
  /** Removes the line from the terminal. */
  end(): void
}

/** Shows nothing during the first second, in a pipe, in CI, or on a terminal that cannot erase a line. */
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
    // Without our listener, the signal ends the process as usual.
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
