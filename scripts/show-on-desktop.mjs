/**
 * Shows the demo in desktop VS Code, with separate settings and extensions.
 */
import { resolveCliPathFromVSCodeExecutablePath } from '@vscode/test-electron'
import { findDesktop } from '../test/host/desktop.mjs'
import { run } from '../test/host/process.mjs'

/**
 * Shows VS Code until its window is closed.
 * @param {import('./start.mjs').Demo} demo
 */
export async function showOnDesktop({ vsixes, briefs, firstBrief, dataFolder, extensionsFolder }) {
  const desktop = await findDesktop()
  if ('reason' in desktop) {
    throw new Error(`${desktop.reason}. Install VS Code and name its executable in VSCODE_EXECUTABLE_PATH.`)
  }
  const profile = ['--user-data-dir', dataFolder, '--extensions-dir', extensionsFolder]
  const commandLine = resolveCliPathFromVSCodeExecutablePath(desktop.executable)
  for (const vsix of vsixes) {
    const installed = await run(commandLine, [...profile, '--install-extension', vsix])
    if (installed !== 0) throw new Error(`${vsix} was not installed.`)
  }
  console.log('\nVS Code with the extension opens on the desktop; Ctrl+C ends it.')
  // VS Code refuses to run as root with its sandbox.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  await run(desktop.executable, [...profile, ...asRoot, '--disable-workspace-trust', briefs, firstBrief])
}
