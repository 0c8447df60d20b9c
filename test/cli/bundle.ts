import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { RunResult } from './folder.js'

/** Builds the published command line into a folder; returns the path of its main file. */
export async function buildInto(folder: string): Promise<string> {
  const build = new URL('../../scripts/build.mjs', import.meta.url).href
  const script = `import { buildCommandLine } from ${JSON.stringify(build)}; await buildCommandLine(${JSON.stringify(folder)})`
  const { stderr, exitCode } = await run(['--input-type=module', '--eval', script], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
  })
  if (exitCode !== 0) throw new Error(stderr)
  return `${folder}/cli.js`
}

export interface Start {
  readonly cwd: string
  readonly env?: NodeJS.ProcessEnv
  readonly stdin?: string
}

/** Runs Node with these arguments until it exits. */
export async function run(
  args: readonly string[],
  { cwd, env = process.env, stdin = '' }: Start,
): Promise<RunResult> {
  const child = spawn(process.execPath, args, { cwd, env })
  child.stdin.end(stdin)
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { stdout, stderr, exitCode: child.exitCode }
}
