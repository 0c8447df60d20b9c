import { parseBrief } from '../../src/brief/parse-brief.js'
import { rules } from '../../src/rules/catalogue.js'
import { lint } from '../../src/rules/lint.js'
import type { Problem } from '../../src/rules/rule.js'
import type { Argument } from '../../src/text/message.js'

/** The templates of all that rules say, parts included, without those that are nothing but the user's words. */
export function templatesOfRules(): ReadonlySet<string> {
  const examples = rules.flatMap(rule =>
    rule.examples.flatMap(({ bad, today }) => problemsIn(bad.replace(/[«»]/g, ''), today)),
  )
  const templates = examples.flatMap(textsOf).flatMap(templatesIn)
  return new Set(templates.filter(template => /\p{L}/u.test(template)))
}

function problemsIn(text: string, today = '2026-11-23'): readonly Problem[] {
  return lint(parseBrief(text), { today, settings: { rules: { '*': 'warning' } } })
}

function textsOf({ message, related, fixes }: Problem): readonly Argument[] {
  return [message, ...related.map(({ message }) => message), ...fixes.map(({ title }) => title)]
}

function templatesIn(argument: Argument): readonly string[] {
  return typeof argument === 'object' ? [argument.template, ...argument.args.flatMap(templatesIn)] : []
}
