import type { Brief } from '../brief/brief.js'
import { lineAt, readLines } from '../text/lines.js'
import { rules } from './catalogue.js'
import { checkComments } from './check-comments.js'
import { readLevelComments } from './level-comments.js'
import { levelIn, type PlacedLevel } from './level-of.js'
import type { Finding, Problem, Rule, Severity } from './rule.js'
import { type RawFinding, type RuleRun, runRule } from './run-rule.js'
import { configure, type Layers, matchesRule } from './settings.js'

export interface LintOptions extends Layers {
  /** `YYYY-MM-DD`; no rule asks the clock. */
  readonly today: string
  /** Without folders; `*.shared.*` makes a brief one that others see. */
  readonly fileName?: string
}

/** What the rules find in a brief, in the order of the text. */
export function lint(brief: Brief, { today, fileName = '', ...layers }: LintOptions): readonly Problem[] {
  const lines = readLines(brief.text)
  const comments = readLevelComments(brief, lines)
  const runs = rules.map((rule, rank): RuleRun => ({ rule, configured: configure(rule, layers), rank }))
  const isWanted = ({ rule, configured }: RuleRun) =>
    configured.level !== 'off' ||
    comments.some(comment => comment.level !== 'off' && matchesRule(comment.rule, rule.id))
  const found = runs.filter(isWanted).flatMap(run => runRule(run, brief, { today, fileName }))
  const toRun = (rule: Rule) =>
    runs[rules.indexOf(rule)] ?? { rule, configured: configure(rule, layers), rank: -1 }
  return [...found, ...checkComments(brief, comments, found, lines, toRun)]
    .flatMap(each => {
      const { run, finding } = each
      return toShown(each, levelIn(lineAt(lines, finding.span.start), run.rule, run.configured, comments))
    })
    .sort((a, b) => a.start - b.start || a.severityRank - b.severityRank || a.rank - b.rank)
    .map(({ problem }) => problem)
}

interface Shown {
  readonly problem: Problem
  readonly start: number
  readonly severityRank: number
  readonly rank: number
}

function toShown({ run, finding, hasFailed }: RawFinding, placed: PlacedLevel): Shown[] {
  if (placed.level === 'off') return []
  const { message, span, related = [], fixes = [] } = finding
  const severity = hasFailed ? 'info' : severityOf(run.rule, finding, placed)
  const problem = { rule: run.rule.id, severity, message, span, related, fixes }
  return [{ problem, start: span.start, severityRank: rank(severity), rank: run.rank }]
}

/** What the user set holds, but a finding milder than its rule never grows worse than it is by itself. */
function severityOf(rule: Rule, finding: Finding, { level, origin }: PlacedLevel): Severity {
  const own = finding.severity ?? rule.severity
  if (origin === 'default' || level === 'off') return own
  return rank(own) > rank(rule.severity) && rank(own) > rank(level) ? own : level
}

function rank(severity: Severity): number {
  return ['error', 'warning', 'info', 'hint'].indexOf(severity)
}
