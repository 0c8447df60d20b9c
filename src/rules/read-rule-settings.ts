import { rules } from './catalogue.js'
import { type JsonValue, readProperties, readText, readTexts } from './json-value.js'
import { suggestName, unknownName } from './nearest.js'
import type { OptionValue, RuleOption } from './rule.js'
import { type Level, levels, matchesRule, type RuleSetting } from './settings.js'

/** The settings of rules and of groups of rules. Reports what is wrong and leaves it out. */
export function readRuleSettings(value: JsonValue): Readonly<Record<string, RuleSetting>> {
  const settings = readProperties(value).flatMap(({ name, value, reportName }) => {
    if (!rules.some(({ id }) => matchesRule(name, id))) {
      reportName(unknownName('rule', name, ruleNames()))
      return []
    }
    const setting = readSetting(name, value)
    return setting === undefined ? [] : [[name, setting] as const]
  })
  return Object.fromEntries(settings)
}

/** What a setting can name: all rules, then the groups, then `*` for all. */
export function ruleNames(): readonly string[] {
  const ids = rules.map(({ id }) => id)
  return [...ids, ...new Set(ids.map(id => id.replace(/[^/]*$/, '*'))), '*']
}

function readSetting(pattern: string, value: JsonValue): RuleSetting | undefined {
  if (value.items === undefined) return readLevel(value)
  const [first, second, third] = value.items
  const level = readLevel(first ?? value)
  third?.report('Behind a level and its options nothing more was expected')
  if (level === undefined || second === undefined) return level
  return [level, readOptions(pattern, second)]
}

function readLevel(value: JsonValue): Level | undefined {
  const text = readText(value)
  const level = levels.find(level => level === text)
  if (level === undefined) {
    const quoted = text === undefined ? 'This' : `"${text}"`
    value.report(`${quoted} is no level; error, warning, info, hint or off was expected`)
  }
  return level
}

/** The options of any rule that the pattern matches. */
function readOptions(pattern: string, value: JsonValue): Readonly<Record<string, OptionValue>> {
  const known = rules
    .filter(({ id }) => matchesRule(pattern, id))
    .flatMap(({ options = {} }) => Object.entries(options))
  const entries = readProperties(value).flatMap(({ name, value, reportName }) => {
    const types = known.filter(([known]) => known === name).map(([, option]) => optionType(option))
    const [first] = types
    if (first === undefined) {
      const names = known.map(([name]) => name)
      reportName(`${pattern} has no option "${name}"${suggestName(name, names)}`)
      return []
    }
    const read = types.map(type => type.read(value)).find(read => read !== undefined)
    if (read === undefined) value.report(`The option "${name}" expects ${first.expected}`)
    return read === undefined ? [] : [[name, read] as const]
  })
  return Object.fromEntries(entries)
}

interface OptionType {
  /** Undefined when the value is of another type. */
  read(value: JsonValue): OptionValue | undefined
  /** In words. */
  readonly expected: string
}

/** An option takes values of the type of its default. */
function optionType(option: RuleOption): OptionType {
  switch (typeof option.default) {
    case 'number':
      return {
        read: ({ scalar }) => (typeof scalar === 'number' && scalar >= 0 ? scalar : undefined),
        expected: 'a number, 0 or more',
      }
    case 'boolean':
      return {
        read: ({ scalar }) => (typeof scalar === 'boolean' ? scalar : undefined),
        expected: 'true or false',
      }
    case 'string':
      return { read: readText, expected: 'a text in double quotes' }
    default:
      return { read: readTexts, expected: 'a list of texts' }
  }
}
