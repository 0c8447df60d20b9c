import { defaultKeys, type HeaderDefaults } from '../brief/note.js'
import type { Conventions } from '../brief/parse-brief.js'
import { keyNames } from '../language/keys.js'
import { sectionKeys } from '../language/sections.js'
import { createVocabulary, type ExtraNames } from '../language/vocabulary.js'
import { type JsonValue, readProperties, readTexts } from './json-value.js'
import { unknownName } from './nearest.js'
import type { ConfigurationError } from './parse-json.js'
import { isDefaultKey, readDefault } from './read-defaults.js'
import { readRuleSettings } from './read-rule-settings.js'
import type { Settings } from './settings.js'

/** What a team agreed on in its file `.negotiation-brief.json`. */
export interface Configuration extends Settings, ExtraNames {
  readonly defaults: HeaderDefaults
}

export interface ReadConfiguration {
  /** What could be used; empty when the text is not JSON. */
  readonly configuration: Configuration
  /** In the order of the text; only the first when the text is not JSON. */
  readonly errors: readonly ConfigurationError[]
}

/** Interprets what `parse` finds in a configuration file and could not read there. */
export function interpretConfiguration(
  parse: (report: (error: ConfigurationError) => void) => JsonValue | undefined,
): ReadConfiguration {
  const errors: ConfigurationError[] = []
  const root = parse(error => errors.push(error))
  const configuration = root === undefined ? { defaults: {} } : readRoot(root)
  return { configuration, errors: errors.toSorted((a, b) => a.span.start - b.span.start) }
}

/** How briefs under this configuration are to be parsed. */
export function toConventions(configuration: Configuration): Conventions {
  return { vocabulary: createVocabulary(configuration), defaults: configuration.defaults }
}

function readRoot(root: JsonValue): Configuration {
  let configuration: Configuration = { defaults: {} }
  for (const { name, value, reportName } of readProperties(root)) {
    if (name === 'rules') configuration = { ...configuration, rules: readRuleSettings(value) }
    else if (name === 'sections')
      configuration = { ...configuration, sections: readNames(value, 'section', sectionKeys) }
    else if (name === 'keys') configuration = { ...configuration, keys: readNames(value, 'key', keyNames) }
    else if (isDefaultKey(name)) {
      const values = readDefault(name, value)
      if (values)
        configuration = { ...configuration, defaults: { ...configuration.defaults, [name]: values } }
    } else if (name !== '$schema') reportName(unknownName('setting', name, settingNames))
  }
  return configuration
}

const settingNames = ['rules', 'sections', 'keys', ...defaultKeys]

/** Further names by section or key. */
function readNames<Key extends string>(
  value: JsonValue,
  kind: string,
  keys: readonly Key[],
): { readonly [K in Key]?: readonly string[] } {
  const names: { [K in Key]?: readonly string[] } = {}
  for (const { name, value: list, reportName } of readProperties(value)) {
    const key = keys.find(key => key === name)
    const texts = readTexts(list)
    if (key === undefined) reportName(unknownName(kind, name, keys))
    else if (texts === undefined) list.report('A list of names was expected, as ["Bottom line"]')
    else names[key] = texts
  }
  return names
}
