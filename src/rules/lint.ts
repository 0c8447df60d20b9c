import type { Brief } from '../brief/brief.js'
import { isEmptyNote } from '../brief/facts/parts.js'
import { isCopyName } from '../brief/secrets.js'
import { type Lines, lineAt, readLines } from '../text/lines.js'
import { type Message, msg } from '../text/message.js'
import { shareLeak } from './brief/share-leak.js'
import { rules } from './catalogue.js'
import { checkComments } from './check-comments.js'
import { readLevelComments } from './level-comments.js'
import { levelIn, type PlacedLevel } from './level-of.js'
import type { Finding, Problem, Reading, Rule, Severity } from './rule.js'
import { type RawFinding, type RuleRun, runRule } from './run-rule.js'
import { configure, type Layers, matchesRule } from './settings.js'

export interface LintOptions extends Layers {
  /** `YYYY-MM-DD`. No rule asks the clock. */
  readonly today: string
  /** Without folders. A name `*.shared.*` says that others see the brief; a copy `*.for-other.*` is checked for leaks only. */
  readonly fileName?: string
  /** Whether gaps are warnings, as in a brief whose status is ready; otherwise those of a draft are hints. */
  readonly mustBeReady?: boolean
}

/** The problems that the rules find in a brief, in text order. */
export function lint(
  brief: Brief,
  { today, fileName = '', mustBeReady = false, ...layers }: LintOptions,
): readonly Problem[] {
  const lines = readLines(brief.text)
  const comments = readLevelComments(brief, lines)
  const runs = rules.map((rule, rank): RuleRun => ({ rule, configured: configure(rule, layers), rank }))
  const isCopy = isCopyName(fileName)
  const isWanted = ({ rule, configured }: RuleRun) =>
    (!isCopy || rule === shareLeak) &&
    (configured.level !== 'off' ||
      comments.some(comment => comment.level !== 'off' && matchesRule(comment.rule, rule.id)))
  const placeOf = ({ run: { rule, configured }, finding }: RawFinding) =>
    levelIn(lineAt(lines, finding.span.start), rule, configured, comments)
  const wanted = isEmptyNote(brief) ? [] : runs.filter(isWanted)
  const run = (those: readonly RuleRun[]) =>
    those.flatMap(run => runRule(run, brief, { today, fileName, mustBeReady }))
  const first = run(wanted.filter(({ rule }) => rule.isAlone))
  const isAlone = first.some(each => each.failure === undefined && placeOf(each).level !== 'off')
  const found = isAlone ? first : [...first, ...run(wanted.filter(({ rule }) => !rule.isAlone))]
  const toRun = (rule: Rule) =>
    runs[rules.indexOf(rule)] ?? { rule, configured: configure(rule, layers), rank: -1 }
  const checked = isAlone ? [] : checkComments(brief, comments, found, lines, toRun)
  return [...found, ...checked]
    .flatMap(each => toShown(each, placeOf(each), lines))
    .sort((a, b) => a.start - b.start || a.severityRank - b.severityRank || a.rank - b.rank)
    .map(({ problem }) => problem)
}

interface RankedProblem {
  readonly problem: Problem
  readonly start: number
  readonly severityRank: number
  readonly rank: number
}

function toShown(
  { run, finding, failure, isAside }: RawFinding,
  placed: PlacedLevel,
  lines: Lines,
): RankedProblem[] {
  if (placed.level === 'off') return []
  const { span, related = [], likely = [], fixes = [] } = finding
  const message = withReadings(finding.message, likely, lines)
  const severity = failure ? 'info' : severityOf(run.rule, finding, placed, isAside)
  const problem = {
    ...{ rule: run.rule.id, severity, message, span, related, fixes },
    ...(likely.length > 0 && { likely }),
    ...(failure && { failure }),
  }
  return [{ problem, start: span.start, severityRank: rank(severity), rank: run.rank }]
}

/** The user's level, but no worse than the finding's own when that is milder than its rule. */
function severityOf(rule: Rule, finding: Finding, { level, origin }: PlacedLevel, isAside = false): Severity {
  const written = finding.severity ?? rule.severity
  const isGuess = finding.likely !== undefined && finding.likely.length > 0
  const own = isGuess && written === 'error' ? 'warning' : written
  if (origin === 'default' || level === 'off') return isAside ? 'hint' : own
  return rank(own) > rank(rule.severity) && rank(own) > rank(level) ? own : level
}

/** The message with how its facts were read: `… (read as a limit of €47k, line 14)`. */
function withReadings(message: Message, likely: readonly Reading[], lines: Lines): Message {
  return likely.reduce(
    (whole, { span, message: how }) => msg`${whole} (${how}, line ${lineAt(lines, span.start) + 1})`,
    message,
  )
}

function rank(severity: Severity): number {
  return ['error', 'warning', 'info', 'hint'].indexOf(severity)
}
