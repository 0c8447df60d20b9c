import type { Problem, RuleId, Severity } from './rule.js'

/** What happens to a plan if nobody mends a problem, the worst first. */
export const harms = ['ruin', 'leak', 'contradiction', 'decision', 'content', 'form'] as const

export type Harm = (typeof harms)[number]

/**
 * How much harm each rule prevents, the worst first, with the reason why a class stands before the next one: the order in
 * which people hear of problems, everywhere but in the Problems view.
 */
export const harmTable: { readonly [Class in Harm]: readonly RuleId[] } = {
  // The plan would sign what is worse than no deal, and everything else in it serves that deal.
  ruin: [
    'cross/limit-worse-than-batna',
    'cross/limit-order',
    'cross/scenario-past-limit',
    'cross/plan-worse-than-batna',
    'concession/past-limit',
    'package/past-limit',
    'brief/role-contradicts-numbers',
  ],
  // What the other side knows cannot be taken back, but it costs room and not yet the deal.
  leak: ['brief/share-leak', 'question/reveals-limit', 'personality/sensitive-data'],
  // Of two numbers or days one is wrong, and it will be found out at the table.
  contradiction: [
    'cross/number-conflict',
    'cross/units-differ',
    'cross/batna-beats-target',
    'cross/batna-expires-first',
    'cross/no-zopa',
    'cross/authority-gap',
    'cross/reason-arithmetic',
    'timeline/after-deadline',
    'timeline/order',
    'date/impossible',
    'date/ambiguous',
    'concession/spent-twice',
    'concession/steps-grow',
    'issues/weights-sum',
    'issues/unknown-issue',
    'table/cut-off',
    'table/short-row',
    'scenario/probability-sum',
    'walkaway/batna-sum',
  ],
  // What is not decided beforehand is decided under pressure.
  decision: [
    'walkaway/no-value',
    'walkaway/no-batna',
    'walkaway/batna-no-value',
    'walkaway/no-target',
    'walkaway/no-authority',
    'walkaway/vague',
    'walkaway/range',
    'scenario/no-no-deal',
    'concession/unpaired',
    'personality/no-decision-maker',
    'timeline/no-dates',
    'timeline/no-owner',
    'context/no-counterparty',
    'brief/section-missing',
    'brief/placeholder',
    'brief/form',
  ],
  // The plan holds, but a colleague would think it over once more.
  content: [
    'brief/section-thin',
    'brief/stale',
    'brief/unreadable',
    'context/one-sided',
    'context/no-evidence',
    'context/position-not-interest',
    'personality/trait-without-evidence',
    'personality/loaded-label',
    'personality/no-approach',
    'personality/no-person',
    'timeline/date-past',
    'timeline/no-buffer',
    'timeline/single-meeting',
    'scenario/too-few',
    'scenario/incomplete',
    'money/round-opening',
    'walkaway/batna-not-action',
    'walkaway/no-their-side',
    'walkaway/estimate-unlabelled',
    'walkaway/price-only',
    'cross/opening-midpoint',
    'cross/unknown-name',
    'package/uneven',
    'question/too-few',
    'question/mostly-closed',
    'question/leading',
    'question/double',
    'question/no-process',
    'question/why',
    'voss/missing',
  ],
  // People understand it all the same; the program may not.
  form: [
    'brief/front-matter-invalid',
    'brief/key-typo',
    'brief/missing-space',
    'brief/section-order',
    'brief/confidentiality-missing',
    'date/year-missing',
    'date/weekend',
    'money/no-currency-or-unit',
    'question/not-a-question',
    'suppression/unknown-rule',
    'suppression/unused',
    'suppression/no-reason',
  ],
}

const ranks: ReadonlyMap<string, readonly [harm: Harm, rank: number]> = new Map(
  harms
    .flatMap(harm => harmTable[harm].map(rule => ({ harm, rule })))
    .map(({ harm, rule }, rank) => [rule, [harm, rank]]),
)

/** The harm of a problem; a rule that is not in the table can only be one of a newer version, and is about form. */
export function harmOf({ rule }: Pick<Problem, 'rule'>): Harm {
  return ranks.get(rule)?.[0] ?? 'form'
}

/** Whether a problem is to be mended; the rest, infos and hints, is polish. */
export function isToFix({ severity }: Pick<Problem, 'severity'>): boolean {
  return severity === 'error' || severity === 'warning'
}

/**
 * The problems in the order of harm: what is to be mended before the rest, and then as the table has it; those of one rule
 * by severity, and equals in the order of the text.
 */
export function byHarm<Each extends Pick<Problem, 'rule' | 'severity'>>(
  problems: readonly Each[],
): readonly Each[] {
  return problems.toSorted(
    (a, b) =>
      Number(isToFix(b)) - Number(isToFix(a)) ||
      rankOf(a) - rankOf(b) ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity),
  )
}

function rankOf({ rule }: Pick<Problem, 'rule'>): number {
  return ranks.get(rule)?.[1] ?? ranks.size
}

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint']
