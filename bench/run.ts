/**
 * Measures the speed of the engine and the command line next to that of other tools, on generated briefs.
 *
 * Usage: npm run bench -- [keystroke] [cold] [cli] [host] [--short] [--built] [--readme] [--json <file>]
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { describeMachine } from './report/machine.js'
import { writeReadme } from './report/readme.js'
import { saveResults } from './report/results.js'
import { isFarOff, type Row, type ScenarioName, scenarioNames } from './report/row.js'
import { formatTable } from './report/table.js'
import { type Extent, everything, short } from './scenarios/extent.js'

type Measure = (extent: Extent) => Iterable<Row> | AsyncIterable<Row>

/** Loaded when their turn comes: they need what is built first. */
const scenarios: { readonly [Name in ScenarioName]: () => Promise<Measure> } = {
  keystroke: async () => (await import('./scenarios/keystroke.js')).measureKeystrokes,
  cold: async () => (await import('./scenarios/cold.js')).measureCold,
  cli: async () => (await import('./scenarios/cli.js')).measureCommandLine,
  host: async () => (await import('./scenarios/host.js')).measureHost,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    short: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
})
const unknown = positionals.find(name => !scenarioNames.some(known => known === name))
if (unknown !== undefined) {
  console.error(`There is no scenario "${unknown}". Scenarios: ${scenarioNames.join(', ')}.`)
  process.exit(2)
}
const isChosen = (name: ScenarioName) =>
  positionals.length > 0 ? positionals.includes(name) : !(values.short && name === 'host')

// In a process of its own: what it loads would listen to Ctrl+C, which then waits for the measurement to end.
if (!values.built) {
  execFileSync(process.execPath, ['scripts/build.mjs'], {
    cwd: new URL('..', import.meta.url),
    stdio: 'inherit',
  })
}
const machine = describeMachine()
console.log(machine)
const measured: { [Name in ScenarioName]?: { day: string; machine: string; rows: Row[] } } = {}
for (const name of scenarioNames.filter(isChosen)) {
  console.log(`\n── ${name}`)
  const measure = await scenarios[name]()
  const rows: Row[] = []
  for await (const row of measure(values.short ? short : everything)) {
    rows.push(row)
    console.log(formatTable([row]))
  }
  measured[name] = { day: new Date().toISOString().slice(0, 10), machine, rows }
}

const rows = Object.values(measured).flatMap(({ rows }) => rows)
console.log(`\n── all\n${formatTable(rows)}`)

// A short run is a check, not a result to keep.
const file =
  values.json ?? (values.short ? undefined : fileURLToPath(new URL('results.json', import.meta.url)))
const results = file === undefined ? measured : await saveResults(file, measured)
if (values.readme) await writeReadme(new URL('../README.md', import.meta.url), results)
if (values.short) failWhenFarOff(rows)

function failWhenFarOff(rows: readonly Row[]): void {
  const farOff = rows.flatMap(({ name, demands }) =>
    demands.filter(isFarOff).map(({ what }) => `${name}: ${what}`),
  )
  if (farOff.length === 0) return
  console.error(`\nWorse than half of what is demanded:\n${farOff.join('\n')}`)
  process.exitCode = 1
}
