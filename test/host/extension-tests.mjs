/**
 * Runs the tests of an extension in the registry host: a page of the VS Code server loads the extension from its
 * source folder and calls `run()` of the tests, in the Node extension host or in the web worker.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { launchBrowser } from './browser.mjs'
import { onEnd } from './process.mjs'
import { startServer } from './server.mjs'

/**
 * @typedef {object} ExtensionTests
 * @property {readonly string[]} extensions source folders
 * @property {string} tests the module with `run()`
 * @property {string} [workspace] the folder to open
 * @property {Record<string, unknown>} [settings]
 * @property {(text: string) => void} [onLog] receives the console output of tests in the web worker
 * @property {number} [timeoutMs]
 *
 * @typedef {object} Outcome
 * @property {boolean} isOk whether VS Code reported success. It does so too when its extension host never came up,
 *   so only a result that the tests themselves wrote proves that they ran.
 * @property {string} details what is known about a failure
 */

/**
 * @param {ExtensionTests} options
 * @returns {Promise<Outcome>}
 */
export async function runExtensionTests({
  extensions,
  tests,
  workspace,
  settings,
  onLog,
  timeoutMs = 300_000,
}) {
  const temporary = await mkdtemp(path.join(tmpdir(), 'vscode-host-'))
  const removeTemporary = () => rm(temporary, { recursive: true, force: true, maxRetries: 3 })
  const forget = onEnd(removeTemporary)
  const extensionsFolder = path.join(temporary, 'extensions')
  await mkdir(extensionsFolder)
  const server = await startServer({
    dataFolder: path.join(temporary, 'data'),
    extensionsFolder,
    settings: { 'files.hotExit': 'off', ...settings },
    isTestDriver: true,
    endsAlone: true,
  })
  try {
    const browser = await launchBrowser()
    try {
      return await runPage(browser, server, { extensions, tests, workspace, onLog, timeoutMs })
    } finally {
      await browser.close()
    }
  } finally {
    await server.stop()
    await removeTemporary()
    forget()
  }
}

async function runPage(browser, server, { extensions, tests, workspace, onLog, timeoutMs }) {
  const page = await (await browser.newContext({ viewport: { width: 1400, height: 900 } })).newPage()
  const trouble = []
  page.on('pageerror', error => trouble.push(String(error)))
  page.on('console', message => {
    if (message.type() === 'error') trouble.push(message.text())
  })
  const finished = new Promise(resolve => {
    page.exposeFunction('codeAutomationLog', (_type, args) => onLog?.(args.join(' ')))
    page.exposeFunction('codeAutomationExit', code => resolve(code === 0 ? '' : `exit code ${code}`))
    page.once('crash', () => resolve('The page crashed.'))
    browser.once('disconnected', () => resolve('The browser ended.'))
    server.exited.then(code => resolve(`The server ended with exit code ${code}.`))
  })
  const expired = wait(timeoutMs, `The tests did not finish within ${timeoutMs / 1000} s.`, { ref: false })
  await page.goto(toAddress(server.origin, { extensions, tests, workspace }))
  const failure = await Promise.race([finished, expired])
  const lines = [failure, ...trouble, ...server.errors().split('\n')].filter(line => !isNoise(line))
  return { isOk: failure === '', details: lines.join('\n') }
}

/**
 * Each page requests a proprietary module and a service worker of another front end, which do not exist here. Errors
 * come twice, once with colours.
 */
function isNoise(line) {
  return /^%c|^$|vsda|serviceWorker|fetching the script|Failed to load resource.*404/.test(line)
}

/** The address that makes the workbench open a folder with extensions and tests. */
function toAddress(origin, { extensions, tests, workspace }) {
  const toRemote = folder => `vscode-remote://${new URL(origin).host}${encodeURI(path.resolve(folder))}`
  const payload = [
    ...extensions.map(folder => ['extensionDevelopmentPath', toRemote(folder)]),
    ['extensionTestsPath', toRemote(tests)],
  ]
  const address = new URL(origin)
  if (workspace === undefined) address.searchParams.set('ew', 'true')
  else address.searchParams.set('folder', path.resolve(workspace))
  address.searchParams.set('payload', JSON.stringify(payload))
  return address.href
}
