import { spawn } from 'node:child_process'
import { copyFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeBriefs } from './briefs.js'
import type { Row } from './report.js'
import { median } from './statistics.js'
import { withFolder } from './temporary.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const ours = path.join(root, 'dist/cli.js')
const theirs = path.join(root, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs')
const single = 'halden-renewal.negotiation.md'

/** What a process costs from its start to its exit. */
interface Cost {
  readonly milliseconds: number
  /** Peak memory. */
  readonly megabytes: number
}

/** Compares the command line with markdownlint-cli2: whole processes, alternating. */
export function measureCommandLine(): Promise<Row[]> {
  return withFolder(async folder => {
    await writeBriefs(path.join(folder, 'briefs'), 1000)
    await copyFile(path.join(root, 'examples', single), path.join(folder, single))
    const many = await compare(3, folder, [ours, 'check', 'briefs'], [theirs, 'briefs/**/*.md'])
    const one = await compare(9, folder, [ours, 'check', single], [theirs, single])
    const of = 'markdownlint-cli2'
    return [
      { what: 'Command line, 1,000 briefs', value: many.time, most: 0.7, of, details: many.timeDetails },
      {
        what: 'Command line, 1,000 briefs, memory',
        value: many.memory,
        most: 1,
        of,
        details: many.memoryDetails,
      },
      { what: 'Command line, one brief', value: one.time, most: 0.8, of, details: one.timeDetails },
    ]
  })
}

/** The medians of our costs as shares of theirs. */
async function compare(turns: number, folder: string, ours: readonly string[], theirs: readonly string[]) {
  const costs: { readonly ours: Cost; readonly theirs: Cost }[] = []
  for (let turn = 0; turn < turns; turn++)
    costs.push({ ours: await runScript(ours, folder), theirs: await runScript(theirs, folder) })
  const middle = (tool: 'ours' | 'theirs', of: keyof Cost) => median(costs.map(cost => cost[tool][of]))
  const [time, theirTime] = [middle('ours', 'milliseconds'), middle('theirs', 'milliseconds')]
  const [memory, theirMemory] = [middle('ours', 'megabytes'), middle('theirs', 'megabytes')]
  return {
    time: time / theirTime,
    timeDetails: `${(time / 1000).toFixed(2)} of ${(theirTime / 1000).toFixed(2)} s`,
    memory: memory / theirMemory,
    memoryDetails: `${memory.toFixed(0)} of ${theirMemory.toFixed(0)} MB`,
  }
}

/** Runs a Node script until it exits, and discards its output. */
async function runScript(args: readonly string[], cwd: string): Promise<Cost> {
  const preload = ['--require', path.join(root, 'bench/report-memory.cjs')]
  const start = performance.now()
  const child = spawn(process.execPath, [...preload, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  let kilobytes = ''
  child.stdio[3]?.on('data', text => {
    kilobytes += text
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  // Exit code 1: the linter found problems.
  if (code !== 0 && code !== 1) throw new Error(`${args.join(' ')} ended with ${code}.`)
  return { milliseconds: performance.now() - start, megabytes: Number(kilobytes) / 1000 }
}
