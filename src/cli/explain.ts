import { rulePage } from '../features/hover/rule-page.js'
import { rules } from '../rules/catalogue.js'
import { nearest } from '../rules/nearest.js'
import { stripControlCharacters } from './format-report.js'
import type { Outcome } from './terminal.js'

/** The page of a rule; without an id, the list of all rules. */
export function explain(id: string | undefined): Outcome {
  if (id === undefined) return { stdout: list(), stderr: '', exitCode: 0 }
  const rule = rules.find(rule => rule.id === id)
  if (rule !== undefined) return { stdout: rulePage(rule), stderr: '', exitCode: 0 }
  const near = nearest(
    id,
    rules.map(rule => rule.id),
  )
  const advice = near === undefined ? '' : ` Did you mean ${near}?`
  return {
    stdout: '',
    stderr: `There is no rule "${stripControlCharacters(id)}".${advice} All rules: negotiation-brief explain\n`,
    exitCode: 2,
  }
}

function list(): string {
  const width = Math.max(...rules.map(({ id }) => id.length))
  const lines = rules.map(({ id, severity, isOptional, summary }) => {
    const level = isOptional ? 'off' : severity
    return `${id.padEnd(width)}  ${level.padEnd('warning'.length)}  ${summary}\n`
  })
  return `${lines.join('')}\nMore about one of them: negotiation-brief explain ${rules[0]?.id}\n`
}
