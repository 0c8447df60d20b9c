/**
 * Bundles the extension, the command line and the library into `dist/`, and the suites of `test/vscode` into `out/`.
 *
 * Usage: node scripts/build.mjs
 */
import { chmod, readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { runTool } from './tools.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  logLevel: 'warning',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  sourcemap: true,
  // Stack traces need names and lines only.
  sourcesContent: false,
  // jsonc-parser's `main` requires its files in a way that no bundler can follow.
  mainFields: ['module', 'main'],
  // Otherwise esbuild turns /\p{L}/u into a call of RegExp, which compiles the pattern at each evaluation.
  supported: { 'regexp-unicode-property-escapes': true },
}

const wordFiles = /[/\\]src[/\\]language[/\\][a-z]{2}[/\\][^/\\]+\.ts$/
/** An array of strings without escapes. */
const wordList = /\[((?:\s*(?:'[^'\\\n]*'|"[^"\\\n]*"),?){6,}\s*)\]/g

/**
 * Writes each list of words as one text that is split when it loads: their quotes and commas take 17 kB of what the desktop loads.
 *
 * @type {import('esbuild').Plugin}
 */
const shortWordLists = {
  name: 'short-word-lists',
  setup({ onLoad }) {
    onLoad({ filter: wordFiles }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8')
      const contents = text.replace(wordList, (_, list) => {
        const words = [...list.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, single, double]) => single ?? double)
        return `/* @__PURE__ */ ${JSON.stringify(words.join('\n'))}.split('\\n')`
      })
      return { contents, loader: 'ts' }
    })
  },
}

/** @type {import('esbuild').BuildOptions} */
const forNodeHost = {
  ...common,
  plugins: [shortWordLists],
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode'],
  // For Node, yaml offers CommonJS, of which a bundler can drop nothing.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  // Otherwise Node loads a CommonJS file as if it were an ES module.
  supported: { ...common.supported, 'dynamic-import': false },
}

/** @type {import('esbuild').BuildOptions} */
const forWebWorker = {
  ...common,
  plugins: [shortWordLists],
  platform: 'browser',
  target: 'es2022',
  format: 'cjs',
  // A worker can load no further files, and its bundle has no room for exports: it does not offer them.
  external: ['vscode', '*/commands/export-brief.js'],
  // The browser flavour of some packages needs a DOM, which a worker does not have.
  conditions: ['worker', 'browser'],
}

/** Builds everything and returns the size in bytes of each bundle by its path. */
export async function buildAll() {
  await rm(path.join(root, 'dist'), { recursive: true, force: true })
  await Promise.all([
    buildForNodeHost(),
    build({ ...forWebWorker, entryPoints: ['src/vscode/extension.ts'], outfile: 'dist/web.cjs' }),
    buildPages(),
    buildCommandLine(),
    buildLibrary(),
    buildSuites('node-host', '.test.ts', { ...forNodeHost, external: ['vscode', 'mocha'] }),
    buildSuites('node-host', '.speed.ts', { ...forNodeHost, external: ['vscode', 'mocha'] }, 'speed-host'),
    buildSuites('web-host', '.smoke.test.ts', {
      ...forWebWorker,
      alias: { 'node:assert/strict': './test/vscode/web-assert.ts' },
      // Mocha's browser build assigns `module.exports` if it exists, which would overwrite that of the bundle.
      define: { module: 'undefined' },
    }),
  ])
  return readSizes()
}

/**
 * Bundles the extension for Node into `extension.cjs` and the files that it loads on demand. esbuild splits only ES
 * modules, so they are converted afterwards.
 */
async function buildForNodeHost() {
  const modules = path.join(root, 'out/extension')
  await rm(modules, { recursive: true, force: true })
  await build({
    ...forNodeHost,
    supported: common.supported,
    entryPoints: ['src/vscode/extension.ts'],
    outdir: modules,
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
    outExtension: { '.js': '.cjs' },
  })
  const files = (await readdir(modules)).filter(file => file.endsWith('.cjs'))
  await build({
    ...forNodeHost,
    bundle: false,
    external: undefined,
    alias: undefined,
    plugins: [],
    entryPoints: files.map(file => path.join(modules, file)),
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
  })
}

/** Builds the scripts of the pages that the extension shows. */
async function buildPages() {
  await build({
    ...common,
    entryPoints: {
      'deal-page': 'src/vscode/deal-page/page.tsx',
      'meeting-page': 'src/vscode/meeting-page/page.tsx',
      'share-page': 'src/vscode/share-page/page.tsx',
    },
    outdir: 'dist',
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
  })
}

/**
 * Builds the command line into a folder: `cli.js`, and in `cli/` the chunks that it loads on demand.
 */
export async function buildCommandLine(outdir = 'dist') {
  // Chunks of an earlier build have other names and would stay.
  await rm(path.resolve(root, outdir, 'cli'), { recursive: true, force: true })
  await build({
    ...common,
    entryPoints: ['src/cli/cli.ts'],
    outdir,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    splitting: true,
    chunkNames: 'cli/[name]-[hash]',
    banner: {
      js: [
        // Bundled CommonJS packages ask for Node's own modules with `require`, which an ES module does not have.
        `import { createRequire as __createRequire } from 'node:module'`,
        `const require = __createRequire(import.meta.url)`,
      ].join('\n'),
    },
  })
  await chmod(path.resolve(root, outdir, 'cli.js'), 0o755)
}

async function buildLibrary() {
  await build({
    ...common,
    entryPoints: ['src/index.ts'],
    outfile: 'dist/index.js',
    platform: 'neutral',
    target: 'es2023',
    format: 'esm',
    packages: 'external',
    minify: false,
  })
  const code = await runTool('typescript', 'tsc', ['-p', 'scripts/tsconfig.types.json'])
  if (code !== 0) throw new Error('The declarations of the library were not written.')
}

/** Bundles suites with the `runSuites` of their host into one file that exports `run`. */
async function buildSuites(host, suffix, options, name = host) {
  const files = await readdir(path.join(root, 'test/vscode'), { recursive: true })
  const suites = files.filter(file => file.endsWith(suffix)).sort()
  const contents = [
    `import { runSuites } from './${host}.ts'`,
    `export const run = () => runSuites(() => {`,
    ...suites.map(file => `require(${JSON.stringify(`./${file.replaceAll('\\', '/')}`)})`),
    `})`,
  ].join('\n')
  await build({
    ...options,
    minify: false,
    stdin: { contents, resolveDir: path.join(root, 'test/vscode'), sourcefile: `${name}.entry.js` },
    outfile: `out/vscode/${name}.cjs`,
  })
}

async function readSizes() {
  const files = await readdir(path.join(root, 'dist'), { recursive: true })
  const bundles = files.filter(file => /\.c?js$/.test(file)).sort()
  const sizes = new Map()
  for (const file of bundles) sizes.set(`dist/${file}`, (await stat(path.join(root, 'dist', file))).size)
  return sizes
}

/** @param {Map<string, number>} sizes */
export function printSizes(sizes) {
  for (const [file, bytes] of sizes)
    console.log(`${`${(bytes / 1024).toFixed(1)} KiB`.padStart(12)}  ${file}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printSizes(await buildAll())
