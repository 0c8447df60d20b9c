import { readdirSync, readFileSync } from 'node:fs'
import { rules } from '../src/rules/catalogue.js'

/** The languages of the interface beside English. */
export const interfaceLanguages = ['de', 'fr', 'es'] as const

export type InterfaceLanguage = (typeof interfaceLanguages)[number]

/** A text that the interface shows, and where the sources ask for its translation: `src/features/when.ts:7`. */
export interface InterfaceText {
  readonly text: string
  readonly place: string
}

export interface FoundTexts {
  readonly texts: readonly InterfaceText[]
  /** Places that translate what is no literal, or show a literal without translating it. */
  readonly faults: readonly string[]
}

/** What they say goes into files that are the same in all languages. */
const generators: ReadonlySet<string> = new Set([
  'configuration-schema.ts',
  'grammar.ts',
  'rule-page.ts',
  'snippets.ts',
])

const root = new URL('../', import.meta.url)

/** The texts of the features and of the editor's door. */
export function readInterfaceTexts(): FoundTexts {
  const files = ['src/features/', 'src/vscode/'].flatMap(folder =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts') && !generators.has(name.split('/').at(-1) ?? ''))
      .map(name => folder + name),
  )
  const found = files.map(file => findTexts(readFileSync(new URL(file, root), 'utf8'), file))
  return { texts: found.flatMap(({ texts }) => texts), faults: found.flatMap(({ faults }) => faults) }
}

const tick = '`'
const literal = String.raw`'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|${tick}(?:[^${tick}\\$]|\\.|\$(?!\{))*${tick}`
const call = new RegExp(
  String.raw`(?<![\w$.]|function )(?:vscode\.)?(?:l10n\.)?t\(\s*(?!summary\))(${literal})?`,
  'g',
)
/** What VS Code shows, given as a literal with a word in it. */
const shown = new RegExp(
  String.raw`\b(?:title|label|tooltip|description|detail|placeHolder|prompt|accessibilityLabel|accessibleLabel)\s*[:=]\s*(?:'[^'\n]*[A-Za-z]{3}|"[^"\n]*[A-Za-z]{3}|${tick}[^${tick}$]*[A-Za-z]{3})|\b(?:show(?:Information|Warning|Error)Message|setStatusBarMessage)\(\s*['"${tick}]`,
  'g',
)

/** The literals that a source translates. It is read as text: no call of another function may be named `t`. */
export function findTexts(source: string, file: string): FoundTexts {
  const code = blankComments(source)
  const placeOf = (index: number) => `${file}:${code.slice(0, index).split('\n').length}`
  const calls = [...code.matchAll(call)]
  return {
    texts: calls.flatMap(({ 1: text, index }) =>
      text === undefined ? [] : [{ text: textOf(text), place: placeOf(index) }],
    ),
    faults: [
      ...calls.flatMap(({ 1: text, index }) =>
        text === undefined ? [`${placeOf(index)} translates what is no literal`] : [],
      ),
      ...[...code.matchAll(shown)].map(
        ({ index }) => `${placeOf(index)} shows a literal that is not translated`,
      ),
    ],
  }
}

/** The code with comments as spaces; strings, which may hold what looks like one, stay. */
function blankComments(source: string): string {
  const token = new RegExp(`${literal}|//[^\\n]*|/\\*[\\s\\S]*?\\*/`, 'g')
  return source.replace(token, found => (found.startsWith('/') ? found.replace(/[^\n]/g, ' ') : found))
}

function textOf(quoted: string): string {
  return quoted.slice(1, -1).replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
}

/** Texts by their key, as a bundle or a manifest holds them. */
export interface Bundle {
  readonly [key: string]: string
}

export function readBundle(file: string): Bundle {
  try {
    return JSON.parse(readFileSync(new URL(file, root), 'utf8'))
  } catch {
    return {}
  }
}

/** What is wrong in a translation: keys that lack or are too many, and texts with other placeholders, commands or code. */
export function compareTexts(original: Bundle, translation: Bundle): readonly string[] {
  const missing = Object.keys(original).filter(key => !Object.hasOwn(translation, key))
  const superfluous = Object.keys(translation).filter(key => !Object.hasOwn(original, key))
  const different = Object.keys(translation).filter(
    key => signsOf(original[key] ?? '') !== signsOf(translation[key] ?? '') && !superfluous.includes(key),
  )
  return [
    ...missing.map(key => `missing: ${JSON.stringify(key)}: ${JSON.stringify(original[key])}`),
    ...superfluous.map(key => `superfluous: ${JSON.stringify(key)}`),
    ...different.map(key => `placeholders differ: ${JSON.stringify(key)}`),
  ]
}

/** The placeholders, links and code of a text, which a translation takes over in any order. */
function signsOf(text: string): string {
  return (text.match(/\{\d+\}|\(command:[^)]*\)|`[^`]*`|\$\([^)]*\)/g) ?? []).toSorted().join(' ')
}

/** What is wrong in the translations into a language, `templates` being those of the rules' messages. */
export function checkLanguage(language: InterfaceLanguage, templates: readonly string[]): readonly string[] {
  const all = [
    ...readInterfaceTexts().texts.map(({ text }) => text),
    ...rules.map(({ summary }) => summary),
    ...templates,
  ]
  const texts = Object.fromEntries(all.map(text => [text, text]))
  const bundle = readBundle(`l10n/bundle.l10n.${language}.json`)
  const manifest = readBundle(`package.nls.${language}.json`)
  return [
    ...compareTexts(texts, bundle).map(fault => `l10n/bundle.l10n.${language}.json: ${fault}`),
    ...compareTexts(readBundle('package.nls.json'), manifest).map(
      fault => `package.nls.${language}.json: ${fault}`,
    ),
  ]
}
