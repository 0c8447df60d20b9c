/**
 * Demonstrates the extension: packs it, installs it into a separate VS Code and opens a copy of the examples.
 *
 * Usage: node scripts/start.mjs [--no-open] [--port N]
 *
 * VS Code opens in the browser, or on the desktop where its server cannot run or VSCODE_EXECUTABLE_PATH names a desktop
 * VS Code.
 */
import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { HostUnavailableError, installRegistryHost } from '../test/host/install.mjs'
import { end, onEnd } from '../test/host/process.mjs'
import { installPackages } from './tools.mjs'

/**
 * @typedef {object} Demo
 * @property {readonly string[]} vsixes the packages to install
 * @property {string} briefs the folder to open
 * @property {string} firstBrief the file to open
 * @property {string} dataFolder
 * @property {string} extensionsFolder
 */

const examples = fileURLToPath(new URL('../examples', import.meta.url))

const { values } = parseArgs({
  options: { 'no-open': { type: 'boolean', default: false }, port: { type: 'string', default: '0' } },
})

try {
  await installPackages()
  const isInBrowser = await canShowInBrowser()
  const demo = await prepareDemo()
  console.log(`\nThe briefs are a copy of the examples; the changed ones are kept: ${demo.briefs}`)
  if (isInBrowser) {
    const { showInBrowser } = await import('./show-in-browser.mjs')
    await showInBrowser(demo, { port: Number(values.port), isOpened: !values['no-open'] })
  } else {
    const { showOnDesktop } = await import('./show-on-desktop.mjs')
    await showOnDesktop(demo)
  }
  await end(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  await end(1)
}

async function canShowInBrowser() {
  if (process.env.VSCODE_EXECUTABLE_PATH) return false
  try {
    await installRegistryHost()
    return true
  } catch (error) {
    if (!(error instanceof HostUnavailableError)) throw error
    console.log(error.message)
    return false
  }
}

/** @returns {Promise<Demo>} */
async function prepareDemo() {
  // Loaded late, because their packages may only just have been installed.
  const { buildAll } = await import('./build.mjs')
  const { packDemo, packExtension } = await import('./package.mjs')
  await buildAll()
  const vsix = await packExtension()

  const folder = await mkdtemp(path.join(tmpdir(), 'negotiation-brief-'))
  const briefs = path.join(folder, 'briefs')
  await cp(examples, briefs, { recursive: true })
  const before = await readHashes(briefs)
  // Registered before VS Code starts, so that it runs last, after VS Code has ended and written its last file.
  onEnd(() => removeCopy(folder, briefs, before))

  const extensionsFolder = path.join(folder, 'extensions')
  await mkdir(extensionsFolder)
  const opener = path.join(folder, 'demo.vsix')
  await packDemo(opener)
  return {
    vsixes: [vsix, opener],
    briefs,
    // The example with the most problems.
    firstBrief: path.join(briefs, 'weak.negotiation.md'),
    dataFolder: path.join(folder, 'data'),
    extensionsFolder,
  }
}

/** Removes everything that the demo created, except briefs that the user changed. */
async function removeCopy(folder, briefs, before) {
  const after = await readHashes(briefs)
  const isChanged = [...after].some(([file, hash]) => before.get(file) !== hash)
  for (const entry of await readdir(folder)) {
    const isKept = isChanged && entry === path.basename(briefs)
    if (!isKept) await rm(path.join(folder, entry), { recursive: true, force: true, maxRetries: 3 })
  }
  if (!isChanged) await rm(folder, { recursive: true, force: true })
  console.log(
    isChanged
      ? `\nYou changed briefs, so they are kept: ${briefs}`
      : '\nNo brief was changed; the copy is removed.',
  )
}

/** Hashes of all files below a folder, by path. */
async function readHashes(folder) {
  const hashes = new Map()
  for (const name of await readdir(folder, { recursive: true })) {
    const content = await readFile(path.join(folder, name)).catch(() => undefined)
    if (content !== undefined) hashes.set(name, createHash('sha256').update(content).digest('hex'))
  }
  return hashes
}
