/**
 * Compares our speed with that of markdownlint, on the briefs in `texts`, `examples` and `test/briefs/good`.
 *
 * Usage: npm run bench -- [editing] [cli] [host] [--seed <number>] [--built] [--write]
 */
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { describe, describeMachine, type Row, writeReadme } from './report.js'

/** Loaded on demand, because they import what is built below. */
const scenarios = {
  editing: async (seed: number) => (await import('./editing.js')).measureEditing(seed),
  cli: async () => (await import('./command-line.js')).measureCommandLine(),
  host: async () => (await import('./host.js')).measureHost(),
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    built: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const unknown = positionals.find(name => !(name in scenarios))
if (unknown !== undefined || (values.write && positionals.length > 0)) {
  console.error(
    unknown === undefined
      ? 'The README wants the figures of all scenarios.'
      : `There is no scenario "${unknown}". Scenarios: ${Object.keys(scenarios).join(', ')}.`,
  )
  process.exit(2)
}

// In a separate process, because packages that the build loads would block Ctrl+C during the measurement.
if (!values.built) {
  const root = new URL('..', import.meta.url)
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' })
}
const seed = Number(values.seed)
const machine = describeMachine(seed)
console.log(machine)
const rows: Row[] = []
for (const [name, measure] of Object.entries(scenarios)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  rows.push(...(await measure(seed)))
  console.log(`\n── ${name}\n${rows.map(describe).join('\n')}`)
}
if (values.write) writeReadme(new URL('../README.md', import.meta.url), rows, machine)
