import { readdirSync, readFileSync } from 'node:fs'
import { getL10nJson } from '@vscode/l10n-dev'

const root = new URL('../../', import.meta.url)

/** The texts that `src/features` and `src/vscode` translate, as far as they are literals. */
export async function readInterfaceTexts(): Promise<readonly string[]> {
  const features = ["import { l10n } from 'vscode'", ...readSources('src/features/')].join('\n')
  const files = [features, ...readSources('src/vscode/')].map(source => ({
    extension: '.ts',
    // Features get `l10n.t` as the parameter `t`, which the collector does not recognise.
    contents: source.replace(/(?<![\w.])t\(/g, 'l10n.t('),
  }))
  return Object.keys(await getL10nJson(files))
}

/** The templates of all messages in pictures, exports, analyses and secrets, without those that contain only other texts. */
export function readMessageTexts(): readonly string[] {
  const sources = [
    ...['src/picture/', 'src/export/', 'src/brief/analyses/', 'src/brief/copies/'].flatMap(readSources),
  ]
  const templates = sources.flatMap(templatesIn)
  return [...new Set(templates)].filter(template => /\p{L}/u.test(template.replace(/\{\d+\}/g, '')))
}

/** The templates of `msg` in a source, those within placeholders of others included. */
function templatesIn(source: string): readonly string[] {
  return [...source.matchAll(/(?<![\w`])msg`/g)].map(({ index }) => readTemplate(source, index + 4).text)
}

/** Reads a template literal from behind its opening quote to its closing one, with `{0}` for each placeholder. */
function readTemplate(source: string, start: number): { readonly text: string; readonly end: number } {
  let [text, at, count] = ['', start, 0]
  while (at < source.length && source[at] !== '`') {
    if (source.startsWith('${', at)) {
      text += `{${count++}}`
      at = skipPlaceholder(source, at + 2)
    } else text += source[at++]
  }
  return { text, end: at }
}

function skipPlaceholder(source: string, start: number): number {
  let [at, depth] = [start, 1]
  while (at < source.length && depth > 0) {
    if (source[at] === '`') at = readTemplate(source, at + 1).end
    else if (source[at] === '{') depth++
    else if (source[at] === '}') depth--
    at++
  }
  return at
}

function readSources(folder: string): readonly string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => readFileSync(new URL(folder + name, root), 'utf8'))
}

/** Texts by their key, as a bundle or a manifest holds them. */
export interface Bundle {
  readonly [key: string]: string
}

export function readBundle(file: string): Bundle {
  return JSON.parse(readFileSync(new URL(file, root), 'utf8'))
}

/** The errors of a translation: missing or unused keys, and texts with different placeholders, links or code. */
export function compareTexts(original: Bundle, translation: Bundle): readonly string[] {
  const missing = Object.keys(original).filter(key => !Object.hasOwn(translation, key))
  const unused = Object.keys(translation).filter(key => !Object.hasOwn(original, key))
  const different = Object.keys(translation).filter(
    key => !unused.includes(key) && fixedParts(original[key]) !== fixedParts(translation[key]),
  )
  return [
    ...missing.map(key => `missing: ${JSON.stringify(key)}: ${JSON.stringify(original[key])}`),
    ...unused.map(key => `unused: ${JSON.stringify(key)}`),
    ...different.map(key => `placeholders differ: ${JSON.stringify(key)}`),
  ]
}

/** The placeholders, links and code of a text, sorted: a translation must keep them, in any order. */
function fixedParts(text = ''): string {
  return (text.match(/\{\d+\}|\(command:[^)]*\)|`[^`]*`|\$\([^)]*\)/g) ?? []).toSorted().join(' ')
}
