import type { Brief } from '../../brief/brief.js'
import { readWorksheet } from '../../brief/facts/worksheet.js'
import { findSections } from '../../markdown/outline.js'
import { absentSections } from '../../rules/brief/section-missing.js'
import { shareLeak } from '../../rules/brief/share-leak.js'
import { stale } from '../../rules/brief/stale.js'
import { byHarm } from '../../rules/harm.js'
import type { LintOptions } from '../../rules/lint.js'
import { revealsLimit } from '../../rules/question/reveals-limit.js'
import type { Problem } from '../../rules/rule.js'
import { batnaSum } from '../../rules/walkaway/batna-sum.js'
import { inEnglish, type Translate, toText } from '../../text/message.js'
import type { Edit, Span } from '../../text/span.js'
import { isDebriefDue } from '../debrief/end.js'
import { workOutBatna } from '../debrief/worksheet.js'
import { isAboutParts, restsOnReading } from '../read/rests-on-reading.js'
import { type RefactorKind, refactorings } from '../refactor/refactor.js'
import { addMissingSections } from './add-sections.js'
import { fixAll, hasSafeFix } from './fix-all.js'
import { isGap } from './gaps.js'
import { ignoreHere, ignoreInFile } from './ignore.js'

/** An entry in the quick-fix or refactoring menu of the editor. */
export interface CodeAction {
  /** An order: `Add a BATNA`. */
  readonly title: string
  readonly kind: 'quickfix' | RefactorKind
  /** The edits, or what is needed to compute them once the action is chosen. */
  readonly effect: ActionEffect
  /** The problems that it solves. */
  readonly problems: readonly Problem[]
  /** Whether it is the usual choice. */
  readonly isPreferred: boolean
}

export type ActionEffect =
  | { readonly kind: 'edit'; readonly edits: readonly Edit[] }
  | { readonly kind: 'addSections' }
  | { readonly kind: 'fixAll'; readonly rule: string }
  | { readonly kind: 'command'; readonly name: ActionCommand; readonly span: Span }

/**
 * A command for the editor to run: go to the next gap, offer the ways to ignore the problems at the span, show what was
 * read there, propose to make a brief of the text, share a copy for others, write a debrief, or work out what the BATNA is
 * worth.
 */
export type ActionCommand =
  | 'nextGap'
  | 'ignoreProblem'
  | 'showWhatWasRead'
  | 'makeBrief'
  | 'share'
  | 'writeDebrief'
  | 'workOutBatna'

/** The problems of a brief, and the options they were found with. */
export interface Linted {
  readonly problems: readonly Problem[]
  readonly options: LintOptions
}

/**
 * The actions at the span: fixes of problems, worst first, then fixes of many at once, rewrites that need no problem, and
 * last the ways to ignore a rule, as a single entry if there are several rules.
 */
export function codeActions(
  brief: Brief,
  { problems, options }: Linted,
  span: Span,
  t: Translate = inEnglish,
): readonly CodeAction[] {
  const touched = touchedBy(problems, span)
  const all = [...addAll(brief, touched, t), ...rulesOf(touched).flatMap(rule => fixAllOf(rule, problems, t))]
  const fixes = fixesOf(touched, all, t)
  const known = new Set(fixes.map(({ effect }) => JSON.stringify(effect)))
  const rewritten = refactorings(brief, span, options.today, t).map(({ title, kind, edits }) =>
    plainAction(title, { kind: 'edit', edits }, [], kind),
  )
  return [
    ...copyForOthers(problems, touched, t),
    ...fixes,
    ...setBatnaValue(brief, touched, t),
    ...goToNextGap(brief, touched, span, t),
    ...all,
    ...makeBrief(touched, t),
    ...debriefActions(brief, touched, span, options.today, t),
    ...rewritten.filter(({ effect }) => !known.has(JSON.stringify(effect))),
    ...showReading(touched, t),
    ...(rulesOf(touched).length > 1
      ? [plainAction(t('Accept as it is…'), { kind: 'command', name: 'ignoreProblem', span }, touched)]
      : ignoreActions(brief, { problems, options }, span, t)),
  ]
}

/** The ways to ignore the rules that have a problem at the span. */
export function ignoreActions(
  brief: Brief,
  { problems }: Linted,
  span: Span,
  t: Translate = inEnglish,
): readonly CodeAction[] {
  const touched = touchedBy(problems, span)
  const first = touched.filter(({ rule }, index) => touched.findIndex(other => other.rule === rule) === index)
  const named = (title: string, { message }: Problem) =>
    first.length > 1 ? `${title}: ${toText(message, t)}` : title
  const toAction = (title: string, problem: Problem, edit: Edit | undefined) =>
    edit === undefined ? [] : [plainAction(title, { kind: 'edit', edits: [edit] }, [problem])]
  return first.flatMap(problem => [
    ...toAction(named(t('Accept this as it is'), problem), problem, ignoreHere(brief, problem)),
    ...toAction(
      named(t('Accept this everywhere in this brief'), problem),
      problem,
      ignoreInFile(brief, problem.rule),
    ),
  ])
}

/** The edits of a chosen action; none for a command. */
export function editsOf(brief: Brief, options: LintOptions, effect: ActionEffect): readonly Edit[] {
  switch (effect.kind) {
    case 'edit':
      return effect.edits
    case 'addSections':
      return addMissingSections(brief)
    case 'fixAll':
      return fixAll(brief, options, effect.rule)
    default:
      return []
  }
}

function touchedBy(problems: readonly Problem[], { start, end }: Span): readonly Problem[] {
  return byHarm(problems.filter(({ span }) => span.start <= end && span.end >= start))
}

/** If all problems of a rule can be fixed at once, at most this many are offered one by one. */
const mostOfRule = 3

function fixesOf(
  touched: readonly Problem[],
  all: readonly CodeAction[],
  t: Translate,
): readonly CodeAction[] {
  const isShared = ({ rule }: Problem) => all.some(({ problems }) => problems[0]?.rule === rule)
  const shown = touched.filter(
    (problem, index) =>
      !isShared(problem) ||
      touched.slice(0, index).filter(({ rule }) => rule === problem.rule).length < mostOfRule,
  )
  const fixes = shown.flatMap(problem => problem.fixes.map(fix => ({ fix, problem })))
  const preferred = touched.some(isLeak) ? undefined : fixes.find(({ fix }) => fix.isChoice === undefined)
  const actions = fixes.map(({ fix, problem }) => ({
    ...plainAction(toText(fix.title, t), { kind: 'edit', edits: fix.edits }, [problem]),
    isPreferred: fix === preferred?.fix,
  }))
  const keys = actions.map(({ title, effect }) => JSON.stringify([title, effect]))
  return actions
    .filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
    .sort((a, b) => Number(b.isPreferred) - Number(a.isPreferred))
}

/** The first thing to do about a problem: a copy for others if it is a leak, or else its first fix. */
export function bestAction(
  problems: readonly Problem[],
  problem: Problem,
  t: Translate = inEnglish,
): CodeAction | undefined {
  const [copy] = copyForOthers(problems, [problem], t)
  const [fix] = problem.fixes
  if (problem.rule === batnaSum.id)
    return writingAction(t('Work Out BATNA Value'), 'workOutBatna', problem.span, [problem])
  if (fix === undefined && problem.rule === stale.id)
    return writingAction(t('Write Debrief'), 'writeDebrief', problem.span, [problem])
  if (copy !== undefined || fix === undefined) return copy
  return plainAction(toText(fix.title, t), { kind: 'edit', edits: fix.edits }, [problem])
}

/** Whether others are to see a brief that holds secrets. */
function isLeak({ rule }: Problem): boolean {
  return rule === shareLeak.id
}

/** For a leak, and for a question that tells our limit in a brief that others are to see. */
function copyForOthers(
  problems: readonly Problem[],
  touched: readonly Problem[],
  t: Translate,
): CodeAction[] {
  const leaks = touched.filter(
    problem => isLeak(problem) || (problem.rule === revealsLimit.id && problems.some(isLeak)),
  )
  const [first] = leaks
  if (first === undefined) return []
  const effect: ActionEffect = { kind: 'command', name: 'share', span: first.span }
  const action = plainAction(t('Share a Copy Without Secrets…'), effect, leaks)
  return [{ ...action, isPreferred: touched.some(isLeak) }]
}

function goToNextGap(brief: Brief, touched: readonly Problem[], span: Span, t: Translate): CodeAction[] {
  const gaps = touched.filter(isGap)
  if (gaps.length === 0 || brief.facts.gaps.open.length < 2) return []
  return [plainAction(t('Go to the next open gap'), { kind: 'command', name: 'nextGap', span }, gaps)]
}

/** Where a negotiation that is over is noted, and where the BATNA stands. */
function debriefActions(
  brief: Brief,
  touched: readonly Problem[],
  span: Span,
  today: string,
  t: Translate,
): CodeAction[] {
  const isHere = (place: Span) => place.start <= span.end && span.start <= place.end
  const isOver = touched.filter(({ rule, fixes }) => rule === stale.id && fixes.length === 0)
  const ends = [
    ...(['status', 'deadline'] as const).flatMap(key => brief.headers(key).map(({ span }) => span)),
    ...findSections(brief, 'offers').map(({ span }) => span),
  ]
  const isEnd = isOver.length > 0 || ends.some(isHere)
  const batna = brief.facts.positions.filter(({ name }) => name === 'batna' || name === 'batnaValue')
  const worksheet = batna.some(({ label }) => isHere(label.span)) ? undefined : readWorksheet(brief)
  const isBatna = batna.some(({ label }) => isHere(label.span)) || (worksheet && isHere(worksheet.table.span))
  return [
    ...(isEnd && isDebriefDue(brief, today)
      ? [writingAction(t('Write Debrief'), 'writeDebrief', span, isOver)]
      : []),
    ...(isBatna ? [writingAction(t('Work Out BATNA Value'), 'workOutBatna', span, [])] : []),
  ]
}

/** Writes what the table of alternatives comes to wherever it stands. */
function setBatnaValue(brief: Brief, touched: readonly Problem[], t: Translate): CodeAction[] {
  const problems = touched.filter(({ rule }) => rule === batnaSum.id)
  const found = problems.length === 0 ? undefined : workOutBatna(brief)
  if (found?.kind !== 'worth' || found.edits.length === 0) return []
  const effect: ActionEffect = { kind: 'edit', edits: found.edits }
  return [plainAction(t('Set the BATNA value to {0}', found.worth), effect, problems)]
}

/** A command that mends problems, or else only offers to write something. */
function writingAction(
  title: string,
  name: ActionCommand,
  span: Span,
  problems: readonly Problem[],
): CodeAction {
  const kind = problems.length > 0 ? 'quickfix' : 'refactor.rewrite'
  return plainAction(title, { kind: 'command', name, span }, problems, kind)
}

/** Shows what was read where a problem rests on it. */
function showReading(touched: readonly Problem[], t: Translate): CodeAction[] {
  const resting = touched.filter(restsOnReading)
  const [first] = resting
  if (first === undefined) return []
  const span = first.likely?.[0]?.span ?? first.span
  return [plainAction(t('What was read here…'), { kind: 'command', name: 'showWhatWasRead', span }, resting)]
}

/** Proposes to make a brief of a text in which parts are missing. */
function makeBrief(touched: readonly Problem[], t: Translate): CodeAction[] {
  const problems = touched.filter(({ rule }) => isAboutParts(rule))
  const [first] = problems
  if (first === undefined) return []
  const effect: ActionEffect = { kind: 'command', name: 'makeBrief', span: first.span }
  return [plainAction(t('Make This Note a Brief…'), effect, problems)]
}

/** Only in a brief: a note that is laid out in another way would be measured by what a brief needs. */
function addAll(brief: Brief, touched: readonly Problem[], t: Translate): CodeAction[] {
  const problems = touched.filter(({ rule }) => rule === 'brief/section-missing')
  const { isLaidOut } = brief.facts.parts
  if (problems.length === 0 || !isLaidOut || absentSections(brief).length < 2) return []
  return [plainAction(t('Add all missing sections'), { kind: 'addSections' }, problems)]
}

function rulesOf(problems: readonly Problem[]): readonly string[] {
  return [...new Set(problems.map(({ rule }) => rule))]
}

function fixAllOf(rule: string, problems: readonly Problem[], t: Translate): CodeAction[] {
  const fixable = problems.filter(problem => problem.rule === rule && hasSafeFix(problem))
  // That is "Add all missing sections".
  if (fixable.length < 2 || rule === 'brief/section-missing') return []
  return [plainAction(t('Fix all {0} of this kind', fixable.length), { kind: 'fixAll', rule }, fixable)]
}

function plainAction(
  title: string,
  effect: ActionEffect,
  problems: readonly Problem[],
  kind: CodeAction['kind'] = 'quickfix',
): CodeAction {
  return { title, kind, effect, problems, isPreferred: false }
}
