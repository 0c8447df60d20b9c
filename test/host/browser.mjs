/**
 * The Chromium of the registry host.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { host } from './install.mjs'
import { onEnd } from './process.mjs'

const flags = [
  // Root cannot use the sandbox, and only our own pages are shown.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the browser; `close` stops it. */
export async function launchBrowser() {
  const { chromium } = loadPlaywright()
  const browser = await chromium.launch(launchOptions())
  const forget = onEnd(() => browser.close())
  browser.once('disconnected', forget)
  return browser
}

/** Starts a browser for another process: `wsEndpoint()` is its address, `close` stops it. */
export async function launchBrowserServer() {
  const { chromium } = loadPlaywright()
  const server = await chromium.launchServer(launchOptions())
  const forget = onEnd(() => server.close())
  server.once('close', forget)
  return server
}

/** The name and version of the browser, such as `Chromium 153`. */
export async function readBrowserName() {
  const manifest = new URL('package.json', import.meta.url)
  const { dependencies } = JSON.parse(await readFile(manifest, 'utf8'))
  return `Chromium ${dependencies['@sparticuz/chromium'].split('.')[0]}`
}

function loadPlaywright() {
  return createRequire(path.join(host.folder, 'package.json'))('playwright-core')
}

function launchOptions() {
  const libraries = [...host.chromiumLibraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return {
    executablePath: host.chromium,
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: host.chromiumFonts },
    args: flags,
    // Otherwise Ctrl+C would end the process before it has stopped the server.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  }
}
