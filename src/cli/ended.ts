import { stripControlCharacters } from './format-report.js'
import type { CommandOutcome, ExitCode } from './terminal.js'

/** The outcome of a command that prints nothing but messages, each on a line. */
export function ended(exitCode: ExitCode, ...messages: readonly string[]): CommandOutcome {
  return {
    stdout: '',
    stderr: messages.map(message => `${stripControlCharacters(message)}\n`).join(''),
    exitCode,
  }
}
