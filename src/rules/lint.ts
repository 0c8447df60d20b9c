import type { Brief } from '../brief/brief.js'
import { keepRecent } from '../text/keep-recent.js'
import { lineAt, readLines } from '../text/lines.js'
import { rules } from './catalogue.js'
import { checkComments } from './check-comments.js'
import { hasLevelComments, readLevelComments } from './level-comments.js'
import { levelIn, type PlacedLevel } from './level-of.js'
import type { Finding, Problem, Rule, Severity } from './rule.js'
import { type Found, type RuleRun, runRules } from './run-rules.js'
import { configure, type Layers, matchesRule } from './settings.js'

export interface LintOptions extends Layers {
  /** `YYYY-MM-DD`; no rule asks the clock. */
  readonly today: string
  /** Without folders; `*.shared.*` makes a brief one that others see. */
  readonly fileName?: string
}

/** What the rules find in a brief, in the order of the text. What an earlier lint found is used again where it holds. */
export function lint(brief: Brief, options: LintOptions): readonly Problem[] {
  const steps = lintInSteps(brief, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same for those who have other things to do between one rule and the next. */
export function* lintInSteps(
  brief: Brief,
  { today, fileName = '', ...layers }: LintOptions,
): Generator<void, readonly Problem[]> {
  const lines = hasLevelComments(brief) ? readLines(brief.text) : { starts: [0] }
  const comments = readLevelComments(brief, lines)
  const loud = comments.filter(({ level }) => level !== 'off').map(({ rule }) => rule)
  const layersKey = JSON.stringify({
    settings: { rules: layers.settings?.rules },
    file: { rules: layers.file?.rules },
  })
  const runs = listRuns(layersKey)
  const toRun = (rule: Rule) =>
    runs[rules.indexOf(rule)] ?? { rule, configured: configure(rule, layers), rank: -1 }
  const isWanted = ({ rule, configured }: RuleRun) =>
    configured.level !== 'off' || loud.some(pattern => matchesRule(pattern, rule.id))
  const key = JSON.stringify([today, fileName, layersKey, loud])
  const found = yield* runRules(brief, { key, today, fileName, listRuns: () => runs.filter(isWanted) })
  const about = comments.length === 0 ? [] : checkComments(brief, comments, found, lines, toRun)
  const levelOf = ({ run: { rule, configured }, finding }: Found) =>
    comments.length === 0
      ? configured
      : levelIn(lineAt(lines, finding.span.start), rule, configured, comments)
  return [...found, ...about]
    .flatMap(each => toShown(each, levelOf(each)))
    .sort((a, b) => a.start - b.start || a.severityRank - b.severityRank || a.rank - b.rank)
    .map(({ problem }) => problem)
}

/** All rules of the catalogue, the same for all briefs. */
const listRuns = keepRecent((layersKey): readonly RuleRun[] => {
  const layers: Layers = JSON.parse(layersKey)
  return rules.map((rule, rank) => ({ rule, configured: configure(rule, layers), rank }))
})

interface Shown {
  readonly problem: Problem
  readonly start: number
  readonly severityRank: number
  readonly rank: number
}

function toShown({ run, finding, failure }: Found, placed: PlacedLevel): Shown[] {
  if (placed.level === 'off') return []
  const { message, span, related = [], fixes = [] } = finding
  const severity = failure ? 'info' : severityOf(run.rule, finding, placed)
  const problem = { rule: run.rule.id, severity, message, span, related, fixes, ...(failure && { failure }) }
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
