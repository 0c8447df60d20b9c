import { run } from './run.js'
import { write } from './terminal.js'

for (const stream of [process.stdout, process.stderr]) {
  // Failed writes are dealt with where they happen; without a listener they would end the process as well.
  stream.on('error', () => undefined)
}

try {
  process.exitCode = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    today: localDay(new Date()),
  })
} catch (error) {
  process.exitCode = 2
  await write(process.stderr, `negotiation-brief stopped: ${describe(error)}\n`)
}

/** The message of the system, as when a disk is full; the whole trace for a mistake of ours. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'syscall' in error ? error.message : (error.stack ?? error.message)
}

function localDay(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}
