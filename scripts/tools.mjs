/**
 * Installs the project's packages and runs their command line tools without a shell.
 */
import { lstat, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { run, runNpm } from '../test/host/process.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Installs the project's packages unless they are newer than the lock file. */
export async function installPackages() {
  // A link to the packages of another checkout: npm would empty that folder.
  const modules = await lstat(path.join(root, 'node_modules')).catch(() => undefined)
  if (modules?.isSymbolicLink()) return
  // npm writes this file last, so an interrupted installation does not have it.
  const installed = await readTime('node_modules/.package-lock.json')
  const wanted = await readTime('package-lock.json')
  if (installed !== undefined && wanted !== undefined && installed >= wanted) return
  console.log('Installing the packages of the project …')
  const code = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root })
  if (code !== 0) {
    throw new Error('The packages could not be installed. The package registry is needed once, then no more.')
  }
}

/**
 * Runs a command line tool of an installed package and returns its exit code.
 * @param {string} packageName
 * @param {string} tool
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 */
export async function runTool(packageName, tool, args, options = {}) {
  const folder = path.join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
  const script = path.join(folder, typeof bin === 'string' ? bin : bin[tool])
  return run(process.execPath, [script, ...args], { cwd: root, ...options })
}

/** @param {string} file */
async function readTime(file) {
  return stat(path.join(root, file)).then(
    status => status.mtimeMs,
    () => undefined,
  )
}
