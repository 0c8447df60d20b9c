import { appendFileSync } from 'node:fs'
import { format } from 'node:util'
import Mocha from 'mocha'
import * as vscode from 'vscode'
import { recordRun, type TestEvent } from '../host/record.js'
import { waitForFileEvents } from './editor.js'

/**
 * Runs the suites that `load` defines, or those of their tests that `TEST_GREP` matches, in the Node extension host;
 * reports to the file that `TEST_EVENTS` names.
 */
export async function runSuites(load: () => void): Promise<void> {
  const file = process.env.TEST_EVENTS
  if (file === undefined) throw new Error('TEST_EVENTS names no file')
  const emit = (event: TestEvent) => appendFileSync(file, `${JSON.stringify(event)}\n`)

  emit({ kind: 'start', host: `VS Code ${vscode.version} (${vscode.env.appHost}), Node extension host` })
  showLogs(emit)
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: Mocha.reporters.Base })
  mocha.grep(process.env.TEST_GREP ?? '')
  mocha.suite.emit('pre-require', globalThis, '', mocha)
  before(waitForFileEvents)
  load()
  const failures = await new Promise<number>(resolve => recordRun(mocha.run(resolve), emit))
  if (failures > 0) throw new Error(`${failures} tests failed`)
}

/** Restores the console for the tests: VS Code replaces it, and ignores plain assignments to it. */
function showLogs(emit: (event: TestEvent) => void): void {
  for (const name of ['log', 'info', 'warn', 'error'] as const) {
    const value = (...args: readonly unknown[]) => emit({ kind: 'log', text: format(...args) })
    Object.defineProperty(console, name, { value, configurable: true, writable: true })
  }
}
