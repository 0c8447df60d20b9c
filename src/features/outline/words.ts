import type { Problem } from '../../rules/rule.js'
import { type Translate, toText } from '../../text/message.js'
import type { QuestionKind } from '../../values/question-kind.js'
import type { NodeKind } from './node.js'
import { countProblems, isAboutThinness, type ProblemCounts, type SectionState } from './section-state.js'

/** `1 error, 2 warnings`; empty without any. */
export function describeCounts(problems: readonly Problem[], t: Translate): string {
  return describeNumbers(countProblems(problems), t)
}

/** The same for counts. */
export function describeNumbers(
  { errors, warnings }: Pick<ProblemCounts, 'errors' | 'warnings'>,
  t: Translate,
): string {
  return [
    ...(errors > 0 ? [errors === 1 ? t('1 error') : t('{0} errors', errors)] : []),
    ...(warnings > 0 ? [warnings === 1 ? t('1 warning') : t('{0} warnings', warnings)] : []),
  ].join(', ')
}

/** The state of a section and why: `1 warning: "TODO" is still open`, `thin: nothing but gaps`, `good, 1 note`. */
export function describeState(state: SectionState, problems: readonly Problem[], t: Translate): string {
  const { others } = countProblems(problems)
  if (state === 'problems') return `${describeCounts(problems, t)}: ${tell(worstOf(problems), t) ?? ''}`
  if (state === 'thin')
    return t('thin: {0}', tell(problems.find(isAboutThinness), t) ?? t('nothing but gaps so far'))
  if (others === 0) return t('good')
  return others === 1 ? t('good, 1 note') : t('good, {0} notes', others)
}

function tell(problem: Problem | undefined, t: Translate): string | undefined {
  return problem && toText(problem.message, t)
}

/** The first of the worst problems. */
export function worstOf(problems: readonly Problem[]): Problem | undefined {
  for (const level of ['error', 'warning', 'info', 'hint']) {
    const worst = problems.find(({ severity }) => severity === level)
    if (worst !== undefined) return worst
  }
  return undefined
}

export function nameKind(kind: NodeKind, t: Translate): string {
  const names: { readonly [Kind in NodeKind]?: string } = {
    missing: t('section'),
    section: t('section'),
    subsection: t('heading'),
    person: t('person'),
    milestone: t('milestone'),
    scenario: t('scenario'),
    question: t('question'),
  }
  return names[kind] ?? ''
}

export function nameQuestion(kind: QuestionKind | undefined, t: Translate): string {
  const names = {
    open: t('open'),
    'open-why': t('open, asks why'),
    closed: t('closed'),
    choice: t('closed, gives a choice'),
    fact: t('closed, asks for a fact'),
    leading: t('leading'),
    proposal: t('a proposal'),
    label: t('a label'),
    'not-a-question': t('no question'),
  }
  return kind === undefined ? '' : names[kind]
}
