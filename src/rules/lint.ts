import type { Brief } from '../brief/brief.js'
import { type Lines, lineAt, readLines } from '../brief/lines.js'
import { rules } from './catalogue.js'
import type { Finding, Fix, Problem, Rule, RuleContext, Severity } from './rule.js'
import { type Configured, configure, type Settings } from './settings.js'
import { noReason } from './suppression/no-reason.js'
import { unknownRule } from './suppression/unknown-rule.js'
import { unused } from './suppression/unused.js'
import { matchesRule, readSuppressions, type Suppression } from './suppressions.js'

export interface LintOptions {
  /** `YYYY-MM-DD`; no rule asks the clock. */
  readonly today: string
  readonly settings?: Settings
  /** Without folders; `*.shared.*` makes a brief one that others see. */
  readonly fileName?: string
}

/** What the rules find in a brief, in the order of the text. */
export function lint(brief: Brief, { today, settings = {}, fileName = '' }: LintOptions): readonly Problem[] {
  const lines = readLines(brief.text)
  const found = rules.flatMap(rule => {
    const configured = configure(rule, settings)
    return configured.level === 'off' ? [] : run(rule, brief, { today, fileName, ...configured }, lines)
  })
  const suppressions = readSuppressions(brief, lines)
  const isSilenced = (problem: Problem) =>
    suppressions.some(suppression => silences(suppression, problem, lines))
  const about =
    suppressions.length === 0 ? [] : checkSuppressions(brief, suppressions, found, settings, lines)
  return [
    ...found.filter(problem => !isSilenced(problem)),
    ...about.filter(problem => !isSilenced(problem)),
  ].sort((a, b) => a.span.start - b.span.start || rank(a.severity) - rank(b.severity))
}

function run(rule: Rule, brief: Brief, context: RuleContext & Configured, lines: Lines): Problem[] {
  try {
    const problems = new Map<number, Problem>()
    for (const finding of rule.check(brief, context)) {
      const line = lineAt(lines, finding.span.start)
      const key = rule.mayRepeatOnLine ? problems.size : line
      if (!problems.has(key)) problems.set(key, toProblem(rule, finding, context))
    }
    return [...problems.values()]
  } catch (error) {
    const message = `The rule ${rule.id} failed on this brief, so it is not checked here (${String(error)})`
    return [{ rule: rule.id, severity: 'info', message, span: { start: 0, end: 0 }, related: [], fixes: [] }]
  }
}

function toProblem(rule: Rule, finding: Finding, { level }: Configured): Problem {
  return {
    rule: rule.id,
    severity: severityOf(rule, finding, level),
    message: finding.message,
    span: finding.span,
    related: finding.related ?? [],
    fixes: finding.fixes ?? [],
  }
}

/** What the user set holds, but a finding milder than its rule never grows worse than it is by itself. */
function severityOf(rule: Rule, finding: Finding, level: Configured['level']): Severity {
  const own = finding.severity ?? rule.severity
  if (level === undefined || level === 'off') return own
  return rank(own) > rank(rule.severity) && rank(own) > rank(level) ? own : level
}

function rank(severity: Severity): number {
  return ['error', 'warning', 'info', 'hint'].indexOf(severity)
}

function silences(suppression: Suppression, problem: Problem, lines: Lines): boolean {
  if (!matchesRule(suppression.rule, problem.rule)) return false
  const line = lineAt(lines, problem.span.start)
  return line >= suppression.firstLine && line <= suppression.lastLine
}

function checkSuppressions(
  brief: Brief,
  suppressions: readonly Suppression[],
  found: readonly Problem[],
  settings: Settings,
  lines: Lines,
): Problem[] {
  return suppressions.flatMap(suppression => {
    const { rule, ruleSpan, span, reason } = suppression
    const fixes = [removeSuppression(brief, suppressions, suppression)]
    const report = (about: Rule, finding: Finding) => {
      const configured = configure(about, settings)
      return configured.level === 'off' ? [] : [toProblem(about, finding, configured)]
    }
    if (!rules.some(({ id }) => matchesRule(rule, id))) {
      return report(unknownRule, { span: ruleSpan, message: `There is no rule "${rule}"`, fixes })
    }
    if (!found.some(problem => silences(suppression, problem, lines)) && !matchesRule(rule, unused.id)) {
      return report(unused, { span, message: `"${rule}" reports nothing here, so the comment can go`, fixes })
    }
    return reason === undefined
      ? report(noReason, { span, message: 'A suppression needs its reason after a colon' })
      : []
  })
}

/** Takes the whole comment out with its line, or only this id when the comment names others too. */
function removeSuppression(
  brief: Brief,
  all: readonly Suppression[],
  { span, ruleSpan, rule }: Suppression,
): Fix {
  const { text } = brief
  if (all.some(other => other.span === span && other.ruleSpan !== ruleSpan)) {
    const after = /^[\s,]+/.exec(text.slice(ruleSpan.end, span.end))?.[0] ?? ''
    const before = /,\s*$/.exec(text.slice(span.start, ruleSpan.start))?.[0] ?? ''
    const isLast = !after.includes(',')
    const start = ruleSpan.start - (isLast ? before.length : 0)
    return {
      title: `Remove "${rule}" from the comment`,
      edits: [{ span: { start, end: ruleSpan.end + (isLast ? 0 : after.length) }, newText: '' }],
    }
  }
  const lineStart =
    Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1
  const isWholeLine =
    text.slice(lineStart, span.start).trim() === '' &&
    /^[ \t]*(?:\r\n|\n|\r|$(?![\s\S]))/.test(text.slice(span.end))
  const tail = isWholeLine ? (/^[ \t]*(?:\r\n|\n|\r)?/.exec(text.slice(span.end))?.[0].length ?? 0) : 0
  return {
    title: 'Remove the comment',
    edits: [{ span: { start: isWholeLine ? lineStart : span.start, end: span.end + tail }, newText: '' }],
  }
}
