/**
 * Finds desktop VS Code, which most users have: an installed one, or the one that `@vscode/test-electron` downloads.
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Timeout of a download without progress: longer than a slow server needs to answer. */
const stallMs = 8000

/**
 * The executable of desktop VS Code, or the reason why there is none.
 * @returns {Promise<{ executable: string } | { reason: string }>}
 */
export async function findDesktop() {
  const installed = process.env.VSCODE_EXECUTABLE_PATH
  if (installed) {
    if (!existsSync(installed))
      throw new Error(`VSCODE_EXECUTABLE_PATH names ${installed}, which is not there.`)
    return { executable: installed }
  }
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return { reason: 'Desktop VS Code needs a display, and there is none (xvfb-run gives one)' }
  }
  return download()
}

async function download() {
  const cachePath = path.join(root, '.vscode-test')
  await mkdir(cachePath, { recursive: true })
  try {
    const executable = await downloadAndUnzipVSCode({
      version: await readPinnedVersion(),
      cachePath,
      timeout: stallMs,
      reporter: new SilentReporter(),
    })
    return { executable }
  } catch (error) {
    return {
      reason: `Desktop VS Code cannot be downloaded (${error instanceof Error ? error.message : error})`,
    }
  }
}

/** The version of the registry host: code-server 4.139.1 contains VS Code 1.139.1. */
async function readPinnedVersion() {
  const { dependencies } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'))
  return dependencies['code-server'].replace(/^4/, '1')
}
