import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import module from 'node:module'
import { homedir } from 'node:os'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { cacheFolder } from './cache-folder.js'
import { type CachePlace, compiledName } from './result-cache.js'
import { run } from './run.js'
import { write } from './terminal.js'

/** Runs the command line in this process; the file at that address is the program, and serves as a worker too. */
export async function main(address: string): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    // Failed writes are dealt with where they happen; without a listener they would end the process as well.
    stream.on('error', () => undefined)
  }
  compileForShortRuns()
  const today = localDay(new Date())
  const program = new URL(address)
  try {
    process.exitCode = await run(process.argv.slice(2), {
      cwd: process.cwd(),
      // Only who reads it pays for it.
      get stdin() {
        return process.stdin
      },
      stdout: process.stdout,
      stderr: process.stderr,
      env: process.env,
      today,
      worker: program,
      cache: findCache(program, today),
      keepCompiled,
    })
  } catch (error) {
    process.exitCode = 2
    await write(process.stderr, `negotiation-brief stopped: ${describe(error)}\n`)
  }
}

/**
 * A run is over before it gains from what Node compiles as well as it can: patterns are compiled once, and functions
 * only when they have been running for long. Asked for in the versions in which it was tried, as others might not know
 * the words.
 */
function compileForShortRuns(): void {
  const [major] = process.versions.node.split('.').map(Number)
  if (major === 20) setFlagsFromString('--interrupt-budget=1000000')
  if (major === 22 || major === 24 || major === 26)
    setFlagsFromString('--invocation-count-for-turbofan=30000')
  // Whether patterns are compiled twice at all must not change while they run: that ends the process now and then.
  if (major !== undefined && major >= 20 && major <= 26) setFlagsFromString('--regexp-tier-up-ticks=0')
}

/**
 * Undefined where nobody has a home, and for the program in its sources. When it is built, its first file names the
 * others by what is in them, and so stands for all of them.
 */
function findCache(program: URL, day: string): CachePlace | undefined {
  if (!program.pathname.endsWith('.js')) return undefined
  try {
    const build = createHash('sha256').update(readFileSync(program)).digest('hex')
    return { folder: cacheFolder(process.env, process.platform, homedir()), build, day }
  } catch {
    return undefined
  }
}

/** Node can do so from version 22 on. */
function keepCompiled(folder: string): void {
  if (!('enableCompileCache' in module) || typeof module.enableCompileCache !== 'function') return
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    module.enableCompileCache(path.join(folder, compiledName))
  } catch {
    // It takes a little longer without.
  }
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
