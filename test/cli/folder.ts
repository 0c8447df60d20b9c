import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { run } from '../../src/cli/run.js'
import type { Output } from '../../src/cli/terminal.js'

/** Contents by path; `-> target` makes a symbolic link. */
export interface Files {
  readonly [file: string]: string | Uint8Array
}

export interface RunResult {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number | null
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array
  readonly isTTY?: boolean
  readonly env?: { readonly [name: string]: string }
}

/** Creates a folder with these files, in a path with a space and an umlaut, and removes it after use. */
export async function inFolder(files: Files, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(await realpath(tmpdir()), 'negotiation brief ü '))
  try {
    for (const [file, content] of Object.entries(files)) {
      await mkdir(path.join(folder, path.dirname(file)), { recursive: true })
      const target = typeof content === 'string' && /^-> (.+)$/.exec(content)?.[1]
      if (target) await symlink(target, path.join(folder, file))
      else await writeFile(path.join(folder, file), content)
    }
    await use(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Runs the command line in this process, on 23 November 2026. */
export async function runIn(
  cwd: string,
  argv: readonly string[],
  { stdin = '', isTTY = false, env = {} }: RunOptions = {},
): Promise<RunResult> {
  const stdout = createOutput(isTTY)
  const stderr = createOutput(isTTY)
  const exitCode = await run(argv, {
    cwd,
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout,
    stderr,
    env,
    today: '2026-11-23',
  })
  return { stdout: stdout.text(), stderr: stderr.text(), exitCode }
}

function createOutput(isTTY: boolean): Output & { text(): string } {
  let written = ''
  return {
    isTTY,
    write(text, done) {
      written += text
      done()
    },
    text: () => written,
  }
}
