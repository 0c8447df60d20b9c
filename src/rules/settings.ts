import type { OptionValue, OptionValues, Rule, RuleOptions } from './rule.js'

/** From the most severe to none. */
export const levels = ['error', 'warning', 'info', 'hint', 'off'] as const

export type Level = (typeof levels)[number]

/** A level, or a level with the rule's options: `["warning", { "words": 40 }]`. */
export type RuleSetting = Level | readonly [Level, { readonly [option: string]: OptionValue }]

/** What a user or a team can change. */
export interface Settings {
  /** By rule id, by group (`question/*`) or for all (`*`). The most specific entry wins, then the last. */
  readonly rules?: { readonly [rule: string]: RuleSetting }
}

/** Where settings come from, apart from the comments of the brief. */
export interface Layers {
  /** The editor's settings. */
  readonly settings?: Settings
  /** The configuration file, which overrides the editor's settings. */
  readonly file?: Settings
}

/** What decided the level of a rule. */
export type Origin = 'comment' | 'file' | 'settings' | 'default'

/** The level and options of one rule, before comments in the brief change the level. */
export interface Configured {
  readonly level: Level
  readonly origin: Origin
  readonly options: OptionValues
}

/** The level and options of a rule. The most specific entry that sets an option wins. */
export function configure(rule: Rule, { settings, file }: Layers): Configured {
  let level: Level = rule.isOptional ? 'off' : rule.severity
  let origin: Origin = 'default'
  let options: { readonly [option: string]: OptionValue } = {}
  for (const [layer, entries] of [
    ['settings', entriesFor(rule, settings)],
    ['file', entriesFor(rule, file)],
  ] as const)
    for (const setting of entries) {
      origin = layer
      level = typeof setting === 'string' ? setting : setting[0]
      if (typeof setting !== 'string') options = { ...options, ...setting[1] }
    }
  return { level, origin, options: rule.options === undefined ? noOptions : valuesOf(rule.options, options) }
}

const noOptions: OptionValues = {}

/** The values that were set. An option that was not set, or set to another type, has its default. */
function valuesOf(
  options: RuleOptions,
  set: { readonly [option: string]: OptionValue | undefined },
): OptionValues {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => {
      const value = set[name]
      return [name, value !== undefined && isAlike(value, option.default) ? value : option.default]
    }),
  )
}

function isAlike(a: OptionValue, b: OptionValue): boolean {
  return typeof a === typeof b && Array.isArray(a) === Array.isArray(b)
}

/** The entries that apply to a rule, the most specific last. */
function entriesFor(rule: Rule, settings: Settings | undefined): readonly RuleSetting[] {
  if (settings?.rules === undefined) return []
  return Object.entries(settings.rules)
    .filter(([pattern]) => matchesRule(pattern, rule.id))
    .sort(([a], [b]) => specificity(a) - specificity(b))
    .map(([, setting]) => setting)
}

/** How specific a pattern is: `*` 0, a group 1, one rule 2. */
export function specificity(pattern: string): number {
  return pattern === '*' ? 0 : pattern.endsWith('/*') ? 1 : 2
}

/** Whether a pattern, a rule id, `group/*` or `*`, covers a rule id. */
export function matchesRule(pattern: string, id: string): boolean {
  return pattern.endsWith('/*') ? id.startsWith(pattern.slice(0, -1)) : pattern === '*' || pattern === id
}
