/**
 * Shows the demo in a browser, with the VS Code server of the registry host.
 */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { installExtension, startServer } from '../test/host/server.mjs'

/**
 * Runs the VS Code server until it ends.
 * @param {import('./start.mjs').Demo} demo
 * @param {{ port: number, isOpened: boolean }} options
 */
export async function showInBrowser(demo, { port, isOpened }) {
  for (const vsix of demo.vsixes) await installExtension(vsix, demo)
  // The server can run code, so other users and other pages must not know the token.
  const token = randomBytes(16).toString('hex')
  const server = await startServer({
    ...demo,
    port,
    token,
    // Ctrl+C in the terminal must not lose edits.
    settings: { 'files.autoSave': 'afterDelay' },
  })
  const address = toAddress(server.origin, token, demo)
  console.log(`\nVS Code with the extension:\n\n  ${address}\n\nCtrl+C ends it.`)
  if (isOpened) openBrowser(address)
  await server.exited
}

function toAddress(origin, token, { briefs, firstBrief }) {
  const url = new URL(origin)
  url.searchParams.set('tkn', token)
  url.searchParams.set('folder', briefs)
  const file = `vscode-remote://${url.host}${encodeURI(firstBrief)}`
  url.searchParams.set('payload', JSON.stringify([['openFile', file]]))
  return url.href
}

/** Opens the address if there is a display; otherwise the user opens the printed address. */
function openBrowser(url) {
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return
  const child = spawn('xdg-open', [url], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
