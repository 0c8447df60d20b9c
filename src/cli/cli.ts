#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { run } from './run.js'
import { write } from './terminal.js'

// Patterns of many words are compiled in a quarter of the time when V8 makes machine code at once, not byte code first.
setFlagsFromString('--no-regexp-tier-up')

for (const stream of [process.stdout, process.stderr]) {
  // Failed writes are handled where they happen; without a listener they would also end the process.
  stream.on('error', () => undefined)
}

try {
  process.exitCode = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    // Node opens standard input on first access.
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    today: localDay(new Date()),
  })
} catch (error) {
  process.exitCode = 2
  await write(process.stderr, `negotiation-brief stopped: ${describe(error)}\n`)
}

/** The message alone for a system error such as a full disk, the stack trace for a bug of ours. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'syscall' in error ? error.message : (error.stack ?? error.message)
}

function localDay(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}
