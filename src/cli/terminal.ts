/** What the command line needs from its process; tests pass their own. */
export interface Terminal {
  /** The folder that relative paths start from. */
  readonly cwd: string
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Output
  readonly stderr: Output
  readonly env: { readonly [name: string]: string | undefined }
  /** `YYYY-MM-DD` in local time. */
  readonly today: string
}

/** Where text goes, such as a Node stream. */
export interface Output {
  readonly isTTY?: boolean | undefined
  /** The width of a terminal in characters. */
  readonly columns?: number | undefined
  write(text: string, done: (error?: Error | null) => void): unknown
}

/** What a command prints and how it ends. */
export interface CommandOutcome {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: ExitCode
}

/** 0: no errors. 1: errors, or more warnings than allowed. 2: something could not be done. */
export type ExitCode = 0 | 1 | 2

/** Writes all of the text. A reader that closes the pipe early, as `head` does, is no failure. */
export async function write(output: Output, text: string): Promise<void> {
  if (text === '') return
  await new Promise<void>((resolve, reject) => {
    output.write(text, error => {
      if (error && !('code' in error && error.code === 'EPIPE')) reject(error)
      else resolve()
    })
  })
}
