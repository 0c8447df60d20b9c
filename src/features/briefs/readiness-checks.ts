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
import type { Translate } from '../../text/message.js'
import { startingIn } from '../../text/span.js'
import { withoutOpenLines } from '../fix/open-lines.js'

/** Something that a good section has, in a few words; what to do for it, after "if you"; and whether this one has it. */
export type ReadinessCheck = readonly [label: string, toDo: string, isMet: boolean]

/**
 * What a good section of each kind has, and whether it is there; an unfinished line counts as absent. Rules are asked with
 * their default settings: switching one off makes no brief readier.
 */
export function readinessChecks(
  whole: Brief,
  t: Translate,
): { readonly [Key in RequiredSection]: readonly ReadinessCheck[] } {
  const brief = withoutOpenLines(whole)
  // What is ready-made in a template, such as its questions, says nothing before something of one's own is filled in.
  const judge =
    brief !== whole && isTemplate(brief)
      ? (checks: readonly ReadinessCheck[]) => checks.map(([label, toDo]) => [label, toDo, false] as const)
      : (checks: readonly ReadinessCheck[]) => checks
  return {
    context: judge(contextChecks(brief, t)),
    personality: judge(personalityChecks(brief, t)),
    timeline: judge(timelineChecks(brief, t)),
    scenarios: judge(scenarioChecks(brief, finishedScenarios(whole), t)),
    walkAway: judge(walkAwayChecks(brief, t)),
    questions: judge(questionChecks(brief, t)),
  }
}

/** Whether the finished lines name neither the other side nor a person, a date, a number or an interest. */
function isTemplate(brief: Brief): boolean {
  const { positions, people, dates, interests } = brief.facts
  const isNamed = findCounterparties(brief).some(name => !hasGap(name))
  const hasFacts = positions.some(({ written }) => written) || people.length + dates.length > 0
  return !isNamed && !hasFacts && !interests.ours && !interests.theirs
}

function contextChecks(brief: Brief, t: Translate): readonly ReadinessCheck[] {
  const context = findFilled(brief, 'context')
  const interests = context && brief.facts.interests
  return [
    [t('counterparty'), t('name the other side'), findCounterparties(brief).length > 0],
    [t('your interests'), t('say what you need'), interests?.ours === true],
    [t('their interests'), t('say what they need'), interests?.theirs === true],
    [t('evidence'), t('give a number, a date or a source'), isGood(brief, context, noEvidence)],
    [
      t('history'),
      t('say what happened before'),
      findValues(brief, 'history').length > 0 || hasWords(brief, context, past),
    ],
  ]
}

function personalityChecks(brief: Brief, t: Translate): readonly ReadinessCheck[] {
  const { people } = brief.facts
  const personality = findFilled(brief, 'personality')
  const isProven = people.some(({ evidence }) => evidence) || hasWords(brief, personality, proof)
  return [
    [t('a person'), t('name a person on their side'), isGood(brief, personality, noPerson)],
    [t('what they said or did'), t('note what they said or did'), isProven],
    [t('your approach'), t('say how you present your terms to them'), isGood(brief, personality, noApproach)],
    [t('who decides'), t('say who decides on their side'), isGood(brief, personality, noDecisionMaker)],
  ]
}

function timelineChecks(brief: Brief, t: Translate): readonly ReadinessCheck[] {
  const { milestones, deadlines } = brief.facts
  const hasDeadline = deadlines.length > 0
  return [
    [t('a deadline'), t('set a deadline'), hasDeadline],
    [t('three dates'), t('plan three dated steps'), milestones.length >= 3],
    [t('who does each step'), t('name an owner for each step'), isGood(brief, milestones.length, noOwner)],
    [
      t('steps in order'),
      t('put the steps in the order of their dates'),
      isGood(brief, milestones.length, order),
    ],
    [
      t('days to spare'),
      t('keep two days to spare at the end'),
      isGood(brief, milestones.length > 0 && hasDeadline, noBuffer, afterDeadline),
    ],
  ]
}

/** How many scenarios have no gap. */
function finishedScenarios({ facts: { scenarios, gaps } }: Brief): number {
  return scenarios.filter(({ span }) => startingIn(gaps.open, span).length === 0).length
}

function scenarioChecks(brief: Brief, finished: number, t: Translate): readonly ReadinessCheck[] {
  const { scenarios } = brief.facts
  const section = finished > 0 && findFilled(brief, 'scenarios')
  const hasProbability = scenarios.some(({ probability }) => probability)
  return [
    [t('three scenarios'), t('plan three scenarios'), finished >= 3],
    [t('one without a deal'), t('plan for no agreement'), isGood(brief, section, noNoDeal)],
    [
      t('trigger, response and outcome'),
      t('give each scenario a trigger, a response and an outcome'),
      isGood(brief, section && scenarios.length, incomplete),
    ],
    [
      t('probabilities of 100%'),
      t('give each scenario a probability, 100% in all'),
      isGood(brief, hasProbability, probabilitySum),
    ],
  ]
}

function walkAwayChecks(brief: Brief, t: Translate): readonly ReadinessCheck[] {
  const { positions, issues } = brief.facts
  const limits = findFilled(brief, 'walkAway')
  const isWritten = (key: PositionName) => positions.some(({ name }) => name === key)
  const isGoal = (key: 'target' | 'opening') =>
    isWritten(key) || issues.some(issue => issue[key]?.words.text.trim())
  const isBatnaValued =
    isWritten('batnaValue') || isGood(brief, isWritten('batna') && isWritten('walkAway'), batnaNoValue)
  return [
    [t('limit'), t('name the point where you walk away'), isGood(brief, limits, noValue)],
    [t('target'), t('name your target'), isGoal('target')],
    [t('opening'), t('name your opening'), isGoal('opening')],
    [t('BATNA'), t('say what you do without a deal'), isGood(brief, limits, noBatna, batnaNotAction)],
    [t('BATNA value'), t('say what your alternative is worth'), isBatnaValued],
    [t('their side'), t('estimate their limit or their alternative'), isGood(brief, limits, noTheirSide)],
    [t('authority'), t('say who may agree, and up to what'), isGood(brief, limits, noAuthority)],
  ]
}

function questionChecks(brief: Brief, t: Translate): readonly ReadinessCheck[] {
  const { length } = brief.facts.questions
  return [
    [t('three questions'), t('write three questions'), isGood(brief, length, tooFew)],
    [t('mostly open ones'), t('ask mostly open questions'), isGood(brief, length, mostlyClosed)],
    [t('none leading'), t('ask no leading question'), isGood(brief, length, leading)],
    [t('one on how they decide'), t('ask how they decide'), isGood(brief, length, noProcess)],
  ]
}

/** Whether there is something to judge and the rules find nothing in it. */
function isGood(brief: Brief, subject: unknown, ...rules: readonly Rule[]): boolean {
  return Boolean(subject) && rules.every(rule => !reports(rule, brief))
}

/** Whether a section has such words. Only English is read; in other languages the answer is yes. */
function hasWords(brief: Brief, section: Section | undefined, words: RegExp): boolean {
  return section !== undefined && (words.test(section.prose) || !isEnglish(brief))
}

const past = new RegExp(String.raw`\b(?:${oneOf(english.history)}|${oneOf(english.since)} \d{4})\b`, 'i')

/** Whether a rule finds anything worse than a hint, which is about one line of something that may be good as a whole. */
function reports(rule: Rule, brief: Brief): boolean {
  const { options } = configure(rule, {})
  const findings = [...rule.check(brief, { today: '', fileName: '', options })]
  return findings.some(({ severity }) => severity !== 'hint')
}
