/**
 * Installs what is needed and runs all tests, or the given parts.
 *
 * Usage: node scripts/test.mjs [types] [lint] [unit] [package] [host] [web] [e2e]
 */
import { installPackages, runTool } from './tools.mjs'

/** @typedef {import('../test/host/results.mjs').PartResult} PartResult */

/**
 * The parts in order. A check without single tests resolves to its exit code, the others to their counts.
 * @type {Record<string, { title: string, run: () => Promise<number | PartResult> }>}
 */
const parts = {
  types: { title: 'types', run: checkTypes },
  lint: { title: 'lint', run: () => runTool('@biomejs/biome', 'biome', ['check', '.']) },
  unit: { title: 'unit tests', run: async () => (await loadSuites()).runUnitTests() },
  package: { title: 'package', run: packOnce },
  host: { title: 'extension host on Node', run: async () => (await loadSuites()).runNodeHostTests() },
  web: { title: 'web worker', run: async () => (await loadSuites()).runWebWorkerTests() },
  e2e: { title: 'end to end', run: async () => (await loadSuites()).runEndToEndTests(vsix) },
}

const chosen = readChoice(process.argv.slice(2))
let vsix = ''

await installPackages()
const results = []
for (const name of chosen) results.push(await runPart(name))
printSummary(results)

/** The parts to run, in order. Parts that test the package also select `package`. */
function readChoice(names) {
  const unknown = names.find(name => !(name in parts))
  if (unknown !== undefined) {
    console.error(`There is no part "${unknown}". Parts: ${Object.keys(parts).join(', ')}.`)
    process.exit(2)
  }
  const wanted = new Set(names.length === 0 ? Object.keys(parts) : names)
  if (['host', 'web', 'e2e'].some(name => wanted.has(name))) wanted.add('package')
  return Object.keys(parts).filter(name => wanted.has(name))
}

/** Runs one part. An error counts as a failure and does not stop the next part. */
async function runPart(name) {
  const { title, run } = parts[name]
  console.log(`\n── ${title}`)
  const start = performance.now()
  const result = await run().catch(error => {
    console.error(error instanceof Error ? error.message : error)
    return 1
  })
  const seconds = (performance.now() - start) / 1000
  return typeof result === 'number'
    ? { name: title, passed: 0, failed: result === 0 ? 0 : 1, seconds }
    : { ...result, name: title, seconds }
}

async function checkTypes() {
  const project = await runTool('typescript', 'tsc', ['-p', '.'])
  const benchmark = await runTool('typescript', 'tsc', ['-p', 'bench'])
  return project || benchmark
}

function loadSuites() {
  return import('../test/host/suites.mjs')
}

async function packOnce() {
  // Loaded late, because their packages may only just have been installed.
  const { buildAll, printSizes } = await import('./build.mjs')
  const { packExtension } = await import('./package.mjs')
  printSizes(await buildAll())
  vsix = await packExtension()
  return 0
}

/** @param {(PartResult & { seconds: number })[]} results */
function printSummary(results) {
  const sum = read => results.reduce((total, result) => total + read(result), 0)
  console.log('\n── summary')
  for (const { name, where, passed, failed, failures = [], seconds } of results) {
    const counts = passed + failed === 0 ? 'ok' : `${passed} passed, ${failed} failed`
    const place = where === undefined ? '' : `  ${where}`
    console.log(`${name.padEnd(24)}${counts.padEnd(24)}${`${seconds.toFixed(1)} s`.padStart(8)}${place}`)
    for (const failure of failures) console.log(`  ✘ ${failure}`)
  }
  const failed = sum(result => result.failed)
  console.log(`${sum(result => result.passed)} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
