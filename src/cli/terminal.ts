import type { CachePlace } from './result-cache.js'

/** What the command line gets from the process that it runs in, so that tests can give it something else. */
export interface Terminal {
  /** The folder that relative paths start from. */
  readonly cwd: string
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Output
  readonly stderr: Output
  readonly env: { readonly [name: string]: string | undefined }
  /** `YYYY-MM-DD` in local time. */
  readonly today: string
  /** The file that serves as a worker; without one everything is done in this thread. */
  readonly worker?: URL
  /** Where results of earlier runs are; without it nothing is kept. */
  readonly cache?: CachePlace | undefined
  /** Keeps the program in that folder as it has been compiled, for the next run. */
  keepCompiled?(folder: string): void
}

/** Where text goes: a stream of Node fits. */
export interface Output {
  readonly isTTY?: boolean | undefined
  write(text: string, done: (error?: Error | null) => void): unknown
}

/** What a command has to say, and how it ended. */
export interface Outcome {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: ExitCode
}

/** 0: no errors. 1: errors, or more warnings than allowed. 2: something could not be done. */
export type ExitCode = 0 | 1 | 2

/** Writes all of the text. Whoever stops reading early, as `head` does, has had enough: that is no failure. */
export async function write(output: Output, text: string): Promise<void> {
  if (text === '') return
  await new Promise<void>((resolve, reject) => {
    output.write(text, error => {
      if (error && !('code' in error && error.code === 'EPIPE')) reject(error)
      else resolve()
    })
  })
}
