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
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  await write(process.stderr, `negotiation-brief stopped: ${details}\n`)
}

function localDay(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}
