import type { Brief } from '../../brief/brief.js'
import { findCounterparties } from '../../brief/facts/counterparty.js'
import { isEnglish } from '../../brief/facts/header.js'
import type { PositionName } from '../../brief/facts/positions.js'
import * as english from '../../language/en/context.js'
import { oneOf } from '../../language/pattern.js'
import type { RequiredSection } from '../../language/sections.js'
import { hasGap } from '../../markdown/gaps.js'
import { findValues, type Section } from '../../markdown/outline.js'
import { noEvidence } from '../../rules/context/no-evidence.js'
import { tellInterests } from '../../rules/context/one-sided.js'
import { findingsIn } from '../../rules/findings-in.js'
import { noApproach } from '../../rules/personality/no-approach.js'
import { noDecisionMaker } from '../../rules/personality/no-decision-maker.js'
import { noPerson } from '../../rules/personality/no-person.js'
import { proof } from '../../rules/personality/trait-without-evidence.js'
import { leading } from '../../rules/question/leading.js'
import { mostlyClosed } from '../../rules/question/mostly-closed.js'
import { noProcess } from '../../rules/question/no-process.js'
import { tooFew } from '../../rules/question/too-few.js'
import type { Rule } from '../../rules/rule.js'
import { incomplete } from '../../rules/scenario/incomplete.js'
import { noNoDeal } from '../../rules/scenario/no-no-deal.js'
import { probabilitySum } from '../../rules/scenario/probability-sum.js'
import { findFilled } from '../../rules/sections.js'
import { configure } from '../../rules/settings.js'
import { afterDeadline } from '../../rules/timeline/after-deadline.js'
import { noBuffer } from '../../rules/timeline/no-buffer.js'
import { noOwner } from '../../rules/timeline/no-owner.js'
import { order } from '../../rules/timeline/order.js'
import { batnaNoValue } from '../../rules/walkaway/batna-no-value.js'
import { batnaNotAction } from '../../rules/walkaway/batna-not-action.js'
import { noAuthority } from '../../rules/walkaway/no-authority.js'
import { noBatna } from '../../rules/walkaway/no-batna.js'
import { noTheirSide } from '../../rules/walkaway/no-their-side.js'
import { noValue } from '../../rules/walkaway/no-value.js'
import type { Translate } from '../translate.js'

/** Something that a good section has, in a few words, and whether this one has it. */
export type Check = readonly [label: string, isMet: boolean]

/**
 * What each section has of all that it should have. Rules are asked as they are by default: switching one off makes no
 * brief readier.
 */
export function readinessChecks(
  brief: Brief,
  t: Translate,
): { readonly [Key in RequiredSection]: readonly Check[] } {
  const { people, milestones, deadlines, scenarios, positions, issues, questions } = brief.facts
  const [context, personality, , plan, limits] = (
    ['context', 'personality', 'timeline', 'scenarios', 'walkAway'] as const
  ).map(key => findFilled(brief, key))
  const interests = context && tellInterests(brief, context)
  /** Whether there is something to judge and the rules find nothing in it. */
  const isGood = (subject: unknown, ...rules: readonly Rule[]) =>
    Boolean(subject) && rules.every(rule => !reports(rule, brief))
  /** Sentences are read in English only; in other languages they have the benefit of the doubt. */
  const tells = (section: Section | undefined, words: RegExp) =>
    section !== undefined && (words.test(section.prose) || !isEnglish(brief))
  const isWritten = (key: PositionName) => positions.some(({ name }) => name === key)
  const isGoal = (key: 'target' | 'opening') =>
    isWritten(key) || issues.some(issue => issue[key]?.words.text.trim())
  return {
    context: [
      [t('counterparty'), findCounterparties(brief).length > 0],
      [t('our interests'), interests?.ours === true],
      [t('their interests'), interests?.theirs === true],
      [t('evidence'), isGood(context, noEvidence)],
      [t('history'), findValues(brief, 'history').length > 0 || tells(context, past)],
    ],
    personality: [
      [t('a person'), isGood(personality, noPerson)],
      [t('what they said or did'), people.some(({ evidence }) => evidence) || tells(personality, proof)],
      [t('our approach'), isGood(personality, noApproach)],
      [t('who decides'), isGood(personality, noDecisionMaker)],
    ],
    timeline: [
      [t('a deadline'), deadlines.length > 0],
      [t('three dates'), milestones.length >= 3],
      [t('who does each step'), isGood(milestones.length, noOwner)],
      [t('steps in order'), isGood(milestones.length, order)],
      [t('days to spare'), isGood(milestones.length && deadlines.length, noBuffer, afterDeadline)],
    ],
    scenarios: [
      [t('three scenarios'), scenarios.filter(({ name }) => !hasGap(name)).length >= 3],
      [t('one without a deal'), isGood(plan, noNoDeal)],
      [t('trigger, response and outcome'), isGood(plan && scenarios.length, incomplete)],
      [
        t('probabilities of 100%'),
        isGood(
          scenarios.some(({ probability }) => probability),
          probabilitySum,
        ),
      ],
    ],
    walkAway: [
      [t('walk-away'), isGood(limits, noValue)],
      [t('target'), isGoal('target')],
      [t('opening'), isGoal('opening')],
      [t('BATNA'), isGood(limits, noBatna, batnaNotAction)],
      [
        t('BATNA value'),
        isWritten('batnaValue') || isGood(isWritten('batna') && isWritten('walkAway'), batnaNoValue),
      ],
      [t('their side'), isGood(limits, noTheirSide)],
      [t('authority'), isGood(limits, noAuthority)],
    ],
    questions: [
      [t('three questions'), isGood(questions.length, tooFew)],
      [t('mostly open ones'), isGood(questions.length, mostlyClosed)],
      [t('none leading'), isGood(questions.length, leading)],
      [t('one on how they decide'), isGood(questions.length, noProcess)],
    ],
  }
}

const past = new RegExp(String.raw`\b(?:${oneOf(english.history)}|${oneOf(english.since)} \d{4})\b`, 'i')

/** Hints are about single lines of something that may be good as a whole. */
function reports(rule: Rule, brief: Brief): boolean {
  const { option } = configure(rule, {})
  const findings = findingsIn(rule, brief, { today: '', fileName: '', option })
  return findings.some(({ severity }) => severity !== 'hint')
}
