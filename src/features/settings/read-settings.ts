import type { JsonValue } from '../../rules/json-value.js'
import { readRuleSettings } from '../../rules/read-rule-settings.js'
import type { Settings } from '../../rules/settings.js'

export interface ReadSettings {
  /** What could be used. */
  readonly settings: Settings
  /** What is wrong and where: `negotiationBrief.rules › question/why: "loud" is no level; …`. */
  readonly errors: readonly string[]
}

/** Reads the value of the editor's setting `negotiationBrief.rules`; undefined when it is not set. */
export function readSettings(rules: unknown): ReadSettings {
  if (rules === undefined) return { settings: {}, errors: [] }
  const errors: string[] = []
  const value = toJsonValue(rules, 'negotiationBrief.rules', error => errors.push(error))
  return { settings: { rules: readRuleSettings(value) }, errors }
}

/** `place` is the path of names down to the value. */
function toJsonValue(value: unknown, place: string, addError: (error: string) => void): JsonValue {
  const report = (message: string) => addError(`${place}: ${message}`)
  if (Array.isArray(value)) return { items: value.map(item => toJsonValue(item, place, addError)), report }
  if (typeof value !== 'object' || value === null) return { scalar: value, report }
  const properties = Object.entries(value).map(([name, member]) => ({
    name,
    value: toJsonValue(member, `${place} › ${name}`, addError),
    reportName: report,
  }))
  return { properties, report }
}
