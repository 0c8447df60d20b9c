import { roleWords } from '../../brief/facts/role.js'
import type { DefaultKey } from '../../brief/note.js'
import { keyNames } from '../../language/keys.js'
import { sectionKeys } from '../../language/sections.js'
import { english } from '../../language/vocabulary.js'
import { rules } from '../../rules/catalogue.js'
import { rationaleOf } from '../../rules/pages.js'
import { ruleNames } from '../../rules/read-rule-settings.js'
import type { OptionValue, Rule, RuleOptions } from '../../rules/rule.js'
import { levels } from '../../rules/settings.js'

/** A JSON schema of draft 7, with the extensions of Visual Studio Code. */
export interface Schema {
  readonly [keyword: string]: unknown
}

/** The schema of `.negotiation-brief.json`. */
export function configurationSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'What a team agreed on for its negotiation briefs',
    type: 'object',
    allowTrailingCommas: true,
    properties: {
      $schema: { type: 'string', description: 'The address of this schema.' },
      rules: { description: 'How bad the findings of rules and of groups of rules are.', ...rulesSchema() },
      sections: namesSchema(
        'Further headings by which sections are known.',
        sectionKeys.map(key => [key, english.sections[key].name]),
      ),
      keys: namesSchema(
        'Further keys by which labelled values are known.',
        keyNames.map(key => [key, english.keys[key].name]),
      ),
      ...defaultSchemas,
    },
    additionalProperties: false,
  }
}

/**
 * The schema of levels and options by rule or group, the same in the editor's settings and in the file. Rules without
 * options appear only as names, because the editor reads the whole schema at each start.
 */
export function rulesSchema(): Schema {
  return {
    type: 'object',
    propertyNames: { enum: ruleNames(), enumDescriptions: ruleNames().map(describe) },
    properties: Object.fromEntries(
      rules.flatMap(rule => (rule.options === undefined ? [] : [[rule.id, ruleSchema(rule, rule.options)]])),
    ),
    additionalProperties: settingSchema({ type: 'object' }),
  }
}

function describe(name: string): string {
  if (name === '*') return 'All rules.'
  const rule = rules.find(({ id }) => id === name)
  return rule?.summary ?? `All rules of the group "${name.slice(0, -2)}".`
}

function settingSchema(options: Schema): Schema {
  const level = { enum: levels }
  return { anyOf: [level, { type: 'array', minItems: 1, maxItems: 2, items: [level, options] }] }
}

function ruleSchema({ id, severity, summary }: Rule, options: RuleOptions): Schema {
  const defaults = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]))
  return {
    description: summary,
    defaultSnippets: [{ label: 'with options', body: [severity, defaults] }],
    ...settingSchema(optionsSchema(id, options)),
  }
}

function optionsSchema(id: string, options: RuleOptions): Schema {
  const meanings = rationaleOf(id)?.options ?? {}
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(options).map(([name, { default: value }]) => [
        name,
        { description: `${meanings[name]}.`, default: value, ...typeSchema(value) },
      ]),
    ),
    additionalProperties: false,
  }
}

function typeSchema(value: OptionValue): Schema {
  if (typeof value === 'number') return { type: 'number', minimum: 0 }
  return typeof value === 'object' ? texts : { type: typeof value }
}

const text: Schema = { type: 'string', minLength: 1 }
const texts: Schema = { type: 'array', items: text }

function namesSchema(description: string, names: readonly (readonly [key: string, name: string])[]): Schema {
  return {
    description,
    type: 'object',
    properties: Object.fromEntries(
      names.map(([key, name]) => [key, { description: `Further names for "${name}".`, ...texts }]),
    ),
    additionalProperties: false,
  }
}

const defaultSchemas: { readonly [Key in DefaultKey]: Schema } = {
  team: { description: 'Who is on our side, where a brief does not say it.', anyOf: [text, texts] },
  role: { description: 'Our role, where a brief does not say it.', enum: roleWords },
  currency: { description: 'The currency, where a brief does not say it, as "EUR".', ...text },
  unit: { description: 'What amounts count in, where a brief does not say it, as "per year".', ...text },
  language: {
    description:
      'The language, where a brief does not say it: "en", "de", "fr" or "es". Without it the headings decide.',
    ...text,
  },
  dateOrder: {
    description: 'How to read dates such as 03/12/2026, where a brief does not say it.',
    enum: ['dmy', 'mdy', 'ymd'],
  },
  weekend: {
    description: 'The days on which nobody works, as "fri-sat" or "none"; Saturday and Sunday without it.',
    anyOf: [text, texts],
  },
}
