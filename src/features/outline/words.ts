import { byHarm } from '../../rules/harm.js'
import type { Problem } from '../../rules/rule.js'
import { type Translate, toText } from '../../text/message.js'
import type { QuestionKind } from '../../values/question-kind.js'
import type { NodeKind } from './node.js'
import {
  countProblems,
  type Filling,
  isAboutThinness,
  type ProblemCounts,
  type SectionState,
} from './section-state.js'

/** `3 to fix`, the errors and warnings; empty without any. */
export function describeToFix({ errors, warnings }: ProblemCounts, t: Translate): string {
  const count = errors + warnings
  return count === 0 ? '' : t('{0} to fix', count)
}

/** `2 to polish`, the infos; empty without any. */
export function describePolish({ infos }: ProblemCounts, t: Translate): string {
  return infos === 0 ? '' : t('{0} to polish', infos)
}

/** `1 error, 2 warnings`; empty without any. */
export function describeNumbers(
  { errors, warnings }: Pick<ProblemCounts, 'errors' | 'warnings'>,
  t: Translate,
): string {
  return [
    ...(errors > 0 ? [errors === 1 ? t('1 error') : t('{0} errors', errors)] : []),
    ...(warnings > 0 ? [warnings === 1 ? t('1 warning') : t('{0} warnings', warnings)] : []),
  ].join(', ')
}

/** The state of a section and why: `1 to fix: Still open: TODO`, `3 gaps open`, `good, 1 to polish`. */
export function describeState(
  state: SectionState,
  problems: readonly Problem[],
  { openGaps }: Filling,
  t: Translate,
): string {
  const counts = countProblems(problems)
  if (state === 'problems') return `${describeToFix(counts, t)}: ${tell(worstOf(problems), t) ?? ''}`
  const thin = tell(problems.find(isAboutThinness), t)
  if (thin !== undefined) return t('needs more: {0}', thin)
  if (openGaps > 0) return openGaps === 1 ? t('1 gap open') : t('{0} gaps open', openGaps)
  return [t('good'), describePolish(counts, t)].filter(Boolean).join(', ')
}

/** `3 gaps`, for a row that has no room for more; empty without any. */
export function nameGaps(openGaps: number, t: Translate): string {
  if (openGaps === 0) return ''
  return openGaps === 1 ? t('1 gap') : t('{0} gaps', openGaps)
}

function tell(problem: Problem | undefined, t: Translate): string | undefined {
  return problem && toText(problem.message, t)
}

/** The most harmful problem. */
export function worstOf(problems: readonly Problem[]): Problem | undefined {
  return byHarm(problems)[0]
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
    issue: t('issue'),
    package: t('package'),
    concession: t('concession'),
    offer: t('offer'),
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
