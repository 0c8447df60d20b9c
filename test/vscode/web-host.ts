import 'mocha/mocha.js'
import * as vscode from 'vscode'
import { recordRun, type TestEvent } from '../host/record.js'
import { waitForFileEvents } from './editor.js'

/**
 * Runs the suites that `load` defines, in the web worker extension host. A worker has no files: each event is a line
 * on the console, which the runner reads.
 */
export async function runSuites(load: () => void): Promise<void> {
  const writeLine = console.log.bind(console)
  const emit = (event: TestEvent) => writeLine(`TEST_EVENT ${JSON.stringify(event)}`)
  console.log = (...args: readonly unknown[]) => emit({ kind: 'log', text: args.map(show).join(' ') })

  emit({ kind: 'start', host: `VS Code ${vscode.version}, web worker extension host` })
  mocha.setup({ ui: 'bdd', timeout: 60_000, reporter: Mocha.reporters.Base })
  before(waitForFileEvents)
  load()
  const failures = await new Promise<number>(resolve => recordRun(mocha.run(resolve), emit))
  if (failures > 0) throw new Error(`${failures} tests failed`)
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
}
