/**
 * Keeps the words of the editor's bundles beside their code, in `dist/words.json`: the names of sections and keys in all
 * languages, and the long patterns and sentences of values, facts and rules. The code is what has to be compiled.
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { build, transform } from 'esbuild'
import { spellOut } from './letters.mjs'

/** Where the bundle finds the words when it runs. */
export const wordsModule = 'src/vscode/shipped-words.ts'

/** Files of `src/brief/languages/` that hold nothing but words. */
const tables = /[\\/]languages[\\/](?:column-names|key-spellings|section-names|template-texts)\.ts$/
const ownCode = /[\\/]src[\\/](?:brief|rules|features)[\\/].*\.ts$/
const rule = /[\\/]src[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/
/** A statement of the outermost level that may be nothing but words, as esbuild prints it. */
const constant = /^((?:export )?const (\w+) = )((?:["'`[{/]|new RegExp\()[\s\S]*?);$/gm
const longLength = 60

/**
 * @param {string} root
 * @returns {{ plugin: import('esbuild').Plugin, words: unknown[] }}
 */
export function keepWords(root) {
  const words = []
  // Each bundle asks again for the same.
  const places = new Map()
  const keep = (file, name, value) => {
    const id = `${file}#${name}`
    if (!places.has(id)) places.set(id, words.push(value) - 1)
    return `shippedWords[${places.get(id)}]`
  }
  const header = `import { shippedWords } from ${JSON.stringify(path.join(root, wordsModule))};`

  async function readTable(file) {
    const exports = Object.entries(await evaluate(file))
    return exports.map(([name, value]) => `export const ${name} = ${keep(file, name, value)};`).join('\n')
  }

  async function readCode(file) {
    const code = await toScript(file)
    const cut = rule.test(file) ? withoutPage(code, text => keep(file, 'summary', text)) : code
    return replaceConstants(cut, (name, value, literal) => {
      if (literal.length < longLength && !hasProperty(value)) return undefined
      return value instanceof RegExp
        ? `new RegExp(${keep(file, name, spellOut(value.source))}, "${value.flags}")`
        : keep(file, name, typeof value === 'string' ? spellOut(value) : value)
    })
  }

  return {
    words,
    plugin: {
      name: 'words-beside-the-code',
      setup(setup) {
        setup.onLoad({ filter: ownCode }, async ({ path: file }) => {
          const code = await (tables.test(file) ? readTable(file) : readCode(file))
          const contents = code.includes('shippedWords[') ? `${header}\n${code}` : code
          return { contents, loader: 'js' }
        })
      },
    },
  }
}

/**
 * Leaves the long words of the rules out, for what shows them otherwise, and spells the patterns out.
 * @type {import('esbuild').Plugin}
 */
export const rulesWithoutPages = {
  name: 'rules-without-pages',
  setup(setup) {
    setup.onLoad({ filter: ownCode }, async ({ path: file }) => {
      const code = await toScript(file)
      const cut = rule.test(file) ? withoutPage(code, JSON.stringify) : code
      const contents = replaceConstants(cut, (_, value) => {
        if (!hasProperty(value)) return undefined
        return value instanceof RegExp
          ? `/${spellOut(value.source)}/${value.flags}`
          : JSON.stringify(spellOut(value))
      })
      return { contents, loader: 'js' }
    })
  },
}

async function toScript(file) {
  const source = await readFile(file, 'utf8')
  const { code } = await transform(source, { loader: 'ts', sourcefile: file, charset: 'utf8' })
  return code
}

/**
 * @param {string} code as esbuild prints it
 * @param {(name: string, value: unknown, literal: string) => string | undefined} toLiteral what takes the place of the
 *   literal; undefined when it stays
 */
function replaceConstants(code, toLiteral) {
  const known = new Map()
  return code.replace(constant, (whole, start, name, literal) => {
    const value = readWords(literal, known)
    if (value === undefined) return whole
    known.set(name, value)
    const replacement = toLiteral(name, value, literal)
    return replacement === undefined ? whole : `${start}${replacement};`
  })
}

/** Whether it is a pattern, or a text for one, with something to be spelled out. */
function hasProperty(value) {
  const source = value instanceof RegExp ? value.source : value
  return typeof source === 'string' && spellOut(source) !== source
}

/**
 * Leaves out what the page of a rule in `docs/rules/` says, and hands on its summary.
 * esbuild prints every rule in the same shape, one property a line at two spaces, which makes this safe to cut.
 */
function withoutPage(code, keepSummary) {
  return code
    .replace(/^ {2}examples: \[\n[\s\S]*?^ {2}\],?$/m, '')
    .replace(/^ {2}(?:why|source): .*$/gm, '')
    .replace(/^ {2}summary: (".*"),$/m, (_, text) => `  summary: ${keepSummary(JSON.parse(text))},`)
}

/**
 * The text, pattern, list or table that a literal stands for; `undefined` when it names anything but the constants
 * before it.
 */
function readWords(literal, known) {
  try {
    const value = Function(...known.keys(), `return (${literal})`)(...known.values())
    return value instanceof RegExp || isPlain(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isPlain(data) {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(data)), data)
}

/** What a file of plain data exports. */
async function evaluate(file) {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: 'esm', write: false })
  const exports = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  )
  const data = { ...exports }
  if (!isPlain(data)) throw new Error(`${file} holds more than words`)
  return data
}
