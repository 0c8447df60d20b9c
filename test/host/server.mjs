/**
 * VS Code as a server, from the registry host.
 */
import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { host } from './install.mjs'
import { onEnd, spawnGroup, stopGroup } from './process.mjs'

const quietSettings = fileURLToPath(new URL('settings.json', import.meta.url))

/**
 * @typedef {object} ServerOptions
 * @property {string} dataFolder where the server keeps its settings, state and logs
 * @property {string} extensionsFolder where installed extensions are
 * @property {Record<string, unknown>} [settings] user settings, added to those that keep VS Code quiet
 * @property {NodeJS.ProcessEnv} [env] added to the environment of the server and its extension hosts
 * @property {number} [port] 0, the default, takes a free one
 * @property {string} [token] what a page needs to connect; without it, anybody on this machine can
 * @property {boolean} [isTestDriver] lets a page name extensions and tests to load
 * @property {boolean} [endsAlone] ends the server some minutes after its last page has gone
 *
 * @typedef {object} Server
 * @property {string} origin such as `http://127.0.0.1:40000`
 * @property {() => Promise<void>} stop
 * @property {() => string} errors what the server wrote to its error output
 * @property {Promise<number | null>} exited
 */

/** Turns the extension gallery off: nothing may depend on the network. */
const offline = { EXTENSIONS_GALLERY: '{"serviceUrl":""}' }

/** The version of VS Code in the registry host, such as `1.139.1`. */
export async function readServerVersion() {
  return JSON.parse(await readFile(path.join(host.vscode, 'package.json'), 'utf8')).version
}

/**
 * Starts a server and waits until it answers.
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer(options) {
  await writeSettings(options.dataFolder, options.settings)
  const child = spawnGroup(host.node, serverArguments(options), {
    env: { ...process.env, ...offline, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = () => stopGroup(child)
  const forget = onEnd(stop)
  const exited = new Promise(resolve => child.once('exit', resolve))
  let errors = ''
  child.stderr?.setEncoding('utf8').on('data', text => {
    errors += text
  })
  try {
    const origin = await readOrigin(child)
    return {
      origin,
      exited,
      errors: () => errors,
      stop: async () => {
        forget()
        await stop()
      },
    }
  } catch (error) {
    forget()
    await stop()
    throw new Error(`${error instanceof Error ? error.message : error}\n${errors}`)
  }
}

/**
 * Installs a packaged extension into `extensionsFolder`.
 * @param {string} vsix
 * @param {{ dataFolder: string, extensionsFolder: string }} folders
 */
export async function installExtension(vsix, { dataFolder, extensionsFolder }) {
  const args = [
    path.join(host.vscode, 'out/server-main.js'),
    '--accept-server-license-terms',
    '--server-data-dir',
    dataFolder,
    '--extensions-dir',
    extensionsFolder,
    '--builtin-extensions-dir',
    host.builtins,
    '--install-extension',
    vsix,
  ]
  const { stdout, stderr } = await promisify(execFile)(host.node, args, {
    env: { ...process.env, ...offline },
  })
  // The server reports a failed installation only as text: its exit code is 0 anyway.
  if (!stdout.includes('successfully installed'))
    throw new Error(`${vsix} was not installed:\n${stdout}${stderr}`)
}

/**
 * @param {string} dataFolder
 * @param {Record<string, unknown>} [settings]
 */
async function writeSettings(dataFolder, settings) {
  const user = path.join(dataFolder, 'data/User')
  await mkdir(user, { recursive: true })
  const quiet = JSON.parse(await readFile(quietSettings, 'utf8'))
  await writeFile(path.join(user, 'settings.json'), JSON.stringify({ ...quiet, ...settings }, undefined, 2))
}

/** @param {ServerOptions} options */
function serverArguments({
  dataFolder,
  extensionsFolder,
  port = 0,
  token,
  isTestDriver = false,
  endsAlone = false,
}) {
  return [
    path.join(host.vscode, 'out/server-main.js'),
    '--accept-server-license-terms',
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    ...(token === undefined ? ['--without-connection-token'] : ['--connection-token', token]),
    '--telemetry-level',
    'off',
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-workspace-trust',
    '--server-data-dir',
    dataFolder,
    '--extensions-dir',
    extensionsFolder,
    '--builtin-extensions-dir',
    host.builtins,
    // Without this, a built VS Code ignores extensions and tests in the address.
    ...(isTestDriver ? ['--enable-smoke-test-driver'] : []),
    // A killed test run must not leave a server behind.
    ...(endsAlone ? ['--enable-remote-auto-shutdown'] : []),
  ]
}

/** @param {import('node:child_process').ChildProcess} child */
function readOrigin(child) {
  return new Promise((resolve, reject) => {
    let output = ''
    const giveUp = setTimeout(
      () => reject(new Error('The VS Code server did not start within a minute.')),
      60_000,
    )
    child.stdout?.setEncoding('utf8').on('data', text => {
      output += text
      const port = /Web UI available at http:\/\/[^:\s]+:(\d+)/.exec(output)?.[1]
      if (port === undefined) return
      clearTimeout(giveUp)
      resolve(`http://127.0.0.1:${port}`)
    })
    child.once('exit', code => {
      clearTimeout(giveUp)
      reject(new Error(`The VS Code server ended at its start with exit code ${code}.\n${output}`))
    })
    child.once('error', reject)
  })
}
