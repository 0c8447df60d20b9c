import type { Brief } from '../brief/brief.js'
import type { Edit, Span } from '../brief/span.js'
import { missingSections } from '../rules/brief/section-missing.js'
import type { LintOptions } from '../rules/lint.js'
import type { Problem } from '../rules/rule.js'
import { addMissingSections } from './add-sections.js'
import { fixAll, hasSafeFix } from './fix-all.js'
import { findOpenGaps, isGap } from './gaps.js'
import { ignoreHere, ignoreInFile } from './ignore.js'
import { inEnglish, type Translate } from './translate.js'

/** Something that the editor offers to do about problems. */
export interface CodeAction {
  /** An order: `Add a BATNA`. */
  readonly title: string
  readonly edits: readonly Edit[]
  /** What it is about; these are gone afterwards. */
  readonly problems: readonly Problem[]
  /** Whether it is the one that most people want. */
  readonly isPreferred: boolean
  /** Whether the user is to see the edits before they are applied. */
  readonly needsPreview: boolean
  /** A command of the extension to run; then there are no edits. */
  readonly command?: 'nextGap'
}

/** What the problems of a brief are, and how they were found. */
export interface Linted {
  readonly problems: readonly Problem[]
  readonly options: LintOptions
}

/** What can be done about the problems that touch the span: cures first, then ways to silence them. */
export function codeActions(
  brief: Brief,
  { problems, options }: Linted,
  { start, end }: Span,
  t: Translate = inEnglish,
): readonly CodeAction[] {
  const touched = problems.filter(({ span }) => span.start <= end && span.end >= start)
  const actions = [
    ...touched.flatMap(fixesOf),
    ...goToNextGap(brief, touched, t),
    ...addAll(brief, touched, t),
    ...rulesOf(touched).flatMap(rule => fixAllOf(rule, brief, { problems, options }, t)),
    ...oneOfEach(touched).flatMap(problem => ignoreActions(brief, problem, t)),
  ]
  const keys = actions.map(({ title, edits }) => JSON.stringify([title, edits]))
  return actions.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}

function fixesOf(problem: Problem): CodeAction[] {
  const preferred = problem.fixes.find(({ needsPreview }) => needsPreview === undefined)
  return problem.fixes.map(fix => ({
    title: fix.title,
    edits: fix.edits,
    problems: [problem],
    isPreferred: fix === preferred,
    needsPreview: fix.needsPreview === true,
  }))
}

function goToNextGap(brief: Brief, touched: readonly Problem[], t: Translate): CodeAction[] {
  const gaps = touched.filter(isGap)
  if (gaps.length === 0 || findOpenGaps(brief).length < 2) return []
  return [{ ...plainAction(t('Go to the next open gap'), [], gaps), command: 'nextGap' }]
}

function addAll(brief: Brief, touched: readonly Problem[], t: Translate): CodeAction[] {
  const problems = touched.filter(({ rule }) => rule === 'brief/section-missing')
  if (problems.length === 0 || missingSections(brief).length < 2) return []
  return [plainAction(t('Add all missing sections'), addMissingSections(brief), problems)]
}

function rulesOf(problems: readonly Problem[]): readonly string[] {
  return [...new Set(problems.map(({ rule }) => rule))]
}

function fixAllOf(rule: string, brief: Brief, { problems, options }: Linted, t: Translate): CodeAction[] {
  const fixable = problems.filter(problem => problem.rule === rule && hasSafeFix(problem))
  // There it has a name of its own.
  if (fixable.length < 2 || rule === 'brief/section-missing') return []
  return [plainAction(t('Fix all {0} problems in this brief', rule), fixAll(brief, options, rule), fixable)]
}

/** Problems of one rule at one place are silenced together. */
function oneOfEach(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(
    ({ rule, span }, index) =>
      problems.findIndex(other => other.rule === rule && other.span.start === span.start) === index,
  )
}

function ignoreActions(brief: Brief, problem: Problem, t: Translate): CodeAction[] {
  const { rule } = problem
  const here = ignoreHere(brief, problem)
  const inFile = ignoreInFile(brief, rule)
  return [
    ...(here === undefined ? [] : [plainAction(t('Ignore {0} here', rule), [here], [problem])]),
    ...(inFile === undefined ? [] : [plainAction(t('Ignore {0} in this file', rule), [inFile], [problem])]),
  ]
}

function plainAction(title: string, edits: readonly Edit[], problems: readonly Problem[]): CodeAction {
  return { title, edits, problems, isPreferred: false, needsPreview: false }
}
