import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import {
  type DefaultKey,
  defaultKeys,
  type HeaderDefaults,
  readCurrencyName,
  readDateOrder,
  readWeekendDays,
} from '../brief/facts/header.js'
import { readRole, roleWords } from '../brief/facts/role.js'
import type { Conventions } from '../brief/parse-brief.js'
import { keyNames } from '../language/keys.js'
import { sectionKeys } from '../language/sections.js'
import { createVocabulary, type ExtraNames } from '../language/vocabulary.js'
import type { Span } from '../text/span.js'
import { rules } from './catalogue.js'
import { nearest } from './nearest.js'
import type { OptionValue, RuleOption } from './rule.js'
import { type Level, levels, matchesRule, type RuleSetting, type Settings } from './settings.js'

/** What a team agreed on, as the file `.negotiation-brief.json` says it. */
export interface Configuration extends Settings, ExtraNames {
  readonly defaults: HeaderDefaults
}

/** What is wrong in a configuration file, and where. */
export interface ConfigurationError {
  readonly message: string
  readonly span: Span
}

export interface ReadConfiguration {
  /** What could be used; empty when the text is no JSON. */
  readonly configuration: Configuration
  /** In the order of the text; the first alone when the text is no JSON. */
  readonly errors: readonly ConfigurationError[]
}

/** What a configuration file says. Comments and trailing commas are allowed, as in the settings of the editor. */
export function readConfiguration(text: string): ReadConfiguration {
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  const broken: ParseError[] = []
  const root = parseTree(text.slice(bom), broken, { allowTrailingComma: true, allowEmptyContent: true })
  const [first] = broken
  if (first !== undefined) {
    const start = Math.min(first.offset + bom, text.length)
    const span = { start, end: Math.min(start + first.length, text.length) }
    return { configuration: { defaults: {} }, errors: [{ message: toMessage(first), span }] }
  }
  const errors: ConfigurationError[] = []
  const report: Report = ({ offset, length }, message) =>
    errors.push({ message, span: { start: offset + bom, end: offset + bom + length } })
  const configuration = root === undefined ? { defaults: {} } : readRoot(root, report)
  return { configuration, errors: errors.toSorted((a, b) => a.span.start - b.span.start) }
}

/** How briefs under this configuration are to be parsed. */
export function toConventions(configuration: Configuration): Conventions {
  return { vocabulary: createVocabulary(configuration), defaults: configuration.defaults }
}

/** What the codes of the JSON parser mean, by their numbers. */
const expected: { readonly [code: number]: string } = {
  1: 'texts stand in double quotes',
  2: 'this number cannot be read',
  3: 'a name in double quotes was expected',
  4: 'a value was expected',
  5: 'a colon was expected',
  6: 'a comma was expected',
  7: 'a closing } was expected',
  8: 'a closing ] was expected',
  9: 'nothing more was expected',
  11: 'a comment has no end',
  12: 'a text has no closing quote',
}

function toMessage({ error }: ParseError): string {
  const reason = expected[error] ?? 'this character cannot stand here'
  return `This is not JSON, so nothing of the file is used: ${reason}`
}

type Report = (node: Node, message: string) => void

function readRoot(root: Node, report: Report): Configuration {
  let configuration: Configuration = { defaults: {} }
  for (const { key, keyNode, value } of propertiesOf(root, report)) {
    if (key === 'rules') configuration = { ...configuration, rules: readRules(value, report) }
    else if (key === 'sections')
      configuration = { ...configuration, sections: readNames(value, 'section', sectionKeys, report) }
    else if (key === 'keys')
      configuration = { ...configuration, keys: readNames(value, 'key', keyNames, report) }
    else if (isDefaultKey(key)) {
      const values = readDefault(key, value, report)
      if (values) configuration = { ...configuration, defaults: { ...configuration.defaults, [key]: values } }
    } else if (key !== '$schema') report(keyNode, unknown('setting', key, settingNames))
  }
  return configuration
}

const settingNames = ['rules', 'sections', 'keys', ...defaultKeys]

function isDefaultKey(key: string): key is DefaultKey {
  return defaultKeys.some(name => name === key)
}

interface Property {
  readonly key: string
  readonly keyNode: Node
  readonly value: Node
}

function propertiesOf(node: Node, report: Report): readonly Property[] {
  if (node.type !== 'object') {
    report(node, 'An object was expected here, as { "name": … }')
    return []
  }
  return (node.children ?? []).flatMap(({ children: [keyNode, value] = [] }) =>
    keyNode === undefined || value === undefined ? [] : [{ key: textOf(keyNode) ?? '', keyNode, value }],
  )
}

/** Undefined when the node is no text. */
function textOf(node: Node): string | undefined {
  const value: unknown = node.value
  return typeof value === 'string' ? value : undefined
}

function unknown(kind: string, name: string, names: readonly string[]): string {
  return `There is no ${kind} "${name}"${suggestion(name, names)}`
}

function suggestion(name: string, names: readonly string[]): string {
  const near = nearest(name, names)
  return near === undefined ? '' : `; did you mean "${near}"?`
}

function readRules(node: Node, report: Report): Readonly<Record<string, RuleSetting>> {
  const entries = propertiesOf(node, report).flatMap(({ key, keyNode, value }) => {
    if (!rules.some(({ id }) => matchesRule(key, id))) {
      report(keyNode, unknown('rule', key, ruleNames()))
      return []
    }
    const setting = readSetting(key, value, report)
    return setting === undefined ? [] : [[key, setting] as const]
  })
  return Object.fromEntries(entries)
}

/** What can stand before a level: all ids, then the groups. */
export function ruleNames(): readonly string[] {
  const ids = rules.map(({ id }) => id)
  return [...ids, ...new Set(ids.map(id => id.replace(/[^/]*$/, '*'))), '*']
}

function readSetting(pattern: string, node: Node, report: Report): RuleSetting | undefined {
  if (node.type !== 'array') return readLevel(node, report)
  const [first, second, third] = node.children ?? []
  const level = readLevel(first ?? node, report)
  if (third !== undefined) report(third, 'Behind a level and its options nothing more was expected')
  if (level === undefined || second === undefined) return level
  return [level, readOptions(pattern, second, report)]
}

function readLevel(node: Node, report: Report): Level | undefined {
  const text = textOf(node)
  const level = levels.find(level => level === text)
  if (level === undefined) {
    const quoted = text === undefined ? 'This' : `"${text}"`
    report(node, `${quoted} is no level; error, warning, info, hint or off was expected`)
  }
  return level
}

function readOptions(pattern: string, node: Node, report: Report): Readonly<Record<string, OptionValue>> {
  const known = rules
    .filter(({ id }) => matchesRule(pattern, id))
    .flatMap(({ options = {} }) => Object.entries(options))
  const entries = propertiesOf(node, report).flatMap(({ key, keyNode, value }) => {
    const options = known.filter(([name]) => name === key).map(([, option]) => option)
    if (options.length === 0) {
      const names = known.map(([name]) => name)
      report(keyNode, `${pattern} has no option "${key}"${suggestion(key, names)}`)
      return []
    }
    const read = options.map(option => readOption(option, value)).find(read => read !== undefined)
    if (read === undefined) report(value, `The option "${key}" expects ${kindOf(options[0])}`)
    return read === undefined ? [] : [[key, read] as const]
  })
  return Object.fromEntries(entries)
}

/** The value when it is of the kind of the default. */
function readOption(option: RuleOption, node: Node): OptionValue | undefined {
  const value: unknown = node.value
  switch (typeof option.default) {
    case 'number':
      return typeof value === 'number' && value >= 0 ? value : undefined
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined
    case 'string':
      return typeof value === 'string' ? value : undefined
    default:
      return readTexts(node)
  }
}

function kindOf(option: RuleOption | undefined): string {
  switch (typeof option?.default) {
    case 'number':
      return 'a number, 0 or more'
    case 'boolean':
      return 'true or false'
    case 'string':
      return 'a text in double quotes'
    default:
      return 'a list of texts'
  }
}

/** Undefined when the node is no list of texts with something in them. */
function readTexts(node: Node): readonly string[] | undefined {
  if (node.type !== 'array') return undefined
  const texts = (node.children ?? []).map(child => textOf(child)?.trim() ?? '')
  return texts.includes('') ? undefined : texts
}

function readNames<Key extends string>(
  node: Node,
  kind: string,
  keys: readonly Key[],
  report: Report,
): { readonly [K in Key]?: readonly string[] } {
  const names: { [K in Key]?: readonly string[] } = {}
  for (const { key, keyNode, value } of propertiesOf(node, report)) {
    const known = keys.find(name => name === key)
    const texts = readTexts(value)
    if (known === undefined) report(keyNode, unknown(kind, key, keys))
    else if (texts === undefined) report(value, 'A list of names was expected, as ["Bottom line"]')
    else names[known] = texts
  }
  return names
}

function readDefault(key: DefaultKey, node: Node, report: Report): readonly string[] | undefined {
  const text = textOf(node)?.trim()
  const values = takesList(key) && node.type === 'array' ? readTexts(node) : text ? [text] : undefined
  const { isValid, form } = defaultForms[key]
  if (values !== undefined && isValid(values)) return values
  report(node, `"${key}" expects ${form}`)
  return undefined
}

/** Whether a default may be a list of texts. */
export function takesList(key: DefaultKey): boolean {
  return key === 'team' || key === 'weekend'
}

interface DefaultForm {
  isValid(values: readonly string[]): boolean
  /** What is expected, in words. */
  readonly form: string
}

const defaultForms: { readonly [Key in DefaultKey]: DefaultForm } = {
  team: { isValid: () => true, form: 'a name or a list of names' },
  role: { isValid: ([text = '']) => readRole(text) !== undefined, form: `one of ${roleWords.join(', ')}` },
  currency: {
    isValid: ([text = '']) => readCurrencyName(text) !== undefined,
    form: 'a currency, as "EUR"',
  },
  unit: { isValid: () => true, form: 'a text, as "per year"' },
  language: {
    isValid: ([text = '']) => /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(text),
    form: 'a language, as "en"',
  },
  dateOrder: {
    isValid: ([text = '']) => readDateOrder(text) !== undefined,
    form: 'dmy, mdy or ymd',
  },
  weekend: {
    isValid: values => readWeekendDays(values) !== undefined,
    form: 'days of the week, as "fri-sat", or "none"',
  },
}
