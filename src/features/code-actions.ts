import type { Brief } from '../brief/brief.js'
import type { Edit, Span } from '../brief/span.js'
import { missingSections } from '../rules/brief/section-missing.js'
import type { Problem } from '../rules/rule.js'
import { addMissingSections } from './add-sections.js'
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
}

/** What can be done about the problems that touch the span: cures first, then ways to silence them. */
export function codeActions(
  brief: Brief,
  problems: readonly Problem[],
  { start, end }: Span,
  t: Translate = inEnglish,
): readonly CodeAction[] {
  const touched = problems.filter(({ span }) => span.start <= end && span.end >= start)
  const actions = [
    ...touched.flatMap(fixesOf),
    ...addAll(brief, touched, t),
    ...touched.flatMap(problem => ignoreActions(brief, problem, t)),
  ]
  const keys = actions.map(({ title, edits }) => JSON.stringify([title, edits]))
  return actions.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}

function fixesOf(problem: Problem): CodeAction[] {
  return problem.fixes.map(({ title, edits, needsPreview }, index) => ({
    title,
    edits,
    problems: [problem],
    isPreferred: index === 0 && needsPreview === undefined,
    needsPreview: needsPreview === true,
  }))
}

function addAll(brief: Brief, touched: readonly Problem[], t: Translate): CodeAction[] {
  const problems = touched.filter(({ rule }) => rule === 'brief/section-missing')
  if (problems.length === 0 || missingSections(brief).length < 2) return []
  return [plainAction(t('Add all missing sections'), addMissingSections(brief), problems)]
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
