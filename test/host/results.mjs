/**
 * The results of a part of the tests.
 */
import { readFile } from 'node:fs/promises'

/**
 * @typedef {object} PartResult
 * @property {string} name
 * @property {string} [where] the VS Code that ran it
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} [failures] the failed tests, each with the first line of the reason
 * @property {number} [durationMs]
 * @property {readonly import('./record.js').Figure[]} [figures] measurements of the run
 */

/**
 * Prints and counts the events of a run. Skipped tests, no tests at all and a run that did not report
 * its end are failures: only what ran can pass.
 * @param {string} name
 * @param {readonly import('./record.js').TestEvent[]} events
 * @param {{ isOk: boolean, details?: string, isPrinted?: boolean }} outcome `isPrinted` when the reader has seen
 *   the single tests already
 * @returns {PartResult}
 */
export function countEvents(name, events, { isOk, details = '', isPrinted = false }) {
  let passed = 0
  const failures = []
  let where
  const print = isPrinted ? () => {} : console.log
  for (const event of events) {
    if (event.kind === 'start') where = event.host
    if (event.kind === 'figure') print(`    ${describeFigure(event.figure)}`)
    if (event.kind === 'log') print(`    ${event.text}`)
    if (event.kind === 'pass') {
      passed++
      print(`  ✔ ${event.title} (${event.durationMs} ms)`)
    }
    if (event.kind === 'fail') {
      failures.push(`${event.title}: ${firstLine(event.message)}`)
      print(`  ✘ ${event.title}\n${indent(event.message)}`)
    }
    if (event.kind === 'pending') {
      failures.push(`${event.title} was skipped, which counts as a failure`)
      console.log(`  ✘ ${failures.at(-1)}`)
    }
  }
  const trouble = findTrouble(events, passed, failures.length, isOk)
  if (trouble !== undefined) {
    failures.push(trouble)
    console.log(`  ✘ ${trouble}\n${indent(details)}`)
  }
  const figures = events.flatMap(event => (event.kind === 'figure' ? event.figure : []))
  return { name, where, passed, failed: failures.length, failures, figures }
}

/** @param {import('./record.js').Figure} figure */
function describeFigure({ name, value, unit, most }) {
  return `${name}: ${value.toFixed(1)} ${unit} (at most ${most})`
}

function findTrouble(events, passed, failed, isOk) {
  if (!events.some(event => event.kind === 'end')) return 'The run did not report its end.'
  if (passed + failed === 0) return 'No test ran.'
  if (!isOk && failed === 0) return 'The tests passed, but their host failed.'
  return undefined
}

/**
 * The events in a file with one JSON line each; none if there is no file.
 * @param {string} file
 * @returns {Promise<import('./record.js').TestEvent[]>}
 */
export async function readEvents(file) {
  const text = await readFile(file, 'utf8').catch(() => '')
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
}

/** @param {string} text */
function firstLine(text) {
  return text.split('\n', 1)[0]
}

/** @param {string} text */
function indent(text) {
  return text.replace(/^/gm, '      ')
}
