import type { Brief } from '../brief/brief.js'
import { endOfLine, removeLines, startOfLine } from '../brief/edits.js'
import { type Lines, lineAt, readLines } from '../brief/lines.js'
import { rules } from './catalogue.js'
import { type LevelComment, readLevelComments } from './level-comments.js'
import { coversLine, levelIn, type PlacedLevel } from './level-of.js'
import type { Finding, Fix, Problem, Rule, RuleContext, Severity } from './rule.js'
import { type Configured, configure, type Layers, matchesRule } from './settings.js'
import { noReason } from './suppression/no-reason.js'
import { unknownRule } from './suppression/unknown-rule.js'
import { unused } from './suppression/unused.js'

export interface LintOptions extends Layers {
  /** `YYYY-MM-DD`; no rule asks the clock. */
  readonly today: string
  /** Without folders; `*.shared.*` makes a brief one that others see. */
  readonly fileName?: string
}

/** A finding before it is known whether and how it is shown. */
interface Found {
  readonly rule: Rule
  readonly finding: Finding
  readonly line: number
  readonly configured: Configured
  readonly hasFailed?: true
}

/** What the rules find in a brief, in the order of the text. */
export function lint(brief: Brief, { today, fileName = '', ...layers }: LintOptions): readonly Problem[] {
  const lines = readLines(brief.text)
  const comments = readLevelComments(brief, lines)
  const isWanted = ({ id }: Rule, { level }: Configured) =>
    level !== 'off' || comments.some(({ rule, level }) => level !== 'off' && matchesRule(rule, id))
  const found = rules.flatMap(rule => {
    const configured = configure(rule, layers)
    return isWanted(rule, configured) ? run(rule, brief, { today, fileName, ...configured }, lines) : []
  })
  const about = checkComments(brief, comments, found, layers, lines)
  return [...found, ...about]
    .flatMap(each => toProblem(each, levelIn(each.line, each.rule, each.configured, comments)))
    .sort((a, b) => a.span.start - b.span.start || rank(a.severity) - rank(b.severity))
}

function run(rule: Rule, brief: Brief, context: RuleContext & Configured, lines: Lines): Found[] {
  try {
    const found = new Map<number, Found>()
    for (const finding of rule.check(brief, context)) {
      const line = lineAt(lines, finding.span.start)
      const key = rule.mayRepeatOnLine ? found.size : line
      if (!found.has(key)) found.set(key, { rule, finding, line, configured: context })
    }
    return [...found.values()]
  } catch (error) {
    const message = `The rule ${rule.id} failed on this brief, so it is not checked here (${String(error)})`
    const finding = { message, span: { start: 0, end: 0 } }
    return [{ rule, finding, line: 0, configured: context, hasFailed: true }]
  }
}

function toProblem({ rule, finding, hasFailed }: Found, placed: PlacedLevel): Problem[] {
  if (placed.level === 'off') return []
  const { message, span, related = [], fixes = [] } = finding
  const severity = hasFailed ? 'info' : severityOf(rule, finding, placed)
  return [{ rule: rule.id, severity, message, span, related, fixes }]
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

function checkComments(
  brief: Brief,
  comments: readonly LevelComment[],
  found: readonly Found[],
  layers: Layers,
  lines: Lines,
): Found[] {
  const louder = comments.filter(({ level }) => level !== 'off')
  /** Whether there is something to silence that nothing but comments silences. */
  const silencesAny = (comment: LevelComment) =>
    found.some(
      ({ rule, line, configured }) =>
        matchesRule(comment.rule, rule.id) &&
        coversLine(comment, line) &&
        levelIn(line, rule, configured, louder).level !== 'off',
    )
  return comments.flatMap(comment => {
    const { rule, ruleSpan, span, reason, level } = comment
    const fixes = [removeComment(brief, comments, comment)]
    const report = (about: Rule, finding: Finding): Found[] => [
      {
        rule: about,
        finding,
        line: lineAt(lines, finding.span.start),
        configured: configure(about, layers),
      },
    ]
    if (!rules.some(({ id }) => matchesRule(rule, id))) {
      return report(unknownRule, { span: ruleSpan, message: `There is no rule "${rule}"`, fixes })
    }
    if (level !== 'off') return []
    if (!silencesAny(comment) && !matchesRule(rule, unused.id)) {
      return report(unused, { span, message: `"${rule}" reports nothing here, so the comment can go`, fixes })
    }
    return reason === undefined
      ? report(noReason, { span, message: 'A suppression needs its reason after a colon' })
      : []
  })
}

/** Takes the whole comment out with its line, or only this id when the comment names others too. */
function removeComment(
  brief: Brief,
  all: readonly LevelComment[],
  { span, ruleSpan, rule }: LevelComment,
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
  const before = text.slice(startOfLine(text, span.start), span.start)
  const after = text.slice(span.end, endOfLine(text, span.end))
  const isWholeLine = before.trim() === '' && after.trim() === ''
  const edit = isWholeLine ? removeLines(text, span) : { span, newText: '' }
  return { title: 'Remove the comment', edits: [edit] }
}
