import { rules } from '../rules/catalogue.js'
import type { Rule } from '../rules/rule.js'
import type { Outcome } from './terminal.js'

/** The page of a rule as text, or without an id the list of all rules. */
export function explain(id: string | undefined): Outcome {
  if (id === undefined) return { stdout: list(), stderr: '', exitCode: 0 }
  const rule = rules.find(rule => rule.id === id)
  if (rule !== undefined) return { stdout: page(rule), stderr: '', exitCode: 0 }
  const near = nearest(id)
  const advice = near === undefined ? '' : ` Did you mean ${near}?`
  return {
    stdout: '',
    stderr: `There is no rule "${id}".${advice} All rules: negotiation-brief explain\n`,
    exitCode: 2,
  }
}

function list(): string {
  const width = Math.max(...rules.map(({ id }) => id.length))
  const lines = rules.map(
    rule => `${rule.id.padEnd(width)}  ${level(rule).padEnd('warning'.length)}  ${rule.summary}\n`,
  )
  return `${lines.join('')}\nMore about one of them: negotiation-brief explain ${rules[0]?.id}\n`
}

function level({ isOptional, severity }: Rule): string {
  return isOptional ? 'off' : severity
}

function page(rule: Rule): string {
  const { id, severity, isOptional, summary, why, source, options = {}, examples } = rule
  const optionLines = Object.entries(options).map(
    ([name, option]) => `${name}: ${option.description} (${JSON.stringify(option.default)} unless set)`,
  )
  return [
    `${id} (${severity}${isOptional ? ', off unless turned on' : ''})`,
    summary,
    `Why: ${why}`,
    `Source: ${source}`,
    ...(optionLines.length === 0 ? [] : [`Options:\n${indent(optionLines.join('\n'))}`]),
    ...examples.flatMap(({ bad, messages, fixed, good }) => [
      `Reported, between « and »:\n${indent(bad)}`,
      indent(messages.map(message => `-> ${message}`).join('\n')),
      ...(fixed === undefined ? [] : [`After the quick fix:\n${indent(fixed)}`]),
      `Good:\n${indent(good)}`,
    ]),
  ]
    .map(paragraph => `${paragraph}\n`)
    .join('\n')
}

function indent(text: string): string {
  return text.trim().replace(/^(?=.)/gm, '    ')
}

/** The rule that was probably meant: one of that name in some group, or the most alike one. */
function nearest(id: string): string | undefined {
  const named = rules.find(rule => rule.id.endsWith(`/${id}`))
  if (named !== undefined) return named.id
  const [best] = rules
    .map(rule => ({ id: rule.id, distance: distance(id.toLowerCase(), rule.id) }))
    .sort((a, b) => a.distance - b.distance)
  return best !== undefined && best.distance <= best.id.length / 3 ? best.id : undefined
}

/** How many letters must be put in, taken out or replaced to come from one text to the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < to.length; j++) {
      const replaced = (row[j] ?? 0) + (from[i] === to[j] ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
