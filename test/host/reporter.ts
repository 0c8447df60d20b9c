import { appendFileSync } from 'node:fs'
import Mocha from 'mocha'
import { recordRun } from './record.js'

/**
 * Mocha's own report for the reader (`--reporter-option style=spec` for one line per test) and, in the file that
 * `TEST_EVENTS` names, one JSON line per event.
 */
export default class Reporter {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    const file = process.env.TEST_EVENTS
    if (file === undefined) throw new Error('TEST_EVENTS names no file')
    recordRun(runner, event => appendFileSync(file, `${JSON.stringify(event)}\n`))
    const Report = options.reporterOptions?.style === 'spec' ? Mocha.reporters.Spec : Mocha.reporters.Dot
    new Report(runner, options)
  }
}
