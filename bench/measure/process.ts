import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What a command took: wall time from its start to its end, and the most memory that it held at a time. */
export interface Cost {
  readonly milliseconds: number
  /** Of the whole process tree; not known where there is no `/proc`. */
  readonly megabytes?: number
}

/** How often the process tree is looked at. More often would take time from commands that use all cores. */
const lookMs = 100

/**
 * Runs a script of Node to its end, its output thrown away. Its memory is the largest sum of the resident sets of the
 * process and its children that a look at `/proc` every 100 ms finds, or the kernel's own peak of the process where
 * that is more. Threads belong to the process.
 */
export async function runScript(args: readonly string[], cwd: string, env = process.env): Promise<Cost> {
  const start = performance.now()
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] })
  let peak = 0
  const look = () => {
    if (child.pid !== undefined) peak = Math.max(peak, residentKilobytes(child.pid))
  }
  const timer = setInterval(look, lookMs)
  let complaints = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    complaints += text
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const milliseconds = performance.now() - start
  clearInterval(timer)
  // 1 says that a linter found something.
  if (code !== 0 && code !== 1)
    throw new Error(`${args.join(' ')} ended with ${code}: ${complaints.slice(0, 1000)}`)
  return { milliseconds, ...(peak > 0 && { megabytes: peak / 1024 }) }
}

function residentKilobytes(root: number): number {
  const own = readStatus(root)
  const tree = (pid: number): number =>
    childrenOf(pid).reduce((sum, child) => sum + tree(child), readStatus(pid).VmRSS ?? 0)
  return Math.max(own.VmHWM ?? 0, tree(root))
}

/** The sizes in `/proc/<pid>/status`, in kilobytes; none when the process has ended. */
function readStatus(pid: number): { readonly [name: string]: number } {
  const sizes = read(`/proc/${pid}/status`).matchAll(/^(Vm\w+):\s+(\d+) kB$/gm)
  return Object.fromEntries([...sizes].map(([, name, size]) => [name, Number(size)]))
}

function childrenOf(pid: number): number[] {
  return list(`/proc/${pid}/task`).flatMap(thread =>
    read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  )
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
