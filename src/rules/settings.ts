import type { OptionValue, OptionValues, Rule, RuleOptions } from './rule.js'

/** From the worst to none. */
export const levels = ['error', 'warning', 'info', 'hint', 'off'] as const

export type Level = (typeof levels)[number]

/** A level, or a level with options of the rule: `["warning", { "words": 40 }]`. */
export type RuleSetting = Level | readonly [Level, { readonly [option: string]: OptionValue }]

/** What a user or a team can change. */
export interface Settings {
  /** By rule id, by group as `question/*`, or for all as `*`; the more specific entry wins, then the later. */
  readonly rules?: { readonly [rule: string]: RuleSetting }
}

/** The places in which settings can stand, beside the comments of the brief. */
export interface Layers {
  /** Those of the editor. */
  readonly settings?: Settings
  /** Those of the configuration file, which win over the editor's. */
  readonly file?: Settings
}

/** Where the level of a rule comes from. */
export type Origin = 'comment' | 'file' | 'settings' | 'default'

/** How one rule is to run, comments apart. */
export interface Configured {
  readonly level: Level
  readonly origin: Origin
  readonly options: OptionValues
}

/** The level and options of a rule. An option holds as the strongest entry says that names it. */
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
  return { level, origin, options: valuesOf(rule.options ?? {}, options) }
}

/** The values that were set, or the defaults where none of that type was. */
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

/** What the settings say about a rule, the strongest last. */
function entriesFor(rule: Rule, settings: Settings | undefined): readonly RuleSetting[] {
  return Object.entries(settings?.rules ?? {})
    .filter(([pattern]) => matchesRule(pattern, rule.id))
    .sort(([a], [b]) => specificity(a) - specificity(b))
    .map(([, setting]) => setting)
}

/** How narrowly a pattern names rules: `*` 0, a group 1, one rule 2. */
export function specificity(pattern: string): number {
  return pattern === '*' ? 0 : pattern.endsWith('/*') ? 1 : 2
}

/** Whether a rule id is the one named, or of the group named by `group/*`. */
export function matchesRule(pattern: string, id: string): boolean {
  return pattern.endsWith('/*') ? id.startsWith(pattern.slice(0, -1)) : pattern === '*' || pattern === id
}
