import type { Brief } from '../../brief/brief.js'
import { rules } from '../../rules/catalogue.js'
import { byHarm } from '../../rules/harm.js'
import { readLevelComments } from '../../rules/level-comments.js'
import { levelOf } from '../../rules/level-of.js'
import type { Problem, Rule, Severity } from '../../rules/rule.js'
import { matchesRule } from '../../rules/settings.js'
import { lineAt, readLines } from '../../text/lines.js'
import { inEnglish, type Translate } from '../../text/message.js'
import { touches } from '../../text/span.js'
import type { Linted } from '../fix/code-actions.js'
import { type Hover, separator } from './hover-text.js'
import { commandUri, ruleLink } from './links.js'

export interface HoverContext extends Linted {
  readonly briefUri: string
  /** The team's configuration file, if there is one. */
  readonly fileUri: string | undefined
}

/**
 * Explains the rules of the problems at a place, or those that a comment there names, and says where their severity comes
 * from.
 */
export function hoverRule(
  brief: Brief,
  offset: number,
  context: HoverContext,
  t: Translate = inEnglish,
): Hover | undefined {
  return hoverComment(brief, offset, t) ?? hoverProblems(brief, offset, context, t)
}

function hoverComment(brief: Brief, offset: number, t: Translate): Hover | undefined {
  const comments = readLevelComments(brief, readLines(brief.text))
  const named = comments.find(({ ruleSpan }) => touches(ruleSpan, offset))
  if (named === undefined) return undefined
  const meant = rules.filter(({ id }) => matchesRule(named.rule, id))
  if (meant.length === 0) return undefined
  const markdown =
    meant.length === 1
      ? meant.map(rule => `${describeRule(rule, t)}\n\n${pageLink(rule, t)}`).join('')
      : meant.map(rule => `- ${describeRule(rule, t)} · \`${rule.id}\``).join('\n')
  return { span: named.ruleSpan, markdown }
}

function hoverProblems(brief: Brief, offset: number, context: HoverContext, t: Translate): Hover | undefined {
  const touched = context.problems.filter(({ span }) => touches(span, offset))
  const [shortest] = touched.map(({ span }) => span).sort((a, b) => a.end - a.start - (b.end - b.start))
  const ids = new Set(byHarm(touched).map(({ rule }) => rule))
  const reported = [...ids].flatMap(id => rules.find(rule => rule.id === id) ?? [])
  if (shortest === undefined || reported.length === 0) return undefined
  const parts = reported.map(rule => {
    const own = touched.filter(problem => problem.rule === rule.id)
    const levels = new Set(own.map(problem => describeLevel(brief, rule, problem, context, t)))
    return `${describeRule(rule, t)}\n\n${[...levels, pageLink(rule, t)].join(' · ')}`
  })
  return { span: shortest, markdown: parts.join(separator) }
}

function describeRule({ summary }: Rule, t: Translate): string {
  return `**${t(summary)}**`
}

/** The id stands last: it is for settings. */
function pageLink({ id }: Rule, t: Translate): string {
  return `${ruleLink(id, t('About this rule'))} · \`${id}\``
}

/** `warning, from .negotiation-brief.json`, with a link to the setting. */
function describeLevel(
  brief: Brief,
  rule: Rule,
  { severity, span }: Problem,
  { options, briefUri, fileUri }: HoverContext,
  t: Translate,
): string {
  const level = nameSeverity(severity, t)
  const line = lineAt(readLines(brief.text), span.start)
  const { level: set, origin, comment } = levelOf(rule, options, brief, line)
  // A finding that is milder than its rule stays so.
  if (set !== severity) return t('{0}, by default', level)
  if (origin === 'settings') {
    const target = commandUri('workbench.action.openSettings', 'negotiationBrief.rules')
    return `${level}, [${t('from your settings')}](${target})`
  }
  if (origin === 'file' && fileUri !== undefined) {
    const target = commandUri('negotiationBrief.goTo', { uri: fileUri, offset: 0 })
    return `${level}, [${t('from {0}', '.negotiation-brief.json')}](${target})`
  }
  if (comment !== undefined) {
    const offset = comment.span.start
    const target = commandUri('negotiationBrief.goTo', { uri: briefUri, offset })
    const commentLine = lineAt(readLines(brief.text), offset) + 1
    return `${level}, [${t('from the comment in line {0}', commentLine)}](${target})`
  }
  return t('{0}, by default', level)
}

function nameSeverity(severity: Severity, t: Translate): string {
  const names = { error: t('error'), warning: t('warning'), info: t('info'), hint: t('hint') }
  return names[severity]
}
