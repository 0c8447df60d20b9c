/**
 * Bundles the extension, the command line and the library into `dist/`, and the suites of `test/vscode` into `out/`.
 *
 * Usage: node scripts/build.mjs
 */
import { existsSync } from 'node:fs'
import { chmod, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { minify } from 'terser'
import { askOnceForEditor } from './editor-names.mjs'
import { runTool } from './tools.mjs'
import { keepWords, rulesWithoutPages, wordsModule } from './words.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  logLevel: 'warning',
  sourcemap: true,
  // The names in stack traces come from the map; its copy of the sources would only make it large.
  sourcesContent: false,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  // Would else become a `new RegExp` that is made again at each call: esbuild minds that Unicode grows.
  supported: { 'regexp-unicode-property-escapes': true },
  // Only its parser is needed, and its entry for Node asks for its files in a way that no bundler can follow.
  alias: { 'jsonc-parser': './node_modules/jsonc-parser/lib/esm/impl/parser.js' },
}

const { plugin: wordsBeside, words } = keepWords(root)

/**
 * Cuts a second search for addresses out of a package, which is not made here and which no bundler can leave out.
 * @type {import('esbuild').Plugin}
 */
const withoutSecondSearch = {
  name: 'without-second-search',
  setup(build) {
    const filter = /mdast-util-gfm-autolink-literal[\\/]lib[\\/]index\.js$/
    build.onLoad({ filter }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8')
      const contents = source.replace(/^ +transforms: .*$/m, '')
      if (contents === source) throw new Error(`${file} no longer has what was to be cut out of it`)
      return { contents, loader: 'js' }
    })
  },
}

/**
 * Packages that the editor's bundles need only in part. A brief is read from its source, so the names of characters
 * are not needed.
 */
const lean = {
  plugins: [wordsBeside, withoutSecondSearch, askOnceForEditor(path.join(root, 'src/vscode'))],
  // A name of the editor that nobody asked for.
  logOverride: { 'import-is-undefined': 'error' },
  alias: {
    ...common.alias,
    'decode-named-character-reference': './scripts/lean/character-reference.js',
    unified: './scripts/lean/unified.js',
  },
}

/** @type {import('esbuild').BuildOptions} */
const forNodeHost = { ...common, platform: 'node', target: 'node20', format: 'cjs', external: ['vscode'] }

/** @type {import('esbuild').BuildOptions} */
const forWebWorker = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  format: 'cjs',
  external: ['vscode'],
  // Packages that know workers must not take their browser flavour: a worker has no DOM.
  conditions: ['worker', 'browser'],
}

/**
 * Mocha's package calls itself an ES module, but its browser build is a script that assigns `module.exports` where
 * it finds one. Finding none, it defines the global `mocha`.
 * @type {import('esbuild').Plugin}
 */
const mochaAsGlobal = {
  name: 'mocha-as-global',
  setup(build) {
    build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path: file }) => ({
      contents: `const module = undefined, exports = undefined;\n${await readFile(file, 'utf8')}`,
    }))
  },
}

/** Builds everything and gives the size in bytes of each bundle by its path. */
export async function buildAll() {
  const outputs = await Promise.all([
    ...['extension', 'session'].map(name => buildForNodeHost(`src/vscode/${name}.ts`, `dist/${name}.cjs`)),
    buildForWebWorker(firstExisting('src/vscode/web.ts', 'src/vscode/extension.ts'), 'dist/web.cjs'),
    buildCommandLine(),
    buildLibrary(),
    buildSuites('test/vscode/node-host.ts', '.test.ts', 'out/vscode/node-host.cjs', {
      ...forNodeHost,
      external: ['vscode', 'mocha'],
      minify: false,
    }),
    buildSuites('test/vscode/web-host.ts', '.smoke.test.ts', 'out/vscode/web-host.cjs', {
      ...forWebWorker,
      minify: false,
      alias: { 'node:assert/strict': './test/vscode/web-assert.ts' },
      plugins: [mochaAsGlobal],
    }),
  ])
  await writeFile(path.join(root, 'dist/words.json'), JSON.stringify(words))
  return readSizes(outputs.filter(file => file !== undefined))
}

/** The extension, or the session that it loads from a file of its own when it is first needed. */
async function buildForNodeHost(entry, outfile) {
  if (!exists(entry)) return undefined
  const plugins = [loadedByNode, ...lean.plugins]
  await build({ ...forNodeHost, ...lean, plugins, entryPoints: [entry], outfile })
  await shrink(path.join(root, outfile))
  return outfile
}

async function buildForWebWorker(entry, outfile) {
  if (!exists(entry)) return undefined
  const options = { ...forWebWorker, ...lean }
  const plugins = [...options.plugins, inOnePiece('src/vscode/session.ts', options)]
  await build({ ...options, plugins, entryPoints: [entry], outfile })
  await shrink(path.join(root, outfile))
  return outfile
}

/**
 * Node reads the session and its words itself, which a web worker cannot.
 * @type {import('esbuild').Plugin}
 */
const loadedByNode = {
  name: 'loaded-by-node',
  setup(setup) {
    setup.onResolve({ filter: /[\\/]load-session\.js$/ }, () => ({
      path: path.join(root, 'src/vscode/load-session-node.ts'),
    }))
    setup.onResolve({ filter: /^\.\/words\.json$/ }, ({ path }) => ({ path, external: true }))
    setup.onLoad({ filter: /[\\/]shipped-words\.ts$/ }, () => ({
      contents: `export const shippedWords = require('./words.json')`,
      loader: 'js',
    }))
  },
}

/**
 * A web worker can load one file only. Bundles what is imported dynamically by itself first: esbuild would else wrap each
 * of its files in a function, so that it could be loaded alone, which costs three per cent.
 * @type {(entry: string, options: import('esbuild').BuildOptions) => import('esbuild').Plugin}
 */
const inOnePiece = (entry, options) => ({
  name: 'in-one-piece',
  setup(setup) {
    const namespace = 'in-one-piece'
    setup.onResolve({ filter: new RegExp(`/${path.basename(entry, '.ts')}\\.js$`) }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: path.join(root, entry), namespace } : undefined,
    )
    setup.onLoad({ filter: /.*/, namespace }, async ({ path: file }) => {
      const { outputFiles } = await build({
        ...options,
        entryPoints: [file],
        // One and the same as that of the code around it, which fills it.
        plugins: [{ name: 'shared-words', setup: shareWords }, ...options.plugins],
        // Not written; the map of the bundle takes the paths over as they are from here.
        outfile: 'dist/in-one-piece.cjs',
        write: false,
        sourcemap: 'inline',
      })
      return { contents: outputFiles[0].text, loader: 'js', resolveDir: path.dirname(file) }
    })
  },
})

function shareWords(setup) {
  setup.onResolve({ filter: /[\\/]shipped-words\.ts$/ }, () => ({
    path: `./${path.basename(wordsModule)}`,
    external: true,
  }))
}

/** A second pass by a minifier that sees through functions, which esbuild does not try: 1.5 per cent less to load. */
async function shrink(file) {
  const [code, map] = await Promise.all([readFile(file, 'utf8'), readFile(`${file}.map`, 'utf8')])
  const result = await minify(code, {
    compress: {
      passes: 3,
      ecma: 2020,
      unsafe_arrows: true,
      unsafe_methods: true,
      hoist_funs: true,
      // Would put a generator into the only function that calls it, where each call makes it anew: V8 then keeps all that
      // it saw, so whole briefs, until it collects all garbage.
      reduce_funcs: false,
    },
    mangle: true,
    toplevel: true,
    sourceMap: { content: map, url: `${path.basename(file)}.map` },
  })
  await Promise.all([writeFile(file, result.code ?? code), writeFile(`${file}.map`, String(result.map))])
}

/** The words of the rules are long, and only `explain` shows them, so it is a file of its own. */
const explainApart = {
  name: 'explain-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\/explain\.js$/ }, () => ({ path: './cli/explain.js', external: true }))
  },
}

/** Of the manifest only the version, not all that it says to the editor. */
const onlyVersion = {
  name: 'only-version',
  setup(build) {
    build.onLoad({ filter: /[\\/]package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8'))
      return { contents: JSON.stringify({ version }), loader: 'json' }
    })
  },
}

/**
 * Builds the command line into a folder: `cli.js`, and in `cli/` what it loads when it needs it. The names of those files
 * carry a hash of their content, so `cli.js` is another file whenever one of them is.
 */
export async function buildCommandLine(outdir = 'dist') {
  const entry = 'src/cli/cli.ts'
  if (!exists(entry)) return undefined
  // Files under their former names would stay.
  await rm(path.resolve(root, outdir, 'cli'), { recursive: true, force: true })
  const options = {
    ...common,
    outdir,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    banner: {
      js: [
        // Bundled CommonJS packages ask for Node's own modules with `require`, which an ES module does not have.
        `import { createRequire as __createRequire } from 'node:module'`,
        `const require = __createRequire(import.meta.url)`,
      ].join('\n'),
    },
  }
  await Promise.all([
    build({
      ...options,
      ...lean,
      plugins: [rulesWithoutPages, withoutSecondSearch, explainApart, onlyVersion],
      entryPoints: [entry],
      splitting: true,
      chunkNames: 'cli/[name]-[hash]',
    }),
    build({ ...options, entryPoints: { 'cli/explain': 'src/cli/explain.ts' } }),
  ])
  const outfile = `${outdir}/cli.js`
  await chmod(path.resolve(root, outfile), 0o755)
  return outfile
}

async function buildLibrary() {
  const entry = 'src/index.ts'
  if (!exists(entry)) return undefined
  const outfile = 'dist/index.js'
  await build({
    ...common,
    entryPoints: [entry],
    outfile,
    platform: 'neutral',
    target: 'es2023',
    format: 'esm',
    packages: 'external',
    minify: false,
  })
  // The compiler does not remove declarations of files that are gone.
  await rm(path.join(root, 'dist/types'), { recursive: true, force: true })
  const code = await runTool('typescript', 'tsc', ['-p', 'scripts/tsconfig.types.json'])
  if (code !== 0) throw new Error('The declarations of the library were not written.')
  return outfile
}

/** Bundles suites with the `runSuites` of their host into one file that exports `run`. */
async function buildSuites(runner, suffix, outfile, options) {
  const files = (await readdir(path.join(root, 'test/vscode'), { recursive: true })).filter(file =>
    file.endsWith(suffix),
  )
  const loads = files
    .sort()
    .map(file => `require(${JSON.stringify(`./test/vscode/${file.replaceAll('\\', '/')}`)})`)
  const contents = [
    `import { runSuites } from './${runner}'`,
    `export const run = () => runSuites(() => {`,
    ...loads,
    `})`,
  ].join('\n')
  await build({
    ...options,
    stdin: { contents, resolveDir: root, sourcefile: `${outfile}.entry.js` },
    outfile,
  })
  return outfile
}

function exists(file) {
  return existsSync(path.join(root, file))
}

function firstExisting(...files) {
  return files.find(exists) ?? files[0]
}

async function readSizes(files) {
  const sizes = new Map()
  for (const file of files) sizes.set(file, (await stat(path.join(root, file))).size)
  return sizes
}

/** @param {Map<string, number>} sizes */
export function printSizes(sizes) {
  for (const [file, bytes] of sizes)
    console.log(`${`${(bytes / 1024).toFixed(1)} KiB`.padStart(12)}  ${file}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printSizes(await buildAll())
