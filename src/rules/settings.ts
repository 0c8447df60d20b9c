import type { OptionValue, Rule, RuleContext, Severity } from './rule.js'
import { matchesRule } from './suppressions.js'

export type Level = Severity | 'off'

/** A level, or a level with options of the rule: `["warning", { "words": 40 }]`. */
export type RuleSetting = Level | readonly [Level, { readonly [option: string]: OptionValue }]

/** What a user or a team can change. */
export interface Settings {
  /** By rule id, or by group as `question/*`; the later entry wins. */
  readonly rules?: { readonly [rule: string]: RuleSetting }
}

/** How one rule is to run. */
export interface Configured extends Pick<RuleContext, 'option'> {
  /** Undefined when the user said nothing, so that the rule's own severity holds. */
  readonly level: Level | undefined
}

/** The level and options of a rule under these settings. */
export function configure(rule: Rule, settings: Settings): Configured {
  let level: Level | undefined = rule.isOptional ? 'off' : undefined
  let options: { readonly [option: string]: OptionValue } = {}
  for (const [pattern, setting] of Object.entries(settings.rules ?? {})) {
    if (!matchesRule(pattern, rule.id)) continue
    if (typeof setting === 'string') level = setting
    else [level, options] = setting
  }
  return { level, option: name => options[name] ?? rule.options?.[name]?.default }
}
