/**
 * Shows the extension at work: packs it, installs it into a VS Code in the browser and opens a copy of the examples.
 *
 * Usage: node scripts/start.mjs [--no-open] [--port N]
 */
import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { installRegistryHost } from '../test/host/install.mjs'
import { end, onEnd } from '../test/host/process.mjs'
import { installExtension, startServer } from '../test/host/server.mjs'
import { installPackages } from './tools.mjs'

const examples = fileURLToPath(new URL('../examples', import.meta.url))

const { values } = parseArgs({
  options: { 'no-open': { type: 'boolean' }, port: { type: 'string', default: '0' } },
})

await installPackages()
await installRegistryHost()
const vsix = await pack()

const folder = await mkdtemp(path.join(tmpdir(), 'negotiation-brief-'))
const briefs = path.join(folder, 'briefs')
await cp(examples, briefs, { recursive: true })
const before = await readHashes(briefs)
// Registered before the server, so it runs when the server has ended and nobody writes any more.
onEnd(removeCopy)

const dataFolder = path.join(folder, 'data')
const extensionsFolder = path.join(folder, 'extensions')
await installExtension(vsix, { dataFolder, extensionsFolder })
// The server can run code, so a page must know the token: other users and other pages do not.
const token = randomBytes(16).toString('hex')
const server = await startServer({
  dataFolder,
  extensionsFolder,
  token,
  port: Number(values.port),
  // What is typed is on the disk a second later, so Ctrl+C here loses nothing.
  settings: { 'files.autoSave': 'afterDelay', 'window.confirmBeforeClose': 'keyboardOnly' },
})
server.exited.then(() => end(1))

const address = toAddress(server.origin, await readFirstBrief())
console.log(`
VS Code with the extension:

  ${address}

The briefs are a copy of the examples: ${briefs}
Ctrl+C ends VS Code. Briefs that you changed are kept.`)
if (!values['no-open']) openBrowser(address)

async function pack() {
  // Loaded late: these need the packages that may just have been installed.
  const { buildAll } = await import('./build.mjs')
  const { packExtension } = await import('./package.mjs')
  await buildAll()
  return packExtension()
}

async function readFirstBrief() {
  const names = (await readdir(briefs)).sort()
  return path.join(briefs, names.find(name => name.endsWith('.negotiation.md')) ?? '')
}

/** @param {string} origin @param {string} file */
function toAddress(origin, file) {
  const url = new URL(origin)
  url.searchParams.set('tkn', token)
  url.searchParams.set('folder', briefs)
  url.searchParams.set(
    'payload',
    JSON.stringify([['openFile', `vscode-remote://${url.host}${encodeURI(file)}`]]),
  )
  return url.href
}

/** Opens the address where there is a browser; where there is none, the printed address must do. */
function openBrowser(url) {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return
  const command = process.platform === 'darwin' ? 'open' : 'xdg-open'
  const child = spawn(command, [url], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

/** Removes everything that this demo made, but never a word of the user: changed briefs stay where they are. */
async function removeCopy() {
  const after = await readHashes(briefs)
  const isChanged = [...after].some(([name, hash]) => before.get(name) !== hash)
  if (!isChanged) {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    console.log('\nThe copy of the examples had no changes and is removed.')
    return
  }
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 3 })
  await rm(extensionsFolder, { recursive: true, force: true, maxRetries: 3 })
  console.log(`\nYou changed briefs, so they are kept: ${briefs}`)
}

/** The hash of each file below a folder, by its path. */
async function readHashes(root) {
  const hashes = new Map()
  for (const entry of await readdir(root, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath ?? entry.path, entry.name)
    hashes.set(
      file,
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    )
  }
  return hashes
}
