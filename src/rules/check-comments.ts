import type { Brief } from '../brief/brief.js'
import { endOfLine, removeLines, startOfLine } from '../text/edits.js'
import { type Lines, lineAt } from '../text/lines.js'
import { msg } from '../text/message.js'
import { rules } from './catalogue.js'
import type { LevelComment } from './level-comments.js'
import { coversLine, levelIn } from './level-of.js'
import type { Finding, Fix, Rule } from './rule.js'
import type { RawFinding, RuleRun } from './run-rule.js'
import { matchesRule } from './settings.js'
import { noReason } from './suppression/no-reason.js'
import { unknownRule } from './suppression/unknown-rule.js'
import { unused } from './suppression/unused.js'

/** The problems of the suppression comments themselves: unknown rules, nothing to suppress, no reason. */
export function checkComments(
  brief: Brief,
  comments: readonly LevelComment[],
  found: readonly RawFinding[],
  lines: Lines,
  toRun: (rule: Rule) => RuleRun,
): readonly RawFinding[] {
  const lineOf = ({ span }: Finding) => lineAt(lines, span.start)
  const louder = comments.filter(({ level }) => level !== 'off')
  /** Whether it suppresses a finding that would be reported without suppression comments. */
  const silencesAny = (comment: LevelComment) =>
    found.some(
      ({ run: { rule, configured }, finding }) =>
        matchesRule(comment.rule, rule.id) &&
        coversLine(comment, lineOf(finding)) &&
        levelIn(lineOf(finding), rule, configured, louder).level !== 'off',
    )
  return comments.flatMap(comment => {
    const { rule, ruleSpan, span, reason, level } = comment
    const fixes = [removeComment(brief, comments, comment)]
    const report = (rule: Rule, finding: Finding): RawFinding[] => [{ run: toRun(rule), finding }]
    if (!rules.some(({ id }) => matchesRule(rule, id))) {
      return report(unknownRule, { span: ruleSpan, message: msg`There is no rule "${rule}"`, fixes })
    }
    if (level !== 'off') return []
    if (!silencesAny(comment) && !matchesRule(rule, unused.id)) {
      return report(unused, {
        span,
        message: msg`"${rule}" has nothing to report here: the comment can go`,
        fixes,
      })
    }
    return reason === undefined
      ? report(noReason, { span, message: msg`Say after a colon why this is accepted` })
      : []
  })
}

/** Removes the comment with its line, or only this rule id when the comment names others too. */
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
      title: msg`Remove "${rule}" from the comment`,
      edits: [{ span: { start, end: ruleSpan.end + (isLast ? 0 : after.length) }, newText: '' }],
    }
  }
  const before = text.slice(startOfLine(text, span.start), span.start)
  const after = text.slice(span.end, endOfLine(text, span.end))
  const isWholeLine = before.trim() === '' && after.trim() === ''
  const edit = isWholeLine ? removeLines(text, span) : { span, newText: '' }
  return { title: msg`Remove the comment`, edits: [edit] }
}
