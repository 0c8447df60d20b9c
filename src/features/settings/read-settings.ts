import type { OptionValue } from '../../rules/rule.js'
import type { Level, RuleSetting, Settings } from '../../rules/settings.js'

const levels: readonly Level[] = ['error', 'warning', 'info', 'hint', 'off']

/** The settings in a value that people wrote, such as the content of `negotiationBrief.rules`; what makes no sense is left out. */
export function readSettings(rules: unknown): Settings {
  if (!isRecord(rules)) return {}
  const entries = Object.entries(rules).flatMap(([rule, value]) => {
    const setting = readSetting(value)
    return setting === undefined ? [] : [[rule, setting] as const]
  })
  return { rules: Object.fromEntries(entries) }
}

function readSetting(value: unknown): RuleSetting | undefined {
  if (!Array.isArray(value)) return readLevel(value)
  const [first, options]: readonly unknown[] = value
  const level = readLevel(first)
  return level === undefined || !isRecord(options) ? level : [level, readOptions(options)]
}

function readLevel(value: unknown): Level | undefined {
  return levels.find(level => level === value)
}

function readOptions(options: Record<string, unknown>): Record<string, OptionValue> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) =>
      isOptionValue(value) ? [[name, value] as const] : [],
    ),
  )
}

function isOptionValue(value: unknown): value is OptionValue {
  if (Array.isArray(value)) return value.every(part => typeof part === 'string')
  return ['number', 'boolean', 'string'].includes(typeof value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
